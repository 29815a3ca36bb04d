#include "app/base/fold.h"
#include "app/exchange/plaintext.h"
#include "app/exchange/scheduledays.h"
#include "app/exchange/schedulexml.h"
#include "app/exchange/trackcode.h"

#include <QHash>
#include <QSet>

namespace blokplan::schedulexml
{

namespace
{

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

/// Rows of one kind being gathered; an id is given once.
template <class R>
struct Rows {
    std::vector<std::shared_ptr<R>> list;
    QSet<Id<R>> ids;

    R &add(const Id<R> &id)
    {
        list.push_back(std::make_shared<R>());
        list.back()->id = id;
        ids.insert(id);
        return *list.back();
    }
    [[nodiscard]] Table<R> table() const { return Table<R>::from({list.begin(), list.end()}); }
};

class Reader
{
public:
    Reader(const ScheduleFile &from, const ReadOptions &options)
        : file(from), times(timetableOf(from, options)), ours(from.generator == QLatin1String(ourGenerator))
    {
    }

    Incoming read()
    {
        readEvent();
        readDays();
        readRooms();
        for (const FileTrack &track : file.tracks)
            trackNamed(track.name, track.colour, track.slug);
        for (const TimedEvent &timed : times.events)
            readSession(timed);
        joinRooms();
        readHours();
        readLanguages();
        finishTracks();
        finishPeople();
        return {plan(), notes(), {}};
    }

private:
    [[nodiscard]] QString line(const QString &text) const { return ours ? text : text.simplified(); }
    [[nodiscard]] QString block(const QString &text)
    {
        if (ours)
            return text;
        if (!looksLikeHtml(text))
            return text.trimmed();
        ++htmlTexts;
        return plainText(text);
    }
    [[nodiscard]] QString conference(const char *name) const
    {
        return line(file.conference.value(QLatin1String(name)));
    }
    template <class R>
    [[nodiscard]] Id<R> named(const QString &key) const
    {
        return Id<R>::named(space(), conferenceKey + QLatin1String(R::kind) + QLatin1Char('/') + key);
    }
    void note(NoteKind kind, const QStringList &details, qint64 at = 0)
    {
        own.push_back({kind, at > 0 ? QString::number(at) : QString(), details});
    }

    void readEvent()
    {
        event.name = conference("title");
        event.acronym = conference("acronym");
        conferenceKey = event.acronym.isEmpty() ? event.name.first : event.acronym;
        event.id = named<Event>({});
        event.zone = QString::fromUtf8(times.zone.id());
        event.dayChange = times.dayChange;
        event.venue = conference("venue");
        event.city = conference("city");
        event.version =
            line(file.version.isEmpty() ? file.conference.value(QStringLiteral("release")) : file.version);
        keep(event.extras, "schedule_url", file.url);
        for (const char *name : {"subtitle", "timeslot_duration", "base_url", "logo", "url", "color.primary",
                                 "color.background"})
            keep(event.extras, name, conference(name));
    }

    static void keep(Extras &extras, const char *name, const QString &value)
    {
        if (!value.isEmpty())
            extras.insert(QLatin1String(name), value);
    }

    void readDays()
    {
        for (const QDate date : times.dates) {
            const DayId id = named<Day>(date.toString(Qt::ISODate));
            if (date.isValid() && !days.ids.contains(id))
                days.add(id).date = date;
        }
    }

    void readRooms()
    {
        for (const FileDay &day : file.days) {
            for (const FileRoom &room : day.rooms)
                roomNamed(line(room.name), room.guid.trimmed());
        }
    }

    RoomId roomNamed(const QString &name, const QString &guid = {})
    {
        if (name.isEmpty())
            return {};
        // our own files may have two rooms of one name, told apart by their guids
        const QString key = ours && isUuid(guid) ? guid : name;
        if (const auto found = roomIds.constFind(key); found != roomIds.constEnd())
            return *found;
        RoomId id = isUuid(guid) ? RoomId::fromString(guid) : named<Room>(name);
        if (rooms.ids.contains(id))
            id = named<Room>(name);
        if (rooms.ids.contains(id))
            return id;
        Room &room = rooms.add(id);
        room.name = name;
        room.position = int(rooms.list.size()) - 1;
        roomIds.insert(key, id);
        roomIds.insert(name, id);
        return id;
    }

