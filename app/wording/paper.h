#pragma once

#include <QDateTime>
#include <QString>

/// What stands on printed sheets beside the programme's own texts.
namespace blokplan::wording
{

QString blockScheduleTitle();                  ///< "Block schedule", as a product's name
QString blockScheduleOf(const QString &event); ///< "Open Day — block schedule"
QString ongoing();                             ///< "Ongoing": over the columns of drop-ins
QString besideTheRest();                       ///< "beside the rest"
QString allRooms();                            ///< "all rooms"
QString nobodyAnnounced();                     ///< "speakers to be announced"
QString continued(const QString &title);       ///< "Pitches (continued)"
QString noSessionsThatDay();
QString noDayToPrint();
QString roomsOf(int first, int last, int all); ///< "rooms 1–12 of 35"
QString notConfirmedLegend();                  ///< "dashed: not yet confirmed"
QString cancelledLegend();                     ///< "struck through: cancelled"
QString versionOf(const QString &version);     ///< "version 3"
QString printedAt(const QDateTime &at);
QString pageOf(int page, int pages);
QString untitled();

QString findingsTitle();                  ///< "Findings", as a product's name
QString findingsOf(const QString &event); ///< "Open Day — findings"
/// "12 blocking, 3 serious, 40 hints; 2 accepted"
QString findingsSummary(int blocking, int serious, int hints, int accepted);
/// "Room double-booked (blocking): 12"
QString findingsHeading(const QString &rule, const QString &severity, int count);
QString acceptedBecause(const QString &reason);
QString acceptedButWorse(const QString &reason);
QString noFindings();

QString badgesTitle();         ///< "Badges", as a product's name
QString doorListTitle();       ///< "Door list"
QString evacuationListTitle(); ///< "Evacuation list"
/// "Open Day \u2014 door list"
QString productOf(const QString &event, const QString &product);
QString nobodyRegistered();
QString nobodyInside();
/// "120 guests, 3 on the waiting list, 2 cancelled"; what is none is not said.
QString guestSummary(int guests, int waiting, int cancelled);
QString insideSummary(int people, const QDateTime &at); ///< "120 people inside at 10:30"
QString insideSince(const QString &whenAndWhere);
QString otherNames();        ///< the heading of names that begin with no Latin letter
QString instructionLegend(); ///< what "!" means

} // namespace blokplan::wording
