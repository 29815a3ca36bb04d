#include "app/wording/attendees.h"

#include "app/model/codec.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

using attendees::Fate;
using attendees::Field;
using attendees::Reason;

/// "Jan de Vries (Gemeente Ede)", of several the first ones.
QString candidates(const attendees::Outcome &outcome, const Plan &plan)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const AttendeeId &id : outcome.candidates.mid(0, most)) {
        const Attendee *one = plan.find(id);
        if (one == nullptr)
            continue;
        const QString apart = one->email.isEmpty() ? one->organisation : one->email;
        names.append(apart.isEmpty() ? one->asWritten : one->asWritten + QStringLiteral(" (%1)").arg(apart));
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

QString reason(const attendees::Outcome &outcome, const Plan &plan)
{
    const QString detail = outcome.details.value(0);
    switch (outcome.reason) {
    case Reason::None:
        return {};
    case Reason::NoName:
        return Lists::tr("There is no name in this row; an e-mail address alone is no person.");
    case Reason::SeveralMatches:
        return Lists::tr("%1 fits more than one attendee: %2. Choose one of them, or make a new one.")
            .arg(outcome.name, candidates(outcome, plan));
    case Reason::OtherTicket:
        return Lists::tr("%1 is there already with another ticket: %2. Choose whether it is the same one.")
            .arg(outcome.name, candidates(outcome, plan));
    case Reason::SomebodyElsesId:
        return Lists::tr("%1 bears the number of somebody else: %2. Choose whether it is the same one.")
            .arg(outcome.name, candidates(outcome, plan));
    case Reason::TwiceInList:
        return Lists::tr("%1 stands in this list twice, also in line %2. Choose whether it is somebody else.")
            .arg(outcome.name, detail);
    case Reason::SameTicketTwice:
        return Lists::tr("The ticket of %1 stands in line %2 already.").arg(outcome.name, detail);
    case Reason::CutOff:
        return Lists::tr("The file ends in the middle of this row.");
    case Reason::Forgotten:
        return Lists::tr("The personal data of the one with this ticket was taken out and stays out.");
    case Reason::Skipped:
        return Lists::tr("Left out, as was asked.");
    }
    return {};
}

QString word(Fate fate)
{
    switch (fate) {
    case Fate::New:
        return Lists::tr("new", "what becomes of a row of a list");
    case Fate::Changed:
        return Lists::tr("changed", "what becomes of a row of a list");
    case Fate::Unchanged:
        return Lists::tr("unchanged", "what becomes of a row of a list");
    case Fate::Ambiguous:
        return Lists::tr("to decide", "what becomes of a row of a list");
    case Fate::Refused:
        return Lists::tr("refused", "what becomes of a row of a list");
    }
    return {};
}

QString word(Field field)
{
    switch (field) {
    case Field::Ignore:
        return Lists::tr("Leave out", "a column of a list");
    case Field::Question:
        return Lists::tr("A question of the event", "a column of a list");
    case Field::Name:
        return Lists::tr("Name (whole)", "a column of a list");
    case Field::OtherCodes:
        return fieldWord({}, QStringLiteral("codes"));
    case Field::ExternalId:
        return Lists::tr("Number in the other program", "a column of a list");
    case Field::ExternalIds:
        return fieldWord({}, QStringLiteral("foreign_ids"));
    case Field::Code:
        return Lists::tr("Ticket code", "a column of a list");
    case Field::Order:
        return Lists::tr("Order (who share it are a group)", "a column of a list");
    case Field::Sessions:
        return Lists::tr("Sessions registered for", "a column of a list");
    case Field::SessionsWaiting:
        return Lists::tr("Sessions on the waiting list for", "a column of a list");
    case Field::Attention:
        return Lists::tr("Needs attention at the door (yes or no)", "a column of a list");
    default:
        return fieldWord({}, codec::nameOf(field).replace(QLatin1Char('-'), QLatin1Char('_')));
    }
}

} // namespace blokplan::wording