    TrackId trackNamed(const QString &written, const QString &colour = {}, const QString &slug = {})
    {
        const QString name = line(written);
        if (name.isEmpty())
            return {};
        if (const auto found = trackIds.constFind(name); found != trackIds.constEnd())
            return *found;
        Track &track = tracks.add(named<Track>(name));
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
        const QString title = line(e.text("title"));
        if (!e.id.isEmpty() && numbers.contains(e.id))
            note(NoteKind::DuplicateId, {e.id, title}, e.line);
        numbers.insert(e.id);
        if (!guid.isEmpty() && guids.contains(guid))
            note(NoteKind::DuplicateGuid, {guid, title}, e.line);
        const bool fresh = !guid.isEmpty() && !guids.contains(guid);
        guids.insert(guid);
        PlacementId id =
            fresh && isUuid(guid) ? PlacementId::fromString(guid) : named<Placement>(fresh ? guid : e.id);
        const QString spot =
            QStringLiteral("%1|%2|%3|%4").arg(guid, e.id, e.text("date") + e.text("start"), roomOf(e));
        for (int i = 0; usedIds.contains(id); ++i)
            id = named<Placement>(i == 0 ? spot : spot + QString::number(++repeats[spot]));
        usedIds.insert(id);
        return id;
    }

    [[nodiscard]] QString roomOf(const FileEvent &e) const
    {
        const QString own_ = line(e.text("room"));
        return own_.isEmpty() ? line(e.enclosingRoom) : own_;
    }

    void readSession(const TimedEvent &timed)
    {
        const FileEvent &e = *timed.event;
        const PlacementId placementId = placementIdOf(timed);
        Session &session =
            sessions.add(SessionId::named(space(), QStringLiteral("session/") + placementId.toString()));
        readTexts(session, e);
        readKind(session, e);
        readLength(session, e);
        readForeign(session.foreign, e, placementId);
        readLinks(session, e);
        readExtras(session, e);
        readPeople(session, e);
        readPlacement(session, timed, placementId);
    }

    void readTexts(Session &session, const FileEvent &e)
    {
        session.title = line(e.text("title"));
        if (session.title.isEmpty()) {
            note(NoteKind::NoTitle, {e.id}, e.line);
            session.title = e.text("slug").isEmpty() ? e.id : line(e.text("slug"));
        }
        session.subtitle = line(e.text("subtitle"));
        session.abstract = block(e.text("abstract"));
        session.description = block(e.text("description"));
        session.language = languageCode(line(e.text("language")));
        if (const TrackId track = trackNamed(e.text("track")); !track.isNull())
            session.tracks.append(track);
        session.state = SessionState::Confirmed;
    }

    static QString languageCode(const QString &text)
    {
        static const QMap<QString, QString> names{{QStringLiteral("english"), QStringLiteral("en")},
                                                  {QStringLiteral("german"), QStringLiteral("de")},
                                                  {QStringLiteral("deutsch"), QStringLiteral("de")},
                                                  {QStringLiteral("dutch"), QStringLiteral("nl")},
                                                  {QStringLiteral("nederlands"), QStringLiteral("nl")},
                                                  {QStringLiteral("french"), QStringLiteral("fr")}};
        return names.value(text.toLower(), text);
    }

    void readKind(Session &session, const FileEvent &e)
    {
        const QString type = line(e.text("type"));
        session.sort = kindOf(type);
        if (type != typeOf(session.sort))
            session.extras.insert(QStringLiteral("type"), type);
    }

