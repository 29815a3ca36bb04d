#include "app/exchange/lineage.h"

namespace blokplan
{

namespace
{

/// The plan as it stood after the first `count` edits.
Plan stateAfter(const History &history, size_t count)
{
    Plan plan = history.plan;
    for (size_t at = history.edits.size(); at > count; --at) {
        AllKinds::each([&]<class R>(R *) {
            for (const Change<R> &change : history.edits[at - 1].of<R>()) {
                if (change.before)
                    plan.all<R>().put(change.before);
                else
                    plan.all<R>().remove(change.after->id);
            }
        });
    }
    return plan;
}

size_t commonPrefix(const History &a, const History &b)
{
    size_t count = 0;
    while (count < a.edits.size() && count < b.edits.size() && a.edits[count].id == b.edits[count].id)
        ++count;
    return count;
}

/// The last merge in one history of a state that the other still has.
struct MergePoint {
    size_t at = 0;    ///< edits of the one that merged, with the merge; 0: none
    size_t other = 0; ///< edits of the other that it held
};

MergePoint lastMergeOf(const History &one, const History &other)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < other.edits.size(); ++i)
        places.insert(other.edits[i].id.toString(), i + 1);
    for (size_t at = one.edits.size(); at > 0; --at) {
        const Intent &intent = one.edits[at - 1].intent;
        if (intent.wish == Wish::Merge && places.contains(intent.details.value(0)))
            return {at, places.value(intent.details.value(0))};
    }
    return {};
}

bool forgot(const History &history, size_t from)
{
    return std::any_of(history.edits.begin() + qsizetype(from), history.edits.end(), [](const Edit &edit) {
        return edit.intent.wish == Wish::Scrub || edit.intent.wish == Wish::Anonymise;
    });
}

} // namespace

Plan commonAncestor(const History &ours, const History &theirs)
{
    const MergePoint here = lastMergeOf(ours, theirs);
    const MergePoint there = lastMergeOf(theirs, ours);
    if (there.at != 0 && there.other >= here.at) // what they took of us holds what we took of them
        return stateAfter(ours, there.other);
    if (here.at != 0)
        return stateAfter(theirs, here.other);
    // who was purged has forgotten what they had in common, too: the other still knows, and so it goes there
    // as well instead of coming back
    const size_t common = commonPrefix(ours, theirs);
    return stateAfter(forgot(ours, common) ? theirs : ours, common);
}

} // namespace blokplan
