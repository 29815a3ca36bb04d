#include "ui/guests/whoisin.h"

#include "app/wording/verdicts.h"

namespace blokplan::ui
{

WhoIsIn::WhoIsIn(Desk &wanted, QObject *parent) : QObject(parent), desk(wanted), attendance(wanted.plan())
{
    connect(&desk, &Desk::changed, this, [this](const Edit &edit) { attendance.follow(edit, desk.plan()); });
    connect(&desk.document(), &Document::factsChanged, this, &WhoIsIn::readFacts);
    readFacts();
}

void WhoIsIn::readFacts()
{
    const std::vector<Scan> &scans = desk.document().facts().scans;
    QList<AttendeeId> touched;
    for (; read < scans.size(); ++read) {
        attendance.add(scans[read]);
        touched.append(shownFor(scans[read].attendee));
    }
    if (!touched.isEmpty())
        emit happened(touched);
}

/// Whom the attendee stands for, if they were merged into somebody.
AttendeeId WhoIsIn::shownFor(AttendeeId attendee) const
{
    static constexpr int longestChain = 16; // as in the store
    for (int step = 0; step < longestChain; ++step) {
        const Attendee *one = desk.plan().find(attendee);
        if (one == nullptr || one->sameAs.isNull())
            break;
        attendee = one->sameAs;
    }
    return attendee;
}

WhoIsIn::Place WhoIsIn::of(const AttendeeId &attendee) const
{
    Place place = Place::Nowhere;
    for (const CheckinList &list : desk.plan().checkinLists()) {
        const checkin::Presence *presence = attendance.of(list.id, attendee);
        if (presence != nullptr && presence->inside)
            return Place::Inside;
        if (presence != nullptr)
            place = Place::Outside;
    }
    return place;
}

QString WhoIsIn::told(const AttendeeId &attendee) const
{
    QStringList lines;
    for (const CheckinList &list : desk.plan().checkinLists()) {
        const checkin::Presence *presence = attendance.of(list.id, attendee);
        if (presence == nullptr)
            continue;
        Scan entry;
        entry.at = presence->at;
        entry.desk = presence->desk;
        entry.operatorName = presence->operatorName;
        const QString when =
            wording::whenAndWhere(entry, desk.plan().event().zone, QDateTime::currentDateTimeUtc());
        const QString line = presence->inside ? tr("%1: in %2", "%1 a door, %2 when and where")
                                              : tr("%1: went out, in %2", "%1 a door, %2 when and where");
        lines.append(line.arg(list.name.first, when));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace blokplan::ui
