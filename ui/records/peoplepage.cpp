#include "ui/records/peoplepage.h"

#include "app/model/contacts.h"
#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/forms/persondayview.h"
#include "ui/records/kinds.h"
#include "ui/records/mailing.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace blokplan::ui
{

PeoplePage::PeoplePage(Desk &wanted, QWidget *parent) : RecordPage(wanted, parent)
{
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(addPanel(personKind()));
    halves->addWidget(makeDay());
    halves->setStretchFactor(0, 1);
    halves->setSizes({780, 340});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    panel()->newAction->setText(tr("&New person"));
    connect(panel(), &RecordPanel::newAsked, this, [this] { newPersonForm(desk, this); });
    addActions();
    auto *empty =
        new EmptyState(iconName(), tr("Nobody yet"),
                       tr("People come with the sessions you write, paste or import. You can also add "
                          "somebody now and give them a session later."));
    connect(empty->addButton(tr("New person")), &QPushButton::clicked, panel(), &RecordPanel::newAsked);
    connect(empty->addButton(tr("Import a schedule...")), &QPushButton::clicked, this,
            [this] { emit asked(QStringLiteral("import")); });
    panel()->setEmptyState(empty);
    connect(panel(), &RecordPanel::selectionChanged, this, &PeoplePage::showDay);
    connect(&desk, &Desk::changed, this, &PeoplePage::showDay);
    showDay();
}

void PeoplePage::addActions()
{
    QAction *find = panel()->addAction(QStringLiteral("people"), tr("Find &duplicates..."), {});
    connect(find, &QAction::triggered, this, [this] { openDuplicates(desk, this); });
    mergeAction = panel()->addAction(QStringLiteral("merge"), tr("&Merge..."), {});
    connect(mergeAction, &QAction::triggered, this, [this] { openMerge(desk, selected(), this); });
    mailAction = panel()->addAction(QStringLiteral("mail"), tr("Copy the m&ail addresses"),
                                    QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    connect(mailAction, &QAction::triggered, this,
            [this] { copyAddresses(desk, mailAddresses(desk.plan(), selected())); });
}

QWidget *PeoplePage::makeDay()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(260);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 8, 8);
    name = new QLabel(side);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    name->setMinimumHeight(28);
    day = new PersonDayView(desk, side);
    column->addWidget(name);
    column->addWidget(day, 1);
    connect(day, &PersonDayView::asked, &desk, &Desk::lead);
    return side;
}

QList<PersonId> PeoplePage::selected() const
{
    QList<PersonId> people;
    for (const AnyId &id : panel()->selected())
        people.append(idOf<Person>(id));
    return people;
}

/// Of the one chosen; of none when there are several.
void PeoplePage::showDay()
{
    const QList<PersonId> people = selected();
    mergeAction->setEnabled(people.size() > 1);
    mailAction->setEnabled(!people.isEmpty());
    const Person *person = people.size() == 1 ? desk.plan().find(people.first()) : nullptr;
    day->parentWidget()->setVisible(panel()->count() > 0);
    day->setPerson(person == nullptr ? PersonId() : person->id);
    if (person == nullptr)
        name->setText(people.isEmpty() ? tr("Choose somebody to see their programme.")
                                       : wording::counted(QLatin1String(Person::kind), int(people.size())));
    else if (desk.agenda().appearancesOf(person->id).empty())
        name->setText(tr("%1 is in no session yet.").arg(person->asWritten));
    else
        name->setText(person->affiliation.isEmpty()
                          ? person->asWritten
                          : person->asWritten + QStringLiteral(" \u00b7 ") + person->affiliation);
}

} // namespace blokplan::ui