    void readLength(Session &session, const FileEvent &e)
    {
        static constexpr int longest = 7 * minutesPerDay;
        const QString text = e.text("duration").trimmed();
        const bool days_ = file.generator.startsWith(QLatin1String("pretalx"), Qt::CaseInsensitive);
        const int minutes = durationMinutes(text, days_);
        const bool usable = minutes > 0 && minutes <= longest;
        if (usable || (ours && minutes == 0))
            session.length = minutes;
        else
            note(NoteKind::DurationGuessed, {text, QString::number(session.length)}, e.line);
    }

    static void readForeign(ForeignIds &foreign, const FileEvent &e, const PlacementId &placement)
    {
        if (!e.id.isEmpty() && e.id != numberOf(placement.toUuid()))
            foreign.insert(idKey(), e.id);
        if (!e.guid.isEmpty() && !isUuid(e.guid.trimmed()))
            foreign.insert(guidKey(), e.guid);
        if (!e.code.isEmpty())
            foreign.insert(codeKey(), e.code);
    }

    void readLinks(Session &session, const FileEvent &e) const
    {
        const auto add = [&](const FileLink &from, const QString &kind) {
            Link link{line(from.title), from.address.trimmed(), kind};
            const bool word = !from.type.isEmpty() && from.type != QLatin1String("link") &&
                              from.type != QLatin1String("attachment") &&
                              !from.type.contains(QLatin1Char(':'));
            if (kind == QLatin1String("link") && !from.service.isEmpty())
                link.kind = QStringLiteral("link:%1:%2").arg(from.type, from.service);
            else if (kind == QLatin1String("attachment") && !from.type.isEmpty())
                link.kind = kind + QLatin1Char(':') + from.type;
            else if (word)
                link.kind = from.type;
            if (!link.title.isEmpty() || !link.address.isEmpty())
                session.links.append(link);
        };
        for (const FileLink &link : e.links)
            add(link, QStringLiteral("link"));
        for (const FileLink &link : e.attachments)
            add(link, QStringLiteral("attachment"));
    }

    void readExtras(Session &session, const FileEvent &e) const
    {
        static const QSet<QString> read{
            QStringLiteral("room"),     QStringLiteral("title"),    QStringLiteral("subtitle"),
            QStringLiteral("type"),     QStringLiteral("date"),     QStringLiteral("start"),
            QStringLiteral("duration"), QStringLiteral("abstract"), QStringLiteral("description"),
            QStringLiteral("track"),    QStringLiteral("language")};
        for (auto it = e.texts.begin(); it != e.texts.end(); ++it) {
            const QString value = ours ? it.value() : it.value().trimmed();
            if (!read.contains(it.key()) && !value.isEmpty())
                session.extras.insert(it.key(), value);
        }
        if (!e.recording)
            return;
        const QString optout = e.recording->optout.trimmed().toLower();
        const bool out =
            optout == QLatin1String("true") || optout == QLatin1String("yes") || optout == QLatin1String("1");
        session.extras.insert(QStringLiteral("recording.license"), line(e.recording->license));
        session.extras.insert(QStringLiteral("recording.optout"),
                              out ? QStringLiteral("true") : QStringLiteral("false"));
        keep(session.extras, "recording.url", e.recording->url.trimmed());
        keep(session.extras, "recording.link", e.recording->link.trimmed());
    }

    void readPeople(const Session &session, const FileEvent &e)
    {
        QSet<PersonId> there;
        int position = 0;
        for (const FilePerson &from : e.persons) {
            const QString name = line(from.name);
            if (name.isEmpty())
                continue;
            const bool freeText = ours && from.guid.isEmpty();
            const PersonId person = freeText ? PersonId() : personOf(from, name);
            if (!person.isNull() && there.contains(person))
                continue;
            there.insert(person);
            Participant &participant = participants.add(ParticipantId::named(
                space(), QStringLiteral("participant/%1/%2").arg(session.id.toString()).arg(position)));
            participant.session = session.id;
            participant.person = person;
            participant.position = position++;
            participant.consent = Consent::Confirmed;
            if (freeText || peopleById.value(person)->asWritten != name)
                participant.text = name;
        }
    }

