#pragma once

#include "app/model/plan.h"

namespace blokplan
{

/// How a record is called in a sentence: its title, name or name as written.
template <class R>
QString titleOf(const R &record)
{
    if constexpr (requires { record.title; })
        return record.title.first;
    else if constexpr (requires(const Text *name) { name = &record.name; })
        return record.name.first;
    else if constexpr (requires { record.asWritten; })
        return record.asWritten;
    else
        return {};
}

/// The title of the session of that id; empty where there is none.
inline QString titleIn(const Plan &plan, const SessionId &id)
{
    const Session *session = plan.find(id);
    return session == nullptr ? QString() : session->title.first;
}

} // namespace blokplan
