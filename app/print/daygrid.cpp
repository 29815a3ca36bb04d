#include "app/print/daygrid.h"

#include "app/print/busyhours.h"

#include <algorithm>
#include <map>

namespace blokplan::print
{

namespace
{

bool isForAll(const Session &session)
{
    return session.sort == SessionKind::Plenary || session.sort == SessionKind::Break;
}

bool isPrinted(const Session &session)
{
    return session.state != SessionState::Idea && session.state != SessionState::Rejected &&
           session.sort != SessionKind::Blocker;
}

/// Of a track or route that is not there any more nothing is printed, not even what stands around it.
bool namesWhatIsGone(const Plan &plan, const BlockScheduleOptions &options)
{
    return (options.track && plan.find(*options.track) == nullptr) ||
           (options.route && plan.find(*options.route) == nullptr);
}

bool isOnRoute(const Route &route, const SessionId &session)
{
    return std::any_of(route.blocks.begin(), route.blocks.end(),
                       [&](const RouteBlock &block) { return block.sessions.contains(session); });
}

bool isWanted(const Plan &plan, const Session &session, const BlockScheduleOptions &options)
{
    if (isForAll(session))
        return true;
    if (options.track && !session.tracks.contains(*options.track))
        return false;
    const Route *route = options.route ? plan.find(*options.route) : nullptr;
    return route == nullptr || isOnRoute(*route, session.id);
}

bool isInWantedRoom(const Placement &placement, const BlockScheduleOptions &options)
{
    return options.rooms.isEmpty() ||
           std::any_of(placement.rooms.begin(), placement.rooms.end(),
                       [&](const RoomId &room) { return options.rooms.contains(room); });
}

/// Sessions that follow on one another's heels share a lane; those that overlap stand beside each other.
/// Returns the number of lanes of each cluster of overlapping spans.
struct Lanes {
    std::vector<int> lane;
    std::vector<int> lanes;
    int most = 1;
};

Lanes lanesOf(const std::vector<TimeSpan> &spans) // by start
{
    Lanes result{std::vector<int>(spans.size()), std::vector<int>(spans.size(), 1), 1};
    std::vector<LocalMinute> ends;
    size_t clusterFrom = 0;
    LocalMinute clusterEnd = 0;
    const auto closeCluster = [&](size_t to) {
        for (size_t i = clusterFrom; i < to; ++i)
            result.lanes[i] = int(ends.size());
        result.most = std::max(result.most, int(ends.size()));
    };
    for (size_t i = 0; i < spans.size(); ++i) {
        if (i > clusterFrom && spans[i].start >= clusterEnd) {
            closeCluster(i);
            clusterFrom = i;
            ends.clear();
        }
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](LocalMinute end) { return end <= spans[i].start; });
        result.lane[i] = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(spans[i].end);
        else
            *free = spans[i].end;
        clusterEnd = std::max(i == clusterFrom ? 0 : clusterEnd, spans[i].end);
    }
    closeCluster(spans.size());
    return result;
}

/// The rooms that have something of their own that day; when none has, those of the plenaries and breaks.
QList<RoomId> busyRooms(const Plan &plan, const PlacementRows &rows, bool onlyOwn)
{
    QList<RoomId> rooms;
    for (const Row<Placement> &row : rows) {
        const Session &session = *plan.find(row->session);
        const bool own = session.sort != SessionKind::DropIn && !(isForAll(session) && row->rooms.size() > 1);
        if (own || !onlyOwn)
            rooms.append(row->rooms);
    }
    return rooms;
}

std::vector<GridColumn> columnsOf(const Plan &plan, const PlacementRows &rows,
                                  const BlockScheduleOptions &options)
{
    QList<RoomId> busy = busyRooms(plan, rows, true);
    // a plenary in rooms that are used for nothing else has its columns, too
    const auto isWanted = [&](const RoomId &room) {
        return options.rooms.isEmpty() || options.rooms.contains(room);
    };
    const auto isBusy = [&](const RoomId &room) { return isWanted(room) && busy.contains(room); };
    for (const Row<Placement> &row : rows) {
        const bool isDropIn = plan.find(row->session)->sort == SessionKind::DropIn;
        if (!isDropIn && std::none_of(row->rooms.begin(), row->rooms.end(), isBusy))
            busy.append(row->rooms);
    }
    if (busy.isEmpty())
        busy = busyRooms(plan, rows, false);
    const bool all = options.emptyRooms || rows.empty();
    std::vector<GridColumn> columns;
    for (const Room *room : orderedRooms(plan)) {
        if (isWanted(room->id) && (all || busy.contains(room->id)))
            columns.push_back({room, 1});
    }
    return columns;
}

/// Where the placements of one column stand: its lane and how many there are beside it.
using Places = std::map<std::pair<int, PlacementId>, std::pair<int, int>>;

Places placesIn(std::vector<GridColumn> &columns, const PlacementRows &rows)
{
    Places places;
    for (int column = 0; column < int(columns.size()); ++column) {
        PlacementRows here;
        std::vector<TimeSpan> spans;
        for (const Row<Placement> &row : rows) {
            if (row->isIn(columns[size_t(column)].room->id)) {
                here.push_back(row);
                spans.push_back(spanOf(*row));
            }
        }
        const Lanes lanes = lanesOf(spans);
        for (size_t i = 0; i < here.size(); ++i)
            places[{column, here[i]->id}] = {lanes.lane[i], lanes.lanes[i]};
        columns[size_t(column)].lanes = lanes.most;
    }
    return places;
}

