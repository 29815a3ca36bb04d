#include "app/scheduler/places.h"

#include "app/rules/cases.h"
#include "app/rules/decisions.h"
#include "app/rules/heat.h"
#include "app/rules/walking.h"

#include <QSet>

namespace blokplan::scheduler
{

namespace
{

bool keepsOthersOut(const Plan &plan, const Placement &placement)
{
    const Session *session = plan.find(placement.session);
    return session != nullptr && isAlive(*session) && session->sort != SessionKind::DropIn;
}

/// What somebody else does, and when they would be wanted in the session, counted from its start.
struct Meeting {
    TimeSpan own;
    Engagement other;
};

/// Of its people over all of it, of those of a part while that lasts; `but` is the placement itself.
std::vector<Meeting> meetingsOf(const Agenda &agenda, const Session &session, int length,
                                const PlacementId &but)
{
    std::vector<Meeting> meetings;
    const auto add = [&](const Session &of, const TimeSpan &own) {
        for (const Row<Participant> &row : agenda.participantsOf(of.id)) {
            const Person *person =
                row->consent == Consent::Declined ? nullptr : agenda.plan().find(row->person);
            if (person == nullptr || !rules::occupies(of))
                continue;
            for (const Engagement &other : rules::caseOf(agenda, *person).engagements) {
                if (other.placement->id != but)
                    meetings.push_back({own, other});
            }
        }
    };
    add(session, {0, length});
    LocalMinute at = 0;
    for (const Row<Session> &part : agenda.partsOf(session.id)) {
        if (!isAlive(*part))
            continue;
        add(*part, {at, at + part->length});
        at += part->length;
    }
    return meetings;
}

/// The placements of each track, by the track that leads: gathered once, for however many sessions.
using TrackUses = QHash<TrackId, std::vector<std::pair<const Placement *, const Session *>>>;

TrackUses usesOfTracks(const Plan &plan)
{
    TrackUses uses;
    for (const Placement &placement : plan.placements()) {
        const Session *session = plan.find(placement.session);
        if (session != nullptr && isAlive(*session) && !session->tracks.isEmpty())
            uses[session->tracks.first()].emplace_back(&placement, session);
    }
    return uses;
}

/// What is the same for every place that a session could have, looked up once.
struct Wanted {
    const Agenda &agenda;
    const Session &session;
    PlacementId moving;
    int length = 0;
    qsizetype width = 1;           ///< rooms, in a row
    int otherBuilding = 0;         ///< minutes to walk there, as the rule on walks has it
    bool roomsBlock = false;       ///< as the organiser has it, that a room or a person
    bool peopleBlock = false;      ///< is wanted twice keeps it out
    std::vector<Meeting> meetings; ///< of its people with what else they do
    QHash<QDate, std::vector<TimeSpan>> ownTrack;
    QSet<RoomId> trackRooms;

    Wanted(const Agenda &all, const TrackUses &tracks, const Session &one, PlacementId placement, int minutes)
        : agenda(all), session(one), moving(placement), length(minutes)
    {
        const RuleBook book(agenda.plan());
        const auto blocks = [&](QStringView rule) {
            return book.of(*ruleNamed(rule)).severity == Severity::Blocking;
        };
        otherBuilding = book.of(*ruleNamed(u"walk-too-long")).amount;
        roomsBlock = blocks(u"room-double-booked");
        peopleBlock = blocks(u"person-double-booked");
        meetings = meetingsOf(agenda, session, length, moving);
        if (!session.tracks.isEmpty())
            lookUpTrack(tracks);
    }

