#pragma once

#include "app/base/colour.h"
#include "app/base/text.h"
#include "app/model/values.h"

#include <QStringList>

#include <optional>

/// The records of the programme: plain values that name one another by id.
/// `position` orders records of a kind where people see them; equal positions fall back to the name.
namespace blokplan
{

/// The conference; a plan has exactly one.
struct Event {
    static constexpr auto kind = "event";
    EventId id;
    Text name;
    QString acronym;                                   ///< short name for files and slugs
    QString zone = QStringLiteral("Europe/Amsterdam"); ///< IANA name; planned times are its wall clock
    int dayChange = 240; ///< minute at which a new programme day begins: 00:30 belongs to the evening before
    QString venue;
    QString city;
    QString host; ///< who organises it
    QString hashtag;
    QStringList languages; ///< codes; the first is that of `Text::first`
    QString version;       ///< of the programme, as printed in footers
    Text description;
    QString notes; ///< for the team
    QList<Link> links;
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Event &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Event::id),
                          field("name", &Event::name),
                          field("acronym", &Event::acronym),
                          field("zone", &Event::zone),
                          field("day_change", &Event::dayChange),
                          field("venue", &Event::venue),
                          field("city", &Event::city),
                          field("host", &Event::host),
                          field("hashtag", &Event::hashtag),
                          field("languages", &Event::languages),
                          field("version", &Event::version),
                          field("description", &Event::description),
                          field("notes", &Event::notes),
                          field("links", &Event::links),
                          field("foreign_ids", &Event::foreign),
                          field("extras", &Event::extras)};
    }
};

/// A programme day with its own opening hours.
struct Day {
    static constexpr auto kind = "day";
    DayId id;
    QDate date;
    int opens = 540;   ///< minutes since midnight of `date`
    int closes = 1080; ///< may pass 1440
    Text name;         ///< "Dag 1"; may be empty
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Day &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Day::id),        field("date", &Day::date),
                          field("opens", &Day::opens),  field("closes", &Day::closes),
                          field("name", &Day::name),    field("foreign_ids", &Day::foreign),
                          field("extras", &Day::extras)};
    }
};

/// A named span of a day across rooms: a band on the grid, the strongest snap, a heading on paper.
struct Round {
    static constexpr auto kind = "round";
    RoundId id;
    DayId day;
    Text name;
    int start = 0;  ///< minutes since midnight of the day's date
    int length = 0; ///< minutes

    bool operator==(const Round &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Round::id), field("day", &Round::day), field("name", &Round::name),
                          field("start", &Round::start), field("length", &Round::length)};
    }
};

struct Room {
    static constexpr auto kind = "room";
    RoomId id;
    Text name;
    QString building;
    QString floor;
    std::optional<int> seats;
    QStringList features;      ///< "recording", "step-free", ... the event's own words
    QList<Hours> hours;        ///< when it is open; none means as the day
    int changeover = 0;        ///< minutes between two sessions
    QMap<RoomId, int> walking; ///< minutes to other rooms
    int position = 0;
    QString notes;
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Room &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Room::id),
                          field("name", &Room::name),
                          field("building", &Room::building),
                          field("floor", &Room::floor),
                          field("seats", &Room::seats),
                          field("features", &Room::features),
                          field("hours", &Room::hours),
                          field("changeover", &Room::changeover),
                          field("walking", &Room::walking),
                          field("position", &Room::position),
                          field("notes", &Room::notes),
                          field("foreign_ids", &Room::foreign),
                          field("extras", &Room::extras)};
    }
};

/// A theme; a session's first track gives its colour.
struct Track {
    static constexpr auto kind = "track";
    TrackId id;
    Text name;
    QString code; ///< two to four letters that stand on the block
    Colour colour;
    int position = 0;
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Track &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Track::id),
                          field("name", &Track::name),
                          field("code", &Track::code),
                          field("colour", &Track::colour),
                          field("position", &Track::position),
                          field("foreign_ids", &Track::foreign),
                          field("extras", &Track::extras)};
    }
};

/// A named walk through sessions of several tracks and rooms.
struct Route {
    static constexpr auto kind = "route";
    RouteId id;
    Text name;
    Colour colour;
    QList<RouteBlock> blocks;
    int position = 0;
    QString notes;

    bool operator==(const Route &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Route::id),
                          field("name", &Route::name),
                          field("colour", &Route::colour),
                          field("blocks", &Route::blocks),
                          field("position", &Route::position),
                          field("notes", &Route::notes)};
    }
};

