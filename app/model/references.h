#pragma once

#include "app/model/plan.h"

namespace blokplan
{

namespace detail
{

template <class T, class F>
void visitReferences(const T &, F &&)
{
}
template <class T, class F>
void visitReferences(const Id<T> &id, F &&f)
{
    if (!id.isNull())
        f(id);
}
template <class T, class F>
void visitReferences(const QMap<Id<T>, int> &map, F &&f)
{
    for (auto it = map.keyBegin(); it != map.keyEnd(); ++it)
        f(*it);
}
template <Fielded R, class F>
void visitReferences(const R &record, F &&f);
template <class T, class F>
void visitReferences(const QList<T> &list, F &&f)
{
    for (const T &one : list)
        visitReferences(one, f);
}
template <Fielded R, class F>
void visitReferences(const R &record, F &&f)
{
    eachField<R>([&](const auto &one) { visitReferences(record.*one.member, f); });
}

} // namespace detail

/// Calls f(id) for every id of another record that this record names; made from its field list.
template <class R, class F>
void eachReference(const R &record, F &&f)
{
    eachField<R>([&](const auto &one) {
        const bool isOwn =
            static_cast<const void *>(&(record.*one.member)) == static_cast<const void *>(&record.id);
        if (!isOwn)
            detail::visitReferences(record.*one.member, f);
    });
}

} // namespace blokplan
