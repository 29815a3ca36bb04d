#include "app/exchange/paste.h"

#include "app/base/fold.h"
#include "app/exchange/breaktitle.h"
#include "app/exchange/pastedrow.h"
#include "app/exchange/pasteparticipants.h"
#include "app/exchange/pasteplaces.h"
#include "app/exchange/pastevalues.h"

#include <QRegularExpression>

namespace blokplan
{

namespace
{

using paste::PastedRow;
using paste::Remembered;
using paste::When;

constexpr int usualLength = 45;     ///< minutes
constexpr int longestByTimes = 720; ///< an end before the start is after midnight, up to so many minutes

/// "Titel" and what stands in parentheses behind it.
QString asideOf(const QString &text, QString &rest)
{
    static const QRegularExpression last(QStringLiteral("^(.*\\S)\\s*\\(([^()]*)\\)$"));
    const auto match = last.match(text);
    rest = match.captured(1);
    return match.captured(2);
}

SessionKind kindOfTitle(const QString &title)
{
    return isBreakTitle(title) ? SessionKind::Break : SessionKind::Talk;
}

template <class R>
void sortById(std::vector<Change<R>> &changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const Change<R> &a, const Change<R> &b) { return a.after->id < b.after->id; });
}

class Pasting
{
public:
    Pasting(const Plan &now, const PasteOptions &chosen)
        : plan(now), options(chosen), rooms(now), participants(now)
    {
        for (const Track &track : plan.tracks())
            remember(track);
        for (const Room *room : orderedRooms(plan))
            nextRoom = std::max(nextRoom, room->position + 1);
        if (plan.days().size() == 1)
            onlyDay = plan.days().begin()->date;
    }

    /// Makes the rooms that the row names, so that "all rooms" in another row means them too.
    void makeRooms(const PastedRow &row)
    {
        const QString &cell = row[PasteColumn::Room];
        if (!options.createRooms || row[PasteColumn::Title].isEmpty() || paste::RoomNames::meansAll(cell))
            return;
        for (const QString &name : roomNamesIn(cell))
            roomNamed(name);
    }

    void take(PastedRow row)
    {
        if (row[PasteColumn::Title].isEmpty())
            return refuse(row);
        takeHiddenRoom(row);
        const When when = whenOf(row);
        const QString key = row[PasteColumn::Key];
        const auto again = key.isEmpty() ? byKey.constEnd() : byKey.constFind(key);
        const Session session = again != byKey.constEnd() ? *again : makeSession(row, when);
        place(row, when, session);
    }

    PasteResult finish()
    {
        participants.addTo(result.edit);
        result.newPeople = participants.newPeople();
        AllKinds::each([&]<class R>(R *) { sortById(result.edit.of<R>()); });
        result.edit.intent = {Wish::Paste, {}, {QString::number(result.sessions)}, 1};
        return std::move(result);
    }

private:
    template <class R>
    void put(R record)
    {
        result.edit.of<R>().push_back({nullptr, std::make_shared<const R>(std::move(record))});
    }

    void refuse(const PastedRow &row)
    {
        result.refused.push_back(
            {NoteKind::RowRefused, row.where, {row.number, QStringLiteral("title"), {}}});
    }

    void unread(const PastedRow &row, const char *field, const QString &value)
    {
        result.warnings.push_back(
            {NoteKind::ValueUnread, row.where, {row.number, QLatin1String(field), value}});
    }

    /// The value of a cell by its reader; a note where the reader finds none.
    template <class Reader>
    auto valueOf(const PastedRow &row, PasteColumn column, const char *field, Reader reader)
    {
        if (!row.has(column))
            return std::decay_t<decltype(reader(row[column]))>();
        const std::decay_t<decltype(reader(row[column]))> value = reader(row[column]);
        if (!value)
            unread(row, field, row[column]);
        return value;
    }

    // --- when and where

    /// "Jan de Vries (Zaal 1)": a known room behind people or title where the row names none.
    void takeHiddenRoom(PastedRow &row)
    {
        for (const PasteColumn column : {PasteColumn::People, PasteColumn::Title}) {
            if (row.has(PasteColumn::Room))
                return;
            QString rest;
            const QString aside = asideOf(row[column], rest);
            if (aside.isEmpty() || rooms.find(aside).isNull())
                continue;
            row[PasteColumn::Room] = aside;
            row[column] = rest;
        }
    }

