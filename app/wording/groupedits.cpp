#include "app/wording/groupedits.h"

#include "app/model/codec.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

QString detail(const Intent &intent, int place)
{
    return intent.details.value(place);
}

QString dateIn(const Intent &intent, int place)
{
    return shortDate(QDate::fromString(detail(intent, place), Qt::ISODate));
}

Moods ofGroups(const Intent &intent)
{
    const QString what = sessionsOf(intent);
    switch (intent.wish) {
    case Wish::MoveAll:
        return {Edits::tr("Moved %1").arg(what), Edits::tr("move %1").arg(what)};
    case Wish::CopyAll:
        return {Edits::tr("Copied %1").arg(what), Edits::tr("copy %1").arg(what)};
    case Wish::Independent:
        return {Edits::tr("Made %1 independent", "parts of a session").arg(what),
                Edits::tr("make %1 independent", "parts of a session").arg(what)};
    default:
        break;
    }
    const QString state =
        word(codec::enumOf<SessionState>(detail(intent, 0)).value_or(SessionState::Proposed));
    return {Edits::tr("%1 now: %2", "%1 sessions, %2 a state").arg(what, state),
            Edits::tr("%1: make %2", "%1 sessions, %2 a state").arg(what, state)};
}

Moods ofNeighbours(const Intent &intent)
{
    const QString what = quoted(intent.subject);
    const QString other = quoted(detail(intent, 0));
    const QString room = detail(intent, 0);
    const QString at = detail(intent, 1);
    switch (intent.wish) {
    case Wish::Swap:
        return {Edits::tr("Swapped %1 and %2").arg(what, other),
                Edits::tr("swap %1 and %2").arg(what, other)};
    case Wish::Replace:
        return {Edits::tr("Put %1 in %2, %3; %n session(s) went to the shelf", nullptr, intent.count)
                    .arg(what, room, at),
                Edits::tr("put %1 in the place of another").arg(what)};
    case Wish::Insert:
        return {Edits::tr("Put %1 in %2, %3; %n session(s) pushed later", nullptr, intent.count)
                    .arg(what, room, at),
                Edits::tr("insert %1 and push the rest later").arg(what)};
    default:
        return {Edits::tr("%1 is held again in %2, %3").arg(what, room, at),
                Edits::tr("repeat %1").arg(what)};
    }
}

Moods ofShifts(const Intent &intent)
{
    if (intent.wish == Wish::CloseGap) {
        const QString room = detail(intent, 0);
        return {Edits::tr("Closed a gap of %1 in %2").arg(minutes(detail(intent, 1).toInt()), room),
                Edits::tr("close the gap in %1").arg(room)};
    }
    const int by = detail(intent, 0).toInt();
    const QString at = detail(intent, 1);
    const QString room = detail(intent, 2);
    const QString length = minutes(std::abs(by));
    const QString where = room.isEmpty() ? Edits::tr("everything from %1 on").arg(at)
                                         : Edits::tr("everything in %1 from %2 on").arg(room, at);
    return by > 0 ? Moods{Edits::tr("Shifted %1 later: %2", "%1 all from a time on, %2 minutes")
                              .arg(where, length),
                          Edits::tr("shift %1 later", "%1 all from a time on").arg(where)}
                  : Moods{Edits::tr("Shifted %1 earlier: %2", "%1 all from a time on, %2 minutes")
                              .arg(where, length),
                          Edits::tr("shift %1 earlier", "%1 all from a time on").arg(where)};
}

Moods ofDays(const Intent &intent)
{
    switch (intent.wish) {
    case Wish::CopyFrame:
        return {Edits::tr("Copied the frame of %1 to %2").arg(dateIn(intent, 0), dateIn(intent, 1)),
                Edits::tr("copy the frame to %1").arg(dateIn(intent, 1))};
    case Wish::MoveDay:
        return {Edits::tr("Moved the day from %1 to %2").arg(dateIn(intent, 0), dateIn(intent, 1)),
                Edits::tr("move the day to %1").arg(dateIn(intent, 1))};
    default:
        return {Edits::tr("Moved %n session(s) from %1 to %2", nullptr, intent.count)
                    .arg(detail(intent, 0), detail(intent, 1)),
                Edits::tr("move sessions from %1 to %2").arg(detail(intent, 0), detail(intent, 1))};
    }
}