    [[nodiscard]] const Plan &plan() const { return agenda.plan(); }

private:
    void lookUpTrack(const TrackUses &tracks)
    {
        for (const auto &[placement, other] : tracks.value(session.tracks.first())) {
            if (placement->id == moving || other->id == session.id)
                continue;
            ownTrack[placement->date].push_back(spanOf(*placement));
            if (placement->rooms.size() == 1)
                trackRooms.insert(placement->rooms.first());
        }
    }
};

bool isTaken(const Wanted &wanted, const RoomId &room, const TimeSpan &span)
{
    if (!wanted.roomsBlock || wanted.session.sort == SessionKind::DropIn)
        return false;
    for (const Row<Placement> &row : wanted.agenda.inRoom(room)) {
        const TimeSpan other = spanOf(*row);
        if (other.start >= span.end)
            return false;
        if (row->id != wanted.moving && other.overlaps(span) && keepsOthersOut(wanted.plan(), *row))
            return true;
    }
    return false;
}

TimeSpan ownSpanOf(const Meeting &meeting, const TimeSpan &span)
{
    return {meeting.own.start + span.start, meeting.own.end + span.start};
}

bool someoneIsElsewhere(const Wanted &wanted, const TimeSpan &span)
{
    return wanted.peopleBlock &&
           std::any_of(wanted.meetings.begin(), wanted.meetings.end(), [&](const Meeting &one) {
               return !one.own.isEmpty() && !one.other.span.isEmpty() &&
                      one.other.span.overlaps(ownSpanOf(one, span));
           });
}

int seatsCost(const Wanted &wanted, const QList<RoomId> &rooms)
{
    if (!wanted.session.expected)
        return 0; // nothing to suit
    const auto seats = rules::seatsOf(wanted.plan(), rooms);
    if (!seats)
        return 20;
    const int spare = *seats - *wanted.session.expected;
    const int wanting = std::max(1, *wanted.session.expected);
    return spare < 0 ? 200 + std::min(800, -spare * 800 / wanting) : std::min(100, spare * 20 / wanting);
}

int needsCost(const Wanted &wanted, const QList<RoomId> &rooms)
{
    return 300 * int(rules::missingFeatures(wanted.plan(), wanted.session, rooms).size());
}

int walkingCost(const Wanted &wanted, const RoomId &room, const TimeSpan &span)
{
    int cost = 0;
    for (const Meeting &one : wanted.meetings) {
        const TimeSpan own = ownSpanOf(one, span);
        const TimeSpan &other = one.other.span;
        const LocalMinute pause = other.end <= own.start ? own.start - other.end : other.start - own.end;
        const int walk = walkBetween(wanted.plan(), {room}, one.other.placement->rooms, wanted.otherBuilding);
        if (pause < walk)
            cost += 150;
        else if (pause < 60)
            cost += walk;
    }
    return cost;
}

int trackCost(const Wanted &wanted, const RoomId &room, QDate date, const TimeSpan &span)
{
    const auto beside = wanted.ownTrack.value(date);
    const bool clashes = std::any_of(beside.begin(), beside.end(),
                                     [&](const TimeSpan &other) { return other.overlaps(span); });
    const bool away = !wanted.trackRooms.isEmpty() && !wanted.trackRooms.contains(room);
    return (clashes ? 60 : 0) + (away ? 25 : 0);
}

int rhythmCost(const Plan &plan, const Day *day, int start, int length)
{
    bool anyRound = false;
    for (const Round &round : plan.rounds()) {
        if (day == nullptr || round.day != day->id)
            continue;
        anyRound = true;
        if (round.start == start)
            return length > round.length ? 30 : 0;
    }
    return (anyRound ? 40 : 0) + (start % 15 == 0 ? 0 : 15) + (start % 30 == 0 ? 0 : 5);
}

Cost costOf(const Wanted &wanted, const Room &room, const Day *day, const edits::Spot &spot,
            const TimeSpan &span)
{
    Cost cost;
    cost.seats = seatsCost(wanted, spot.rooms);
    cost.needs = needsCost(wanted, spot.rooms);
    cost.walking = walkingCost(wanted, room.id, span);
    cost.track = trackCost(wanted, room.id, spot.date, span);
    cost.rhythm = rhythmCost(wanted.plan(), day, spot.start, wanted.length);
    return cost;
}

/// The starts tried on a day: every step, its rounds, and where something in the room ends.
std::vector<LocalMinute> startsOn(const Agenda &agenda, const Day &day, int step, int length)
{
    QSet<LocalMinute> starts;
    const TimeSpan open = spanOf(day);
    for (LocalMinute at = open.start; at + length <= open.end; at += std::max(1, step))
        starts.insert(at);
    for (const Round *round : orderedRounds(agenda.plan(), day.id))
        starts.insert(localMinute(day.date, round->start));
    std::vector<LocalMinute> sorted(starts.begin(), starts.end());
    std::erase_if(sorted, [&](LocalMinute at) { return !open.contains(TimeSpan{at, at + length}); });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::vector<LocalMinute> endsIn(const Agenda &agenda, const Room &room, const Day &day, int length)
{
    std::vector<LocalMinute> ends;
    for (const Row<Placement> &row : agenda.inRoom(room.id)) {
        const LocalMinute end = spanOf(*row).end + room.changeover;
        if (keepsOthersOut(agenda.plan(), *row) && spanOf(day).contains(TimeSpan{end, end + length}))
            ends.push_back(end);
    }
    return ends;
}

bool hasBlocking(const Agenda &agenda, const Edit &edit)
{
    const auto found = findingsAfter(agenda, edit);
    return std::any_of(found.begin(), found.end(), [](const Finding &finding) {
        return finding.severity == Severity::Blocking && !finding.accepted && isOfPlace(finding);
    });
}

bool isBlockedAt(const Wanted &wanted, const edits::Spot &spot)
{
    const Plan &plan = wanted.plan();
    return hasBlocking(wanted.agenda, wanted.moving.isNull()
                                          ? edits::place(plan, wanted.session.id, spot, wanted.length)
                                          : edits::move(plan, wanted.moving, spot, wanted.length));
}

/// As many rooms in a row as are wanted, from that one on; none where they do not fit.
QList<RoomId> roomsFrom(const std::vector<const Room *> &rooms, size_t first, qsizetype width)
{
    QList<RoomId> row;
    for (size_t i = first; i < rooms.size() && row.size() < width; ++i)
        row.append(rooms[i]->id);
    return row.size() == width ? row : QList<RoomId>();
}

/// Which starts the rules would block, room by room, looked up once for the day.
class Blocked
{
public:
    Blocked(const Wanted &wanted, const std::vector<const Room *> &rooms, QDate date)
    {
        Placement what;
        if (const Placement *there = wanted.plan().find(wanted.moving); there != nullptr)
            what = *there;
        what.session = wanted.session.id;
        what.length = wanted.length;
        if (what.rooms.isEmpty())
            what.rooms = roomsFrom(rooms, 0, wanted.width);
        heat = heatOf(wanted.agenda, what, date, step);
    }

    /// A start between two that were looked up is not known here: the rules are asked later.
    [[nodiscard]] bool at(size_t room, LocalMinute start) const
    {
        const int minute = int(start - localMinute(heat.date, 0));
        const int slot = heat.slotOf(minute);
        return slot >= 0 && heat.first + slot * step == minute &&
               heat.at(int(room), slot) == Severity::Blocking;
    }

private:
    static constexpr int step = 5;
    Heat heat;
};

void collectInRoom(const Wanted &wanted, const std::vector<const Room *> &rooms, size_t at, const Day &day,
                   const Blocked &blocked, const std::vector<LocalMinute> &starts, std::vector<Place> &places)
{
    const QList<RoomId> row = roomsFrom(rooms, at, wanted.width);
    for (const LocalMinute start : row.isEmpty() ? std::vector<LocalMinute>() : starts) {
        const TimeSpan span{start, start + wanted.length};
        const bool taken = std::any_of(row.begin(), row.end(),
                                       [&](const RoomId &one) { return isTaken(wanted, one, span); });
        if (taken || someoneIsElsewhere(wanted, span) || blocked.at(at, start))
            continue;
        const edits::Spot spot{dateOf(start), minuteOf(start), row};
        places.push_back({spot, costOf(wanted, *rooms[at], &day, spot, span)});
    }
}

std::vector<LocalMinute> merged(std::vector<LocalMinute> a, const std::vector<LocalMinute> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

/// All that the clock and the rooms allow, in order; the rules have not been asked yet.
std::vector<Place> candidates(const Wanted &wanted, const Search &search)
{
    std::vector<Place> places;
    const std::vector<const Room *> rooms = orderedRooms(wanted.plan());
    for (const Day *day : orderedDays(wanted.plan())) {
        if (!search.dates.isEmpty() && !search.dates.contains(day->date))
            continue;
        const std::vector<LocalMinute> starts = startsOn(wanted.agenda, *day, search.step, wanted.length);
        const Blocked blocked(wanted, rooms, day->date);
        for (size_t at = 0; at < rooms.size(); ++at) {
            const Room &room = *rooms[at];
            if (search.rooms.isEmpty() || search.rooms.contains(room.id))
                collectInRoom(wanted, rooms, at, *day, blocked,
                              merged(starts, endsIn(wanted.agenda, room, *day, wanted.length)), places);
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        const auto key = [](const Place &p) { return std::tuple(p.cost.total(), p.spot.date, p.spot.start); };
        return key(a) < key(b);
    });
    return places;
}

} // namespace

std::vector<Place> placesFor(const Agenda &agenda, const SessionId &session, const Search &search,
                             const PlacementId &moving)
{
    const Session *found = agenda.plan().find(session);
    if (found == nullptr || !found->parent.isNull())
        return {};
    const Placement *there = agenda.plan().find(moving);
    const int own = there == nullptr ? found->length : there->length;
    Wanted wanted(agenda, usesOfTracks(agenda.plan()), *found, there == nullptr ? PlacementId() : moving,
                  search.length > 0 ? search.length : std::max(1, own));
    wanted.width = there == nullptr ? 1 : std::max<qsizetype>(1, there->rooms.size());
    std::vector<Place> best;
    int asked = 0; // the rules say in the end what the heat has said before, but for odd minutes
    for (const Place &place : candidates(wanted, search)) {
        if (int(best.size()) >= search.limit || ++asked > 4 * search.limit)
            break;
        if (!isBlockedAt(wanted, place.spot))
            best.push_back(place);
    }
    return best;
}

namespace
{

bool waitsForAPlace(const Agenda &agenda, const Session &session)
{
    return isAlive(session) && session.parent.isNull() && agenda.of(session.id).empty();
}

int lengthCost(const Session &session, int length)
{
    return std::min(150, 2 * (length - session.length)) + (session.state == SessionState::Idea ? 100 : 0);
}

} // namespace

std::vector<Fit> sessionsFor(const Agenda &agenda, const edits::Spot &wantedSpot, int length, int limit)
{
    const edits::Spot spot = edits::normalised(wantedSpot);
    const Plan &plan = agenda.plan();
    if (!edits::canStand(plan, spot))
        return {};
    const Room &room = *plan.find(spot.rooms.first());
    const Day *day = dayOn(plan, programmeDate(plan.event(), spot.date, spot.start));
    const TrackUses tracks = usesOfTracks(plan);
    std::vector<Fit> fits;
    for (const Session &session : plan.sessions()) {
        if (!waitsForAPlace(agenda, session) || session.length > length || session.length <= 0)
            continue;
        const Wanted wanted(agenda, tracks, session, {}, session.length);
        const LocalMinute at = localMinute(spot.date, spot.start);
        const TimeSpan span{at, at + session.length};
        const bool taken = std::any_of(spot.rooms.begin(), spot.rooms.end(),
                                       [&](const RoomId &one) { return isTaken(wanted, one, span); });
        if (taken || someoneIsElsewhere(wanted, span))
            continue;
        Fit fit{session.id, costOf(wanted, room, day, spot, span)};
        fit.cost.length = lengthCost(session, length);
        fits.push_back(fit);
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const Fit &a, const Fit &b) { return a.cost.total() < b.cost.total(); });
    std::vector<Fit> best;
    int asked = 0;
    for (const Fit &fit : fits) {
        if (int(best.size()) >= limit || ++asked > 4 * limit)
            break;
        const Session &session = *plan.find(fit.session);
        if (!hasBlocking(agenda, edits::place(plan, session.id, spot, session.length)))
            best.push_back(fit);
    }
    return best;
}

} // namespace blokplan::scheduler