    When whenOf(const PastedRow &row)
    {
        When when;
        const auto date = [&](const QString &cell) {
            return dates.of(cell, [&](const QString &text) { return paste::dateIn(text, plan); });
        };
        const auto times = [&](const QString &cell) {
            return ranges.of(cell, [&](const QString &text) { return paste::rangeIn(text, plan); });
        };
        when.date = valueOf(row, PasteColumn::Date, "date", date);
        const auto range = valueOf(row, PasteColumn::Time, "start", times);
        const auto start = valueOf(row, PasteColumn::Start, "start", times);
        const auto end = valueOf(row, PasteColumn::End, "length", times);
        for (const auto &one : {start, range}) {
            if (!one || when.start)
                continue;
            when.start = one->start.minute % minutesPerDay;
            when.end = one->end;
            when.date = when.date ? when.date : one->start.date;
        }
        if (end)
            when.end = end->start.minute;
        completeDate(row, when);
        return when;
    }

    /// A date holds for the rows below that have a time but no date: cells merged over several rows.
    void completeDate(const PastedRow &row, When &when)
    {
        if (when.date)
            lastDate = when.date;
        else if (when.start && !row.has(PasteColumn::Date))
            when.date = lastDate ? lastDate : options.date ? options.date : onlyDay;
        when.ofTheDay = when.date && !row.has(PasteColumn::Date);
        if (when.date && when.start)
            when.date = calendarDate(*when.date, *when.start, when.ofTheDay);
    }

    /// 00:30 on the evening of the event's only Friday is Saturday's by the calendar.
    [[nodiscard]] QDate calendarDate(QDate date, int minute, bool ofTheDay) const
    {
        const bool belongsBefore = programmeDate(plan.event(), date, minute) != date;
        const bool isTheEvening =
            ofTheDay || dayOn(plan, programmeDate(plan.event(), date, minute)) == nullptr;
        return belongsBefore && isTheEvening && dayOn(plan, date) != nullptr ? date.addDays(1) : date;
    }

    int lengthOf(const PastedRow &row, const When &when)
    {
        const auto told = valueOf(row, PasteColumn::Length, "length", paste::lengthIn);
        if (told)
            return *told;
        if (!when.start || !when.end)
            return usualLength;
        int length = *when.end - *when.start;
        length += length < 0 ? minutesPerDay : 0;
        if (length > 0 && (length <= longestByTimes || *when.end > *when.start))
            return length;
        unread(row, "length", clockText(*when.start) + QStringLiteral("–") + clockText(*when.end));
        return usualLength;
    }

