#include "app/cli/doorlookup.h"
#include "app/document/document.h"
#include "app/edits/enrolling.h"
#include "app/wording/booking.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Registrations {
    Q_DECLARE_TR_FUNCTIONS(Registrations)
};

Result<SessionId> sessionNamed(const Plan &plan, const QString &text)
{
    const SessionId id = SessionId::fromString(text);
    if (!id.isNull() && plan.find(id) != nullptr)
        return id;
    QList<SessionId> found;
    for (const Session &one : plan.sessions()) {
        if (one.title.first == text)
            found.append(one.id);
    }
    if (found.size() == 1)
        return found.first();
    return fail(found.isEmpty() ? ProblemKind::NoSuchThing : ProblemKind::NotTheOnlyOne, text,
                {QLatin1String(Session::kind), text});
}

QJsonObject bookingOf(const Session &session, const edits::Booking &booking)
{
    return {{QStringLiteral("id"), session.id.toString()},
            {QStringLiteral("title"), session.title.first},
            {QStringLiteral("registered"), booking.registered},
            {QStringLiteral("waiting"), booking.waiting},
            {QStringLiteral("places"), booking.places ? QJsonValue(*booking.places) : QJsonValue()}};
}

QString lineFor(const Session &session, const edits::Booking &booking)
{
    return session.title.first + QStringLiteral(": ") + wording::booking(booking);
}

int listSessions(const Call &call, const Plan &plan)
{
    const Agenda agenda(plan);
    QJsonArray list;
    for (const Enrolment &one : plan.enrolments()) {
        const Session *session = plan.find(one.session);
        if (session == nullptr)
            continue;
        const edits::Booking booking = edits::lineOf(agenda, one.session).booking;
        list.append(bookingOf(*session, booking));
        tell(call, lineFor(*session, booking));
    }
    if (call.json)
        answer({{QStringLiteral("sessions"), list}});
    else if (list.isEmpty())
        tell(call, Registrations::tr("No session takes registrations of its own."));
    return Done;
}

QJsonArray peopleOf(const Plan &plan, const std::vector<RegistrationId> &ids)
{
    QJsonArray people;
    for (const RegistrationId &id : ids) {
        const Registration *one = plan.find(id);
        const Attendee *who = one == nullptr ? nullptr : plan.find(one->attendee);
        if (who != nullptr)
            people.append(cli::asJson(*who));
    }
    return people;
}

int showLine(const Call &call, const Plan &plan, const SessionId &id)
{
    const edits::Line line = edits::lineOf(Agenda(plan), id);
    const QJsonArray registered = peopleOf(plan, line.registered);
    const QJsonArray waiting = peopleOf(plan, line.waiting);
    const Session &session = *plan.find(id);
    if (call.json) {
        answer({{QStringLiteral("session"), bookingOf(session, line.booking)},
                {QStringLiteral("registered"), registered},
                {QStringLiteral("waiting"), waiting}});
        return Done;
    }
    tell(call, lineFor(session, line.booking));
    for (const auto one : registered)
        tell(call, one.toObject().value(QStringLiteral("name")).toString());
    for (const auto one : waiting)
        tell(call, Registrations::tr("%1, waiting", "%1 a person")
                       .arg(one.toObject().value(QStringLiteral("name")).toString()));
    return Done;
}

Result<QList<AttendeeId>> everyNamed(const Call &call, const Plan &plan, const char *option)
{
    QList<AttendeeId> all;
    for (const QString &text : call.every.value(QLatin1String(option))) {
        const auto one = attendeeNamed(plan, text);
        if (!one)
            return tl::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

/// Of those people for that session; who has none is passed over.
QList<RegistrationId> heldBy(const Plan &plan, const QList<AttendeeId> &people, const SessionId &session)
{
    QList<RegistrationId> held;
    for (const Registration &one : plan.registrations()) {
        if (one.session == session && one.state != AttendeeState::Cancelled && people.contains(one.attendee))
            held.append(one.id);
    }
    return held;
}

/// Adds, withdraws and fills, in that order, each an edit of its own.
Result<void> change(const Call &call, Document &document, const SessionId &session)
{
    const auto added = everyNamed(call, document.plan(), "--add");
    const auto gone = everyNamed(call, document.plan(), "--withdraw");
    if (!added || !gone)
        return tl::unexpected(!added ? added.error() : gone.error());
    if (!added->isEmpty()) {
        const auto edit =
            edits::enrol(document.plan(), *added, session, QDateTime::currentDateTimeUtc(),
                         call.has("--late") ? edits::Closing::PassedOver : edits::Closing::Heeded);
        const bool isNews =
            edit || edit.error().kind != ProblemKind::NothingToDo; // they are registered already
        if (!edit && isNews)
            return tl::unexpected(edit.error());
        if (auto done = isNews ? document.commit(*edit) : Result<void>(); !done)
            return done;
    }
    const auto held = heldBy(document.plan(), *gone, session);
    if (!held.isEmpty()) {
        if (auto done = document.commit(edits::withdraw(document.plan(), held)); !done)
            return done;
    }
    return call.has("--fill") ? document.commit(edits::promoteAll(document.plan(), session)) : Result<void>();
}

} // namespace

int runRegistrations(const Call &call)
{
    const bool changes = call.has("--add") || call.has("--withdraw") || call.has("--fill");
    if (changes && call.positional.size() < 2)
        return wrong(
            Registrations::tr("--add, --withdraw and --fill want a session, by its id or exact title."));
    const auto document =
        Document::open(call.positional.first(), changes ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    if (!document)
        return refuse(document.error(), Side::Input);
    if (call.positional.size() < 2)
        return listSessions(call, (*document)->plan());
    const auto session = sessionNamed((*document)->plan(), call.positional[1]);
    if (!session)
        return refuse(session.error(), Side::Input);
    if (changes && (*document)->isReadOnly())
        return refuse({ProblemKind::ReadOnly, call.positional.first(), {}}, Side::Output);
    if (const auto done = change(call, **document, *session); !done) {
        const ProblemKind why = done.error().kind;
        const bool ofSession = why == ProblemKind::NoRegistration || why == ProblemKind::RegistrationClosed;
        const int exitCode = refuse(done.error(), Side::Output);
        return ofSession ? ActOnIt : exitCode;
    }
    return showLine(call, (*document)->plan(), *session);
}

} // namespace blokplan::cli