    PersonId personOf(const FilePerson &from, const QString &name)
    {
        const QString guid = from.guid.trimmed();
        const QString key = ours ? guid : name;
        const auto found = personIds.constFind(key);
        const PersonId id = found == personIds.constEnd() ? newPerson(from, name, key) : *found;
        Person &person = *peopleById[id];
        const QString number = from.id.trimmed();
        QStringList &known = personNumbers[id];
        if (!number.isEmpty() && known.size() < 50 && !known.contains(number))
            known.append(number);
        if (person.biography.isEmpty())
            person.biography = block(from.biography);
        return id;
    }

    PersonId newPerson(const FilePerson &from, const QString &name, const QString &key)
    {
        const QString guid = from.guid.trimmed();
        PersonId id = isUuid(guid) ? PersonId::fromString(guid) : named<Person>(name);
        if (people.ids.contains(id))
            id = named<Person>(name);
        if (people.ids.contains(id))
            id = named<Person>(name + QLatin1Char('\n') + guid);
        Person &person = people.add(id);
        person.asWritten = name;
        if (!from.url.trimmed().isEmpty())
            person.links.append({{}, from.url.trimmed(), QStringLiteral("link")});
        peopleById.insert(id, &person);
        personIds.insert(key, id);
        return id;
    }

    void readPlacement(const Session &session, const TimedEvent &timed, const PlacementId &id)
    {
        const FileEvent &e = *timed.event;
        const RoomId room = roomNamed(roomOf(e));
        if (e.enclosingRoom.isEmpty())
            ++underDay;
        else if (!e.text("room").trimmed().isEmpty() && line(e.text("room")) != line(e.enclosingRoom))
            ++nested[line(e.enclosingRoom)];
        if (room.isNull())
            return note(NoteKind::NoRoom, {session.title.first}, e.line);
        if (!timed.begins)
            return note(NoteKind::OutsideAllDays, {session.title.first, e.text("date")}, e.line);
        Placement &placement = placements.add(id);
        placement.session = session.id;
        placement.date = dateOf(*timed.begins);
        placement.start = minuteOf(*timed.begins);
        placement.length = session.length;
        placement.rooms = {room};
        placement.foreign = session.foreign;
        placement.foreign.remove(guidKey());
    }

    // One placement over several rooms comes as one event a room; their guids tell. See guidIn.
    void joinRooms()
    {
        QHash<QString, std::vector<std::shared_ptr<Placement>>> alike;
        for (const auto &placement : placements.list)
            alike[QStringLiteral("%1|%2|%3")
                      .arg(placement->date.toJulianDay())
                      .arg(placement->start)
                      .arg(placement->length)]
                .push_back(placement);
        QSet<PlacementId> joined;
        for (const auto &group : alike)
            joinGroup(group, joined);
        if (joined.isEmpty())
            return;
        QSet<SessionId> gone;
        for (const auto &placement : placements.list) {
            if (joined.contains(placement->id))
                gone.insert(placement->session);
        }
        std::erase_if(placements.list, [&](const auto &p) { return joined.contains(p->id); });
        std::erase_if(sessions.list, [&](const auto &s) { return gone.contains(s->id); });
        std::erase_if(participants.list, [&](const auto &p) { return gone.contains(p->session); });
    }

