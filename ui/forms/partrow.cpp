#include "ui/forms/partrow.h"

#include "app/base/timespan.h"
#include "ui/base/icons.h"
#include "ui/forms/inputs.h"
#include "ui/forms/knownpeople.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace blokplan::ui
{

QStringList splitNames(const QString &text, const QStringList &known)
{
    constexpr QLatin1Char comma(',');
    QStringList names;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        const auto begins = [&](const QString &name) {
            return name.contains(comma) && rest.startsWith(name) &&
                   (rest.size() == name.size() || rest.mid(name.size()).trimmed().startsWith(comma));
        };
        const auto whole = std::find_if(known.begin(), known.end(), begins);
        const QString name = whole == known.end() ? rest.section(comma, 0, 0) : *whole;
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
        rest = rest.mid(name.size()).trimmed();
        if (rest.startsWith(comma))
            rest = rest.mid(1).trimmed();
    }
    return names;
}

PartRow::PartRow(const KnownPeople &knownPeople, const Session &part, const ParticipantRows &participants,
                 QWidget *parent)
    : QWidget(parent), known(knownPeople), begun(part), time(new QLabel(this)),
      title(new QLineEdit(part.title.first, this)), people(new QLineEdit(this)),
      minutes(lengthInput(part.length, this)), open(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(time);
    line->addWidget(title, 3);
    line->addWidget(people, 2);
    line->addWidget(minutes);
    line->addWidget(open);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("00:00-00:00 ")));
    title->setPlaceholderText(tr("Title"));
    title->setAccessibleName(tr("Title"));
    people->setPlaceholderText(tr("People, with commas between"));
    people->setAccessibleName(tr("People"));
    minutes->setMaximumWidth(48);
    minutes->setAccessibleName(tr("Length"));
    minutes->setToolTip(tr("Length in minutes"));
    open->setIcon(icon(QStringLiteral("edit")));
    open->setAutoRaise(true);
    open->setAccessibleName(tr("Open"));
    const bool isThere = known.plan().find(part.id) != nullptr;
    open->setEnabled(isThere);
    open->setToolTip(isThere ? tr("Open this part") : tr("It can be opened once it is kept."));
    known.completeList(people);
    setPeople(participants);
    setFocusProxy(title);
    connect(open, &QToolButton::clicked, this, &PartRow::openAsked);
    connect(minutes, &QLineEdit::textChanged, this, &PartRow::lengthEdited);
}

void PartRow::setPeople(const ParticipantRows &participants)
{
    begunPeople.clear();
    begunNames.clear();
    for (const Row<Participant> &row : participants) {
        begunPeople.push_back(*row);
        begunNames.append(nameOf(known.plan(), *row));
    }
    people->setText(begunNames.join(QStringLiteral(", ")));
}

Session PartRow::part() const
{
    Session now = begun;
    if (title->text() != begun.title.first)
        now.title.first = title->text().trimmed();
    now.length = parseLength(minutes->text());
    return now;
}

QStringList PartRow::names() const
{
    return splitNames(people->text(), begunNames);
}

/// The one of that name as it was, or a new one: somebody from the list, else a new person.
Participant PartRow::participantNamed(const QString &name) const
{
    if (const qsizetype at = begunNames.indexOf(name); at >= 0)
        return begunPeople[size_t(at)];
    Participant made;
    ParticipantId &id = newIds[name];
    if (id.isNull())
        id = ParticipantId::create();
    made.id = id;
    made.session = begun.id;
    const Person *person = known.named(name);
    made.person = person == nullptr ? known.newcomer(name).id : person->id;
    return made;
}

std::vector<Participant> PartRow::participants() const
{
    std::vector<Participant> all;
    QStringList written = names();
    if (written == begunNames)
        return begunPeople;
    written.removeDuplicates();
    for (const QString &name : written) {
        all.push_back(participantNamed(name));
        all.back().position = int(all.size()) - 1;
    }
    return all;
}

std::vector<Person> PartRow::newPeople() const
{
    std::vector<Person> all;
    for (const QString &name : names()) {
        if (!begunNames.contains(name) && known.named(name) == nullptr)
            all.push_back(known.newcomer(name));
    }
    return all;
}

QString PartRow::message() const
{
    if (title->text().trimmed().isEmpty())
        return tr("A part needs a title; or remove the line.");
    return lengthMessage(minutes->text());
}

int PartRow::length() const
{
    return std::max(0, parseLength(minutes->text()));
}

void PartRow::setLength(int wanted)
{
    minutes->setText(QString::number(wanted));
}

void PartRow::showTime(const QString &text)
{
    time->setText(text);
}

void PartRow::follow(const Session &newest, const ParticipantRows &participants)
{
    if (title->text() == begun.title.first)
        title->setText(newest.title.first);
    if (length() == begun.length)
        setLength(newest.length);
    const bool arePeopleAsBegun = names() == begunNames;
    begun = newest;
    if (arePeopleAsBegun)
        setPeople(participants);
}

} // namespace blokplan::ui
