#pragma once

#include "app/cli/call.h"
#include "app/exchange/format.h"

/// Things of a plan by what a person types: a UUID or an exact name. NoSuchThing, NotTheOnlyOne.
namespace blokplan::cli
{

template <class R>
Result<Id<R>> named(const Plan &plan, const QString &text)
{
    const Id<R> id = Id<R>::fromString(text);
    if (!id.isNull() && plan.find(id) != nullptr)
        return id;
    QList<Id<R>> found;
    for (const R &record : plan.all<R>()) {
        if (record.name.first == text)
            found.append(record.id);
    }
    if (found.size() == 1)
        return found.first();
    return fail(found.isEmpty() ? ProblemKind::NoSuchThing : ProblemKind::NotTheOnlyOne, text,
                {QLatin1String(R::kind), text});
}

/// A day by its date, its number from 1, its UUID or its exact name.
Result<QDate> dayNamed(const Plan &plan, const QString &text);

/// What --day, --room, --track and --route ask for.
Result<Selection> selectionOf(const Plan &plan, const Call &call);

} // namespace blokplan::cli
