#include "app/rules/decisions.h"
#include "app/rules/heatsheet.h"
#include "app/rules/tiedchecks.h"
#include "app/rules/walking.h"

#include <map>

namespace blokplan::rules
{

namespace
{

void heatOfDay(HeatSheet &sheet)
{
    const auto outside = sheet.lens("outside-day");
    const auto rounds = keepsRounds(sheet.session) ? sheet.lens("outside-rounds") : std::nullopt;
    if (!outside && !rounds)
        return;
    const Calendar &calendar = outside ? outside->calendar : rounds->calendar;
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        const TimeSpan span = sheet.spanAt(slot);
        const DayFrame *day =
            calendar.on(programmeDate(sheet.plan.event(), dateOf(span.start), minuteOf(span.start)));
        if (outside && (day == nullptr || !day->open.contains(span)))
            sheet.everywhere(slot, outside->severity);
        if (rounds && day != nullptr && !day->rounds.empty() && !isInRounds(span, day->rounds))
            sheet.everywhere(slot, rounds->severity);
    }
}

/// Starts at which it would overlap the other.
void heatBeside(HeatSheet &sheet, const TimeSpan &own, const TimeSpan &other, const Lens &lens)
{
    if (!own.isEmpty() && !other.isEmpty())
        sheet.everywhere(other.start - own.length() + 1, other.end, lens.severity);
}

/// Another session that shares something with this one.
template <class List>
struct Companion {
    TimeSpan span;
    const Session *session;
    List common;
};
template <class List>
using Companions = std::vector<Companion<List>>;

/// Whether so few third ones share what the pair shares, while both are there, that the pair is found.
template <class List>
bool isFound(const Companion<List> &pair, const TimeSpan &own, const Companions<List> &others,
             List Session::*what)
{
    const TimeSpan both = pair.span.intersected(own);
    int company = 0;
    for (const Companion<List> &one : others) {
        const bool isThird = one.session->id != pair.session->id && one.span.overlaps(both);
        if (isThird && shareOne(pair.common, one.session->*what) && ++company == mostCompany)
            return false;
    }
    return true;
}

template <class List>
void heatOfCompany(HeatSheet &sheet, const Companions<List> &others, const Lens &lens, List Session::*what)
{
    const int least = std::max(1, lens.amount);
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        const TimeSpan own = besideSpan(sheet.spanAt(slot));
        const bool found = std::any_of(others.begin(), others.end(), [&](const Companion<List> &one) {
            return one.span.intersected(own).length() >= least && isFound(one, own, others, what);
        });
        if (found)
            sheet.everywhere(slot, lens.severity);
    }
}

/// Programme sessions but this one whose first day overlaps the day of the heat.
template <class F>
void eachOther(const HeatSheet &sheet, F &&f)
{
    const TimeSpan day{sheet.startOf(0), sheet.startOf(sheet.starts()) + minutesPerDay};
    for (LocalMinute at = day.start - minutesPerDay; at <= day.end + minutesPerDay; at += minutesPerDay) {
        for (const Row<Placement> &row : sheet.agenda.onDate(dateOf(at))) {
            const bool near = besideSpan(spanOf(*row)).overlaps(day) && row->session != sheet.session.id;
            const Session *session = near ? sheet.plan.find(row->session) : nullptr;
            if (session != nullptr && isAlive(*session) && isProgramme(*session))
                f(*row, *session);
        }
    }
}

template <class List>
void heatOfShared(HeatSheet &sheet, const char *rule, List Session::*what)
{
    const auto lens = sheet.lens(rule);
    if (!lens)
        return;
    Companions<List> others;
    eachOther(sheet, [&](const Placement &placement, const Session &its) {
        List common = commonOf(sheet.session.*what, its.*what);
        if (!common.isEmpty())
            others.push_back({besideSpan(spanOf(placement)), &its, std::move(common)});
    });
    heatOfCompany(sheet, others, *lens, what);
}

void heatOfParallels(HeatSheet &sheet)
{
    if (!isProgramme(sheet.session))
        return;
    if (const auto plenary = sheet.lens("plenary-not-alone")) {
        const TimeSpan own = besideSpan({0, sheet.length()});
        eachOther(sheet, [&](const Placement &placement, const Session &its) {
            if (its.sort == SessionKind::Plenary || sheet.session.sort == SessionKind::Plenary)
                heatBeside(sheet, own, besideSpan(spanOf(placement)), *plenary);
        });
    }
    heatOfShared(sheet, "track-parallel", &Session::tracks);
    heatOfShared(sheet, "audience-parallel", &Session::audiences);
}

bool isOurs(const HeatSheet &sheet, const SessionId &id)
{
    const Session *session = sheet.plan.find(id);
    return id == sheet.session.id || (session != nullptr && session->parent == sheet.session.id);
}

/// Where a session stands when the placement starts at local minute 0, and the places it has besides.
struct Standings {
    std::vector<Engagement> moving;
    std::vector<Engagement> staying;

    [[nodiscard]] std::vector<Engagement> at(LocalMinute start, const Row<Placement> &row) const
    {
        std::vector<Engagement> all = staying;
        for (Engagement one : moving) {
            one.span = {one.span.start + start, one.span.end + start};
            one.placement = row;
            all.push_back(std::move(one));
        }
        return all;
    }
};

