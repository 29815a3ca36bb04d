#include "ui/forms/personday.h"

#include "app/rules/walking.h"

#include <algorithm>
#include <tuple>

namespace blokplan::ui
{

namespace
{

using Lines = std::vector<DayLine>;

/// One line for each session somebody is in, in whatever roles.
Lines appearances(const Agenda &agenda, const PersonId &person)
{
    Lines lines;
    for (const Row<Participant> &row : agenda.appearancesOf(person)) {
        const auto same = std::find_if(lines.begin(), lines.end(),
                                       [&](const DayLine &line) { return line.session == row->session; });
        if (same != lines.end()) {
            same->roles.append(row->role);
            continue;
        }
        DayLine line;
        line.session = row->session;
        line.roles = {row->role};
        line.consent = row->consent;
        lines.push_back(line);
    }
    return lines;
}

DayLine placed(DayLine line, const Agenda &agenda, const Placement &placement, const TimeSpan &span)
{
    line.placement = placement.id;
    line.room = placement.rooms.value(0);
    line.span = span;
    line.date = programmeDate(agenda.plan().event(), placement);
    return line;
}

/// The line once for every time the session takes place; as it is when it does not.
void addTimes(const DayLine &line, const Agenda &agenda, Lines &lines)
{
    const Session *session = agenda.plan().find(line.session);
    if (session == nullptr)
        return;
    const size_t before = lines.size();
    for (const Row<Placement> &row : agenda.of(session->id))
        lines.push_back(placed(line, agenda, *row, spanOf(*row)));
    if (!session->parent.isNull()) {
        for (const Row<Placement> &row : agenda.of(session->parent)) {
            for (const PartTime &part : agenda.partTimes(*row)) {
                if (part.part->id == session->id)
                    lines.push_back(placed(line, agenda, *row, part.span));
            }
        }
    }
    if (lines.size() == before)
        lines.push_back(line);
}

bool isWanted(const DayLine &line, const Plan &plan)
{
    const Session *session = plan.find(line.session);
    return line.consent != Consent::Declined && !line.placement.isNull() && session != nullptr &&
           isAlive(*session) && session->sort != SessionKind::DropIn;
}

/// What is between two sessions of a day; none when there is nothing to tell.
std::optional<DayLine> between(const DayLine &from, const DayLine &to, const Plan &plan, int farthest)
{
    const Placement *here = plan.find(from.placement);
    const Placement *there = plan.find(to.placement);
    if (here == nullptr || there == nullptr || from.date != to.date)
        return {};
    DayLine line;
    line.kind = DayLine::Kind::Between;
    line.date = to.date;
    line.minutes = int(to.span.start - from.span.end);
    line.walk = walkBetween(plan, here->rooms, there->rooms, farthest);
    line.room = to.room;
    const bool says = line.minutes > 0 || (line.minutes == 0 && line.walk > 0);
    return says ? std::optional<DayLine>(line) : std::nullopt;
}

/// Findings, each told once: with the last of the sessions it names.
class Told
{
public:
    Told(const Findings &all, const PersonId &who) : findings(all), person(who) {}

    void addOf(const DayLine &line, const Lines &later, Lines &lines)
    {
        for (const Finding &finding : findings.of(Subject(person))) {
            const auto named = [&](const DayLine &other) {
                return finding.placements.contains(other.placement);
            };
            if (named(line) && std::none_of(later.begin(), later.end(), named))
                add(finding, line, lines);
        }
        const auto &own = findings.of(Subject(person));
        for (const Finding *finding : findings.of(line.placement)) {
            const bool isTheirs = finding->people.isEmpty() || finding->people.contains(person);
            const Rule &rule = allRules()[ruleIndex(finding->rule)];
            const bool isOfVisitors = std::holds_alternative<RouteCheck>(rule.check);
            const bool isTold = std::find(own.begin(), own.end(), *finding) != own.end();
            if (finding->severity <= Severity::Serious && isTheirs && !isOfVisitors && !isTold)
                add(*finding, line, lines);
        }
    }
    /// What is told of no session.
    void addRest(Lines &lines)
    {
        for (const Finding &finding : findings.of(Subject(person)))
            add(finding, {}, lines);
    }

private:
    void add(const Finding &finding, const DayLine &at, Lines &lines)
    {
        if (finding.accepted || std::find(told.begin(), told.end(), finding) != told.end())
            return;
        told.push_back(finding);
        DayLine line;
        line.kind = DayLine::Kind::Finding;
        line.date = at.date;
        line.session = at.session;
        line.placement = at.placement;
        line.finding = finding;
        lines.push_back(line);
    }

    const Findings &findings;
    PersonId person;
    std::vector<Finding> told;
};

DayLine heading(const DayLine &first)
{
    DayLine line;
    line.kind = first.placement.isNull() ? DayLine::Kind::Shelf : DayLine::Kind::Day;
    line.date = first.date;
    return line;
}

Lines inOrder(const Agenda &agenda, const PersonId &person)
{
    Lines lines;
    for (const DayLine &line : appearances(agenda, person))
        addTimes(line, agenda, lines);
    const auto key = [](const DayLine &line) {
        return std::tuple(line.placement.isNull(), line.date, line.span, line.session, line.placement);
    };
    std::sort(lines.begin(), lines.end(),
              [&](const DayLine &a, const DayLine &b) { return key(a) < key(b); });
    return lines;
}

} // namespace

std::vector<DayLine> personDay(const Agenda &agenda, const Findings &findings, const PersonId &person)
{
    const Lines sessions = inOrder(agenda, person);
    const int farthest = findings.book().of(*ruleNamed(u"walk-too-long")).amount;
    Told told(findings, person);
    Lines lines;
    const DayLine *last = nullptr; ///< where they come from
    for (size_t i = 0; i < sessions.size(); ++i) {
        const DayLine &line = sessions[i];
        const bool isWantedHere = isWanted(line, agenda.plan());
        if (i == 0 || heading(line) != heading(sessions[i - 1]))
            lines.push_back(heading(line));
        if (isWantedHere && last != nullptr) {
            if (const auto way = between(*last, line, agenda.plan(), farthest))
                lines.push_back(*way);
        }
        lines.push_back(line);
        if (isWantedHere)
            told.addOf(line, Lines(sessions.begin() + long(i) + 1, sessions.end()), lines);
        if (isWantedHere && (last == nullptr || line.span.end > last->span.end))
            last = &line;
    }
    told.addRest(lines);
    return lines;
}

} // namespace blokplan::ui
