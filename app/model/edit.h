#pragma once

#include "app/base/result.h"
#include "app/model/plan.h"

namespace blokplan
{

/// One record before and after; a null side means it is not there.
template <class R>
struct Change {
    Row<R> before;
    Row<R> after;

    [[nodiscard]] const R &either() const { return after ? *after : *before; }
};

/// What a person wished, for the sentences of undo and journal. Names stand in files; sentences in
/// app/wording/edits.
enum class Wish {
    Other,
    Create,    ///< subject = the record's name, details = its kind
    Change,    ///< subject, details = kind, field
    Remove,    ///< subject, details = kind
    Move,      ///< subject = title, details = room, "HH:MM", ISO date
    Place,     ///< as Move
    Unplace,   ///< subject = title
    Resize,    ///< subject = title, details = minutes
    Duplicate, ///< subject = title
    Pin,       ///< subject = title
    Unpin,     ///< subject = title
    Import,    ///< subject = source, details = number of sessions
    Paste,     ///< details = number of sessions
    NewEvent,  ///< subject = name
    Merge,     ///< subject = the other file
    // The subject of what is done to several is the first one's title, the count how many.
    MoveAll,      ///< subject; details = minutes, days
    CopyAll,      ///< subject
    SetState,     ///< subject; details = the state
    Swap,         ///< subject = title, details = the other title
    Replace,      ///< as Move; count = how many went to the shelf
    Insert,       ///< as Move; count = how many were pushed later
    CloseGap,     ///< details = room, minutes
    ShiftAfter,   ///< details = minutes, "HH:MM", room (empty: several)
    CopyFrame,    ///< details = ISO date from, ISO date to
    MoveDay,      ///< as CopyFrame
    MoveStretch,  ///< details = room from, room to
    AddParts,     ///< subject = title of the part, details = parent's title
    ReorderParts, ///< subject = parent's title
    DealParts,    ///< as ReorderParts
    Independent,  ///< subject = title of the part
    Repeat,       ///< as Move
    MergePeople,  ///< subject = who is kept; count = how many were one
    ToRoute,      ///< subject = title, details = route
    FromRoute,    ///< as ToRoute
    InRoute,      ///< as ToRoute: another place in it
    RouteBlocks,  ///< subject = route
    ReorderRooms, ///< subject = the room moved; empty for several
    // The subject of what is done to attendees is the first one's name, the count how many.
    ImportAttendees, ///< subject = source; details = how many new, how many changed
    CancelAttendees,
    Reinstate,
    Promote,        ///< from the waiting list; details = title of the session, none for the event
    Enrol,          ///< for a session; details = its title, the state
    Withdraw,       ///< from a session; details = its title
    MergeAttendees, ///< subject = who is kept; count = how many were one; details = "apart" if they are not
    ReplaceTicket,
    Anonymise,
    Scrub ///< details = names of Retained
};
template <>
struct EnumNames<Wish> {
    static constexpr std::array names{"other",
                                      "create",
                                      "change",
                                      "remove",
                                      "move",
                                      "place",
                                      "unplace",
                                      "resize",
                                      "duplicate",
                                      "pin",
                                      "unpin",
                                      "import",
                                      "paste",
                                      "new-event",
                                      "merge",
                                      "move-all",
                                      "copy-all",
                                      "set-state",
                                      "swap",
                                      "replace",
                                      "insert",
                                      "close-gap",
                                      "shift-after",
                                      "copy-frame",
                                      "move-day",
                                      "move-stretch",
                                      "add-parts",
                                      "reorder-parts",
                                      "deal-parts",
                                      "independent",
                                      "repeat",
                                      "merge-people",
                                      "to-route",
                                      "from-route",
                                      "in-route",
                                      "route-blocks",
                                      "reorder-rooms",
                                      "import-attendees",
                                      "cancel-attendees",
                                      "reinstate",
                                      "promote",
                                      "enrol",
                                      "withdraw",
                                      "merge-attendees",
                                      "replace-ticket",
                                      "anonymise",
                                      "scrub"};
};

struct Intent {
    Wish wish = Wish::Other;
    QString subject;
    QStringList details; ///< raw values, never sentences
    int count = 1;       ///< how many things it is done to

    bool operator==(const Intent &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("wish", &Intent::wish), field("subject", &Intent::subject),
                          field("details", &Intent::details), field("count", &Intent::count)};
    }
};

namespace detail
{
template <class>
struct ChangesOf;
template <class... R>
struct ChangesOf<Kinds<R...>> {
    using Lists = std::tuple<std::vector<Change<R>>...>;
};
} // namespace detail

/// A wish carried out on paper: the records before and after. Data: it can be inverted, stored, shown and
/// sent.
struct Edit {
    // made once, in the .cpp: each file that copies one would make all its tables' copies anew
    Edit();
    Edit(const Edit &);
    Edit(Edit &&) noexcept;
    Edit &operator=(const Edit &);
    Edit &operator=(Edit &&) noexcept;
    ~Edit();

    EditId id = EditId::create();
    Intent intent;
    detail::ChangesOf<AllKinds>::Lists changes; ///< at most one change a record

    template <class R>
    [[nodiscard]] const std::vector<Change<R>> &of() const
    {
        return std::get<std::vector<Change<R>>>(changes);
    }
    template <class R>
    std::vector<Change<R>> &of()
    {
        return std::get<std::vector<Change<R>>>(changes);
    }

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] size_t size() const;
};

/// The edit that takes this one back (with an id of its own and the same intent).
Edit inverse(const Edit &edit);

/// The plan after the edit, or why not: whole or not at all. Stale when a record is not as it was before,
/// Dangling when a record would name one that is not there, Invalid for values that cannot be.
Result<Plan> applied(const Plan &plan, const Edit &edit);

/// The edit that leads from one plan to the other; empty when they are equal.
Edit diff(const Plan &from, const Plan &to);

} // namespace blokplan
