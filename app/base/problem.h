#pragma once

#include <QString>
#include <QStringList>

namespace blokplan
{

/// Everything that can go wrong across a border of the house, as data. `app/wording/problems` has one
/// sentence for each.
enum class ProblemKind {
    // edits
    Stale,       ///< the plan has moved on: details = what (a record's kind and name)
    Dangling,    ///< a record names one that is not there: details = kind, field
    StillNeeded, ///< a record cannot go: details = who needs it
    Invalid,     ///< a value that cannot be: details = field, value
    NothingToDo,
    HasFacts, ///< a record that something at a door names cannot go: details = kind, name
    // files in general (where = path)
    NotFound,
    NoPermission,
    IsFolder,
    Empty,
    TooLarge, ///< details = size, limit (both readable, e.g. "64 MB")
    CannotRead,
    CannotWrite,
    DiskFull,
    Exists,
    Busy, ///< another process holds it
    ReadOnly,
    // blokplan files
    NotBlokplan,
    TooNew, ///< details = their schema, ours
    Damaged,
    NetworkShare, ///< details = kind of file system
    OtherEvent,   ///< a copy to merge is of another event: details = its name
    SameFile,     ///< a copy to merge is this very file
    // interchange (where = source; details[0] = line, details[1] = column where known, further as named)
    NotWellFormed, ///< details = line, column, the parser's own words
    WrongEncoding, ///< details = line, column, encoding
    NotThatFormat, ///< details = title of the format, what was found instead
    UnknownFormat,
    NothingInIt,
    Cancelled,
    NoEvent,       ///< a list of attendees wants an event
    NoSuchThing,   ///< details = kind, name asked for
    NotTheOnlyOne, ///< details = kind, name asked for
    TooMuch,       ///< details = "columns", "rows", "cell" or "unpacked", how much, limit, line where known
    CutOff,        ///< it ends in the middle; details = line where known
    // registration for a session (where = its title)
    NoRegistration,    ///< it takes none
    RegistrationClosed ///< details = since when, ISO 8601
};

struct Problem {
    ProblemKind kind = ProblemKind::Invalid;
    QString where;       ///< path, source or place in it; may be empty
    QStringList details; ///< raw values, never sentences

    bool operator==(const Problem &) const = default;
};

} // namespace blokplan
