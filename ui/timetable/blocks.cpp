#include "ui/timetable/blocks.h"

#include "ui/timetable/blocklabel.h"
#include "ui/timetable/columns.h"
#include "ui/timetable/lanes.h"

#include <algorithm>

namespace blokplan::ui
{

namespace
{

constexpr int blockMargin = 30; ///< minutes shown before and after the open hours

std::vector<Band> bandsOf(const Plan &plan, const Day *day)
{
    std::vector<Band> bands;
    if (day == nullptr)
        return bands;
    for (const Round *round : orderedRounds(plan, day->id))
        bands.push_back({round->id, round->name.first, {round->start, round->length}});
    return bands;
}

void mark(Block &block, const Findings &findings)
{
    for (const Finding *finding : findings.of(block.id)) {
        block.blocking += finding->severity == Severity::Blocking && !finding->accepted ? 1 : 0;
        block.serious += finding->severity == Severity::Serious && !finding->accepted ? 1 : 0;
    }
}

Block blockOf(const Agenda &agenda, const Placement &placement, const Session &session, QDate date)
{
    Block block;
    block.id = placement.id;
    block.session = session.id;
    block.at = stretchOn(date, spanOf(placement));
    block.title = session.title.first;
    block.language = session.language.isEmpty() ? agenda.plan().event().languages.value(0) : session.language;
    block.people = peopleLine(agenda, session);
    if (const Track *track = agenda.plan().find(session.tracks.value(0)))
        block.code = track->code;
    block.rooms = roomsLine(agenda.plan(), placement);
    block.sort = session.sort;
    block.state = session.state;
    block.fixed = placement.fixed;
    return block;
}

std::vector<int> shownColumns(const DayBlocks &day, const Placement &placement)
{
    std::vector<int> columns;
    for (const RoomId &room : placement.rooms) {
        const int column = day.columnOf(room);
        if (column >= 0)
            columns.push_back(column);
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

void addBlocks(DayBlocks &day, const Agenda &agenda, const Findings &findings, const Showing &showing,
               std::vector<Occupancy> &occupancies)
{
    const Sieve sieve(agenda, showing.filter);
    const Colouring colouring(agenda.plan(), showing.colourBy);
    for (const Row<Placement> &row : agenda.onDate(day.date)) {
        const Session *session = agenda.plan().find(row->session);
        const std::vector<int> columns = shownColumns(day, *row);
        if (session == nullptr || columns.empty())
            continue;
        Block block = blockOf(agenda, *row, *session, day.date);
        block.column = columns.front();
        block.columns = int(columns.size());
        block.steppedBack = !sieve.lets(*session, textOf(block));
        ++day.all;
        day.met += block.steppedBack ? 0 : 1;
        if (block.steppedBack && showing.hidesOthers)
            continue;
        mark(block, findings);
        block.tone = colouring.of(*session, row.get(), block);
        occupancies.push_back(
            {block.at, session->sort == SessionKind::DropIn ? std::vector<int>() : columns});
        day.blocks.push_back(std::move(block));
    }
}

void spread(DayBlocks &day, const std::vector<Occupancy> &occupancies)
{
    auto pieces = sideBySide(occupancies);
    std::vector<Stretch> aside;
    for (const Block &block : day.blocks) {
        if (block.sort == SessionKind::DropIn)
            aside.push_back(block.at);
    }
    const std::vector<int> lanes = lanesOf(aside);
    auto lane = lanes.begin();
    for (size_t i = 0; i < day.blocks.size(); ++i) {
        day.blocks[i].pieces = std::move(pieces[i]);
        if (day.blocks[i].sort == SessionKind::DropIn) {
            day.blocks[i].asideLane = *lane++;
            day.asideLanes = std::max(day.asideLanes, day.blocks[i].asideLane + 1);
        }
    }
}

void setHours(DayBlocks &day, const Plan &plan)
{
    int first = day.open.start;
    int last = day.open.end();
    for (const Block &block : day.blocks) {
        first = std::min(first, block.at.start);
        last = std::max(last, block.at.end());
    }
    // nothing may begin before the day changes: it would belong to the evening before
    const int change = std::min(plan.event().dayChange, first);
    day.firstMinute = std::max((first - blockMargin + minutesPerDay) / 30 * 30 - minutesPerDay, change);
    day.lastMinute = (last + blockMargin + 29) / 30 * 30;
}

} // namespace

const Block *DayBlocks::find(const PlacementId &id) const
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block &b) { return b.id == id; });
    return found == blocks.end() ? nullptr : &*found;
}

