#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Talk:
        return Words::tr("talk", "kind of session");
    case SessionKind::Workshop:
        return Words::tr("workshop", "kind of session");
    case SessionKind::Debate:
        return Words::tr("debate", "kind of session");
    case SessionKind::Plenary:
        return Words::tr("plenary", "kind of session");
    case SessionKind::Break:
        return Words::tr("break", "kind of session: a pause");
    case SessionKind::DropIn:
        return Words::tr("drop-in", "kind of session that runs all day beside the others");
    case SessionKind::Blocker:
        return Words::tr("blocker", "kind of session: keeps a room occupied");
    }
    return {};
}

QString word(SessionState state)
{
    switch (state) {
    case SessionState::Idea:
        return Words::tr("idea", "state of a session");
    case SessionState::Proposed:
        return Words::tr("proposed", "state of a session");
    case SessionState::Accepted:
        return Words::tr("accepted", "state of a session");
    case SessionState::Confirmed:
        return Words::tr("confirmed", "state of a session");
    case SessionState::Cancelled:
        return Words::tr("cancelled", "state of a session");
    case SessionState::Rejected:
        return Words::tr("rejected", "state of a session");
    }
    return {};
}

QString word(Role role)
{
    switch (role) {
    case Role::Speaker:
        return Words::tr("speaker", "role in a session");
    case Role::Moderator:
        return Words::tr("moderator", "role in a session");
    case Role::Host:
        return Words::tr("host", "role in a session");
    case Role::Panellist:
        return Words::tr("panellist", "role in a session");
    }
    return {};
}

QString word(Consent consent)
{
    switch (consent) {
    case Consent::Asked:
        return Words::tr("asked", "a participant has been asked");
    case Consent::Confirmed:
        return Words::tr("confirmed", "a participant has said yes");
    case Consent::Declined:
        return Words::tr("declined", "a participant has said no");
    }
    return {};
}

QString counted(const QString &kind, int count)
{
    if (kind == QLatin1String(Event::kind))
        return Words::tr("%n event(s)", nullptr, count);
    if (kind == QLatin1String(Day::kind))
        return Words::tr("%n day(s)", nullptr, count);
    if (kind == QLatin1String(Round::kind))
        return Words::tr("%n round(s)", nullptr, count);
    if (kind == QLatin1String(Room::kind))
        return Words::tr("%n room(s)", nullptr, count);
    if (kind == QLatin1String(Track::kind))
        return Words::tr("%n track(s)", nullptr, count);
    if (kind == QLatin1String(Route::kind))
        return Words::tr("%n route(s)", nullptr, count);
    if (kind == QLatin1String(Person::kind))
        return Words::tr("%n person(s)", nullptr, count);
    if (kind == QLatin1String(Session::kind))
        return Words::tr("%n session(s)", nullptr, count);
    if (kind == QLatin1String(Participant::kind))
        return Words::tr("%n participant(s)", nullptr, count);
    if (kind == QLatin1String(Relation::kind))
        return Words::tr("%n relation(s)", nullptr, count);
    if (kind == QLatin1String(Todo::kind))
        return Words::tr("%n task(s)", "something to be done", count);
    if (kind == QLatin1String(RuleSetting::kind))
        return Words::tr("%n rule(s)", nullptr, count);
    if (kind == QLatin1String(Acceptance::kind))
        return Words::tr("%n accepted finding(s)", nullptr, count);
    if (kind == QLatin1String(Preset::kind))
        return Words::tr("%n preset(s)", nullptr, count);
    if (kind == QLatin1String(Category::kind))
        return Words::tr("%n category(s)", nullptr, count);
    if (kind == QLatin1String(Question::kind))
        return Words::tr("%n question(s)", nullptr, count);
    if (kind == QLatin1String(Attendee::kind))
        return Words::tr("%n attendee(s)", nullptr, count);
    if (kind == QLatin1String(Enrolment::kind))
        return Words::tr("%n session(s) with registration", nullptr, count);
    if (kind == QLatin1String(Registration::kind))
        return Words::tr("%n registration(s)", nullptr, count);
    if (kind == QLatin1String(CheckinList::kind))
        return Words::tr("%n check-in list(s)", nullptr, count);
    if (kind == QLatin1String(Retention::kind))
        return Words::tr("%n retention date(s)", nullptr, count);
    return Words::tr("%n placement(s)", nullptr, count);
}

QString kindWord(const QString &kind)
{
    if (kind == QLatin1String(Event::kind))
        return Words::tr("event", "a record's kind");
    if (kind == QLatin1String(Day::kind))
        return Words::tr("day", "a record's kind");
    if (kind == QLatin1String(Round::kind))
        return Words::tr("round", "a record's kind");
    if (kind == QLatin1String(Room::kind))
        return Words::tr("room", "a record's kind");
    if (kind == QLatin1String(Track::kind))
        return Words::tr("track", "a record's kind");
    if (kind == QLatin1String(Route::kind))
        return Words::tr("route", "a record's kind");
    if (kind == QLatin1String(Person::kind))
        return Words::tr("person", "a record's kind");
    if (kind == QLatin1String(Session::kind))
        return Words::tr("session", "a record's kind");
    if (kind == QLatin1String(Participant::kind))
        return Words::tr("participant", "a record's kind: someone in a session");
    if (kind == QLatin1String(Relation::kind))
        return Words::tr("relation", "a record's kind: how two sessions stand to one another");
    if (kind == QLatin1String(Todo::kind))
        return Words::tr("task", "a record's kind: something to be done");
    if (kind == QLatin1String(RuleSetting::kind))
        return Words::tr("rule", "a record's kind");
    if (kind == QLatin1String(Acceptance::kind))
        return Words::tr("accepted finding", "a record's kind");
    if (kind == QLatin1String(Preset::kind))
        return Words::tr("preset", "a record's kind: choices kept for another time");
    if (kind == QLatin1String(Category::kind))
        return Words::tr("category", "a record's kind: a sort of guests");
    if (kind == QLatin1String(Question::kind))
        return Words::tr("question", "a record's kind: what guests are asked");
    if (kind == QLatin1String(Attendee::kind))
        return Words::tr("attendee", "a record's kind");
    if (kind == QLatin1String(Enrolment::kind))
        return Words::tr("session registration", "a record's kind: that a session takes registrations");
    if (kind == QLatin1String(Registration::kind))
        return Words::tr("registration", "a record's kind: an attendee for a session");
    if (kind == QLatin1String(CheckinList::kind))
        return Words::tr("check-in list", "a record's kind");
    if (kind == QLatin1String(Retention::kind))
        return Words::tr("retention date", "a record's kind: until when data is kept");
    return Words::tr("placement", "a record's kind: where and when a session is");
}

QString minutes(int minutes)
{
    return Words::tr("%n min", "minutes", minutes);
}

QString seats(int seats)
{
    return Words::tr("%n seat(s)", nullptr, seats);
}

QString detailsToFollow()
{
    return Words::tr("details to follow");
}

QString span(int start, int length)
{
    return clockText(start) + QChar(0x2013) + clockText(start + length);
}

QString whereabouts(const Room &room)
{
    QStringList parts;
    for (const QString &part : {room.building, room.floor}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (room.seats)
        parts.append(seats(*room.seats));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace blokplan::wording
