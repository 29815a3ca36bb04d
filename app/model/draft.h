#pragma once

#include "app/model/edit.h"

#include <unordered_set>

namespace blokplan
{

/// A plan being rewritten: put and remove records, then take the edit that leads there.
class Draft
{
public:
    explicit Draft(Plan plan);
    Draft(const Draft &);
    Draft(Draft &&) noexcept;
    Draft &operator=(const Draft &);
    Draft &operator=(Draft &&) noexcept;
    ~Draft();

    [[nodiscard]] const Plan &plan() const { return working; }

    template <class R>
    void put(R record)
    {
        touched<R>().insert(record.id);
        working.all<R>().put(std::make_shared<const R>(std::move(record)));
    }
    template <class Tag>
    void remove(const Id<Tag> &id)
    {
        touched<Tag>().insert(id);
        working.all<Tag>().remove(id);
    }
    /// Changes the record in place: change(id, [](Room &room) { room.seats = 40; }). Nothing when it is not
    /// there.
    template <class Tag, class F>
    void change(const Id<Tag> &id, F &&f)
    {
        const Tag *found = working.find(id);
        if (found == nullptr)
            return;
        Tag record = *found;
        f(record);
        put(std::move(record));
    }

    /// The edit from the plan at the start to the plan now; unchanged records are left out.
    [[nodiscard]] Edit edit(Intent intent) const;

private:
    template <class R>
    struct Touched : std::unordered_set<typename Table<R>::Key> {
    };
    template <class>
    struct Sets;
    template <class... R>
    struct Sets<Kinds<R...>> {
        using Type = std::tuple<Touched<R>...>;
    };
    template <class R>
    Touched<R> &touched()
    {
        return std::get<Touched<R>>(ids);
    }

    Plan from;
    Plan working;
    Sets<AllKinds>::Type ids;
};

} // namespace blokplan