int DayBlocks::columnOf(const RoomId &room) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RoomColumn &c) { return c.room == room; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

const Block *DayBlocks::at(const Geometry &geometry, const QPointF &point) const
{
    for (const Block &block : blocks) {
        for (const QRectF &rect : rectsOf(geometry, block)) {
            if (rect.adjusted(-1, -1, 1, 1).contains(point))
                return &block;
        }
    }
    return nullptr;
}

DayBlocks blocksOf(const Agenda &agenda, const Findings &findings, QDate date, const Showing &showing)
{
    const Day *record = dayOn(agenda.plan(), date);
    DayBlocks day;
    day.date = date;
    day.open = record == nullptr ? Stretch{540, 540} : Stretch{record->opens, record->closes - record->opens};
    day.columns = columnsOf(agenda.plan(), date, showing);
    day.groups = groupsOf(day.columns);
    day.bands = bandsOf(agenda.plan(), record);
    std::vector<Occupancy> occupancies;
    addBlocks(day, agenda, findings, showing, occupancies);
    spread(day, occupancies);
    setHours(day, agenda.plan());
    return day;
}

QString textOf(const Block &block)
{
    return block.title + u' ' + block.people + u' ' + block.code;
}

std::vector<QRectF> rectsOf(const Geometry &geometry, const Block &block)
{
    if (block.asideLane >= 0)
        return {geometry.rectAside(block.at, block.asideLane)};
    std::vector<QRectF> rects;
    for (const Piece &piece : block.pieces)
        rects.push_back(geometry.rect(block.at, piece));
    return rects;
}

size_t largest(const std::vector<QRectF> &rects)
{
    const auto smaller = [](const QRectF &a, const QRectF &b) {
        return a.width() * a.height() < b.width() * b.height();
    };
    return size_t(std::max_element(rects.begin(), rects.end(), smaller) - rects.begin());
}

Field fieldOf(const DayBlocks &day, const Geometry &geometry, int step, const QSet<PlacementId> &without)
{
    Field field{geometry,      {}, std::vector<std::vector<int>>(day.columns.size()), step, day.firstMinute,
                day.lastMinute};
    field.busy.resize(day.columns.size());
    for (const Band &band : day.bands)
        field.rounds.push_back(band.at);
    for (const Block &block : day.blocks) {
        if (without.contains(block.id) || block.asideLane >= 0)
            continue;
        for (const Piece &piece : block.pieces) {
            for (int c = piece.column; c < piece.column + piece.columns; ++c) {
                field.busy[size_t(c)].push_back(block.at);
                // a break wants no changeover beside it, as in the rule
                const bool wantsNone = block.sort == SessionKind::Break || block.sort == SessionKind::Blocker;
                const int changeover = wantsNone ? 0 : day.columns[size_t(c)].changeover;
                field.edges[size_t(c)].insert(field.edges[size_t(c)].end(),
                                              {block.at.start - changeover, block.at.end() + changeover});
            }
        }
    }
    return field;
}

bool takesRound(const DayBlocks &day, const Block &block)
{
    const bool goesInRounds = block.sort == SessionKind::Talk || block.sort == SessionKind::Workshop ||
                              block.sort == SessionKind::Debate;
    const auto isIn = [&](const Band &round) {
        return round.at.start <= block.at.start && block.at.start < round.at.end();
    };
    const auto round = std::find_if(day.bands.begin(), day.bands.end(), isIn);
    return goesInRounds && !block.fixed && (round == day.bands.end() || round->at == block.at);
}

Ghost ghostOf(const Block &block)
{
    return {Under::Grid, block.at, block.column, block.columns, block.asideLane >= 0, -1};
}

namespace
{

/// How far the block lies that way, sideways steps counting double; negative when it lies elsewhere.
double farness(const QRectF &from, const QRectF &to, Way direction)
{
    const QPointF way = to.center() - from.center();
    const bool upright = direction == Way::Earlier || direction == Way::Later;
    const double sign = direction == Way::Earlier || direction == Way::RoomBefore ? -1 : 1;
    const double ahead = sign * (upright ? to.top() - from.top() : way.x());
    const double between = upright ? std::max({0.0, to.left() - from.right(), from.left() - to.right()})
                                   : std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()});
    const double off = std::abs(upright ? way.x() : way.y());
    return ahead <= 0.5 ? -1 : ahead + 3 * between + off / 4;
}

} // namespace

const Block *nextBlock(const DayBlocks &day, const Geometry &geometry, const PlacementId &from,
                       Direction direction)
{
    const Block *start = day.find(from);
    if (start == nullptr)
        return day.blocks.empty() ? nullptr : &day.blocks.front();
    const auto rectOf = [&](const Block &block) {
        const auto rects = rectsOf(geometry, block);
        return geometry.read(rects[largest(rects)]);
    };
    const Way way = geometry.wayOf(direction);
    const Block *best = nullptr;
    double least = 0;
    for (const Block &block : day.blocks) {
        const double far = farness(rectOf(*start), rectOf(block), way);
        if (&block != start && far >= 0 && (best == nullptr || far < least)) {
            best = &block;
            least = far;
        }
    }
    return best;
}

std::vector<Stranded> strandedIn(const Agenda &agenda, const Showing &showing)
{
    std::vector<Stranded> stranded;
    const Plan &plan = agenda.plan();
    for (const Placement &placement : plan.placements()) {
        const bool onNoDay = dayOn(plan, programmeDate(plan.event(), placement)) == nullptr;
        const bool hidden = std::all_of(placement.rooms.begin(), placement.rooms.end(),
                                        [&](const RoomId &room) { return showing.hidden.contains(room); });
        if (onNoDay || hidden)
            stranded.push_back({placement.id, placement.session, onNoDay});
    }
    return stranded;
}

} // namespace blokplan::ui
