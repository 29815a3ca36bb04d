#pragma once

#include "app/rules/cases.h"
#include "app/rules/heat.h"

/// How the heat of a day is painted: each rule says of which starts, in which rooms, it would find something.
namespace blokplan::rules
{

/// The heat being made, for one placement. Starts are local minutes; those outside the day are passed over.
class HeatSheet
{
public:
    HeatSheet(const Agenda &agenda, const Session &session, const Placement &what, Heat &heat,
              const RuleBook &book, const Calendar &calendar);

    const Agenda &agenda;
    const Plan &plan;
    const Session &session;
    const Placement &what;

    /// The lens of a rule that is on; nothing for one that is off.
    [[nodiscard]] std::optional<Lens> lens(const char *rule) const;

    [[nodiscard]] int starts() const { return heat.starts; }
    [[nodiscard]] int length() const { return what.length; }
    [[nodiscard]] LocalMinute startOf(int slot) const { return begin + LocalMinute(slot) * heat.step; }
    [[nodiscard]] TimeSpan spanAt(int slot) const { return {startOf(slot), startOf(slot) + what.length}; }
    /// Where it can stand: the rooms that it would take from each room on.
    [[nodiscard]] const std::vector<QList<RoomId>> &placesToStand() const { return takes; }
    [[nodiscard]] const QList<RoomId> &rooms() const { return heat.rooms; }

    /// Starts in [from, to), in every room.
    void everywhere(LocalMinute from, LocalMinute to, Severity severity);
    void everywhere(int slot, Severity severity);
    /// Starts in [from, to), when it takes that place in the list of rooms.
    void at(size_t room, LocalMinute from, LocalMinute to, Severity severity);
    void at(size_t room, int slot, Severity severity) { worsen(cell(room, slot), severity); }
    void wholeRoom(size_t room, Severity severity);
    /// Every place in the list from which it would take that room.
    template <class F>
    void eachTaking(size_t room, F &&f) const
    {
        const size_t width = takes.empty() ? 1 : widest;
        for (size_t place = room + 1 < width ? 0 : room + 1 - width; place <= room; ++place) {
            if (!takes[place].isEmpty())
                f(place);
        }
    }
    /// Lays what holds everywhere over every room.
    void finish();

private:
    [[nodiscard]] Severity &cell(size_t room, int slot)
    {
        return heat.worst[room * size_t(heat.starts) + size_t(slot)];
    }
    [[nodiscard]] std::pair<int, int> slotsOf(LocalMinute from, LocalMinute to) const;
    static void worsen(Severity &now, Severity severity) { now = std::min(now, severity); }

    Heat &heat;
    const RuleBook &book;
    const Calendar &calendar;
    LocalMinute begin;
    size_t widest;
    std::vector<QList<RoomId>> takes; ///< by place in the list of rooms; none where it does not fit
    std::vector<Severity> inAll;      ///< by slot
};

void heatByRoom(HeatSheet &sheet);
void heatByPeople(HeatSheet &sheet);
void heatByTime(HeatSheet &sheet);
void heatByRoutes(HeatSheet &sheet);

} // namespace blokplan::rules