/// Up to the end of the programme day: what lasts longer is cut there, else it would press the day together.
TimeSpan shownOf(const Placement &placement, const Day &day, const Plan &plan)
{
    const LocalMinute change = localMinute(day.date.addDays(1), plan.event().dayChange);
    const TimeSpan span = spanOf(placement);
    return {span.start, std::min(span.end, std::max(change, spanOf(day).end))};
}

/// One block for each run of adjacent columns in which the placement stands alone; a block of its own where
/// it shares the column.
void addBlocks(const Plan &plan, const Row<Placement> &row, const Places &places, DayGrid &grid)
{
    bool open = false;
    for (int column = 0; column < int(grid.columns.size()); ++column) {
        const auto found = places.find({column, row->id});
        if (found == places.end()) {
            open = false;
            continue;
        }
        const auto [lane, lanes] = found->second;
        if (open && lanes == 1) {
            grid.blocks.back().last = column;
            continue;
        }
        grid.blocks.push_back({row, plan.sessions().row(row->session), shownOf(*row, *grid.day, plan), column,
                               column, lane, lanes});
        open = lanes == 1;
    }
}

void addDropIns(const Plan &plan, const PlacementRows &rows, DayGrid &grid)
{
    std::vector<TimeSpan> spans;
    for (const Row<Placement> &row : rows)
        spans.push_back(shownOf(*row, *grid.day, plan));
    const Lanes lanes = lanesOf(spans);
    grid.dropInLanes = rows.empty() ? 0 : lanes.most;
    for (size_t i = 0; i < rows.size(); ++i)
        grid.dropIns.push_back(
            {rows[i], plan.sessions().row(rows[i]->session), spans[i], 0, 0, lanes.lane[i], lanes.lanes[i]});
}

/// In whole half hours, the opening hours where nothing is.
TimeSpan wholeSpanOf(const Day &day, const std::vector<TimeSpan> &shown)
{
    TimeSpan span = spanOf(day);
    if (!shown.empty()) {
        span = shown.front();
        for (const TimeSpan &one : shown)
            span = {std::min(span.start, one.start), std::max(span.end, one.end)};
    }
    span.start -= span.start % 30;
    span.end += (30 - span.end % 30) % 30;
    if (span.length() < 60)
        span.end = span.start + 60;
    return span;
}

/// What goes on for hours beside the rest holds no quiet hours; that it begins or ends is to be seen.
std::vector<TimeSpan> hoursOf(const Plan &plan, const Day &day, const PlacementRows &others,
                              const PlacementRows &dropIns)
{
    std::vector<TimeSpan> shown;
    for (const Row<Placement> &row : others)
        shown.push_back(shownOf(*row, day, plan));
    std::vector<TimeSpan> taken = shown;
    for (const Row<Placement> &row : dropIns) {
        const TimeSpan span = shown.emplace_back(shownOf(*row, day, plan));
        taken.push_back({span.start, std::min(span.end, span.start + 60)});
        taken.push_back({std::max(span.start, span.end - 60), span.end});
    }
    return busyHours(wholeSpanOf(day, shown), std::move(taken));
}

} // namespace

std::vector<const Day *> daysOf(const Plan &plan, const BlockScheduleOptions &options)
{
    std::vector<const Day *> days = orderedDays(plan);
    if (!options.days.isEmpty())
        std::erase_if(days, [&](const Day *day) { return !options.days.contains(day->date); });
    return days;
}

PlacementRows printedOn(const Agenda &agenda, QDate date, const BlockScheduleOptions &options)
{
    PlacementRows rows;
    if (namesWhatIsGone(agenda.plan(), options))
        return rows;
    for (const Row<Placement> &row : agenda.onDate(date)) {
        const Session *session = agenda.plan().find(row->session);
        if (session != nullptr && isPrinted(*session) && isWanted(agenda.plan(), *session, options) &&
            isInWantedRoom(*row, options))
            rows.push_back(row);
    }
    return rows;
}

DayGrid dayGrid(const Agenda &agenda, const Day &day, const BlockScheduleOptions &options)
{
    const Plan &plan = agenda.plan();
    const PlacementRows rows = printedOn(agenda, day.date, options);
    const auto isDropIn = [&](const Row<Placement> &row) {
        return plan.find(row->session)->sort == SessionKind::DropIn;
    };
    PlacementRows dropIns;
    PlacementRows others;
    for (const Row<Placement> &row : rows)
        (isDropIn(row) ? dropIns : others).push_back(row);
    DayGrid grid{
        day.date, &day, hoursOf(plan, day, others, dropIns), columnsOf(plan, others, options), {}, {}, 0, {}};
    const Places places = placesIn(grid.columns, others);
    for (const Row<Placement> &row : others)
        addBlocks(plan, row, places, grid);
    addDropIns(plan, dropIns, grid);
    grid.rounds = orderedRounds(plan, day.id);
    return grid;
}

} // namespace blokplan::print
