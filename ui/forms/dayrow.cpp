#include "ui/forms/dayrow.h"

#include "ui/forms/hourslist.h"
#include "ui/forms/inputs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace blokplan::ui
{

RoundRow::RoundRow(const Round &round, const QStringList &languages, QWidget *parent)
    : QWidget(parent), begun(round), name(new TextInput(round.name, languages, TextInput::Size::Line, this)),
      start(clockInput(round.start, this)), length(lengthInput(round.length, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(start, 0, Qt::AlignTop);
    line->addWidget(length, 0, Qt::AlignTop);
    line->addWidget(name, 1);
    name->setAccessibleName(tr("Name"));
    start->setMaximumWidth(64);
    start->setAccessibleName(tr("Start"));
    length->setMaximumWidth(56);
    length->setAccessibleName(tr("Length"));
    length->setToolTip(tr("Length in minutes"));
    setFocusProxy(name);
}

Round RoundRow::record() const
{
    Round now = begun;
    now.name = name->text();
    if (start->text() != clockText(begun.start))
        now.start = parseClock(start->text());
    now.length = parseLength(length->text());
    return now;
}

QString RoundRow::message() const
{
    if (name->text().first.isEmpty())
        return tr("A round needs a name; or remove the line.");
    const QString wrong = clockMessage(start->text());
    return wrong.isEmpty() ? lengthMessage(length->text()) : wrong;
}

DayRow::DayRow(const Day &day, const std::vector<const Round *> &rounds, const QStringList &languages,
               QWidget *parent)
    : QWidget(parent), begun(day), words(languages), date(dateInput(day.date, this)),
      opens(clockInput(day.opens, this)), closes(clockInput(day.closes, this)),
      name(new TextInput(day.name, languages, TextInput::Size::Line, this)),
      list(new RowList(tr("Add a round"), this, RowList::Order::None))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(date, 0, Qt::AlignTop);
    line->addWidget(opens, 0, Qt::AlignTop);
    line->addWidget(closes, 0, Qt::AlignTop);
    line->addWidget(name, 1);
    column->addLayout(line);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(24, 0, 0, 0);
    inset->addWidget(list);
    column->addLayout(inset);
    date->setAccessibleName(tr("Date"));
    opens->setMaximumWidth(64);
    opens->setAccessibleName(tr("Opens"));
    opens->setToolTip(tr("Opens"));
    closes->setMaximumWidth(64);
    closes->setAccessibleName(tr("Closes"));
    closes->setToolTip(tr("Closes"));
    name->setAccessibleName(tr("Name"));
    if (auto *first = name->findChild<QLineEdit *>(); first != nullptr && languages.size() < 2)
        first->setPlaceholderText(tr("Name of the day"));
    for (const Round *round : rounds)
        addRound(*round);
    connect(list, &RowList::addAsked, this, [this] { addRound(nextRound()); });
    connect(date, &QDateEdit::dateChanged, list, &RowList::changed); // no line of text tells of it
    setFocusProxy(date);
}

void DayRow::addRound(const Round &round)
{
    list->append(new RoundRow(round, words, list));
}

/// After the last one, as long as that.
Round DayRow::nextRound() const
{
    Round round;
    round.id = RoundId::create();
    round.day = begun.id;
    round.start = std::max(0, parseClock(opens->text()));
    round.length = 45;
    const std::vector<Round> all = rounds();
    for (const Round &other : all) {
        if (other.length > 0 && other.start + other.length > round.start) {
            round.start = other.start + other.length;
            round.length = other.length;
        }
    }
    return round;
}

Day DayRow::record() const
{
    Day now = begun;
    now.date = date->date();
    now.opens = parseClock(opens->text());
    now.closes = endAfter(now.opens, parseClock(closes->text()));
    now.name = name->text();
    return now;
}

/// A time before the day opens is meant after midnight, on a day that goes on so long.
std::vector<Round> DayRow::rounds() const
{
    const Day day = record();
    std::vector<Round> all;
    for (const RoundRow *row : list->rowsAs<RoundRow>()) {
        all.push_back(row->record());
        int &start = all.back().start;
        if (start >= 0 && start < day.opens && start + minutesPerDay < day.closes)
            start += minutesPerDay;
    }
    return all;
}

QString DayRow::message() const
{
    if (const QString wrong = clockMessage(opens->text()); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = clockMessage(closes->text()); !wrong.isEmpty())
        return wrong;
    for (const RoundRow *row : list->rowsAs<RoundRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace blokplan::ui