Standings standingsFor(const HeatSheet &sheet, const SessionId &id, const Row<Placement> &row)
{
    Standings standings;
    standings.staying = standingsOf(sheet.agenda, id);
    std::erase_if(standings.staying, [&](const Engagement &one) { return one.placement->id == row->id; });
    const Session *session = sheet.plan.find(id);
    if (session == nullptr || !isAlive(*session) || !isOurs(sheet, id))
        return standings;
    LocalMinute at = 0;
    if (id == sheet.session.id && session->parent.isNull())
        standings.moving.push_back({{0, sheet.length()}, row, id});
    for (const Row<Session> &part : sheet.agenda.partsOf(sheet.session.id)) {
        if (!isAlive(*part))
            continue;
        if (part->id == id)
            standings.moving.push_back({{at, at + part->length}, row, id});
        at += part->length;
    }
    return standings;
}

bool concerns(const Found &found, const PlacementId &placement)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const Finding &finding) { return finding.placements.contains(placement); });
}

void heatOfRelation(HeatSheet &sheet, const Relation &relation, const Row<Placement> &row)
{
    const bool follows = relation.tie == Tie::FollowUp;
    const auto lens = sheet.lens(follows ? "follow-up-too-early" : "not-together");
    if (!lens || (!isOurs(sheet, relation.first) && !isOurs(sheet, relation.second)))
        return;
    const Standings first = standingsFor(sheet, relation.first, row);
    const Standings second = standingsFor(sheet, relation.second, row);
    Found found;
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        const LocalMinute start = sheet.startOf(slot);
        found.clear();
        (follows ? judgeFollowUp : judgeTogether)(first.at(start, row), second.at(start, row), *lens, found);
        if (concerns(found, row->id))
            sheet.everywhere(slot, lens->severity);
    }
}

/// Rooms from which everything of a route is as far, and which are as full, share one answer.
std::map<std::vector<int>, std::vector<size_t>> alike(const HeatSheet &sheet, const std::vector<Stop> &stops,
                                                      const Lens &lens)
{
    QList<QList<RoomId>> places;
    for (const Stop &stop : stops) {
        for (const Engagement &one : stop.standings) {
            if (one.placement->id != sheet.what.id && !places.contains(one.placement->rooms))
                places.append(one.placement->rooms);
        }
    }
    std::map<std::vector<int>, std::vector<size_t>> groups;
    for (size_t place = 0; place < sheet.placesToStand().size(); ++place) {
        const QList<RoomId> &taken = sheet.placesToStand()[place];
        if (taken.isEmpty())
            continue;
        const auto seats = seatsOf(sheet.plan, taken);
        std::vector<int> key;
        for (const Stop &stop : stops) { // the session, or parts of it with an audience of their own
            const Session *session = sheet.plan.find(stop.session);
            key.push_back(isOurs(sheet, stop.session) && seats && session->expected &&
                                  *seats <= *session->expected
                              ? 1
                              : 0);
        }
        for (const QList<RoomId> &rooms : places) {
            key.push_back(walkBetween(sheet.plan, rooms, taken, lens.amount));
            key.push_back(walkBetween(sheet.plan, taken, rooms, lens.amount));
        }
        groups[key].push_back(place);
    }
    return groups;
}

struct Walk {
    std::vector<SessionId> sessions;
    std::vector<Standings> standings;

    [[nodiscard]] std::vector<Stop> at(LocalMinute start, const Row<Placement> &row) const
    {
        std::vector<Stop> stops;
        for (size_t i = 0; i < sessions.size(); ++i) {
            auto there = standings[i].at(start, row);
            if (!there.empty())
                stops.push_back({sessions[i], std::move(there)});
        }
        return stops;
    }
};

void heatOfWalk(HeatSheet &sheet, const Walk &walk, const Lens &lens)
{
    const auto row = std::make_shared<const Placement>(sheet.what);
    for (const auto &[key, places] : alike(sheet, walk.at(0, row), lens)) {
        Placement there = sheet.what;
        there.rooms = sheet.placesToStand()[places.front()];
        const auto moved = std::make_shared<const Placement>(there);
        Found found;
        for (int slot = 0; slot < sheet.starts(); ++slot) {
            found.clear();
            judgeStops(walk.at(sheet.startOf(slot), moved), lens, found);
            if (!concerns(found, there.id))
                continue;
            for (const size_t place : places)
                sheet.at(place, slot, lens.severity);
        }
    }
}

} // namespace

void heatByTime(HeatSheet &sheet)
{
    heatOfDay(sheet);
    heatOfParallels(sheet);
    const auto row = std::make_shared<const Placement>(sheet.what);
    for (const Relation &relation : sheet.plan.relations())
        heatOfRelation(sheet, relation, row);
}

void heatByRoutes(HeatSheet &sheet)
{
    const auto lens = sheet.lens("route-unwalkable");
    if (!lens)
        return;
    const auto row = std::make_shared<const Placement>(sheet.what);
    for (const Route &route : sheet.plan.routes()) {
        Walk walk;
        bool ours = false;
        for (const RouteBlock &block : route.blocks) {
            for (const SessionId &id : block.sessions) {
                if (!isStop(sheet.plan, id))
                    continue;
                walk.sessions.push_back(id);
                walk.standings.push_back(standingsFor(sheet, id, row));
                ours = ours || !walk.standings.back().moving.empty();
            }
        }
        if (ours)
            heatOfWalk(sheet, walk, *lens);
    }
}

} // namespace blokplan::rules
