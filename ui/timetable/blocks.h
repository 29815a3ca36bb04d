#pragma once

#include "app/rules/rules.h"
#include "ui/timetable/colouring.h"
#include "ui/timetable/gesture.h"

namespace blokplan::ui
{

/// One placement as it stands on the grid: one block also over several rooms or past midnight.
struct Block {
    PlacementId id;
    SessionId session;
    Stretch at;
    std::vector<Piece> pieces; ///< none for what stands aside
    int asideLane = -1;        ///< for what goes on all day
    int column = -1;           ///< the first of its rooms that are shown
    int columns = 0;           ///< how many of its rooms are shown
    QString title;
    QString language; ///< of the title, as a code
    QString people;   ///< "Tom Kunzler · Open State Foundation", "details to follow"
    QString code;     ///< of the leading track
    QString rooms;    ///< where it is, where the place does not say so
    Tone tone;        ///< its colour, and what that says
    SessionKind sort = SessionKind::Talk;
    SessionState state = SessionState::Proposed;
    bool fixed = false;
    bool steppedBack = false; ///< outside the filter
    int blocking = 0;         ///< findings
    int serious = 0;

    bool operator==(const Block &) const = default;
};

struct RoomColumn {
    RoomId room;
    QString name;
    QString where; ///< "1st floor, 120 seats"
    QString group; ///< its floor or building where rooms are grouped
    int changeover = 0;
    std::vector<Stretch> open; ///< empty: as the day

    bool operator==(const RoomColumn &) const = default;
};

/// Adjacent columns with one heading: a floor, a building.
struct RoomGroup {
    QString name;
    int column = 0;
    int columns = 1;

    bool operator==(const RoomGroup &) const = default;
};

struct Band {
    RoundId round;
    QString name;
    Stretch at;

    bool operator==(const Band &) const = default;
};

/// A day as the grid shows it.
struct DayBlocks {
    QDate date;
    Stretch open;
    int firstMinute = 540; ///< of the grid: the open hours, a little around them and all that is placed
    int lastMinute = 1080;
    int asideLanes = 0;
    std::vector<RoomColumn> columns;
    std::vector<RoomGroup> groups; ///< none unless rooms are grouped
    std::vector<Band> bands;
    std::vector<Block> blocks; ///< in order of start
    int all = 0;               ///< placements in the shown rooms
    int met = 0;               ///< those that the filter lets through

    [[nodiscard]] const Block *find(const PlacementId &id) const;
    [[nodiscard]] int columnOf(const RoomId &room) const; ///< -1 when it is not shown
    /// The topmost block at a point of the grid, or nullptr.
    [[nodiscard]] const Block *at(const Geometry &geometry, const QPointF &point) const;

    bool operator==(const DayBlocks &) const = default;
};

DayBlocks blocksOf(const Agenda &agenda, const Findings &findings, QDate date, const Showing &showing);

/// What words are looked for in.
QString textOf(const Block &block);

/// The rectangles of a block on the grid; the largest is the one that bears its text.
std::vector<QRectF> rectsOf(const Geometry &geometry, const Block &block);
size_t largest(const std::vector<QRectF> &rects);

/// The day without those blocks, as what a gesture holds on to.
Field fieldOf(const DayBlocks &day, const Geometry &geometry, int step, const QSet<PlacementId> &without);
inline Field fieldOf(const DayBlocks &day, const Geometry &geometry, int step, const PlacementId &without)
{
    return fieldOf(day, geometry, step, QSet<PlacementId>{without});
}

/// Where the block stands, as a gesture begins.
Ghost ghostOf(const Block &block);

/// Whether it takes a round's length where it is dropped on one: what goes in rounds at all and stands in one
/// now, or in none; its own length inside a round, or a pin, is somebody's wish.
bool takesRound(const DayBlocks &day, const Block &block);

/// The block that lies next that way; the first one when `from` is not there, nullptr at an end.
const Block *nextBlock(const DayBlocks &day, const Geometry &geometry, const PlacementId &from,
                       Direction direction);

/// A placement that no column or tab shows, and why.
struct Stranded {
    PlacementId placement;
    SessionId session;
    bool onNoDay = false; ///< else all its rooms are hidden
};
std::vector<Stranded> strandedIn(const Agenda &agenda, const Showing &showing);

} // namespace blokplan::ui
