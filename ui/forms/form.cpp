#include "ui/forms/form.h"

#include "ui/base/theme.h"
#include "ui/forms/rowlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace blokplan::ui
{

QString withMnemonic(const QString &label, QString &used)
{
    for (qsizetype at = 0; at < label.size(); ++at) {
        const QChar letter = label[at].toLower();
        if (!letter.isLetter() || used.contains(letter))
            continue;
        used.append(letter);
        return QString(label).insert(at, QLatin1Char('&'));
    }
    return label;
}

Form::Form(Desk &wanted, const QString &title, QWidget *parent)
    : QDialog(parent), desk(wanted), column(new QVBoxLayout(this)), banner(new QLabel(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    banner->setWordWrap(true);
    banner->setMargin(8);
    banner->setTextFormat(Qt::PlainText);
    banner->hide();
    column->addWidget(banner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &Form::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &Form::reject);
    column->addWidget(buttons);
    usedMnemonics = QStringLiteral("oc");
}

void Form::startTab(const QString &title)
{
    if (tabs == nullptr) {
        tabs = new QTabWidget(this);
        tabs->setDocumentMode(true);
        column->insertWidget(1, tabs, 1);
    }
    tabs->addTab(newPage(), withMnemonic(title, usedMnemonics));
}

QWidget *Form::newPage()
{
    auto *page = new QWidget;
    fields = new QFormLayout(page);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    pages.append(page);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

void Form::addField(const QString &label, QWidget *field)
{
    if (fields == nullptr)
        column->insertWidget(1, newPage(), 1);
    auto *text = new QLabel(withMnemonic(label, usedMnemonics), this);
    text->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    field->setAccessibleName(label);
    fields->addRow(text, field);
    addMessage(field);
}

void Form::addBlock(const QString &heading, QWidget *field)
{
    if (fields == nullptr) {
        addField(heading, field);
        return;
    }
    auto *text = new QLabel(withMnemonic(heading, usedMnemonics), this);
    QFont bold = text->font();
    bold.setBold(true);
    text->setFont(bold);
    text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    text->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    fields->addRow(text);
    fields->addRow(field);
    addMessage(field);
}

void Form::addNote(const QString &sentence)
{
    auto *note = new QLabel(sentence, this);
    note->setWordWrap(true);
    QPalette quiet = note->palette();
    quiet.setColor(QPalette::WindowText, Theme::of(quiet).quietText);
    note->setPalette(quiet);
    fields->addRow(note);
}

void Form::addMessage(QWidget *field)
{
    auto *message = new QLabel(this);
    message->setWordWrap(true);
    QPalette palette = message->palette();
    palette.setColor(QPalette::WindowText, Theme::of(palette).blocking);
    message->setPalette(palette);
    message->hide();
    fields->addRow(nullptr, message);
    fields->setRowVisible(message, false);
    messages.insert(field, message);
    listen(field);
}

/// Any field of ours, whatever it is called.
void Form::listen(QWidget *field)
{
    QList<QWidget *> all = field->findChildren<QWidget *>();
    all.prepend(field);
    for (QWidget *one : all) {
        if (auto *line = qobject_cast<QLineEdit *>(one))
            connect(line, &QLineEdit::textChanged, this, &Form::recheck, Qt::UniqueConnection);
        else if (auto *paper = qobject_cast<QPlainTextEdit *>(one))
            connect(paper, &QPlainTextEdit::textChanged, this, &Form::recheck, Qt::UniqueConnection);
        else if (auto *choice = qobject_cast<QComboBox *>(one))
            connect(choice, &QComboBox::currentIndexChanged, this, &Form::recheck, Qt::UniqueConnection);
        else if (auto *box = qobject_cast<QCheckBox *>(one))
            connect(box, &QCheckBox::toggled, this, &Form::recheck, Qt::UniqueConnection);
        else if (auto *list = qobject_cast<RowList *>(one))
            connect(list, &RowList::changed, this, &Form::noticeRows, Qt::UniqueConnection);
        keepFromWheel(one);
    }
}

/// The wheel scrolls the page; it changes a choice only where the keyboard is.
void Form::keepFromWheel(QWidget *field)
{
    if (qobject_cast<QComboBox *>(field) == nullptr && qobject_cast<QDateEdit *>(field) == nullptr)
        return;
    field->setFocusPolicy(Qt::StrongFocus);
    field->removeEventFilter(this);
    field->installEventFilter(this);
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field != nullptr && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void Form::noticeRows()
{
    listen(qobject_cast<QWidget *>(sender()));
    recheck();
}

void Form::addCheck(QWidget *field, std::function<QString()> message)
{
    checks.append({field, std::move(message)});
    watchLists(field);
}

/// A line that was just added is empty, and so wrong; it is told once somebody has been at it, or has tried.
void Form::watchLists(QWidget *field)
{
    QList<RowList *> lists = field->findChildren<RowList *>();
    if (auto *own = qobject_cast<RowList *>(field))
        lists.append(own);
    for (RowList *list : lists) {
        if (listened.contains(list))
            continue;
        listened.insert(list);
        connect(
            list, &RowList::addAsked, this,
            [this, field] {
                watchLists(field); // a new line may have lists of its own
                if (const QString message = wrongNow().value(field); !message.isEmpty())
                    begun.insert(field, message);
                showMessages();
            },
            Qt::QueuedConnection);
    }
}

/// As large as its largest page, as far as the smallest screen we serve has room.
void Form::begin()
{
    begun = wrongNow();
    recheck();
    for (auto *line : findChildren<QLineEdit *>())
        line->home(false); // a long text is read from its beginning
    QSize wanted(560, 0);
    for (const QWidget *page : pages) {
        if (!page->layout()->expandingDirections().testFlag(Qt::Vertical)) // its lines stay together
            page->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
        wanted = wanted.expandedTo(page->sizeHint());
    }
    const int frame = tabs == nullptr ? 80 : 120; // buttons, margins, tabs
    resize((wanted + QSize(40, frame)).boundedTo({1000, 660}));
}

void Form::say(const QString &sentence)
{
    const Theme theme = Theme::of(palette());
    QPalette own = banner->palette();
    own.setColor(QPalette::Window, theme.band);
    own.setColor(QPalette::WindowText, theme.blocking);
    banner->setPalette(own);
    banner->setAutoFillBackground(true);
    banner->setText(sentence);
    banner->setVisible(!sentence.isEmpty());
}

void Form::setOkText(const QString &text)
{
    ok->setText(text);
}

void Form::recheck()
{
    refresh();
    showMessages();
}

QHash<QWidget *, QString> Form::wrongNow() const
{
    QHash<QWidget *, QString> wrong;
    for (const Check &check : checks) {
        const QString message = check.message();
        if (!message.isEmpty() && !wrong.contains(check.field))
            wrong.insert(check.field, message);
    }
    return wrong;
}

/// What was wrong from the start (a name that is still to be written) is told when somebody has tried, or
/// has been at it.
void Form::showMessages()
{
    QHash<QWidget *, QString> wrong = wrongNow();
    begun.removeIf([&](const auto &one) { return wrong.value(one.key()) != one.value(); });
    wrong.removeIf([&](const auto &one) { return begun.contains(one.key()); });
    for (auto one = messages.begin(); one != messages.end(); ++one) {
        one.value()->setText(wrong.value(one.key()));
        if (auto *layout = qobject_cast<QFormLayout *>(one.value()->parentWidget()->layout()))
            layout->setRowVisible(one.value(), wrong.contains(one.key()));
    }
}

QWidget *Form::firstWrong() const
{
    const QHash<QWidget *, QString> wrong = wrongNow();
    const auto isWrong = [&](const Check &check) { return wrong.contains(check.field); };
    const auto first = std::find_if(checks.begin(), checks.end(), isWrong);
    return first == checks.end() ? nullptr : first->field;
}

void Form::leadTo(QWidget *field)
{
    for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(field))
            tabs->setCurrentIndex(tab);
    }
    field->setFocus(Qt::OtherFocusReason);
}

void Form::accept()
{
    begun.clear();
    showMessages();
    if (QWidget *wrong = firstWrong()) {
        leadTo(wrong);
        return;
    }
    const auto refusal = connect(&desk, &Desk::warned, this, &Form::say);
    const bool isDone = carryOut();
    disconnect(refusal);
    if (isDone)
        QDialog::accept();
}

void Form::reject()
{
    leave([] {});
}

void Form::leave(std::function<void()> then)
{
    if (isChanged()) {
        askToDiscard(std::move(then));
        return;
    }
    QDialog::reject();
    then();
}

void Form::askToDiscard(std::function<void()> then)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you changed here is not kept yet."),
                        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this, then] {
        QDialog::reject();
        then();
    });
    question->open();
}

} // namespace blokplan::ui
