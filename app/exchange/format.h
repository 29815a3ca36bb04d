#pragma once

#include "app/base/result.h"
#include "app/model/agenda.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>

/// The one small interface of all interchange formats. A format is one file and one line in `allFormats`.
namespace blokplan
{

/// What an importer guessed or refused; `app/wording/exchange` makes the sentence.
enum class NoteKind {
    EventsUnderDay,     ///< details = count
    RoomsNestedInOne,   ///< details = name of the enclosing room, count
    DatesContradict,    ///< details = what was found, what was taken, how often (may be missing)
    DayDateMoved,       ///< details = date in the file, date taken
    PastMidnight,       ///< details = count
    OutsideAllDays,     ///< details = title, date
    DuplicateId,        ///< details = id, title
    DuplicateGuid,      ///< details = guid, title
    NameWithSeveralIds, ///< details = count of names, an example
    HtmlMadePlain,      ///< details = count
    DurationGuessed,    ///< details = text found, minutes taken
    StartGuessed,       ///< details = text found
    StartUnread,        ///< details = title, text found: it has no time and stands on the shelf
    BreakGuessed,       ///< details = count, a title
    NoTitle,            ///< details = id
    NoRoom,             ///< details = title, on the shelf; or "", count: in a room made for them
    ZoneGuessed,        ///< details = zone taken
    EncodingGuessed,    ///< details = encoding taken
    UnknownElement,     ///< details = name, count
    ValueReplaced,      ///< on export: details = field, value as it was, value written, how often
    LeftOut,            ///< on export: details = what, count
    RowRefused,         ///< details = row, why (a field name or value)
    ControlCharacters,  ///< details = count
    NoDate,             ///< details = title: it has a time but no day
    ValueUnread, ///< details = row, field, value: the row was taken without it; of attendees how many, field,
                 ///< value, "attendee"
    SessionUnknown, ///< details = title as written, how often: nobody was registered for it
    KeptByHand,     ///< details = name, field: changed here and in the source; ours stays
    RowAboveHeader  ///< details = the row: it stands above the names of the columns and was not read
};

struct Note {
    NoteKind kind;
    QString where; ///< line, row or element; may be empty
    QStringList details;
    bool operator==(const Note &) const = default;
};

/// What a source says, as a plan of its own; merged into the file by `mergeEdit`.
struct Incoming {
    Plan plan;
    std::vector<Note> warnings;
    std::vector<Note> refused;
    /// False of a source that knows no states: what it takes for confirmed changes nothing that is there.
    bool saysStates = true;
};

struct ReadOptions {
    QString zone; ///< IANA name to take where the source does not say; empty to guess
};

/// What to write of a plan; unset means all.
struct Selection {
    std::optional<QDate> day; ///< programme date
    std::optional<RoomId> room;
    std::optional<TrackId> track;
    std::optional<RouteId> route;
};

struct Outgoing {
    QByteArray bytes;
    int sessions = 0;
    std::vector<Note> warnings;
    int attendees = 0;
};

struct Format {
    const char *name;  ///< stable, for --format
    const char *title; ///< for people; what is no proper name is translated (context "Formats")
    QStringList (*suffixes)();
    /// How sure the format is that these bytes (the first 64 KB, as they stand in the file; a zip whole, for
    /// it says at its end what is in it) are its own: 0..100.
    int (*recognise)(const QByteArray &head, const QString &fileName);
    Result<Incoming> (*read)(const QByteArray &bytes, const QString &source,
                             const ReadOptions &options);                        ///< or nullptr
    Result<Outgoing> (*write)(const Agenda &agenda, const Selection &selection); ///< or nullptr
    bool whole = false;       ///< writes the plan as one; a selection is not heeded
    bool ofAttendees = false; ///< reads or writes people; reading wants an event: attendeesimport.h

    [[nodiscard]] bool isRead() const { return read != nullptr || (ofAttendees && write == nullptr); }
};

std::span<const Format> allFormats();
const Format *formatNamed(const QString &name);

/// The largest file any importer reads, in bytes (64 MB).
constexpr qint64 largestSource = 64LL * 1024 * 1024;

/// What is in a file, within that bound. NotFound, IsFolder, NoPermission, CannotRead, TooLarge, Empty.
Result<QByteArray> sourceBytes(const QString &path);
/// The format that is surest that they are its own, or nullptr.
const Format *recognisedFormat(const QByteArray &bytes, const QString &path);

/// Reads a file by the format forced or recognised. NotFound, NoPermission, TooLarge, Empty, UnknownFormat
/// and the format's own.
Result<Incoming> readSource(const QString &path, const QString &forcedFormat, const ReadOptions &options);

/// The sample event that comes with the program (resources/samples).
Result<Plan> samplePlan();

/// How many records of each kind came, by Record::kind.
struct MergeCounts {
    QMap<QString, int> added;
    QMap<QString, int> changed;
    QMap<QString, int> unchanged;
};

/// The edit that brings what came into the plan: records are matched by id, then by foreign ids, then by what
/// names them (rooms, tracks, people by name; days by date; sessions by title within placements' time);
/// fields that came empty do not erase what stands; nothing is deleted. The event's own fields are taken only
/// by a plan without sessions.
Edit mergeEdit(const Plan &plan, const Incoming &incoming, MergeCounts &counts);

} // namespace blokplan
