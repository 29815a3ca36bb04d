#include "ui/mainwindow/followupdialog.h"

#include "app/wording/words.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace blokplan::ui
{

namespace
{

QString withYear(const QString &name, int from, int to)
{
    QString next = name;
    const QRegularExpression year(QStringLiteral("\\b%1\\b").arg(from));
    return next.replace(year, QString::number(to));
}

bool isFrame(const Session &session)
{
    return session.sort == SessionKind::Break || session.sort == SessionKind::Plenary;
}

/// "2 days, 5 rooms, 3 tracks": of what there is. Breaks and plenaries come with the days, not with the
/// sessions.
QString contentsOf(const Plan &plan)
{
    QStringList parts;
    const auto count = [&]<class R>(const Table<R> &table) {
        if (!table.isEmpty())
            parts.append(wording::counted(QLatin1String(R::kind), int(table.size())));
    };
    count(plan.days());
    count(plan.rounds());
    count(plan.rooms());
    count(plan.tracks());
    count(plan.routes());
    count(plan.people());
    const auto frame = int(std::count_if(plan.sessions().begin(), plan.sessions().end(), isFrame));
    if (frame > 0)
        parts.append(FollowUpDialog::tr("%n breaks and plenaries", nullptr, frame));
    if (const int others = int(plan.sessions().size()) - frame; others > 0)
        parts.append(wording::counted(QLatin1String(Session::kind), others));
    return parts.join(QStringLiteral(", "));
}

} // namespace

edits::FollowUp followUpOf(const Plan &plan, QDate today)
{
    static constexpr int yearOfWeeks = 52 * 7;
    edits::FollowUp choice;
    const std::vector<const Day *> days = orderedDays(plan);
    const QDate was = days.empty() || !days.front()->date.isValid() ? today : days.front()->date;
    choice.first = was.addDays(yearOfWeeks);
    while (choice.first <= today)
        choice.first = choice.first.addDays(yearOfWeeks);
    choice.name = withYear(plan.event().name.first, was.year(), choice.first.year());
    return choice;
}

FollowUpDialog::FollowUpDialog(const Agenda &from, QDate today, QWidget *parent)
    : QDialog(parent), agenda(from), name(new QLineEdit(this)), first(new QDateEdit(this)),
      summary(new QLabel(this)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New event from this one"));
    const edits::FollowUp offer = followUpOf(agenda.plan(), today);
    name->setText(offer.name);
    name->setObjectName(QStringLiteral("name"));
    first->setDate(offer.first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(makeFields());
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    column->addWidget(summary);
    column->addStretch();
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the event..."));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &FollowUpDialog::refresh);
    connect(name, &QLineEdit::textChanged, this, &FollowUpDialog::refresh);
    connect(first, &QDateEdit::dateChanged, this, &FollowUpDialog::refresh);
    resize(520, sizeHint().height());
    refresh();
    name->setFocus();
    name->selectAll();
}

QFormLayout *FollowUpDialog::makeFields()
{
    auto *form = new QFormLayout;
    first->setCalendarPopup(true);
    first->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&First day"), first);
    addChoices(form);
    return form;
}

void FollowUpDialog::addChoices(QFormLayout *form)
{
    const edits::FollowUp usual;
    rooms = addChoice(form, "rooms", tr("&Rooms"), usual.rooms);
    frame = addChoice(form, "frame", tr("Frame of the &days: rounds, breaks and plenaries"), usual.frame,
                      tr("Breaks and plenaries come with the rooms they are in."));
    tracks = addChoice(form, "tracks", tr("&Tracks"), usual.tracks);
    people = addChoice(form, "people", tr("&People, without the times they were available"), usual.people);
    sessions = addChoice(form, "sessions", tr("&Sessions, as ideas on the shelf"), usual.sessions,
                         tr("With the people, everybody on them is to be asked again."));
    routes = addChoice(form, "routes", tr("R&outes with their headings"), usual.routes);
    rules =
        addChoice(form, "rules", tr("What you want of the r&ules, and choices for printing"), usual.rules);
}

QCheckBox *FollowUpDialog::addChoice(QFormLayout *form, const char *key, const QString &text, bool on,
                                     const QString &hint)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(key));
    box->setChecked(on);
    box->setToolTip(hint);
    form->addRow(form->rowCount() == 2 ? tr("What comes along") : QString(), box);
    return box;
}

edits::FollowUp FollowUpDialog::choice() const
{
    return {name->text().trimmed(), first->date(),      rooms->isChecked(),    tracks->isChecked(),
            people->isChecked(),    frame->isChecked(), sessions->isChecked(), routes->isChecked(),
            rules->isChecked(),     rules->isChecked()};
}

Plan FollowUpDialog::plan() const
{
    return edits::newEventFrom(agenda, choice());
}

void FollowUpDialog::refresh()
{
    const bool isNamed = !name->text().trimmed().isEmpty();
    buttons->button(QDialogButtonBox::Ok)->setEnabled(isNamed);
    if (!isNamed) {
        summary->setText(tr("Give the event a name."));
        return;
    }
    const Plan next = plan();
    const std::vector<const Day *> days = orderedDays(next);
    const QString dates =
        days.empty() ? QString() : wording::dateRange(days.front()->date, days.back()->date);
    summary->setText(tr("The new event, %1: %2. This one stays as it is.", "%1 dates, %2 counts")
                         .arg(dates, contentsOf(next)));
}

} // namespace blokplan::ui
