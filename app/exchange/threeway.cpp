#include "app/exchange/threeway.h"

#include "app/model/bounds.h"
#include "app/model/draft.h"
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

template <class R>
void mergeTheirs(Work &work, const R &theirs)
{
    const R *was = work.base.find(theirs.id);
    const R *mine = work.ours.find(theirs.id);
    if (was != nullptr && *was == theirs)
        return; // they did nothing to it
    if (mine == nullptr && was != nullptr)
        return work.tell(Clash::RemovedHere, work.theirs, theirs);
    if (mine == nullptr)
        return work.draft.put(theirs);
    R plain;
    plain.id = theirs.id;
    work.draft.put(together(work, was == nullptr ? plain : *was, *mine, theirs));
}

template <class R>
void mergeRemovals(Work &work)
{
    for (const R &was : work.base.all<R>()) {
        const R *mine = work.ours.find(was.id);
        if (mine == nullptr || work.theirs.find(was.id) != nullptr)
            continue;
        if (*mine == was)
            work.draft.remove(was.id);
        else
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

ThreeWay threeWay(const Plan &base, const Plan &ours, const Plan &theirs)
{
    Work work{base, ours, theirs, Draft(ours), {}};
    AllKinds::each([&]<class R>(R *) {
        if constexpr (!std::is_same_v<R, Event>)
            mergeRemovals<R>(work);
        for (const R &record : theirs.all<R>())
            mergeTheirs(work, record);
    });
    mend(work);
    return {work.draft.edit({Wish::Merge, {}, {}, 1}), std::move(work.conflicts)};
}

} // namespace blokplan
