#include "app/checkin/attendance.h"

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

bool isMove(const Scan &scan)
{
    return (scan.sort == ScanKind::Entry && scan.outcome == Verdict::Admitted) ||
           (scan.sort == ScanKind::Exit && scan.outcome == Verdict::WentOut);
}

} // namespace

Attendance::Attendance(const Plan &plan)
{
    takeAliases(plan);
}

void Attendance::takeAliases(const Plan &plan)
{
    aliases.clear();
    for (const Attendee &one : plan.attendees()) {
        if (!one.sameAs.isNull())
            aliases.emplace(one.id, one.sameAs);
    }
}

AttendeeId Attendance::standsFor(AttendeeId id) const
{
    return checkin::standsFor(aliases, id);
}

void Attendance::add(const Scan &scan)
{
    if (scan.attendee.isNull())
        return;
    const AttendeeId person = standsFor(scan.attendee);
    if (scan.sort == ScanKind::Annul) {
        annulled.insert(scan.refersTo);
        settle(lists[scan.list], person);
    } else if (scan.sort == ScanKind::Entry &&
               (scan.outcome == Verdict::Already || scan.outcome == Verdict::JustNow)) {
        List &list = lists[scan.list];
        QDateTime &last = list.again[person];
        last = last.isValid() ? std::max(last, scan.at) : scan.at;
        settle(list, person);
    } else if (isMove(scan)) {
        List &list = lists[scan.list];
        Moves &moves = list.moves[person];
        const Move move{scan.id,      scan.at,           scan.number,
                        scan.desk,    scan.operatorName, scan.sort == ScanKind::Entry,
                        scan.attendee};
        const auto place = std::upper_bound(moves.begin(), moves.end(), move);
        moves.insert(place, move);
        if (move.in)
            entries.push_back(scan);
        settle(list, person);
    }
}

/// As the store does it: the earliest entry that holds; inside by the last move that does.
void Attendance::settle(List &list, const AttendeeId &person)
{
    std::optional<Presence> now;
    for (const Move &move : list.moves[person]) {
        if (annulled.contains(move.id))
            continue;
        if (move.in && !now)
            now = Presence{move.id, move.at, move.desk, move.operatorName, true, {}, {}};
        if (now)
            now->inside = move.in;
        if (move.in)
            now->since = now->seen = move.at;
    }
    if (const auto again = list.again.find(person); now && again != list.again.end())
        now->seen = std::max(now->seen, again->second);
    if (now)
        list.present.insert_or_assign(person, *now);
    else
        list.present.erase(person);
}

/// Puts every move where it belongs now that others stand for one another.
void Attendance::settleAll()
{
    const std::vector<Scan> told = std::exchange(entries, {});
    for (auto &[id, list] : lists) {
        List next;
        for (auto &[person, moves] : list.moves) {
            for (Move &move : moves)
                next.moves[standsFor(move.attendee)].push_back(std::move(move));
        }
        for (const auto &[person, at] : list.again) {
            QDateTime &last = next.again[standsFor(person)];
            last = last.isValid() ? std::max(last, at) : at;
        }
        list = std::move(next);
        for (auto &[person, moves] : list.moves) {
            std::sort(moves.begin(), moves.end());
        }
    }
    entries = told;
    for (auto &[id, list] : lists) {
        std::vector<AttendeeId> people;
        for (const auto &[person, moves] : list.moves)
            people.push_back(person);
        for (const AttendeeId &person : people)
            settle(list, person);
    }
}

void Attendance::follow(const Edit &edit, const Plan &after)
{
    const auto &changes = edit.of<Attendee>();
    const bool merged = std::any_of(changes.begin(), changes.end(), [](const Change<Attendee> &change) {
        const AttendeeId before = change.before ? change.before->sameAs : AttendeeId();
        const AttendeeId now = change.after ? change.after->sameAs : AttendeeId();
        return before != now;
    });
    if (!merged)
        return;
    takeAliases(after);
    settleAll();
}

const Presence *Attendance::of(const CheckinListId &list, const AttendeeId &attendee) const
{
    const auto found = lists.find(list);
    if (found == lists.end())
        return nullptr;
    const auto present = found->second.present.find(standsFor(attendee));
    return present == found->second.present.end() ? nullptr : &present->second;
}

bool Attendance::isAnywhere(const AttendeeId &attendee) const
{
    const AttendeeId person = standsFor(attendee);
    return std::any_of(lists.begin(), lists.end(),
                       [&](const auto &list) { return list.second.present.contains(person); });
}

const Attendance::Present &Attendance::present(const CheckinListId &list) const
{
    static const Present nobody;
    const auto found = lists.find(list);
    return found == lists.end() ? nobody : found->second.present;
}

int Attendance::admitted(const CheckinListId &list) const
{
    return int(present(list).size());
}

std::vector<AttendeeId> Attendance::inside(const CheckinListId &list) const
{
    std::vector<AttendeeId> people;
    for (const auto &[person, presence] : present(list)) {
        if (presence.inside)
            people.push_back(person);
    }
    return people;
}

std::vector<Scan> Attendance::lastEntries(size_t most) const
{
    std::vector<Scan> last;
    for (auto scan = entries.rbegin(); scan != entries.rend() && last.size() < most; ++scan) {
        if (!annulled.contains(scan->id))
            last.push_back(*scan);
    }
    return last;
}

} // namespace blokplan::checkin
