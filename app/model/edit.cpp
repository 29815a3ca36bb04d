#include "app/model/edit.h"

#include "app/model/bounds.h"
#include "app/model/references.h"
#include "app/model/titles.h"

#include <QSet>

#include <unordered_set>

namespace blokplan
{

Edit::Edit() = default;
Edit::Edit(const Edit &) = default;
Edit::Edit(Edit &&) noexcept = default;
Edit &Edit::operator=(const Edit &) = default;
Edit &Edit::operator=(Edit &&) noexcept = default;
Edit::~Edit() = default;

size_t Edit::size() const
{
    return std::apply([](const auto &...lists) { return (lists.size() + ...); }, changes);
}

Edit inverse(const Edit &edit)
{
    Edit back = edit;
    back.id = EditId::create();
    AllKinds::each([&]<class R>(R *) {
        for (Change<R> &change : back.of<R>())
            std::swap(change.before, change.after);
    });
    return back;
}

namespace
{

template <class R>
bool isAsBefore(const Plan &plan, const Change<R> &change)
{
    const R *now = plan.all<R>().find(change.either().id);
    if (!change.before || now == nullptr)
        return !change.before && now == nullptr;
    return now == change.before.get() || *now == *change.before;
}

template <class R>
std::optional<Problem> firstStale(const Plan &plan, const Edit &edit)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (!isAsBefore(plan, change))
            return Problem{ProblemKind::Stale,
                           change.either().id.toString(),
                           {QLatin1String(R::kind), nameIn(plan, change.either())}};
    }
    return std::nullopt;
}

/// Large edits rebuild the table in one merge instead of a thousand insertions.
template <class R>
void carryOut(Table<R> &table, const std::vector<Change<R>> &changes)
{
    if (changes.size() > 64 && changes.size() > table.size() / 8) {
        std::unordered_set<typename Table<R>::Key> touched;
        std::vector<Row<R>> rows;
        rows.reserve(table.size() + changes.size());
        for (const Change<R> &change : changes)
            touched.insert(change.either().id);
        for (auto it = table.begin(); it != table.end(); ++it) {
            if (!touched.contains(it->id))
                rows.push_back(it.row());
        }
        for (const Change<R> &change : changes) {
            if (change.after)
                rows.push_back(change.after);
        }
        table = Table<R>::from(std::move(rows));
        return;
    }
    for (const Change<R> &change : changes) {
        if (change.after)
            table.put(change.after);
        else
            table.remove(change.before->id);
    }
}

template <class R>
std::optional<Problem> firstDangling(const Plan &plan, const Edit &edit)
{
    for (const Change<R> &change : edit.of<R>()) {
        std::optional<Problem> problem;
        if (change.after) {
            eachReference(*change.after, [&](const auto &id) {
                if (!problem && plan.find(id) == nullptr)
                    problem = Problem{ProblemKind::Dangling,
                                      change.after->id.toString(),
                                      {QLatin1String(R::kind), id.toString()}};
            });
        }
        if (problem)
            return problem;
    }
    return std::nullopt;
}

/// Whether any record still names one that this edit removed; only edits that remove pay for the search.
template <class R>
void collectRemoved(const Edit &edit, QSet<QUuid> &removed)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (!change.after)
            removed.insert(change.before->id.toUuid());
    }
}

std::optional<Problem> firstOrphan(const Plan &plan, const Edit &edit)
{
    QSet<QUuid> removed;
    AllKinds::each([&]<class R>(R *) { collectRemoved<R>(edit, removed); });
    std::optional<Problem> problem;
    if (removed.isEmpty())
        return problem;
    AllKinds::each([&]<class R>(R *) {
        for (const R &record : plan.all<R>()) {
            eachReference(record, [&](const auto &id) {
                if (!problem && removed.contains(id.toUuid()))
                    problem = Problem{ProblemKind::StillNeeded,
                                      id.toString(),
                                      {QLatin1String(R::kind), nameIn(plan, record)}};
            });
            if (problem)
                return;
        }
    });
    return problem;
}

template <class R>
std::optional<Problem> firstImpossible(const Plan &plan, const Edit &edit)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (auto problem = change.after ? impossibleIn(plan, *change.after) : std::nullopt)
            return problem;
    }
    return std::nullopt;
}

} // namespace

Result<Plan> applied(const Plan &plan, const Edit &edit)
{
    std::optional<Problem> problem;
    AllKinds::each([&]<class R>(R *) { problem = problem ? problem : firstStale<R>(plan, edit); });
    if (problem)
        return tl::unexpected(*problem);
    Plan next = plan;
    AllKinds::each([&]<class R>(R *) { carryOut<R>(next.all<R>(), edit.of<R>()); });
    AllKinds::each([&]<class R>(R *) {
        problem = problem ? problem : firstDangling<R>(next, edit);
        problem = problem ? problem : firstImpossible<R>(next, edit);
    });
    problem = problem ? problem : firstOrphan(next, edit);
    if (!problem && next.all<Event>().size() != 1)
        problem = Problem{
            ProblemKind::Invalid, {}, {QStringLiteral("event"), QString::number(next.all<Event>().size())}};
    if (problem)
        return tl::unexpected(*problem);
    return next;
}

namespace
{

template <class R>
void diffTable(const Table<R> &from, const Table<R> &to, std::vector<Change<R>> &changes)
{
    auto a = from.begin();
    auto b = to.begin();
    while (a != from.end() || b != to.end()) {
        if (b == to.end() || (a != from.end() && a->id < b->id)) {
            changes.push_back({a.row(), {}});
            ++a;
        } else if (a == from.end() || b->id < a->id) {
            changes.push_back({{}, b.row()});
            ++b;
        } else {
            if (a.row() != b.row() && !(*a == *b))
                changes.push_back({a.row(), b.row()});
            ++a;
            ++b;
        }
    }
}

} // namespace

Edit diff(const Plan &from, const Plan &to)
{
    Edit edit;
    AllKinds::each([&]<class R>(R *) { diffTable(from.all<R>(), to.all<R>(), edit.of<R>()); });
    return edit;
}

} // namespace blokplan
