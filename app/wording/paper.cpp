#include "app/wording/paper.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

QString blockScheduleTitle()
{
    return Paper::tr("Block schedule");
}

QString blockScheduleOf(const QString &event)
{
    return Paper::tr("%1 \u2014 block schedule", "heading of the sheet: the event's name").arg(event);
}

QString ongoing()
{
    return Paper::tr("Drop-in", "over the columns of sessions that run all day beside the others");
}

QString besideTheRest()
{
    return Paper::tr("beside the rest", "under 'Drop-in'");
}

QString allRooms()
{
    return Paper::tr("all rooms");
}

QString nobodyAnnounced()
{
    return Paper::tr("speakers to be announced");
}

QString continued(const QString &title)
{
    return Paper::tr("%1 (continued)", "%1: a title").arg(title);
}

QString noSessionsThatDay()
{
    return Paper::tr("No sessions on this day.");
}

QString noDayToPrint()
{
    return Paper::tr("There is no day to print.");
}

QString roomsOf(int first, int last, int all)
{
    if (first == last)
        return Paper::tr("room %1 of %2").arg(first).arg(all);
    return Paper::tr("rooms %1\u2013%2 of %3").arg(first).arg(last).arg(all);
}

QString notConfirmedLegend()
{
    return Paper::tr("dashed: not yet confirmed");
}

QString cancelledLegend()
{
    return Paper::tr("struck through: cancelled");
}

QString versionOf(const QString &version)
{
    return Paper::tr("version %1", "of the programme").arg(version);
}

QString printedAt(const QDateTime &at)
{
    return Paper::tr("printed %1", "date and time")
        .arg(QLocale().toString(at, QStringLiteral("dd-MM-yyyy HH:mm")));
}

QString pageOf(int page, int pages)
{
    return Paper::tr("page %1 of %2").arg(page).arg(pages);
}

QString untitled()
{
    return Paper::tr("Untitled");
}

QString findingsTitle()
{
    return Paper::tr("Findings");
}

QString findingsOf(const QString &event)
{
    return Paper::tr("%1 \u2014 findings", "heading of the sheet: the event's name").arg(event);
}

QString findingsSummary(int blocking, int serious, int hints, int accepted)
{
    const QString counted = Paper::tr("%n blocking", nullptr, blocking) + QStringLiteral(", ") +
                            Paper::tr("%n serious", nullptr, serious) + QStringLiteral(", ") +
                            Paper::tr("%n hint(s)", nullptr, hints);
    return accepted == 0 ? counted
                         : counted + QStringLiteral(" \u00b7 ") + Paper::tr("%n accepted", nullptr, accepted);
}

QString findingsHeading(const QString &rule, const QString &severity, int count)
{
    return QStringLiteral("%1 (%2): %3").arg(rule, severity).arg(count);
}

QString acceptedBecause(const QString &reason)
{
    return Paper::tr("Accepted: %1", "a finding; %1 is the reason").arg(reason);
}

QString acceptedButWorse(const QString &reason)
{
    return Paper::tr("Was accepted, but got worse: %1", "a finding; %1 is the reason").arg(reason);
}

QString noFindings()
{
    return Paper::tr("No findings.");
}

QString badgesTitle()
{
    return Paper::tr("Badges");
}

QString doorListTitle()
{
    return Paper::tr("Door list");
}

QString evacuationListTitle()
{
    return Paper::tr("Evacuation list");
}

QString productOf(const QString &event, const QString &product)
{
    return event.isEmpty() ? product : event + QStringLiteral(" \u2014 ") + product.toLower();
}

QString nobodyRegistered()
{
    return Paper::tr("Nobody is registered.");
}

QString nobodyInside()
{
    return Paper::tr("Nobody is inside.");
}

QString guestSummary(int guests, int waiting, int cancelled)
{
    QStringList parts{Paper::tr("%n guests", nullptr, guests)};
    if (waiting > 0)
        parts.append(Paper::tr("%n on the waiting list", nullptr, waiting));
    if (cancelled > 0)
        parts.append(Paper::tr("%n cancelled", nullptr, cancelled));
    return parts.join(QStringLiteral(", "));
}

QString insideSummary(int people, const QDateTime &at)
{
    const QString count = Paper::tr("%n people inside", nullptr, people);
    return at.isValid() ? Paper::tr("%1 at %2", "how many people are inside, at what time")
                              .arg(count, at.toString(QStringLiteral("HH:mm")))
                        : count;
}

QString insideSince(const QString &whenAndWhere)
{
    return Paper::tr("since %1", "a time and the door").arg(whenAndWhere);
}

QString otherNames()
{
    return Paper::tr("Other names", "heading: names that begin with no Latin letter");
}

QString instructionLegend()
{
    return Paper::tr("read before they go in", "on a printed door list, what ! means");
}

} // namespace blokplan::wording
