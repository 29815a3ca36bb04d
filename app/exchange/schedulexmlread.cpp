#include "app/exchange/schedulehours.h"
#include "app/exchange/schedulejoin.h"
#include "app/exchange/schedulepeople.h"
#include "app/exchange/schedulerooms.h"
#include "app/exchange/schedulesessions.h"
#include "app/exchange/trackcode.h"

namespace blokplan::schedulexml
{

namespace
{

class Reader
{
public:
    Reader(const ScheduleFile &from, const ReadOptions &options)
        : file(from), times(timetableOf(from, options)), source(from), rooms(source), people(source)
    {
    }

    Incoming read()
    {
        readEvent();
        readDays();
        for (const FileTrack &track : file.tracks)
            trackNamed(track.name, track.colour, track.slug);
        for (const TimedEvent &timed : times.events)
            readSession(timed);
        rooms.finish();
        forget(joinRooms(placements, rooms.positions()));
        readHours(days, placements, times, source);
        readLanguages();
        finishTracks();
        people.finish();
        rooms.noteStrays();
        return {plan(), notes(), {}, false};
    }

private:
    void readEvent()
    {
        event.name = source.conference("title");
        event.acronym = source.conference("acronym");
        event.id = source.named<Event>({});
        event.zone = QString::fromUtf8(times.zone.id());
        event.dayChange = times.dayChange;
        event.venue = source.conference("venue");
        event.city = source.conference("city");
        event.version = source.line(file.version.isEmpty() ? file.conference.value(QStringLiteral("release"))
                                                           : file.version);
        keep(event.extras, "schedule_url", file.url);
        for (const char *name : {"subtitle", "timeslot_duration", "base_url", "logo", "url", "color.primary",
                                 "color.background"})
            keep(event.extras, name, source.conference(name));
    }

    void readDays()
    {
        for (const QDate date : times.dates) {
            const DayId id = source.named<Day>(date.toString(Qt::ISODate));
            if (date.isValid() && !days.ids.contains(id))
                days.add(id).date = date;
        }
    }

    TrackId trackNamed(const QString &written, const QString &colour = {}, const QString &slug = {})
    {
        const QString name = source.line(written);
        if (name.isEmpty())
            return {};
        if (const auto found = trackIds.constFind(name); found != trackIds.constEnd())
            return *found;
        Track &track = tracks.add(source.named<Track>(name));
        track.name = name;
        track.position = int(tracks.list.size()) - 1;
        track.colour = Colour::fromString(colour);
        keep(track.extras, "slug", slug.trimmed());
        trackIds.insert(name, track.id);
        return track.id;
    }

    /// The guid as it is, or one made of the number, or of number, time and room where that is there already.
    PlacementId placementIdOf(const TimedEvent &timed)
    {
        const FileEvent &e = *timed.event;
        const QString guid = e.guid.trimmed();
        const QString title = source.line(e.text("title"));
        if (!e.id.isEmpty() && numbers.contains(e.id))
            source.note(NoteKind::DuplicateId, {e.id, title}, e.line);
        numbers.insert(e.id);
        if (!guid.isEmpty() && guids.contains(guid))
            source.note(NoteKind::DuplicateGuid, {guid, title}, e.line);
        const bool fresh = !guid.isEmpty() && !guids.contains(guid);
        guids.insert(guid);
        PlacementId id = fresh && isUuid(guid) ? PlacementId::fromString(guid)
                                               : source.named<Placement>(fresh ? guid : e.id);
        const QString spot =
            QStringLiteral("%1|%2|%3|%4").arg(guid, e.id, e.text("date") + e.text("start"), rooms.nameFor(e));
        for (int i = 0; usedIds.contains(id); ++i)
            id = source.named<Placement>(i == 0 ? spot : spot + QString::number(++repeats[spot]));
        usedIds.insert(id);
        return id;
    }

    void readSession(const TimedEvent &timed)
    {
        const FileEvent &e = *timed.event;
        const PlacementId placementId = placementIdOf(timed);
        Session &session =
            sessions.add(SessionId::named(space(), QStringLiteral("session/") + placementId.toString()));
        describe(session, e, source);
        if (const TrackId track = trackNamed(e.text("track")); !track.isNull())
            session.tracks.append(track);
        session.foreign = foreignOf(e, placementId);
        people.read(session.id, e);
        readPlacement(session, timed, placementId);
    }

    void readPlacement(const Session &session, const TimedEvent &timed, const PlacementId &id)
    {
        const FileEvent &e = *timed.event;
        const RoomId room = rooms.of(e);
        if (!timed.begins)
            return noteUnplaced(session, timed);
        Placement &placement = placements.add(id);
        placement.session = session.id;
        placement.date = dateOf(*timed.begins);
        placement.start = minuteOf(*timed.begins);
        placement.length = session.length;
        placement.rooms = {room};
        placement.foreign = session.foreign;
        placement.foreign.remove(guidKey());
    }

    /// It has no start, or a start and no day.
    void noteUnplaced(const Session &session, const TimedEvent &timed)
    {
        const FileEvent &e = *timed.event;
        if (timed.start >= 0)
            return source.note(NoteKind::NoDate, {session.title.first}, e.line);
        const QString start = e.text("start").trimmed();
        source.note(NoteKind::StartUnread,
                    {session.title.first, start.isEmpty() ? e.text("date").trimmed() : start}, e.line);
    }

    void forget(const QSet<SessionId> &gone)
    {
        std::erase_if(sessions.list, [&](const auto &session) { return gone.contains(session->id); });
        people.forget(gone);
    }

    void readLanguages()
    {
        QMap<QString, int> counts;
        for (const auto &session : sessions.list) {
            if (session->language.size() == 2)
                ++counts[session->language];
        }
        QString most;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (most.isEmpty() || it.value() > counts.value(most))
                most = it.key();
        }
        if (!most.isEmpty())
            event.languages = {most};
    }

    void finishTracks()
    {
        TrackCodes codes;
        for (const auto &track : tracks.list) {
            track->code = codes.next(track->name.first);
            if (!track->colour.set)
                track->colour = trackColour(track->position);
        }
    }

    [[nodiscard]] Plan plan() const
    {
        Plan plan;
        plan.all<Event>().put(std::make_shared<const Event>(event));
        plan.all<Day>() = days.table();
        plan.all<Room>() = rooms.table();
        plan.all<Track>() = tracks.table();
        plan.all<Person>() = people.peopleTable();
        plan.all<Session>() = sessions.table();
        plan.all<Participant>() = people.participantsTable();
        plan.all<Placement>() = placements.table();
        return plan;
    }

    std::vector<Note> notes()
    {
        std::vector<Note> all = times.notes;
        const std::vector<Note> own = source.notes();
        all.insert(all.end(), own.begin(), own.end());
        return all;
    }

    const ScheduleFile &file;
    Timetable times;
    Source source;
    Event event;
    FileRooms rooms;
    FilePeople people;
    Rows<Day> days;
    Rows<Track> tracks;
    Rows<Session> sessions;
    Rows<Placement> placements;
    QHash<QString, TrackId> trackIds;
    QSet<QString> numbers;
    QSet<QString> guids;
    QSet<PlacementId> usedIds;
    QHash<QString, int> repeats;
};

} // namespace

Incoming planOf(const ScheduleFile &file, const ReadOptions &options)
{
    return Reader(file, options).read();
}

} // namespace blokplan::schedulexml
