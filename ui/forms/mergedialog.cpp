#include "ui/forms/mergedialog.h"

#include "app/edits/people.h"
#include "app/model/duplicates.h"
#include "ui/forms/forms.h"
#include "ui/forms/personcard.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace blokplan::ui
{

namespace
{

constexpr qsizetype atOnce = 12; ///< of one group; names such as "Speaker 1" make groups of thousands

} // namespace

MergeDialog::MergeDialog(Desk &wanted, QWidget *parent)
    : QDialog(parent), desk(wanted), looks(true), list(new QListWidget(this)), message(new QLabel(this))
{
    build();
    setWindowTitle(tr("Duplicate people"));
    resize(960, 560);
    find();
}

MergeDialog::MergeDialog(Desk &wanted, const QList<PersonId> &people, QWidget *parent)
    : QDialog(parent), desk(wanted), looks(false), list(new QListWidget(this)), message(new QLabel(this))
{
    build();
    setWindowTitle(tr("Merge people"));
    resize(720, 440);
    list->hide();
    setGroups({people});
}

MergeDialog::~MergeDialog()
{
    if (worker.joinable())
        worker.join();
}

void MergeDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    list->setMaximumWidth(280);
    list->setAccessibleName(tr("People who may be the same"));
    shelf = new QWidget;
    auto *side = new QHBoxLayout(shelf);
    side->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(shelf);
    auto *halves = new QHBoxLayout;
    halves->addWidget(list);
    halves->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(message);
    column->addLayout(halves, 1);
    column->addWidget(makeButtons());
    connect(list, &QListWidget::currentRowChanged, this, &MergeDialog::showGroup);
    connect(&desk, &Desk::changed, this, &MergeDialog::follow);
    connect(&desk, &Desk::warned, message, &QLabel::setText);
}

QWidget *MergeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    mergeButton = buttons->addButton(tr("&Merge"), QDialogButtonBox::ActionRole);
    apartButton = buttons->addButton(tr("&Not the same"), QDialogButtonBox::ActionRole);
    mergeButton->setDefault(true);
    connect(mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(apartButton, &QPushButton::clicked, this, &MergeDialog::keepApart);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MergeDialog::find()
{
    message->setText(tr("Looking for people who may be the same..."));
    updateButtons();
    if (worker.joinable())
        worker.join();
    worker = std::thread([this, plan = desk.plan()] {
        const auto found = likelyDuplicates(plan);
        QMetaObject::invokeMethod(
            this, [this, found] { setGroups(found); }, Qt::QueuedConnection);
    });
}

void MergeDialog::setGroups(const QList<QList<PersonId>> &found)
{
    const int row = std::max(0, list->currentRow());
    groups = found;
    const QSignalBlocker quiet(list);
    list->clear();
    for (const QList<PersonId> &people : groups)
        list->addItem(titleOfGroup(people));
    list->setCurrentRow(std::min(row, list->count() - 1));
    showGroup();
}

QString MergeDialog::titleOfGroup(const QList<PersonId> &people) const
{
    QStringList names;
    for (const PersonId &id : people.first(std::min(people.size(), atOnce))) {
        if (const Person *person = desk.plan().find(id))
            names.append(person->asWritten);
    }
    if (people.size() > atOnce)
        names.append(QString(QChar(0x2026)));
    return names.join(QStringLiteral(", "));
}

QList<PersonId> MergeDialog::group() const
{
    return groups.value(list->currentRow());
}

void MergeDialog::showGroup()
{
    for (PersonCard *card : cards) {
        card->hide();
        card->deleteLater();
    }
    cards.clear();
    const QList<PersonId> people = group();
    const QList<PersonId> shown = people.first(std::min(people.size(), atOnce));
    const PersonId keeper = likelyKeeper(desk.agenda(), shown);
    for (const PersonId &id : shown) {
        const Person *person = desk.plan().find(id);
        if (person == nullptr)
            continue;
        auto *card = new PersonCard(desk.agenda(), *person, people.size() > 2, shelf);
        card->setStays(id == keeper);
        shelf->layout()->addWidget(card);
        card->show();
        connect(card, &PersonCard::chosen, this, [this, card] { choose(card); });
        connect(card, &PersonCard::changed, this, &MergeDialog::updateButtons);
        cards.append(card);
    }
    message->setText(
        people.size() > atOnce
            ? tr("These are the first %n who may be the same; the others follow.", nullptr, int(atOnce))
        : !cards.isEmpty() ? tr("Choose the name that stays. What it lacks comes from the others; "
                                "their sessions become its own.")
        : looks            ? tr("Nobody seems to stand here twice.")
                           : QString());
    updateButtons();
}

void MergeDialog::choose(const PersonCard *chosen)
{
    for (PersonCard *card : cards)
        card->setStays(card == chosen);
    updateButtons();
}

QList<PersonId> MergeDialog::meant() const
{
    QList<PersonId> people;
    for (const PersonCard *card : cards) {
        if (card->isMeant())
            people.append(card->person());
    }
    return people;
}

void MergeDialog::updateButtons()
{
    const QList<PersonId> people = meant();
    const bool keeperIsMeant = std::any_of(
        cards.begin(), cards.end(), [](const PersonCard *card) { return card->stays() && card->isMeant(); });
    mergeButton->setEnabled(people.size() > 1 && keeperIsMeant);
    apartButton->setEnabled(people.size() > 1);
    apartButton->setVisible(looks);
}

void MergeDialog::merge()
{
    const auto keeper =
        std::find_if(cards.begin(), cards.end(), [](const PersonCard *card) { return card->stays(); });
    if (keeper == cards.end())
        return;
    isAnswering = true;
    if (desk.commit(edits::mergePeople(desk.plan(), (*keeper)->person(), meant())))
        finishGroup();
    isAnswering = false;
}

void MergeDialog::keepApart()
{
    isAnswering = true;
    if (desk.commit(edits::keepApart(desk.plan(), meant())))
        finishGroup();
    isAnswering = false;
}

/// On to the next; who was left out is looked at again another time.
void MergeDialog::finishGroup()
{
    if (!looks) {
        accept();
        return;
    }
    QList<QList<PersonId>> left = groups;
    left.removeAt(list->currentRow());
    setGroups(left);
}

/// Undone, or changed elsewhere.
void MergeDialog::follow(const Edit &edit)
{
    if (isAnswering || (edit.of<Person>().empty() && edit.of<Preset>().empty()))
        return;
    if (looks)
        find();
    else
        showGroup();
}

QDialog *openDuplicates(Desk &desk, QWidget *parent)
{
    auto *dialog = new MergeDialog(desk, parent);
    dialog->open();
    return dialog;
}

QDialog *openMerge(Desk &desk, const QList<PersonId> &people, QWidget *parent)
{
    auto *dialog = new MergeDialog(desk, people, parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