    /// Each guid is looked for among the host's guids in all rooms; `patience` keeps hostile files cheap.
    void joinGroup(const std::vector<std::shared_ptr<Placement>> &group, QSet<PlacementId> &joined)
    {
        QHash<QUuid, std::shared_ptr<Placement>> derived;
        QSet<RoomId> inRooms;
        for (const auto &placement : group) {
            inRooms.insert(placement->rooms.first());
            if (placement->id.toUuid().version() == QUuid::Sha1)
                derived.insert(placement->id.toUuid(), placement);
        }
        for (const auto &host : group) {
            if (derived.isEmpty() || patience <= 0)
                return;
            patience -= int(inRooms.size());
            QList<RoomId> others;
            for (const RoomId &room : inRooms) {
                const auto other = derived.value(guidIn(host->id, room));
                if (other && other != host && other->rooms.first() == room)
                    others.append(room);
            }
            for (const RoomId &room : others)
                joined.insert(PlacementId::fromUuid(guidIn(host->id, room)));
            std::sort(others.begin(), others.end(),
                      [&](const RoomId &a, const RoomId &b) { return roomPosition(a) < roomPosition(b); });
            host->rooms += others;
        }
    }

    int roomPosition(const RoomId &id)
    {
        if (roomPositions.isEmpty()) {
            for (const auto &room : rooms.list)
                roomPositions.insert(room->id, room->position);
        }
        return roomPositions.value(id);
    }

    void readHours()
    {
        QHash<QDate, TimeSpan> used;
        for (const auto &placement : placements.list) {
            const TimeSpan span = spanOf(*placement);
            const auto [it, fresh] = [&] {
                const QDate date = programmeDateOf(span.start, times.dayChange);
                const bool isNew = !used.contains(date);
                return std::pair(used.insert(date, isNew ? span : used.value(date)), isNew);
            }();
            it->start = std::min(it->start, span.start);
            it->end = std::max(it->end, span.end);
        }
        for (size_t i = 0; i < file.days.size(); ++i) {
            for (const auto &day : days.list) {
                if (day->date == times.dates[i])
                    setHours(*day, file.days[i], used.value(day->date));
            }
        }
    }