Moods ofParts(const Intent &intent)
{
    const QString what = quoted(intent.subject);
    switch (intent.wish) {
    case Wish::AddParts: {
        const QString parent = quoted(detail(intent, 0));
        return {Edits::tr("Added %1 to %2", "%1 parts, %2 their session").arg(sessionsOf(intent), parent),
                Edits::tr("add %1 to %2", "%1 parts, %2 their session").arg(sessionsOf(intent), parent)};
    }
    case Wish::DealParts:
        return {Edits::tr("Dealt out the parts of %1").arg(what),
                Edits::tr("deal out the parts of %1").arg(what)};
    default:
        return {Edits::tr("Put the parts of %1 in another order").arg(what),
                Edits::tr("change the order of the parts of %1").arg(what)};
    }
}

Moods ofRoutes(const Intent &intent)
{
    const QString what = quoted(intent.subject);
    const QString route = quoted(detail(intent, 0));
    switch (intent.wish) {
    case Wish::ToRoute:
        return {Edits::tr("Took %1 into the route %2").arg(what, route),
                Edits::tr("take %1 into the route %2").arg(what, route)};
    case Wish::FromRoute:
        return {Edits::tr("Took %1 out of the route %2").arg(what, route),
                Edits::tr("take %1 out of the route %2").arg(what, route)};
    case Wish::InRoute:
        return {Edits::tr("Moved %1 within the route %2").arg(what, route),
                Edits::tr("move %1 within the route %2").arg(what, route)};
    default:
        return {Edits::tr("Changed the blocks of the route %1").arg(what),
                Edits::tr("change the blocks of the route %1").arg(what)};
    }
}

Moods ofOrderAndMerges(const Intent &intent)
{
    const QString what = quoted(intent.subject);
    if (intent.wish == Wish::MergePeople && intent.details.value(0) == QLatin1String("apart"))
        return {Edits::tr("Noted that %1 are not one person").arg(what),
                Edits::tr("note that %1 are not one person").arg(what)};
    if (intent.wish == Wish::MergePeople)
        return {Edits::tr("Merged %n record(s) into %1", nullptr, intent.count).arg(what),
                Edits::tr("merge people into %1").arg(what)};
    if (intent.subject.isEmpty())
        return {Edits::tr("Put the rooms in another order"), Edits::tr("change the order of the rooms")};
    return {Edits::tr("Gave the room %1 another place").arg(what),
            Edits::tr("give the room %1 another place").arg(what)};
}

} // namespace

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QString sessionsOf(const Intent &intent)
{
    return intent.count > 1 ? counted(QString::fromLatin1(Session::kind), intent.count)
                            : quoted(intent.subject);
}

std::optional<Moods> groupMoods(const Intent &intent)
{
    switch (intent.wish) {
    case Wish::MoveAll:
    case Wish::CopyAll:
    case Wish::SetState:
    case Wish::Independent:
        return ofGroups(intent);
    case Wish::Swap:
    case Wish::Replace:
    case Wish::Insert:
    case Wish::Repeat:
        return ofNeighbours(intent);
    case Wish::CloseGap:
    case Wish::ShiftAfter:
        return ofShifts(intent);
    case Wish::CopyFrame:
    case Wish::MoveDay:
    case Wish::MoveStretch:
        return ofDays(intent);
    case Wish::AddParts:
    case Wish::ReorderParts:
    case Wish::DealParts:
        return ofParts(intent);
    case Wish::ToRoute:
    case Wish::FromRoute:
    case Wish::InRoute:
    case Wish::RouteBlocks:
        return ofRoutes(intent);
    case Wish::MergePeople:
    case Wish::ReorderRooms:
        return ofOrderAndMerges(intent);
    default:
        return std::nullopt;
    }
}

} // namespace blokplan::wording
