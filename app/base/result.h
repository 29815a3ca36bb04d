#pragma once

#include "app/base/problem.h"

#include <tl/expected.hpp>

namespace blokplan
{

/// A value or the reason why there is none.
template <class T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> fail(ProblemKind kind, QString where = {}, QStringList details = {})
{
    return tl::unexpected<Problem>(Problem{kind, std::move(where), std::move(details)});
}

} // namespace blokplan
