#include "app/wording/registeredits.h"

#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

/// A name as it is written, or how many attendees.
QString attendeesOf(const Intent &intent)
{
    return intent.count > 1 || intent.subject.isEmpty() ? counted(QLatin1String(Attendee::kind), intent.count)
                                                        : intent.subject;
}

Moods ofStates(const Intent &intent)
{
    const QString who = attendeesOf(intent);
    switch (intent.wish) {
    case Wish::CancelAttendees:
        return {Edits::tr("Cancelled the registration of %1").arg(who),
                Edits::tr("cancel the registration of %1").arg(who)};
    case Wish::Reinstate:
        return {Edits::tr("Registered %1 again").arg(who), Edits::tr("register %1 again").arg(who)};
    default:
        break;
    }
    const QString session = intent.details.value(0);
    if (session.isEmpty())
        return {Edits::tr("Took %1 from the waiting list").arg(who),
                Edits::tr("take %1 from the waiting list").arg(who)};
    return {Edits::tr("Took %1 from the waiting list of %2").arg(who, quoted(session)),
            Edits::tr("take %1 from the waiting list of %2").arg(who, quoted(session))};
}

Moods ofSessions(const Intent &intent)
{
    const QString who = attendeesOf(intent);
    const QString session = quoted(intent.details.value(0));
    if (intent.wish == Wish::Withdraw)
        return {Edits::tr("Withdrew %1 from %2").arg(who, session),
                Edits::tr("withdraw %1 from %2").arg(who, session)};
    if (intent.details.value(1) == QLatin1String("waiting"))
        return {Edits::tr("Put %1 on the waiting list of %2").arg(who, session),
                Edits::tr("put %1 on the waiting list of %2").arg(who, session)};
    return {Edits::tr("Registered %1 for %2").arg(who, session),
            Edits::tr("register %1 for %2").arg(who, session)};
}

Moods ofAttendees(const Intent &intent)
{
    const QString who = attendeesOf(intent);
    switch (intent.wish) {
    case Wish::ImportAttendees:
        return {Edits::tr("Imported %1: %2 new, %3 changed", "%1 a file, then counts of attendees")
                    .arg(intent.subject, intent.details.value(0), intent.details.value(1)),
                Edits::tr("import attendees from %1").arg(intent.subject)};
    case Wish::MergeAttendees:
        if (intent.details.value(0) == QLatin1String("apart"))
            return {Edits::tr("Noted that %1 are not one person").arg(quoted(intent.subject)),
                    Edits::tr("note that %1 are not one person").arg(quoted(intent.subject))};
        return {Edits::tr("Merged %n attendee(s) into %1", nullptr, intent.count).arg(intent.subject),
                Edits::tr("merge attendees into %1").arg(intent.subject)};
    case Wish::ReplaceTicket:
        return {Edits::tr("Gave %1 a new ticket").arg(who), Edits::tr("give %1 a new ticket").arg(who)};
    case Wish::Anonymise:
        return {Edits::tr("Took the personal data of %1 out").arg(who),
                Edits::tr("take the personal data of %1 out").arg(who)};
    default:
        return {Edits::tr("Took personal data out whose date has passed: %1").arg(who),
                Edits::tr("take out personal data whose date has passed: %1").arg(who)};
    }
}

} // namespace

std::optional<Moods> registerMoods(const Intent &intent)
{
    switch (intent.wish) {
    case Wish::CancelAttendees:
    case Wish::Reinstate:
    case Wish::Promote:
        return ofStates(intent);
    case Wish::Enrol:
    case Wish::Withdraw:
        return ofSessions(intent);
    case Wish::ImportAttendees:
    case Wish::MergeAttendees:
    case Wish::ReplaceTicket:
    case Wish::Anonymise:
    case Wish::Scrub:
        return ofAttendees(intent);
    default:
        return std::nullopt;
    }
}

} // namespace blokplan::wording
