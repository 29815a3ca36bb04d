#include "app/edits/records.h"

#include <QSet>

namespace blokplan::edits
{

namespace
{

template <class Tag>
Intent intentOf(const Plan &plan, const QList<Id<Tag>> &ids)
{
    const Tag *first = ids.isEmpty() ? nullptr : plan.find(ids.first());
    return {Wish::Remove,
            first == nullptr ? QString() : titleOf(*first),
            {QLatin1String(Tag::kind)},
            int(ids.size())};
}

template <class R, class Wanted>
QList<Id<R>> idsWhere(const Plan &plan, Wanted wanted)
{
    QList<Id<R>> ids;
    for (const R &record : plan.all<R>()) {
        if (wanted(record))
            ids.append(record.id);
    }
    return ids;
}

template <class R, class Wanted>
void removeWhere(Draft &draft, Wanted wanted)
{
    for (const Id<R> &id : idsWhere<R>(draft.plan(), wanted))
        draft.remove(id);
}

template <class R, class Wanted, class F>
void changeWhere(Draft &draft, Wanted wanted, F f)
{
    for (const Id<R> &id : idsWhere<R>(draft.plan(), wanted))
        draft.change(id, f);
}

/// With their parts, and where a file nests them, the parts of those.
QList<SessionId> withParts(const Plan &plan, QList<SessionId> sessions)
{
    for (QSet<SessionId> all(sessions.begin(), sessions.end());;) {
        const QList<SessionId> parts = idsWhere<Session>(
            plan, [&](const Session &s) { return all.contains(s.parent) && !all.contains(s.id); });
        if (parts.isEmpty())
            return sessions;
        sessions += parts;
        all.unite({parts.begin(), parts.end()});
    }
}

void forget(RouteBlock &block, const QSet<SessionId> &gone)
{
    block.sessions.removeIf([&](const SessionId &id) { return gone.contains(id); });
}

/// An acceptance of what was found on a record that goes has nothing to cover any more.
template <class R>
void forgetAcceptances(Draft &draft, QList<Id<R>> Acceptance::*named, const QSet<Id<R>> &gone)
{
    removeWhere<Acceptance>(draft, [&](const Acceptance &acceptance) {
        return std::any_of((acceptance.*named).begin(), (acceptance.*named).end(),
                           [&](const Id<R> &id) { return gone.contains(id); });
    });
}

void removeSessions(Draft &draft, const QList<SessionId> &sessions)
{
    const QSet<SessionId> gone(sessions.begin(), sessions.end());
    removeWhere<Placement>(draft, [&](const Placement &p) { return gone.contains(p.session); });
    removeWhere<Participant>(draft, [&](const Participant &p) { return gone.contains(p.session); });
    const auto walksThrough = [&](const Route &route) {
        return std::any_of(route.blocks.begin(), route.blocks.end(), [&](const RouteBlock &block) {
            return std::any_of(block.sessions.begin(), block.sessions.end(),
                               [&](const SessionId &id) { return gone.contains(id); });
        });
    };
    changeWhere<Route>(draft, walksThrough, [&](Route &route) {
        for (RouteBlock &block : route.blocks)
            forget(block, gone);
    });
    const auto isGone = [&](const SessionId &id) { return gone.contains(id); };
    removeWhere<Relation>(draft, [&](const Relation &r) { return isGone(r.first) || isGone(r.second); });
    removeWhere<Todo>(draft, [&](const Todo &todo) { return isGone(todo.session); });
    removeWhere<Enrolment>(draft, [&](const Enrolment &e) { return isGone(e.session); });
    removeWhere<Registration>(draft, [&](const Registration &r) { return isGone(r.session); });
    removeWhere<CheckinList>(draft, [&](const CheckinList &list) { return isGone(list.session); });
    forgetAcceptances(draft, &Acceptance::sessions, gone);
    for (const SessionId &id : sessions)
        draft.remove(id);
}

} // namespace

Edit remove(const Plan &plan, const QList<SessionId> &sessions)
{
    Draft draft(plan);
    removeSessions(draft, withParts(plan, sessions));
    return draft.edit(intentOf(plan, sessions));
}

Edit remove(const Plan &plan, const QList<DayId> &days)
{
    Draft draft(plan);
    removeWhere<Round>(draft, [&](const Round &round) { return days.contains(round.day); });
    removeWhere<CheckinList>(draft, [&](const CheckinList &list) { return days.contains(list.day); });
    for (const DayId &id : days)
        draft.remove(id);
    return draft.edit(intentOf(plan, days));
}

Edit remove(const Plan &plan, const QList<RoundId> &rounds)
{
    Draft draft(plan);
    for (const RoundId &id : rounds)
        draft.remove(id);
    return draft.edit(intentOf(plan, rounds));
}

Edit remove(const Plan &plan, const QList<RoomId> &rooms)
{
    const auto isGone = [&](const RoomId &id) { return rooms.contains(id); };
    Draft draft(plan);
    changeWhere<Placement>(
        draft, [&](const Placement &p) { return std::any_of(p.rooms.begin(), p.rooms.end(), isGone); },
        [&](Placement &p) { p.rooms.removeIf(isGone); });
    removeWhere<Placement>(draft, [](const Placement &p) { return p.rooms.isEmpty(); });
    changeWhere<Placement>(
        draft, [&](const Placement &p) { return isGone(p.agreedRoom); },
        [](Placement &p) { p.agreedRoom = {}; });
    forgetAcceptances(draft, &Acceptance::rooms, QSet<RoomId>(rooms.begin(), rooms.end()));
    changeWhere<Room>(
        draft,
        [&](const Room &room) { return std::any_of(room.walking.keyBegin(), room.walking.keyEnd(), isGone); },
        [&](Room &room) {
            room.walking.removeIf([&](QMap<RoomId, int>::iterator one) { return isGone(one.key()); });
        });
    for (const RoomId &id : rooms)
        draft.remove(id);
    return draft.edit(intentOf(plan, rooms));
}

Edit remove(const Plan &plan, const QList<TrackId> &tracks)
{
    const auto isGone = [&](const TrackId &id) { return tracks.contains(id); };
    Draft draft(plan);
    changeWhere<Session>(
        draft, [&](const Session &s) { return std::any_of(s.tracks.begin(), s.tracks.end(), isGone); },
        [&](Session &s) { s.tracks.removeIf(isGone); });
    for (const TrackId &id : tracks)
        draft.remove(id);
    return draft.edit(intentOf(plan, tracks));
}

Edit remove(const Plan &plan, const QList<RouteId> &routes)
{
    Draft draft(plan);
    for (const RouteId &id : routes)
        draft.remove(id);
    return draft.edit(intentOf(plan, routes));
}

Edit remove(const Plan &plan, const QList<PersonId> &people)
{
    Draft draft(plan);
    const QSet<PersonId> gone(people.begin(), people.end());
    removeWhere<Participant>(draft, [&](const Participant &p) { return gone.contains(p.person); });
    forgetAcceptances(draft, &Acceptance::people, gone);
    changeWhere<Attendee>(
        draft, [&](const Attendee &a) { return gone.contains(a.person); },
        [](Attendee &a) { a.person = {}; });
    for (const PersonId &id : people)
        draft.remove(id);
    return draft.edit(intentOf(plan, people));
}

Edit remove(const Plan &plan, const QList<CategoryId> &categories)
{
    const auto isGone = [&](const CategoryId &id) { return categories.contains(id); };
    Draft draft(plan);
    changeWhere<Attendee>(
        draft, [&](const Attendee &a) { return isGone(a.category); }, [](Attendee &a) { a.category = {}; });
    // a list of which none would be left stays as it is, and so the edit is refused: no category would mean
    // everybody
    changeWhere<CheckinList>(
        draft,
        [&](const CheckinList &l) {
            return std::any_of(l.categories.begin(), l.categories.end(), isGone) &&
                   !std::all_of(l.categories.begin(), l.categories.end(), isGone);
        },
        [&](CheckinList &l) { l.categories.removeIf(isGone); });
    for (const CategoryId &id : categories)
        draft.remove(id);
    return draft.edit(intentOf(plan, categories));
}

Edit remove(const Plan &plan, const QList<AttendeeId> &attendees)
{
    const QSet<AttendeeId> gone(attendees.begin(), attendees.end());
    Draft draft(plan);
    removeWhere<Registration>(draft, [&](const Registration &r) { return gone.contains(r.attendee); });
    const auto aliases = idsWhere<Attendee>(
        plan, [&](const Attendee &a) { return gone.contains(a.sameAs) && !gone.contains(a.id); });
    for (const AttendeeId &id : attendees + aliases)
        draft.remove(id);
    return draft.edit(intentOf(plan, attendees));
}

Edit remove(const Plan &plan, const QList<CheckinListId> &lists)
{
    Draft draft(plan);
    for (const CheckinListId &id : lists)
        draft.remove(id);
    return draft.edit(intentOf(plan, lists));
}

Edit remove(const Plan &plan, const QList<EnrolmentId> &enrolments)
{
    Draft draft(plan);
    QSet<SessionId> sessions;
    QString title;
    for (const EnrolmentId &id : enrolments) {
        const Enrolment *one = plan.find(id);
        if (one == nullptr)
            continue;
        sessions.insert(one->session);
        if (const Session *session = plan.find(one->session); session != nullptr && title.isEmpty())
            title = session->title.first;
        draft.remove(id);
    }
    removeWhere<Registration>(draft, [&](const Registration &r) { return sessions.contains(r.session); });
    return draft.edit({Wish::Remove, title, {QLatin1String(Enrolment::kind)}, int(enrolments.size())});
}

Edit remove(const Plan &plan, const QList<QuestionId> &questions)
{
    Draft draft(plan);
    changeWhere<Attendee>(
        draft,
        [&](const Attendee &a) {
            return std::any_of(questions.begin(), questions.end(),
                               [&](const QuestionId &id) { return a.answers.contains(id.toString()); });
        },
        [&](Attendee &a) {
            for (const QuestionId &id : questions)
                a.answers.remove(id.toString());
        });
    for (const QuestionId &id : questions)
        draft.remove(id);
    return draft.edit(intentOf(plan, questions));
}

} // namespace blokplan::edits
