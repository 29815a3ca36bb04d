#pragma once

#include "app/model/agenda.h"

/// What several rules and the heat of a day decide in the same way.
namespace blokplan::rules
{

/// Minutes of the span that lie in none of the open ones, which may touch or overlap.
LocalMinute minutesOutside(const TimeSpan &span, const std::vector<TimeSpan> &open);
bool isInOne(const TimeSpan &span, const std::vector<TimeSpan> &open);
/// In order; hours that touch or overlap are one stretch, across midnight too.
std::vector<TimeSpan> spansOf(const QList<Hours> &hours);

/// Takes its room: not a drop-in that stands beside others.
inline bool occupies(const Session &session)
{
    return isAlive(session) && session.sort != SessionKind::DropIn;
}
/// Has an audience of its own: no break, stand or reserved time.
bool isProgramme(const Session &session);
/// A changeover is needed on either side of it.
inline bool wantsChangeover(const Session &session)
{
    return occupies(session) && session.sort != SessionKind::Break && session.sort != SessionKind::Blocker;
}
/// Keeps to rounds where there are any.
inline bool keepsRounds(const Session &session)
{
    return session.sort == SessionKind::Talk || session.sort == SessionKind::Workshop ||
           session.sort == SessionKind::Debate;
}
/// Lies in one of the rounds, or from the beginning of one to the end of another.
bool isInRounds(const TimeSpan &span, const std::vector<TimeSpan> &rounds);

/// Needs of the session that none of the rooms meets.
QStringList missingFeatures(const Plan &plan, const Session &session, const QList<RoomId> &rooms);
/// Seats of all the rooms together; nothing when one of them does not say.
std::optional<int> seatsOf(const Plan &plan, const QList<RoomId> &rooms);

/// When and where a session is: by its placements, or as a part by those of its parent. None when it or its
/// parent is cancelled or rejected.
std::vector<Engagement> standingsOf(const Agenda &agenda, const SessionId &session);

/// Somebody is on it or on one of its parts. Who declined is nobody to announce, nor is anyone on a part that
/// does not take place.
bool hasSomebody(const Agenda &agenda, const Session &session);

/// Of what stands at the same time only the first day counts: what lasts longer is no session that one could
/// be in for all of it.
TimeSpan besideSpan(const TimeSpan &span);
/// With more others of a track at once that track is a drawer, not a line to follow.
constexpr int mostCompany = 4;
bool shareOne(const QList<TrackId> &a, const QList<TrackId> &b);
bool shareOne(const QStringList &a, const QStringList &b);
/// Of the first list what is in the second, too.
QList<TrackId> commonOf(const QList<TrackId> &a, const QList<TrackId> &b);
QStringList commonOf(const QStringList &a, const QStringList &b);

/// Calls f(other placement, its session, minutes) for every programme session but `self` that overlaps the
/// span.
template <class F>
void eachBeside(const Agenda &agenda, const SessionId &self, const TimeSpan &wanted, F &&f)
{
    const TimeSpan span = besideSpan(wanted);
    const QDate date = programmeDate(agenda.plan().event(), dateOf(span.start), minuteOf(span.start));
    for (const int days : {-1, 0, 1}) {
        const PlacementRows &rows = agenda.onDate(date.addDays(days));
        const LocalMinute from = span.start - minutesPerDay;
        auto it =
            std::upper_bound(rows.begin(), rows.end(), from, [](LocalMinute at, const Row<Placement> &row) {
                return at < localMinute(row->date, row->start);
            });
        for (; it != rows.end(); ++it) {
            const TimeSpan other = besideSpan(spanOf(**it));
            if (other.start >= span.end)
                break;
            if (!other.overlaps(span) || (*it)->session == self)
                continue;
            const Session *session = agenda.plan().find((*it)->session);
            if (session != nullptr && isAlive(*session) && isProgramme(*session))
                f(**it, *session, int(other.intersected(span).length()));
        }
    }
}

} // namespace blokplan::rules
