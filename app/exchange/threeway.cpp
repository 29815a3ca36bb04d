#include "app/exchange/threeway.h"

#include "app/exchange/lineage.h"
#include "app/model/bounds.h"
#include "app/model/codec.h"
#include "app/model/draft.h"
#include "app/model/forgotten.h"
#include "app/model/jsontext.h"
#include "app/model/references.h"

namespace blokplan
{

namespace
{

struct Work {
    const Plan &base;
    const Plan &ours;
    const Plan &theirs;
    const Apart &apart;
    QSet<QString> sensitive;
    Draft draft;
    std::vector<RecordConflict> conflicts;

    template <class R>
    void tell(Clash clash, const Plan &plan, const R &record)
    {
        conflicts.push_back(
            {clash, QLatin1String(R::kind), record.id.toString(), nameIn(plan, record), {}, {}, {}});
    }
};

template <class T>
QString shown(const T &value)
{
    return QString::fromUtf8(jsontext::textOf(value));
}

/// Their changes since `base` put on top of ours.
template <class R>
R together(Work &work, const R &base, const R &mine, const R &theirs)
{
    R result = mine;
    eachField<R>([&](const auto &f) {
        const auto &was = base.*f.member;
        const auto &here = mine.*f.member;
        const auto &there = theirs.*f.member;
        if (there == was || there == here)
            return;
        if (here == was)
            result.*f.member = there;
        else
            work.conflicts.push_back({Clash::BothChanged, QLatin1String(R::kind), mine.id.toString(),
                                      nameIn(work.ours, mine), QLatin1String(f.name), shown(here),
                                      shown(there)});
    });
    return result;
}

/// Forgotten on one side is forgotten, whatever the state in common still knew.
Attendee togetherForgetting(Work &work, const Attendee &base, const Attendee &mine, const Attendee &theirs)
{
    if (isForgotten(mine) || isForgotten(theirs))
        return together(work, withoutPerson(base), withoutPerson(mine), withoutPerson(theirs));
    Attendee result = together(work, base, mine, theirs);
    for (const Retained what : work.apart.forgotHere)
        result = noMoreThan(result, mine, what, work.sensitive);
    for (const Retained what : work.apart.forgotThere)
        result = noMoreThan(result, theirs, what, work.sensitive);
    return result;
}

template <class R>
R joined(Work &work, const R &base, const R &mine, const R &theirs)
{
    if constexpr (std::is_same_v<R, Attendee>)
        return togetherForgetting(work, base, mine, theirs);
    else
        return together(work, base, mine, theirs);
}

/// Whether a door has seen it, so that it may not be removed.
template <class R>
bool isWitnessed(const Work &work, const R &record)
{
    if constexpr (std::is_same_v<R, Attendee>)
        return work.apart.attendees.contains(record.id);
    else if constexpr (std::is_same_v<R, CheckinList>)
        return work.apart.lists.contains(record.id);
    else if constexpr (std::is_same_v<R, Registration>) // goes and comes with who was removed
        return work.apart.attendees.contains(record.attendee) &&
               (work.ours.find(record.attendee) == nullptr || work.theirs.find(record.attendee) == nullptr);
    else
        return false;
}

template <class R>
void mergeTheirs(Work &work, const R &theirs)
{
    const R *was = work.base.find(theirs.id);
    const R *mine = work.ours.find(theirs.id);
    if (mine == nullptr && was != nullptr && isWitnessed(work, theirs)) {
        work.draft.put(theirs);
        if constexpr (!std::is_same_v<R, Registration>)
            work.tell(Clash::CameBack, work.theirs, theirs);
        return;
    }
    if (was != nullptr && *was == theirs && (mine == nullptr || work.apart.forgotThere.isEmpty()))
        return; // they did nothing to it
    if (mine == nullptr && was != nullptr)
        return work.tell(Clash::RemovedHere, work.theirs, theirs);
    if (mine == nullptr)
        return work.draft.put(theirs);
    R plain;
    plain.id = theirs.id;
    work.draft.put(joined(work, was == nullptr ? plain : *was, *mine, theirs));
}

template <class R>
void mergeRemovals(Work &work)
{
    for (const R &was : work.base.all<R>()) {
        const R *mine = work.ours.find(was.id);
        if (mine == nullptr || work.theirs.find(was.id) != nullptr)
            continue;
        const bool stays = isWitnessed(work, was);
        if (*mine == was && !stays)
            work.draft.remove(was.id);
        else if (!stays || !std::is_same_v<R, Registration>)
            work.tell(Clash::RemovedThere, work.ours, *mine);
    }
}

/// What is removed but named by something that stays comes back; what names something that is not there any
/// more goes back to how it is with us.
template <class R>
bool mendOne(Work &work, const R &record)
{
    bool missing = false;
    bool brought = false;
    eachReference(record, [&]<class Tag>(const Id<Tag> &id) {
        if (work.draft.plan().find(id) != nullptr)
            return;
        if (const Tag *mine = work.ours.find(id); mine != nullptr) {
            work.draft.put(*mine);
            work.tell(Clash::RemovedThere, work.ours, *mine);
            brought = true;
        } else {
            missing = true;
        }
    });
    if (!missing)
        return brought;
    work.tell(Clash::NamesWhatIsRemoved, work.theirs, record);
    if (const R *mine = work.ours.find(record.id); mine != nullptr)
        work.draft.put(*mine);
    else
        work.draft.remove(record.id);
    return true;
}

template <class R>
bool mendKind(Work &work)
{
    const Table<R> now = work.draft.plan().template all<R>();
    bool mended = false;
    for (const R &record : now)
        mended = mendOne(work, record) || mended;
    return mended;
}

/// Each round brings something of ours back or takes something of theirs away, so it ends.
void mend(Work &work)
{
    for (bool mended = true; mended;) {
        mended = false;
        AllKinds::each([&]<class R>(R *) { mended = mendKind<R>(work) || mended; });
    }
}

} // namespace

ThreeWay threeWay(const Plan &base, const Plan &ours, const Plan &theirs, const Apart &apart)
{
    Work work{base,        ours, theirs, apart, sensitiveQuestions(ours) + sensitiveQuestions(theirs),
              Draft(ours), {}};
    AllKinds::each([&]<class R>(R *) {
        if constexpr (!std::is_same_v<R, Event>)
            mergeRemovals<R>(work);
        for (const R &record : theirs.all<R>())
            mergeTheirs(work, record);
    });
    mend(work);
    return {work.draft.edit({Wish::Merge, {}, {}, 1}), std::move(work.conflicts)};
}

namespace
{

/// What was purged in a history, whenever.
QList<Retained> forgottenIn(const History &history)
{
    QList<Retained> forgotten;
    for (const Edit &edit : history.edits) {
        if (edit.intent.wish != Wish::Scrub)
            continue;
        for (const QString &name : edit.intent.details) {
            const auto what = codec::enumOf<Retained>(name);
            if (what && !forgotten.contains(*what))
                forgotten.append(*what);
        }
    }
    return forgotten;
}

} // namespace

ThreeWay merged(const History &ours, const History &theirs)
{
    const Apart apart{ours.attendees + theirs.attendees, ours.lists + theirs.lists, forgottenIn(ours),
                      forgottenIn(theirs)};
    return threeWay(commonAncestor(ours, theirs), ours.plan, theirs.plan, apart);
}

} // namespace blokplan
