#pragma once

#include <cstddef>
#include <tuple>

namespace blokplan
{

/// One field of a record by its name in files: SQL column, JSON key, CSV head, merge and comparison are made
/// from it.
template <class R, class M>
struct Field {
    const char *name;
    M R::*member;
};

template <class R, class M>
constexpr Field<R, M> field(const char *name, M R::*member)
{
    return {name, member};
}

/// Anything that names its fields once, in `static constexpr auto fields()`.
template <class R>
concept Fielded = requires
{
    R::fields();
};

/// Calls f(field) for each field in order.
template <Fielded R, class F>
constexpr void eachField(F &&f)
{
    std::apply([&](const auto &...one) { (f(one), ...); }, R::fields());
}

/// How many fields R has.
template <Fielded R>
constexpr size_t fieldCount = std::tuple_size_v<decltype(R::fields())>;

} // namespace blokplan
