#include "app/store/settling.h"

#include "app/store/columns.h"
#include "app/store/facts.h"

namespace blokplan::facts
{

/// The facts in their order of time; those of the same instant by their number at the desk, then their id, so
/// that two files with the same facts agree.
Settling::Settling(const Connection &connection)
    : alias(connection.prepare("SELECT same_as FROM attendee WHERE id=?")),
      moves(connection.prepare(
          QByteArray(family) +
          "SELECT scan.id, scan.kind FROM scan JOIN family ON scan.attendee=family.id WHERE scan.list=?2 AND "
          "((scan.kind='entry' AND scan.outcome='admitted') OR (scan.kind='exit' AND "
          "scan.outcome='went-out')) AND NOT EXISTS (SELECT 1 FROM scan AS taken WHERE "
          "taken.refers_to=scan.id AND taken.kind='annul') ORDER BY scan.at, scan.number, scan.id")),
      forgetting(connection.prepare("DELETE FROM admission WHERE list=? AND attendee=?")),
      admission(connection.prepare("INSERT INTO admission (list, attendee, nonce, inside) VALUES (?,?,?,?)"))
{
}

Result<AttendeeId> Settling::standsFor(const AttendeeId &attendee)
{
    static constexpr int farthest = 16; // a chain of merges, not a circle
    AttendeeId now = attendee;
    for (int step = 0; step < farthest; ++step) {
        alias.reset();
        columns::put(alias, 0, now);
        const auto found = alias.next();
        if (!found)
            return tl::unexpected(found.error());
        AttendeeId next;
        if (*found)
            columns::take(alias, 0, next);
        alias.reset();
        if (next.isNull())
            break;
        now = next;
    }
    return now;
}

Result<Standing> Settling::standingOf(const CheckinListId &list, const AttendeeId &person)
{
    moves.reset();
    columns::put(moves, 0, person);
    columns::put(moves, 1, list);
    Standing standing;
    for (auto more = moves.next(); !more || *more; more = moves.next()) {
        if (!more)
            return tl::unexpected(more.error());
        standing.inside = moves.text(1) == "entry";
        if (standing.inside && standing.entry.isNull())
            columns::take(moves, 0, standing.entry);
    }
    moves.reset();
    return standing;
}

Result<void> Settling::forget(const CheckinListId &list, const AttendeeId &person)
{
    forgetting.reset();
    columns::put(forgetting, 0, list);
    columns::put(forgetting, 1, person);
    return forgetting.run();
}

Result<void> Settling::settle(const CheckinListId &list, const AttendeeId &attendee)
{
    const auto person = standsFor(attendee);
    if (!person)
        return tl::unexpected(person.error());
    const auto standing = standingOf(list, *person);
    if (!standing)
        return tl::unexpected(standing.error());
    auto done = forget(list, *person);
    if (done && *person != attendee)
        done = forget(list, attendee);
    if (!done || standing->entry.isNull())
        return done;
    admission.reset();
    columns::put(admission, 0, list);
    columns::put(admission, 1, *person);
    columns::put(admission, 2, standing->entry);
    columns::put(admission, 3, standing->inside);
    return admission.run();
}

} // namespace blokplan::facts