/// Anyone on the programme.
struct Person {
    static constexpr auto kind = "person";
    PersonId id;
    QString asWritten; ///< the whole name as shown; never empty
    QString given;     ///< parts for sorting and badges, where known
    QString particle;  ///< "van der"
    QString family;
    QString affiliation;
    QString email;
    QString phone;
    Text biography;
    QList<Hours> availability;     ///< none means always
    std::optional<int> dailyLimit; ///< sessions a day at most
    QString notes;
    QList<Link> links;
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Person &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Person::id),
                          field("as_written", &Person::asWritten),
                          field("given", &Person::given),
                          field("particle", &Person::particle),
                          field("family", &Person::family),
                          field("affiliation", &Person::affiliation),
                          field("email", &Person::email),
                          field("phone", &Person::phone),
                          field("biography", &Person::biography),
                          field("availability", &Person::availability),
                          field("daily_limit", &Person::dailyLimit),
                          field("notes", &Person::notes),
                          field("links", &Person::links),
                          field("foreign_ids", &Person::foreign),
                          field("extras", &Person::extras)};
    }
};

/// What happens; when and where is its placements' matter.
struct Session {
    static constexpr auto kind = "session";
    SessionId id;
    Text title;
    Text subtitle;
    SessionKind sort = SessionKind::Talk; ///< what kind of session it is
    SessionState state = SessionState::Proposed;
    int length = 45; ///< planned minutes; a placement has its own
    bool detailsToFollow = false;
    QList<TrackId> tracks;       ///< the first one leads
    QString language;            ///< code
    std::optional<int> expected; ///< expected audience
    Text abstract;
    Text description;
    QString notesBefore;   ///< for the team, while planning
    QString notesAfter;    ///< what came of it
    QStringList needs;     ///< features its room must have
    QStringList audiences; ///< whom it is for, in the event's own words
    SessionId parent;      ///< the session this is a part of; null for a session of its own
    int order = 0;         ///< place among the parts of its parent
    QList<Link> links;
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Session &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Session::id),
                          field("title", &Session::title),
                          field("subtitle", &Session::subtitle),
                          field("kind", &Session::sort),
                          field("state", &Session::state),
                          field("length", &Session::length),
                          field("details_to_follow", &Session::detailsToFollow),
                          field("tracks", &Session::tracks),
                          field("language", &Session::language),
                          field("expected", &Session::expected),
                          field("abstract", &Session::abstract),
                          field("description", &Session::description),
                          field("notes_before", &Session::notesBefore),
                          field("notes_after", &Session::notesAfter),
                          field("needs", &Session::needs),
                          field("audiences", &Session::audiences),
                          field("parent", &Session::parent),
                          field("part_order", &Session::order),
                          field("links", &Session::links),
                          field("foreign_ids", &Session::foreign),
                          field("extras", &Session::extras)};
    }
};

/// One person, or a free text ("diverse hergebruikers"), in one session.
struct Participant {
    static constexpr auto kind = "participant";
    ParticipantId id;
    SessionId session;
    PersonId person; ///< null when only `text` is known
    QString text;    ///< a name that is no person's; or how the person is named here
    Role role = Role::Speaker;
    QString affiliation; ///< shown here; empty means the person's own
    Consent consent = Consent::Asked;
    int position = 0;

    bool operator==(const Participant &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &Participant::id),         field("session", &Participant::session),
            field("person", &Participant::person), field("text", &Participant::text),
            field("role", &Participant::role),     field("affiliation", &Participant::affiliation),
            field("state", &Participant::consent), field("position", &Participant::position)};
    }
};

/// Where and when a session is: one record also over several rooms or midnight. Unplaced is having none.
struct Placement {
    static constexpr auto kind = "placement";
    PlacementId id;
    SessionId session;
    QDate date;          ///< calendar date of the start
    int start = 0;       ///< minutes since midnight of `date`, 0..1439
    int length = 0;      ///< minutes
    QList<RoomId> rooms; ///< at least one; the first is host
    bool fixed = false;  ///< stays where it is in group gestures and automatic means
    QDate agreedDate;    ///< where it was fixed: date, minute and host room; unset for what is not fixed
    int agreedStart = 0;
    RoomId agreedRoom;
    ForeignIds foreign;
    Extras extras;

    [[nodiscard]] bool isIn(const RoomId &room) const { return rooms.contains(room); }

    bool operator==(const Placement &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Placement::id),
                          field("session", &Placement::session),
                          field("date", &Placement::date),
                          field("start", &Placement::start),
                          field("length", &Placement::length),
                          field("rooms", &Placement::rooms),
                          field("fixed", &Placement::fixed),
                          field("agreed_date", &Placement::agreedDate),
                          field("agreed_start", &Placement::agreedStart),
                          field("agreed_room", &Placement::agreedRoom),
                          field("foreign_ids", &Placement::foreign),
                          field("extras", &Placement::extras)};
    }
};

} // namespace blokplan