    QList<RoomId> roomsOf(const PastedRow &row)
    {
        const QString &cell = row[PasteColumn::Room];
        if (paste::RoomNames::meansAll(cell))
            return rooms.all();
        QList<RoomId> ids;
        for (const QString &name : roomNamesIn(cell)) {
            const RoomId id = roomNamed(name);
            if (id.isNull())
                unread(row, "rooms", name);
            else if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    }

    QStringList roomNamesIn(const QString &cell) const
    {
        return paste::cutNames(cell, [this](const QString &name) { return !rooms.find(name).isNull(); });
    }

    RoomId roomNamed(const QString &name)
    {
        const RoomId found = rooms.find(name);
        if (!found.isNull() || !options.createRooms || paste::isToFollow(name))
            return found;
        Room room;
        room.id = RoomId::create();
        room.name = name;
        room.position = nextRoom++;
        rooms.add(room);
        ++result.newRooms;
        put(room);
        return room.id;
    }

    void place(const PastedRow &row, const When &when, const Session &session)
    {
        const QList<RoomId> in = roomsOf(row);
        if (!when.start)
            return;
        const QString title = session.title.first;
        if (!when.date && !row.has(PasteColumn::Date))
            result.warnings.push_back({NoteKind::NoDate, row.where, {title}});
        if (!row.has(PasteColumn::Room))
            result.warnings.push_back({NoteKind::NoRoom, row.where, {title}});
        if (!when.date || in.isEmpty())
            return;
        Placement placement;
        placement.id = PlacementId::create();
        placement.session = session.id;
        placement.date = *when.date;
        placement.start = *when.start;
        placement.length = row.has(PasteColumn::Key) ? lengthOfAgain(row, when, session) : session.length;
        placement.rooms = in;
        const QDate day = programmeDate(plan.event(), placement);
        if (dayOn(plan, day) == nullptr)
            result.warnings.push_back(
                {NoteKind::OutsideAllDays, row.where, {title, day.toString(Qt::ISODate)}});
        result.placed += placed.contains(session.id) ? 0 : 1;
        placed.insert(session.id);
        put(std::move(placement));
    }

    /// A placement by its own times, for the session may be longer or shorter elsewhere.
    static int lengthOfAgain(const PastedRow &, const When &when, const Session &session)
    {
        if (!when.end || *when.end == *when.start)
            return session.length;
        const int length = *when.end - *when.start;
        return length < 0 ? length + minutesPerDay : length;
    }

    // --- what and who

    Session makeSession(const PastedRow &row, const When &when)
    {
        Session session;
        session.id = newId(row[PasteColumn::Key]);
        session.title = row[PasteColumn::Title];
        session.subtitle = row[PasteColumn::Subtitle].simplified();
        session.sort =
            valueOf(row, PasteColumn::Kind, "kind", paste::kindIn).value_or(kindOfTitle(session.title.first));
        session.state = valueOf(row, PasteColumn::State, "state", paste::stateIn).value_or(session.state);
        session.length = lengthOf(row, when);
        session.expected = valueOf(row, PasteColumn::Expected, "expected", paste::countIn);
        session.tracks = tracksOf(row);
        session.language = languageOf(row);
        session.abstract = row[PasteColumn::Abstract];
        session.description = row[PasteColumn::Description];
        session.notesBefore = row[PasteColumn::Notes];
        session.notesAfter = row[PasteColumn::NotesAfter];
        const bool toFollow = participants.take(row, session.id);
        session.detailsToFollow =
            valueOf(row, PasteColumn::DetailsToFollow, "details_to_follow", paste::yesOrNo)
                .value_or(toFollow);
        ++result.sessions;
        if (row.has(PasteColumn::Key))
            byKey.insert(row[PasteColumn::Key], session);
        put(session);
        return session;
    }

    /// A session's own id comes back from our CSV, where it is free.
    [[nodiscard]] SessionId newId(const QString &key) const
    {
        const SessionId told = SessionId::fromString(key);
        return told.isNull() || plan.find(told) != nullptr ? SessionId::create() : told;
    }

    QString languageOf(const PastedRow &row)
    {
        const QString code = paste::languageIn(row[PasteColumn::Language]);
        if (code.isEmpty() && row.has(PasteColumn::Language))
            unread(row, "language", row[PasteColumn::Language]);
        return code;
    }

    QList<TrackId> tracksOf(const PastedRow &row)
    {
        QList<TrackId> ids;
        const QString &cell = row[PasteColumn::Track];
        for (const QString &name :
             paste::cutNames(cell, [this](const QString &n) { return tracks.contains(folded(n)); })) {
            const TrackId id = trackNamed(name);
            if (id.isNull())
                unread(row, "tracks", name);
            else if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    }

    TrackId trackNamed(const QString &name)
    {
        const auto found = tracks.constFind(folded(name));
        if (found != tracks.constEnd() || !options.createTracks)
            return tracks.value(folded(name));
        Track track;
        track.id = TrackId::create();
        track.name = name;
        track.position = nextTrack;
        track.colour = trackColour(nextTrack);
        remember(track);
        put(track);
        return track.id;
    }

    void remember(const Track &track)
    {
        if (!track.code.isEmpty() && !tracks.contains(folded(track.code)))
            tracks.insert(folded(track.code), track.id);
        tracks.insert(folded(track.name.first), track.id);
        nextTrack = std::max(nextTrack, track.position + 1);
    }

    const Plan &plan;
    const PasteOptions &options;
    PasteResult result;
    paste::RoomNames rooms;
    paste::PastedParticipants participants;
    QHash<QString, TrackId> tracks; ///< by folded name or code
    QHash<QString, Session> byKey;
    Remembered<std::optional<QDate>> dates;
    Remembered<std::optional<paste::Range>> ranges;
    QSet<SessionId> placed;
    std::optional<QDate> lastDate;
    std::optional<QDate> onlyDay;
    int nextRoom = 0;
    int nextTrack = 0;
};

} // namespace

PasteResult pasteEdit(const Plan &plan, const PasteTable &table, const QList<PasteColumn> &columns,
                      const PasteOptions &options)
{
    std::vector<PastedRow> rows;
    rows.reserve(size_t(table.rows.size()));
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows.emplace_back(table.rows[i], columns, int(i), table.lines.value(i, int(i) + 1));
    Pasting pasting(plan, options);
    for (const PastedRow &row : rows)
        pasting.makeRooms(row);
    for (PastedRow &row : rows)
        pasting.take(std::move(row));
    return pasting.finish();
}

} // namespace blokplan
