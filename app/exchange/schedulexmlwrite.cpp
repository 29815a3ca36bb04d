#include "app/exchange/chosen.h"
#include "app/exchange/plaintext.h"
#include "app/exchange/replacedvalues.h"
#include "app/exchange/scheduletimes.h"
#include "app/exchange/scheduleunsaid.h"
#include "app/exchange/schedulexml.h"

#include <QRegularExpression>
#include <QUrl>

namespace blokplan::schedulexml
{

namespace
{

constexpr int longestDuration = 23 * 60 + 59; ///< readers take the duration for a time of day

bool matches(const QString &text, const char *pattern)
{
    thread_local QHash<QLatin1String, QRegularExpression> known; // making one costs more than matching
    const QLatin1String key(pattern);
    auto found = known.constFind(key);
    if (found == known.constEnd())
        found = known.insert(key, QRegularExpression(QRegularExpression::anchoredPattern(key)));
    return found->match(text).hasMatch();
}

/// The web address as xs:anyURI admits it; empty when it is none.
QString webAddress(const QString &text)
{
    if (!text.startsWith(QLatin1String("http://")) && !text.startsWith(QLatin1String("https://")))
        return {};
    const QUrl strict(text, QUrl::StrictMode);
    const QUrl url = strict.isValid() ? strict : QUrl(text, QUrl::TolerantMode);
    return url.isValid() && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

/// A placement in one of its rooms: what becomes one event.
struct EventSlot {
    Row<Placement> placement;
    RoomId room;
    QUuid guid;
    QString number;

    [[nodiscard]] bool isHost() const { return room == placement->rooms.first(); }
};

class Writer
{
public:
    Writer(const Agenda &all, const Selection &selection, std::vector<Note> &warnings)
        : agenda(all), plan(all.plan()), chosen(plan, selection), zone(plan.event().zone.toUtf8()),
          notes(warnings)
    {
        if (!zone.isValid())
            zone = QTimeZone("UTC");
    }

    ScheduleFile write()
    {
        gatherSlots();
        numberSlots();
        file.generator = QLatin1String(ourGenerator);
        writeConference();
        writeTracks();
        for (const Day *day : orderedDays(plan)) {
            if (chosen.has(*day))
                writeDay(*day);
        }
        noteLeftOut();
        return std::move(file);
    }

    [[nodiscard]] int sessions() const { return int(written.size()); }

private:
    QString safe(const QString &text) { return xmlSafe(text, controlCharacters); }

    [[nodiscard]] QString extra(const Extras &extras, const char *name) const
    {
        return extras.value(QLatin1String(name));
    }

    /// The address, mended or left out with a note.
    QString address(const char *field, const QString &text)
    {
        if (text.isEmpty())
            return {};
        QString mended = webAddress(safe(text));
        if (mended.isEmpty())
            ++leftOut[QLatin1String(field)];
        else if (mended != text)
            countReplaced(notes, QLatin1String(field), text, mended);
        return mended;
    }

    /// The text where it has that form, else nothing, counted.
    QString formed(const char *field, const QString &text, const char *pattern)
    {
        if (text.isEmpty() || matches(text, pattern))
            return text;
        ++leftOut[QLatin1String(field)];
        return {};
    }

    void set(const char *name, const QString &value) { file.conference.insert(QLatin1String(name), value); }

    void writeConference()
    {
        const Event &event = plan.event();
        const auto days = orderedDays(plan);
        file.url = address("schedule_url", extra(event.extras, "schedule_url"));
        file.version = safe(event.version);
        set("title", safe(event.name.first));
        set("acronym", acronym(event.acronym));
        set("start", days.front()->date.toString(Qt::ISODate));
        set("end", days.back()->date.toString(Qt::ISODate));
        set("days", QString::number(days.size()));
        set("time_zone_name", QString::fromUtf8(zone.id()));
        set("timeslot_duration", formed("timeslot_duration", extra(event.extras, "timeslot_duration"),
                                        "\\d{1,2}:\\d{2}(:\\d{1,2})?"));
        for (const char *name : {"base_url", "url", "logo"})
            set(name, absolute(name, extra(event.extras, name)));
        for (const char *name : {"color.primary", "color.background"})
            set(name, formed(name, extra(event.extras, name), "#[0-9a-fA-F]{6}"));
        leftOut[QStringLiteral("venue")] += !event.venue.isEmpty();
        leftOut[QStringLiteral("city")] += !event.city.isEmpty();
        leftOut[QStringLiteral("subtitle")] += event.extras.contains(QStringLiteral("subtitle"));
    }

    QString acronym(const QString &text)
    {
        if (text.isEmpty() || matches(text, "[a-z0-9_-]{4,}"))
            return text;
        QString mended = text.toLower();
        mended.replace(QRegularExpression(QStringLiteral("[^a-z0-9_-]")), QStringLiteral("_"));
        mended = mended.leftJustified(4, QLatin1Char('_'));
        countReplaced(notes, QStringLiteral("acronym"), text, mended);
        return mended;
    }

    void writeTracks()
    {
        for (const Track *track : orderedTracks(plan)) {
            const QString slug = formed("slug", extra(track->extras, "slug"), "[a-z][a-z0-9-]+");
            file.tracks.push_back({safe(track->name.first), track->colour.toString(), slug});
        }
    }

    // --- which events, and their numbers ---

    [[nodiscard]] const Session *aliveSessionOf(const Placement &placement) const
    {
        const Session *session = plan.find(placement.session);
        return session != nullptr && isAlive(*session) ? session : nullptr;
    }

    void gatherSlots()
    {
        std::vector<Row<Placement>> placements;
        for (auto it = plan.placements().begin(); it != plan.placements().end(); ++it) {
            if (aliveSessionOf(*it) != nullptr && !it->rooms.isEmpty())
                placements.push_back(it.row());
        }
        std::sort(placements.begin(), placements.end(),
                  [](const auto &a, const auto &b) { return earlier(*a, *b); });
        for (const auto &placement : placements) {
            QSet<RoomId> seen;
            for (const RoomId &room : placement->rooms) {
                if (seen.contains(room))
                    continue;
                seen.insert(room);
                const bool host = seen.size() == 1;
                eventSlots.push_back(
                    {placement, room, host ? placement->id.toUuid() : guidIn(placement->id, room), {}});
            }
        }
    }

    /// What the source called it: the placement's own number, else its session's when that has but one place.
    [[nodiscard]] QString wantedNumber(const EventSlot &slot) const
    {
        if (!slot.isHost())
            return {};
        QString own = slot.placement->foreign.value(idKey());
        if (!own.isEmpty() || agenda.of(slot.placement->session).size() > 1)
            return own;
        const Session *session = plan.find(slot.placement->session);
        return session == nullptr ? own : session->foreign.value(idKey());
    }

    void numberSlots()
    {
        QSet<QString> used;
        std::vector<std::pair<EventSlot *, QString>> without;
        for (EventSlot &slot : eventSlots) {
            const QString wanted = wantedNumber(slot);
            const bool fits = matches(wanted, "[1-9][0-9]{0,17}") && !used.contains(wanted);
            if (!fits) {
                without.emplace_back(&slot, wanted);
                continue;
            }
            slot.number = wanted;
            used.insert(wanted);
        }
        for (const auto &[slot, wanted] : without) {
            qint64 number = numberOf(slot->guid).toLongLong();
            while (used.contains(QString::number(number)))
                ++number;
            slot->number = QString::number(number);
            used.insert(slot->number);
            if (!wanted.isEmpty())
                countReplaced(notes, QStringLiteral("id"), wanted, slot->number);
        }
    }

    // --- days, rooms, events ---

    void writeDay(const Day &day)
    {
        FileDay out;
        out.index = QString::number(file.days.size() + 1);
        out.date = day.date.toString(Qt::ISODate);
        out.start = isoWithOffset(localMinute(day.date, day.opens), zone);
        out.end = isoWithOffset(localMinute(day.date, day.closes), zone);
        QHash<RoomId, std::vector<const EventSlot *>> byRoom;
        for (const EventSlot &slot : eventSlots) {
            if (programmeDate(plan.event(), *slot.placement) == day.date && chosen.has(*slot.placement) &&
                chosen.has(slot.room))
                byRoom[slot.room].push_back(&slot);
        }
        for (const Room *room : orderedRooms(plan)) {
            const auto events = byRoom.value(room->id);
            if (events.empty() && !chosen.isAll())
                continue;
            out.rooms.push_back({safe(nameOf(*room)), room->id.toString()});
            for (const EventSlot *slot : events)
                out.events.push_back(eventOf(*slot, *room));
        }
        file.days.push_back(std::move(out));
    }

    /// As the file had it, unless the room has been given a name since.
    static QString nameOf(const Room &room)
    {
        const bool kept = room.extras.contains(roomNameKey()) && room.name.first == namelessRoom();
        return kept ? room.extras.value(roomNameKey()) : room.name.first;
    }

    FileEvent eventOf(const EventSlot &slot, const Room &room)
    {
        const Session &session = *plan.find(slot.placement->session);
        written.insert(session.id);
        FileEvent event;
        event.enclosingRoom = room.id.toString();
        event.guid = slot.guid.toString(QUuid::WithoutBraces);
        event.id = slot.number;
        event.code = codeOf(slot);
        set(event, "room", nameOf(room));
        writePeople(event, session);
        writeTexts(event, session);
        writeTimes(event, *slot.placement);
        writeAddresses(event, session);
        writeLinks(event, session);
        noteGuid(session, event.guid);
        return event;
    }

    void set(FileEvent &event, const char *name, const QString &value)
    {
        event.texts.add(QLatin1String(name), safe(value));
    }

    QString codeOf(const EventSlot &slot)
    {
        const QString code = slot.placement->foreign.value(codeKey());
        if (!slot.isHost() || code.isEmpty())
            return {};
        QString fit = codes.contains(code) ? QString() : formed("code", code, "[0-9A-Z]{6}");
        codes.insert(code);
        return fit;
    }

    void noteGuid(const Session &session, const QString &guid)
    {
        const QString theirs = session.foreign.value(guidKey());
        if (!theirs.isEmpty())
            countReplaced(notes, QStringLiteral("guid"), theirs, guid);
    }

    void writeTexts(FileEvent &event, const Session &session)
    {
        const Track *track = session.tracks.isEmpty() ? nullptr : plan.find(session.tracks.first());
        const QString type = extra(session.extras, "type");
        const bool theirs = session.extras.contains(QStringLiteral("type")) &&
                            kindOf(type, session.title.first, !event.persons.empty()) == session.sort;
        set(event, "title", session.title.first);
        set(event, "subtitle", session.subtitle.first);
        set(event, "type", theirs ? type : typeOf(session.sort));
        set(event, "abstract", session.abstract.first);
        set(event, "description", session.description.first);
        set(event, "language", session.language);
        set(event, "track", track == nullptr ? QString() : track->name.first);
        const QString slug = extra(session.extras, "slug");
        const QString fit =
            slugs.contains(slug) ? QString() : formed("slug", slug, "[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}");
        if (!fit.isEmpty())
            slugs.insert(fit);
        set(event, "slug", fit);
        for (const Text &text : {session.title, session.subtitle, session.abstract, session.description})
            leftOut[QStringLiteral("other languages")] += int(text.others.size());
        leftOut[QStringLiteral("tracks")] += std::max(0, int(session.tracks.size()) - 1);
    }

    void writeTimes(FileEvent &event, const Placement &placement)
    {
        const int length = std::min(placement.length, longestDuration);
        set(event, "date", isoWithOffset(localMinute(placement.date, placement.start), zone));
        set(event, "start", clockText(placement.start));
        set(event, "duration", clock(length));
        if (length != placement.length)
            countReplaced(notes, QStringLiteral("duration"), clock(placement.length), clock(length));
    }

    static QString clock(int minutes)
    {
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }

    /// Where the conference has a base address, a path is one below it.
    QString absolute(const char *field, const QString &text)
    {
        const QString base = extra(plan.event().extras, "base_url");
        if (text.isEmpty() || text.startsWith(QLatin1String("http")) || base.isEmpty())
            return address(field, text);
        QString whole = webAddress(QUrl(base).resolved(QUrl(text)).toString());
        if (whole.isEmpty())
            ++leftOut[QLatin1String(field)];
        return whole;
    }

    void writeAddresses(FileEvent &event, const Session &session)
    {
        set(event, "logo", absolute("logo", extra(session.extras, "logo")));
        for (const char *name : {"video_download_url", "url", "feedback_url", "origin_url"})
            set(event, name, address(name, extra(session.extras, name)));
        if (!session.extras.contains(QStringLiteral("recording.license")) &&
            !session.extras.contains(QStringLiteral("recording.optout")))
            return;
        const bool out = extra(session.extras, "recording.optout") == QLatin1String("true");
        event.recording = FileRecording{safe(extra(session.extras, "recording.license")),
                                        out ? QStringLiteral("true") : QStringLiteral("false"),
                                        address("recording.url", extra(session.extras, "recording.url")),
                                        address("recording.link", extra(session.extras, "recording.link"))};
    }

    void writePeople(FileEvent &event, const Session &session)
    {
        for (const auto &participant : agenda.participantsOf(session.id)) {
            const QString name = safe(blokplan::nameOf(plan, *participant));
            if (name.isEmpty() || participant->consent == Consent::Declined)
                continue;
            const Person *person = plan.find(participant->person);
            FilePerson out{{}, {}, name, {}, {}};
            if (person != nullptr) {
                const QString number = person->foreign.value(idKey()).section(QLatin1Char(' '), 0, 0);
                out.id = formed("person id", number, "[+-]?[0-9]+");
                out.guid = person->id.toString();
            }
            event.persons.push_back(std::move(out));
            leftOut[QStringLiteral("role")] += participant->role != Role::Speaker;
        }
    }

    void writeLinks(FileEvent &event, const Session &session)
    {
        for (const Link &link : session.links) {
            const QStringList words = link.kind.split(QLatin1Char(':'));
            const bool attached = words[0] == QLatin1String("attachment");
            FileLink out{safe(link.title), safe(link.address), safe(words.value(1)), safe(words.value(2))};
            if (!attached && words[0] != QLatin1String("link"))
                out.type = safe(link.kind);
            (attached ? event.attachments : event.links).push_back(std::move(out));
        }
    }

    void countLeftOut()
    {
        const QMap<QString, int> beside = unsaidIn(plan);
        for (auto it = beside.begin(); it != beside.end(); ++it)
            leftOut[it.key()] += it.value();
        for (const Session &session : plan.sessions()) {
            const bool unsure = written.contains(session.id) && session.state != SessionState::Confirmed;
            leftOut[QStringLiteral("state")] += unsure;
        }
    }

    void noteLeftOut()
    {
        if (chosen.isAll())
            countLeftOut();
        for (const Session &session : plan.sessions()) {
            const bool wanted = chosen.isAll() && !written.contains(session.id);
            leftOut[QStringLiteral("session")] += wanted;
        }
        for (auto it = leftOut.begin(); it != leftOut.end(); ++it) {
            if (it.value() > 0)
                notes.push_back({NoteKind::LeftOut, {}, {it.key(), QString::number(it.value())}});
        }
        if (controlCharacters > 0)
            notes.push_back({NoteKind::ControlCharacters, {}, {QString::number(controlCharacters)}});
    }

    const Agenda &agenda;
    const Plan &plan;
    Chosen chosen;
    QTimeZone zone;
    std::vector<Note> &notes;
    ScheduleFile file;
    std::vector<EventSlot> eventSlots;
    QSet<QString> codes;
    QSet<QString> slugs;
    QSet<SessionId> written;
    QMap<QString, int> leftOut;
    int controlCharacters = 0;
};

} // namespace

ScheduleFile fileOf(const Agenda &agenda, const Selection &selection, std::vector<Note> &notes)
{
    return Writer(agenda, selection, notes).write();
}

Result<Outgoing> write(const Agenda &agenda, const Selection &selection)
{
    if (agenda.plan().days().isEmpty())
        return fail(ProblemKind::NothingToDo);
    Outgoing out;
    Writer writer(agenda, selection, out.warnings);
    out.bytes = serialised(writer.write());
    out.sessions = writer.sessions();
    return out;
}

} // namespace blokplan::schedulexml