    void setHours(Day &day, const FileDay &from, const TimeSpan &used) const
    {
        const Moment start = momentOf(from.start);
        const Moment end = momentOf(from.end);
        const LocalMinute midnight = localMinute(day.date, 0);
        if (start.hasTime() && end.hasTime()) {
            const LocalMinute opens = wallClock(start, times.zone) - midnight;
            const LocalMinute closes = wallClock(end, times.zone) - midnight;
            const bool sensible = opens >= 0 && opens < minutesPerDay && closes > opens &&
                                  (ours || closes - opens < 23 * 60) && closes <= 2 * minutesPerDay;
            if (sensible) {
                day.opens = int(opens);
                day.closes = int(closes);
                return;
            }
        }
        if (used.isEmpty())
            return;
        day.opens = int((used.start - midnight) / 60 * 60);
        day.closes = int(std::min<LocalMinute>((used.end - midnight + 59) / 60 * 60, 2 * minutesPerDay));
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

    void finishPeople()
    {
        int several = 0;
        QString example;
        for (const auto &person : people.list) {
            const QStringList numbers_ = personNumbers.value(person->id);
            if (!numbers_.isEmpty())
                person->foreign.insert(idKey(), numbers_.join(QLatin1Char(' ')));
            if (numbers_.size() < 2)
                continue;
            example = several++ == 0 ? person->asWritten : example;
        }
        if (several > 0)
            note(NoteKind::NameWithSeveralIds, {QString::number(several), example});
    }

    [[nodiscard]] Plan plan() const
    {
        Plan plan;
        plan.all<Event>().put(std::make_shared<const Event>(event));
        plan.all<Day>() = days.table();
        plan.all<Room>() = rooms.table();
        plan.all<Track>() = tracks.table();
        plan.all<Person>() = people.table();
        plan.all<Session>() = sessions.table();
        plan.all<Participant>() = participants.table();
        plan.all<Placement>() = placements.table();
        return plan;
    }

    std::vector<Note> notes()
    {
        if (!file.guessedEncoding.isEmpty())
            note(NoteKind::EncodingGuessed, {file.guessedEncoding});
        if (underDay > 0)
            note(NoteKind::EventsUnderDay, {QString::number(underDay)});
        for (auto it = nested.begin(); it != nested.end(); ++it)
            note(NoteKind::RoomsNestedInOne, {it.key(), QString::number(it.value())});
        if (htmlTexts > 0)
            note(NoteKind::HtmlMadePlain, {QString::number(htmlTexts)});
        for (auto it = file.unknown.begin(); it != file.unknown.end(); ++it)
            note(NoteKind::UnknownElement, {it.key(), QString::number(it.value())});
        std::vector<Note> all = times.notes;
        all.insert(all.end(), own.begin(), own.end());
        return all;
    }

    const ScheduleFile &file;
    Timetable times;
    bool ours; ///< written by this program: texts are plain, people and rooms bear our ids
    Event event;
    QString conferenceKey;
    Rows<Day> days;
    Rows<Room> rooms;
    Rows<Track> tracks;
    Rows<Person> people;
    Rows<Session> sessions;
    Rows<Participant> participants;
    Rows<Placement> placements;
    QHash<QString, RoomId> roomIds;
    QHash<RoomId, int> roomPositions;
    QHash<QString, TrackId> trackIds;
    QHash<QString, PersonId> personIds;
    QHash<PersonId, Person *> peopleById;
    QHash<PersonId, QStringList> personNumbers;
    QSet<QString> numbers;
    QSet<QString> guids;
    QSet<PlacementId> usedIds;
    QHash<QString, int> repeats;
    QMap<QString, int> nested;
    std::vector<Note> own;
    int underDay = 0;
    int htmlTexts = 0;
    int patience = 2'000'000;
};

} // namespace

int recognise(const QByteArray &head, const QString &fileName)
{
    QByteArray text = head;
    text.replace('\0', QByteArray()); // UTF-16
    if (text.contains("<schedule") && text.contains("<conference"))
        return 95;
    if (text.contains("<schedule"))
        return 60;
    const bool xml = text.trimmed().startsWith('<') || text.contains("<?xml");
    const bool suffix = fileName.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
                        fileName.endsWith(QLatin1String(".frab"), Qt::CaseInsensitive);
    return xml && suffix ? 20 : xml || suffix ? 5 : 0;
}

Incoming planOf(const ScheduleFile &file, const ReadOptions &options)
{
    return Reader(file, options).read();
}

Result<Incoming> read(const QByteArray &bytes, const QString &source, const ReadOptions &options)
{
    return parse(bytes, source).map([&](const ScheduleFile &file) { return planOf(file, options); });
}

const QUuid &space()
{
    static const QUuid uuid(QStringLiteral("{6a1f0c9e-52f5-5b0b-8d7c-0f7e2c9d5a31}"));
    return uuid;
}

QString numberOf(const QUuid &guid)
{
    const auto id = PlacementId::fromUuid(guid);
    return QString::number(100'000'000 + (id.high ^ id.low) % 900'000'000);
}

QUuid guidIn(const PlacementId &placement, const RoomId &room)
{
    return QUuid::createUuidV5(placement.toUuid(), room.toString());
}

SessionKind kindOf(const QString &type)
{
    const QString word = type.toLower();
    const auto says = [&](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char *one) { return word.contains(QLatin1String(one)); });
    };
    if (word == QLatin1String("break") || word == QLatin1String("pause") || word == QLatin1String("lunch"))
        return SessionKind::Break;
    if (word == QLatin1String("block") || word == QLatin1String("blocker"))
        return SessionKind::Blocker;
    if (says({"workshop", "hands-on", "tutorial"}))
        return SessionKind::Workshop;
    if (says({"discussion", "debat", "panel", "podium"}))
        return SessionKind::Debate;
    if (says({"keynote", "plenary", "ceremony"}))
        return SessionKind::Plenary;
    if (says({"drop-in", "infodesk", "exhibition"}))
        return SessionKind::DropIn;
    return SessionKind::Talk;
}

QString typeOf(SessionKind kind)
{
    return QLatin1String(EnumNames<SessionKind>::names[size_t(kind)]);
}

} // namespace blokplan::schedulexml
