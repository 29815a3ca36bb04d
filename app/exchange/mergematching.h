#pragma once

#include "app/model/agenda.h"

#include <QHash>
#include <QSet>

#include <tuple>

/// Which records of an event are which of what comes into it.
namespace blokplan::merging
{

/// Matches of one kind: each of ours at most once.
template <class R>
struct Matches {
    QHash<Id<R>, Id<R>> ours; ///< theirs -> ours
    QSet<Id<R>> taken;

    [[nodiscard]] bool has(const R &theirs) const { return ours.contains(theirs.id); }
    [[nodiscard]] Id<R> of(const Id<R> &theirs) const { return ours.value(theirs, theirs); }
    void match(const R &theirs, const Id<R> &mine)
    {
        if (mine.isNull() || has(theirs) || taken.contains(mine))
            return;
        ours.insert(theirs.id, mine);
        taken.insert(mine);
    }
};

template <class>
struct AllMatchesOf;
template <class... R>
struct AllMatchesOf<Kinds<R...>> {
    using Type = std::tuple<Matches<R>...>;
};

struct Merging {
    Plan mine;
    Plan theirs;
    Agenda myAgenda;
    Agenda theirAgenda;
    bool sameConference = false;
    bool saysStates = true;
    QSet<SessionId> repeats; ///< of theirs: sessions that are one of ours for a second time
    AllMatchesOf<AllKinds>::Type matches = {};

    template <class R>
    Matches<R> &of()
    {
        return std::get<Matches<R>>(matches);
    }
};

/// Matches all kinds: by id, then by foreign ids, then by what names them.
void matchAll(Merging &m);

} // namespace blokplan::merging
