#pragma once

#include "app/base/text.h"

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

} // namespace blokplan
