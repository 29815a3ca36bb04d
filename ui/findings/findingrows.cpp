#include "ui/findings/findingrows.h"

#include "app/base/fold.h"
#include "app/rules/reading.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace blokplan::ui
{

namespace
{

struct FindingRows {
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

QDate dayOf(const Finding &finding, const Agenda &agenda)
{
    const Plan &plan = agenda.plan();
    for (const PlacementId &id : finding.placements) {
        if (const Placement *placement = plan.find(id))
            return programmeDate(plan.event(), *placement);
    }
    for (const SessionId &id : finding.sessions) {
        if (!agenda.of(id).empty())
            return programmeDate(plan.event(), *agenda.of(id).front());
    }
    return {};
}

FindingLine lineOf(Finding finding, const Agenda &agenda)
{
    FindingLine line;
    line.text = wording::finding(finding, agenda.plan());
    line.title = wording::ruleTitle(finding.rule);
    line.day = dayOf(finding, agenda);
    if (const Acceptance *acceptance = agenda.plan().find(finding.acceptance)) {
        line.reason = acceptance->reason;
        line.accepted = QDateTime::fromString(acceptance->utc, Qt::ISODate).toLocalTime().date();
        if (!line.accepted.isValid()) // written by hand: it is accepted all the same
            line.accepted = QDate(1970, 1, 1);
    }
    line.search = folded(line.text + QLatin1Char(' ') + line.title + QLatin1Char(' ') + line.reason);
    line.finding = std::move(finding);
    return line;
}

/// A heading a line stands under, and where among the others.
struct Heading {
    QString key;
    QString text;
    QString order; ///< headings are sorted by it; where it is empty they keep the order of the findings
};

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

/// Numbers in an order of texts.
QString rank(qint64 number)
{
    return QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0'));
}

const QString atTheEnd = QStringLiteral("\uffff");

template <class Id, class Name, class Order>
QList<Heading> headingsOf(const QList<Id> &ids, const QString &without, Name name, Order order)
{
    QList<Heading> headings;
    for (const Id &id : ids) {
        const QString text = name(id);
        headings.append({id.toString(), text, order(id, text)});
    }
    if (headings.isEmpty())
        headings.append({QStringLiteral("-"), without, atTheEnd});
    return headings;
}

QString byName(const QString &text)
{
    return folded(text) + QChar(1) + text;
}

class Headings
{
public:
    Headings(const Plan &of, Grouping by) : plan(of), grouping(by)
    {
        int place = 0;
        for (const Room *room : orderedRooms(plan))
            roomPlaces.insert(room->id, place++);
    }

    [[nodiscard]] QList<Heading> of(const FindingLine &line) const
    {
        const Finding &finding = line.finding;
        switch (grouping) {
        case Grouping::Rule:
            return {{QLatin1String(finding.rule), line.title, {}}};
        case Grouping::Severity:
            return {{QString::number(int(finding.severity)),
                     capitalised(wording::severity(finding.severity)),
                     {}}};
        case Grouping::Day:
            return {{line.day.toString(Qt::ISODate), dayWord(line.day),
                     line.day.isValid() ? rank(line.day.toJulianDay()) : atTheEnd}};
        case Grouping::Session:
            return headingsOf(
                finding.sessions, FindingRows::tr("Of no session"),
                [&](const SessionId &id) { return titleOf(id); },
                [](const SessionId &, const QString &text) { return byName(text); });
        case Grouping::Person:
            return headingsOf(
                finding.people, FindingRows::tr("Of nobody in particular"),
                [&](const PersonId &id) { return nameIn(plan.find(id)); },
                [](const PersonId &, const QString &text) { return byName(text); });
        case Grouping::Room:
            break;
        }
        return headingsOf(
            finding.rooms, FindingRows::tr("Of no room"),
            [&](const RoomId &id) { return nameIn(plan.find(id)); },
            [&](const RoomId &id, const QString &) { return rank(roomPlaces.value(id)); });
    }

private:
    [[nodiscard]] QString titleOf(const SessionId &id) const
    {
        const Session *session = plan.find(id);
        const QString title = session == nullptr ? QString() : session->title.first.simplified();
        return title.isEmpty() ? FindingRows::tr("A session without a title") : title;
    }
    static QString nameIn(const Person *person) { return person == nullptr ? QString() : person->asWritten; }
    static QString nameIn(const Room *room) { return room == nullptr ? QString() : room->name.first; }

    const Plan &plan;
    Grouping grouping;
    QHash<RoomId, int> roomPlaces;
};

} // namespace

QString dayWord(QDate day)
{
    return day.isValid() ? wording::shortDate(day) : FindingRows::tr("On no day");
}

std::vector<FindingLine> linesOf(std::vector<Finding> findings, const Agenda &agenda)
{
    sortForReading(findings, agenda);
    std::vector<FindingLine> lines;
    lines.reserve(findings.size());
    for (Finding &finding : findings)
        lines.push_back(lineOf(std::move(finding), agenda));
    return lines;
}

bool isWanted(const FindingLine &line, const FindingFilter &filter)
{
    if (line.finding.accepted && !filter.acceptedToo)
        return false;
    if (filter.severity && line.finding.severity != *filter.severity)
        return false;
    if (filter.day && line.day != *filter.day)
        return false;
    return filter.words.isEmpty() || matchesWords(line.search, filter.words);
}

std::vector<FindingGroup> groupsOf(const std::vector<FindingLine> &lines, const Plan &plan,
                                   const FindingFilter &filter, Grouping grouping)
{
    const Headings headings(plan, grouping);
    std::vector<std::pair<QString, FindingGroup>> groups; // with what they are sorted by
    QHash<QString, size_t> places;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isWanted(lines[i], filter))
            continue;
        for (const Heading &heading : headings.of(lines[i])) {
            auto place = places.constFind(heading.key);
            if (place == places.constEnd()) {
                place = places.insert(heading.key, groups.size());
                groups.push_back({heading.order, {heading.key, heading.text, {}}});
            }
            auto &own = groups[*place].second.lines;
            if (own.empty() || own.back() != int(i))
                own.push_back(int(i));
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FindingGroup> sorted;
    for (auto &[order, group] : groups)
        sorted.push_back(std::move(group));
    return sorted;
}

FindingCounts countsOf(const std::vector<FindingLine> &lines)
{
    FindingCounts counts;
    for (const FindingLine &line : lines) {
        if (line.finding.accepted) {
            ++counts.accepted;
            continue;
        }
        ++counts.byDay[line.day][size_t(line.finding.severity)];
        ++counts.all[size_t(line.finding.severity)];
    }
    return counts;
}

} // namespace blokplan::ui
