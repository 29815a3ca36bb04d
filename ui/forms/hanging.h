#pragma once

#include "app/model/draft.h"
#include "ui/forms/rowlist.h"

#include <algorithm>

namespace blokplan::ui
{

/// `newest` with the fields that somebody changed between `begun` and `written`; made from the field list.
template <class R>
R carriedOver(const R &begun, const R &written, R newest)
{
    eachField<R>([&](const auto &one) {
        if (!(begun.*one.member == written.*one.member))
            newest.*one.member = written.*one.member;
    });
    return newest;
}

/// Brings a list of records that hang on another to what the form says: only what was changed, onto the
/// newest.
template <class R>
void bringTo(Draft &draft, const std::vector<R> &begun, const std::vector<R> &written)
{
    const auto in = [](const std::vector<R> &list, const R &record) {
        return std::find_if(list.begin(), list.end(), [&](const R &r) { return r.id == record.id; });
    };
    for (const R &old : begun) {
        if (in(written, old) == written.end())
            draft.remove(old.id);
    }
    for (const R &now : written) {
        const auto old = in(begun, now);
        const R *newest = draft.plan().find(now.id);
        if (old == begun.end() || newest == nullptr)
            draft.put(now);
        else
            draft.put(carriedOver(*old, now, *newest));
    }
}

/// Does again in the draft what an edit of its plan does: a wish of app/edits as a step of a form's one edit.
void replay(Draft &draft, const Edit &edit);

/// Counts the places of records anew, unless they stand as they did.
template <class R>
void number(std::vector<R> &records, const std::vector<R> &begun, int R::*place)
{
    const auto same = [](const R &a, const R &b) { return a.id == b.id; };
    if (std::equal(records.begin(), records.end(), begun.begin(), begun.end(), same))
        return;
    for (size_t i = 0; i < records.size(); ++i)
        records[i].*place = int(i);
}

/// Records that hang on the one of the form, one row each. A row has `record()` and `message()`; a record
/// that knows its position gets that of its row.
template <class R, class RowWidget>
struct Hanging {
    RowList *list = nullptr;
    std::vector<R> begun;

    /// What the rows say now is what "unchanged" means.
    void begin()
    {
        for (const RowWidget *row : list->rowsAs<RowWidget>())
            begun.push_back(row->record());
    }
    [[nodiscard]] std::vector<R> written() const
    {
        std::vector<R> all;
        for (const RowWidget *row : list->rowsAs<RowWidget>())
            all.push_back(row->record());
        if constexpr (requires { &R::position; })
            number(all, begun, &R::position);
        return all;
    }
    [[nodiscard]] bool isChanged() const { return written() != begun; }
    void put(Draft &draft) const { bringTo(draft, begun, written()); }
    /// What is wrong with the first wrong row; empty when nothing is.
    [[nodiscard]] QString message() const
    {
        for (const RowWidget *row : list->rowsAs<RowWidget>()) {
            if (const QString wrong = row->message(); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
};

} // namespace blokplan::ui
