#pragma once

#include "app/base/colour.h"
#include "app/base/text.h"
#include "app/model/values.h"

#include <QStringList>

#include <optional>

/// The register: who comes, in what quality, to what, and at which doors that is checked. Plain values, as in
/// records.h; undone like them, never in a release. What happens at a door is a fact (facts.h).
namespace blokplan
{

/// The event's own sorts of guests: councillor, resident, press. Its colour stands on the badge.
struct Category {
    static constexpr auto kind = "category";
    CategoryId id;
    Text name;
    Colour colour;
    int position = 0;

    bool operator==(const Category &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Category::id), field("name", &Category::name),
                          field("colour", &Category::colour), field("position", &Category::position)};
    }
};

/// Something the event asks its guests; what is answered stands with the attendee.
struct Question {
    static constexpr auto kind = "question";
    QuestionId id;
    Text name; ///< the question itself
    QuestionKind sort = QuestionKind::Plain;
    bool atDoor = false; ///< whether the door needs the answer
    int position = 0;

    bool operator==(const Question &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Question::id), field("name", &Question::name),
                          field("kind", &Question::sort), field("at_door", &Question::atDoor),
                          field("position", &Question::position)};
    }
};

/// A registered guest. Codes are opaque: our own (app/checkin/ticketcode.h) and any number of others', all
/// scanned as they are.
struct Attendee {
    static constexpr auto kind = "attendee";
    AttendeeId id;
    QString asWritten; ///< the whole name as shown; never empty unless the person was forgotten
    QString given;     ///< parts for sorting, badges and search, where known
    QString particle;  ///< "van der"
    QString family;
    QString badgeName; ///< empty: as written
    QString organisation;
    QString function;
    QString email;
    QString phone;
    QString country;
    CategoryId category;
    QString code;            ///< our own ticket code, upper case
    QStringList codes;       ///< those of others
    QStringList formerCodes; ///< replaced by a newer ticket
    AttendeeState state = AttendeeState::Registered;
    QString party; ///< who bear the same text here come as one group
    QString notes; ///< for the team
    QList<Instruction> instructions;
    QMap<QString, QString> answers; ///< question id -> what was answered
    QString consent;                ///< to what and when, in the source's words; empty: not asked
    QDateTime registeredAt;         ///< orders waiting lists
    PersonId person;                ///< who this is on the programme, if anyone
    AttendeeId sameAs;              ///< a duplicate that was merged: stands for that one and is shown nowhere
    ForeignIds foreign;
    Extras extras;

    bool operator==(const Attendee &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Attendee::id),
                          field("as_written", &Attendee::asWritten),
                          field("given", &Attendee::given),
                          field("particle", &Attendee::particle),
                          field("family", &Attendee::family),
                          field("badge_name", &Attendee::badgeName),
                          field("organisation", &Attendee::organisation),
                          field("function", &Attendee::function),
                          field("email", &Attendee::email),
                          field("phone", &Attendee::phone),
                          field("country", &Attendee::country),
                          field("category", &Attendee::category),
                          field("code", &Attendee::code),
                          field("codes", &Attendee::codes),
                          field("former_codes", &Attendee::formerCodes),
                          field("state", &Attendee::state),
                          field("party", &Attendee::party),
                          field("notes", &Attendee::notes),
                          field("instructions", &Attendee::instructions),
                          field("answers", &Attendee::answers),
                          field("consent", &Attendee::consent),
                          field("registered_at", &Attendee::registeredAt),
                          field("person", &Attendee::person),
                          field("same_as", &Attendee::sameAs),
                          field("foreign_ids", &Attendee::foreign),
                          field("extras", &Attendee::extras)};
    }
};

/// That a session takes registrations of its own.
struct Enrolment {
    static constexpr auto kind = "enrolment";
    EnrolmentId id;
    SessionId session;
    std::optional<int> limit; ///< places; unset: the seats of its room
    QDateTime closes;         ///< from then on nobody registers by themselves; invalid: never

    bool operator==(const Enrolment &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Enrolment::id), field("session", &Enrolment::session),
                          field("limit", &Enrolment::limit), field("closes", &Enrolment::closes)};
    }
};

/// One attendee for one session.
struct Registration {
    static constexpr auto kind = "registration";
    RegistrationId id;
    AttendeeId attendee;
    SessionId session;
    AttendeeState state = AttendeeState::Registered;
    QDateTime at; ///< first come, first served

    bool operator==(const Registration &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Registration::id), field("attendee", &Registration::attendee),
                          field("session", &Registration::session), field("state", &Registration::state),
                          field("at", &Registration::at)};
    }
};

/// What one door checks.
struct CheckinList {
    static constexpr auto kind = "checkin_list";
    CheckinListId id;
    Text name;
    ListScope scope = ListScope::WholeEvent;
    DayId day;                    ///< of a list for one day
    SessionId session;            ///< of a list for one session: who is registered for it
    QList<CategoryId> categories; ///< who belongs; empty: everybody
    bool reentry = false;         ///< people go out and come back; who is inside is kept
    int position = 0;

    bool operator==(const CheckinList &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &CheckinList::id),           field("name", &CheckinList::name),
            field("scope", &CheckinList::scope),     field("day", &CheckinList::day),
            field("session", &CheckinList::session), field("categories", &CheckinList::categories),
            field("reentry", &CheckinList::reentry), field("position", &CheckinList::position)};
    }
};

/// Until when personal data of a sort is kept; purged after that by hand, with a preview.
struct Retention {
    static constexpr auto kind = "retention";
    RetentionId id;
    Retained what = Retained::Everything;
    QDate until;

    bool operator==(const Retention &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Retention::id), field("what", &Retention::what),
                          field("until", &Retention::until)};
    }
};

} // namespace blokplan
