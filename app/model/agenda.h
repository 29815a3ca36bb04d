#pragma once

#include "app/model/edit.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace blokplan
{

/// Rows grouped by a key, each group in the order of what `SortKey` says of a record, so that an updated
/// index equals a rebuilt one. The groups stand in small shared hashes: a copy costs a few pointers, a change
/// after it copies one of them.
template <class Key, class R, auto SortKey>
class Groups
{
public:
    using Rows = std::vector<Row<R>>;

    [[nodiscard]] const Rows &of(const Key &key) const
    {
        static const Rows none;
        const Shard &shard = shardOf(key);
        const auto found = shard.constFind(key);
        return found == shard.constEnd() ? none : *found;
    }
    [[nodiscard]] QList<Key> keys() const
    {
        QList<Key> all;
        for (const Shard &shard : shards)
            all += shard.keys();
        return all;
    }

    void insert(const Key &key, const Row<R> &row)
    {
        Rows &rows = shardOf(key)[key];
        rows.insert(std::upper_bound(rows.begin(), rows.end(), row, less), row);
    }
    /// Adds many: put in any order first, ordered once at the end.
    void append(const Key &key, const Row<R> &row) { shardOf(key)[key].push_back(row); }
    /// Room for so many groups.
    void reserve(size_t groups)
    {
        const size_t each = groups / shards.size() + groups / (4 * shards.size()) + 1;
        for (Shard &shard : shards)
            shard.reserve(qsizetype(each));
    }
    /// Each record is looked at once: following every comparison to the records would wait for memory.
    void order()
    {
        std::vector<std::pair<SortKeyOf, Row<R>>> keyed;
        for (Shard &shard : shards) {
            for (Rows &rows : shard) {
                if (rows.size() < 2)
                    continue;
                keyed.clear();
                for (Row<R> &row : rows)
                    keyed.emplace_back(SortKey(*row), std::move(row));
                std::sort(keyed.begin(), keyed.end(),
                          [](const auto &a, const auto &b) { return a.first < b.first; });
                for (size_t i = 0; i < rows.size(); ++i)
                    rows[i] = std::move(keyed[i].second);
            }
        }
    }
    void remove(const Key &key, const R &record)
    {
        Shard &shard = shardOf(key);
        const auto found = shard.find(key);
        if (found == shard.end())
            return;
        std::erase_if(*found, [&](const Row<R> &row) { return row->id == record.id; });
        if (found->empty())
            shard.erase(found);
    }

    bool operator==(const Groups &other) const { return sameRecords(other); }

private:
    using Shard = QHash<Key, Rows>;
    using SortKeyOf = decltype(SortKey(std::declval<const R &>()));

    [[nodiscard]] static size_t placeOf(const Key &key) { return (qHash(key, 0) >> 7) % 64; }
    [[nodiscard]] const Shard &shardOf(const Key &key) const { return shards[placeOf(key)]; }
    [[nodiscard]] Shard &shardOf(const Key &key) { return shards[placeOf(key)]; }
    static bool less(const Row<R> &a, const Row<R> &b) { return SortKey(*a) < SortKey(*b); }

    [[nodiscard]] bool sameRecords(const Groups &other) const
    {
        const auto same = [](const Row<R> &a, const Row<R> &b) { return *a == *b; };
        for (size_t i = 0; i < shards.size(); ++i) {
            if (shards[i].size() != other.shards[i].size())
                return false;
            for (auto it = shards[i].begin(); it != shards[i].end(); ++it) {
                const Rows &theirs = other.of(it.key());
                if (!std::equal(it->begin(), it->end(), theirs.begin(), theirs.end(), same))
                    return false;
            }
        }
        return true;
    }

    std::array<Shard, 64> shards;
};

inline std::pair<LocalMinute, PlacementId> timeOf(const Placement &placement)
{
    return {localMinute(placement.date, placement.start), placement.id};
}
inline std::pair<int, ParticipantId> listingOf(const Participant &participant)
{
    return {participant.position, participant.id};
}
inline std::pair<QDateTime, RegistrationId> turnOf(const Registration &registration)
{
    return {registration.at, registration.id};
}
inline std::pair<int, SessionId> orderOf(const Session &part)
{
    return {part.order, part.id};
}
inline bool earlier(const Placement &a, const Placement &b)
{
    return timeOf(a) < timeOf(b);
}
inline bool listedBefore(const Participant &a, const Participant &b)
{
    return listingOf(a) < listingOf(b);
}
inline bool registeredBefore(const Registration &a, const Registration &b)
{
    return turnOf(a) < turnOf(b);
}

using PlacementRows = std::vector<Row<Placement>>;
using ParticipantRows = std::vector<Row<Participant>>;
using SessionRows = std::vector<Row<Session>>;
using RegistrationRows = std::vector<Row<Registration>>;

/// When a person is wanted, and where: by a session's placement, or by the derived time of a part.
struct Engagement {
    TimeSpan span;
    Row<Placement> placement;
    SessionId session; ///< the part, or the placement's own session
};

/// A part's time inside a placement of its parent: parts follow one another in order, back to back.
struct PartTime {
    Row<Session> part;
    TimeSpan span;
};

/// A plan indexed by day, room, session and person. Updated by an edit it equals one built anew.
class Agenda
{
public:
    // made once, in the .cpp: each file that copies one would make all its tables' copies anew
    Agenda();
    Agenda(const Agenda &);
    Agenda(Agenda &&) noexcept;
    Agenda &operator=(const Agenda &);
    Agenda &operator=(Agenda &&) noexcept;
    ~Agenda();
    explicit Agenda(Plan plan);

    [[nodiscard]] const Plan &plan() const { return now; }

    /// Takes over `next`, which is `applied(plan(), edit)`.
    void follow(const Edit &edit, const Plan &next);

    [[nodiscard]] const PlacementRows &inRoom(const RoomId &room) const { return byRoom.of(room); }
    /// By programme date: a talk at 00:30 stands with the evening before.
    [[nodiscard]] const PlacementRows &onDate(QDate date) const { return byDate.of(date); }
    [[nodiscard]] QList<QDate> dates() const { return byDate.keys(); }
    [[nodiscard]] const PlacementRows &of(const SessionId &session) const { return bySession.of(session); }
    [[nodiscard]] const ParticipantRows &participantsOf(const SessionId &session) const
    {
        return people.of(session);
    }
    [[nodiscard]] const ParticipantRows &appearancesOf(const PersonId &person) const
    {
        return byPerson.of(person);
    }
    [[nodiscard]] const SessionRows &partsOf(const SessionId &session) const { return parts.of(session); }

    /// First come first.
    [[nodiscard]] const RegistrationRows &registrationsFor(const SessionId &session) const
    {
        return registrations.of(session);
    }

    [[nodiscard]] std::vector<PartTime> partTimes(const Placement &placement) const;
    /// In order of start; drop-ins and cancelled or rejected sessions engage nobody.
    [[nodiscard]] std::vector<Engagement> engagementsOf(const PersonId &person) const;

    bool operator==(const Agenda &) const = default;

private:
    void build();
    void enter(const Row<Placement> &row);
    void leave(const Row<Placement> &row);
    void enter(const Row<Participant> &row);
    void leave(const Row<Participant> &row);
    void enter(const Row<Session> &row);
    void leave(const Row<Session> &row);
    void enter(const Row<Registration> &row) { registrations.insert(row->session, row); }
    void leave(const Row<Registration> &row) { registrations.remove(row->session, *row); }
    template <class R>
    void followKind(const Edit &edit);

    Plan now;
    Groups<RoomId, Placement, timeOf> byRoom;
    Groups<QDate, Placement, timeOf> byDate;
    Groups<SessionId, Placement, timeOf> bySession;
    Groups<SessionId, Participant, listingOf> people;
    Groups<PersonId, Participant, listingOf> byPerson;
    Groups<SessionId, Session, orderOf> parts;
    Groups<SessionId, Registration, turnOf> registrations;
};

/// Whether a session takes part in the day at all: not cancelled, not rejected.
inline bool isAlive(const Session &session)
{
    return session.state != SessionState::Cancelled && session.state != SessionState::Rejected;
}

/// The name of a participant as people read it: the text written for this session, else the person's.
QString nameOf(const Plan &plan, const Participant &participant);
/// The affiliation shown in this session.
QString affiliationOf(const Plan &plan, const Participant &participant);
/// "Hein Albeda, Jorgen Schram": the names of a session's participants in order.
QStringList namesIn(const Agenda &agenda, const SessionId &session);

} // namespace blokplan
