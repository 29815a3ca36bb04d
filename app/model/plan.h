#pragma once

#include "app/base/problem.h"
#include "app/base/table.h"
#include "app/base/timespan.h"
#include "app/model/arrangements.h"
#include "app/model/records.h"
#include "app/model/register.h"

#include <tuple>
#include <vector>

namespace blokplan
{

template <class... R>
struct Kinds {
    using Tables = std::tuple<Table<R>...>;

    /// Calls f(R*) with a null pointer of each kind of record, parents before what hangs on them.
    template <class F>
    static void each(F &&f)
    {
        (f(static_cast<R *>(nullptr)), ...);
    }
};

template <class...>
struct JoinedKinds;
template <class... A, class... B>
struct JoinedKinds<Kinds<A...>, Kinds<B...>> {
    using Type = Kinds<A..., B...>;
};

/// What is planned, and what the team arranges about it: what a release freezes and a plan's JSON holds.
using ProgrammeKinds = Kinds<Event, Day, Round, Room, Track, Route, Person, Session, Participant, Placement,
                             Relation, Todo, RuleSetting, Acceptance, Preset>;
/// Who comes, and what they are checked against: undone like the programme, never in a release.
using RegisterKinds = Kinds<Category, Question, Attendee, Enrolment, Registration, CheckinList, Retention>;
/// All kinds of record of a plan. A new kind is one line above, its fields in its header and a schema step of
/// the store.
using AllKinds = JoinedKinds<ProgrammeKinds, RegisterKinds>::Type;

/// The whole event as one value. Copies cost microseconds; any thread may read one.
class Plan
{
public:
    // made once, in the .cpp: each file that copies one would make all its tables' copies anew
    Plan();
    Plan(const Plan &);
    Plan(Plan &&) noexcept;
    Plan &operator=(const Plan &);
    Plan &operator=(Plan &&) noexcept;
    ~Plan();

    template <class R>
    [[nodiscard]] const Table<R> &all() const
    {
        return std::get<Table<R>>(tables);
    }
    template <class R>
    Table<R> &all()
    {
        return std::get<Table<R>>(tables);
    }
    /// The record with that id, or nullptr.
    template <class Tag>
    [[nodiscard]] const Tag *find(const Id<Tag> &id) const
    {
        return all<Tag>().find(id);
    }

    /// The one event; a default one in a plan that has none.
    [[nodiscard]] const Event &event() const;

    [[nodiscard]] const Table<Day> &days() const { return all<Day>(); }
    [[nodiscard]] const Table<Round> &rounds() const { return all<Round>(); }
    [[nodiscard]] const Table<Room> &rooms() const { return all<Room>(); }
    [[nodiscard]] const Table<Track> &tracks() const { return all<Track>(); }
    [[nodiscard]] const Table<Route> &routes() const { return all<Route>(); }
    [[nodiscard]] const Table<Person> &people() const { return all<Person>(); }
    [[nodiscard]] const Table<Session> &sessions() const { return all<Session>(); }
    [[nodiscard]] const Table<Participant> &participants() const { return all<Participant>(); }
    [[nodiscard]] const Table<Placement> &placements() const { return all<Placement>(); }

    [[nodiscard]] const Table<Relation> &relations() const { return all<Relation>(); }
    [[nodiscard]] const Table<Todo> &todos() const { return all<Todo>(); }
    [[nodiscard]] const Table<RuleSetting> &ruleSettings() const { return all<RuleSetting>(); }
    [[nodiscard]] const Table<Acceptance> &acceptances() const { return all<Acceptance>(); }
    [[nodiscard]] const Table<Preset> &presets() const { return all<Preset>(); }

    [[nodiscard]] const Table<Category> &categories() const { return all<Category>(); }
    [[nodiscard]] const Table<Question> &questions() const { return all<Question>(); }
    [[nodiscard]] const Table<Attendee> &attendees() const { return all<Attendee>(); }
    [[nodiscard]] const Table<Enrolment> &enrolments() const { return all<Enrolment>(); }
    [[nodiscard]] const Table<Registration> &registrations() const { return all<Registration>(); }
    [[nodiscard]] const Table<CheckinList> &checkinLists() const { return all<CheckinList>(); }
    [[nodiscard]] const Table<Retention> &retentions() const { return all<Retention>(); }

    bool operator==(const Plan &) const;

private:
    AllKinds::Tables tables;
};

/// In the order people see them: days by date, rooms, tracks and routes by position then name, rounds by
/// start.
std::vector<const Day *> orderedDays(const Plan &plan);
std::vector<const Round *> orderedRounds(const Plan &plan, const DayId &day);
std::vector<const Room *> orderedRooms(const Plan &plan);
std::vector<const Track *> orderedTracks(const Plan &plan);
std::vector<const Route *> orderedRoutes(const Plan &plan);

/// The programme date a wall-clock moment belongs to: before the day-change hour it is the evening before.
QDate programmeDate(const Event &event, QDate date, int minute);
inline QDate programmeDate(const Event &event, const Placement &placement)
{
    return programmeDate(event, placement.date, placement.start);
}
/// A time on the clock as minutes of the programme day: before the day-change hour it is after midnight.
int programmeMinute(const Event &event, int clockMinute);
/// The day of that date, or nullptr.
const Day *dayOn(const Plan &plan, QDate date);

inline TimeSpan spanOf(const Placement &placement)
{
    const LocalMinute start = localMinute(placement.date, placement.start);
    return {start, start + placement.length};
}
inline TimeSpan spanOf(const Day &day)
{
    return {localMinute(day.date, day.opens), localMinute(day.date, day.closes)};
}
inline TimeSpan spanOf(const Hours &hours)
{
    return {localMinute(hours.date, hours.start), localMinute(hours.date, hours.end)};
}

/// What holds in every plan: records name only records that are there, one event, placements have rooms and
/// lengths.
std::vector<Problem> problemsOf(const Plan &plan);

} // namespace blokplan
