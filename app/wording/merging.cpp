#include "app/wording/merging.h"

#include "app/model/eventclock.h"
#include "app/wording/groupedits.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace blokplan::wording
{

namespace
{

struct Merging {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// "session 'Opening'"
QString whose(const RecordConflict &conflict)
{
    const QString kind = kindWord(conflict.kind);
    return conflict.name.isEmpty()
               ? kind
               : Merging::tr("%1 '%2'", "a kind of thing and its name").arg(kind, conflict.name);
}

QString where(const Scan &scan, const QTimeZone &zone)
{
    const QString clock = scan.at.toTimeZone(zone).toString(QStringLiteral("HH:mm"));
    return scan.operatorName.isEmpty() ? Merging::tr("%1 at %2", "a time and a desk").arg(clock, scan.desk)
                                       : Merging::tr("%1 at %2 by %3", "a time, a desk and who sat there")
                                             .arg(clock, scan.desk, scan.operatorName);
}

} // namespace

namespace
{

/// A field's value as people read it: it comes as JSON.
QString valueWords(const QString &field, const QString &json)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
    const bool isClock = field == QLatin1String("start") || field == QLatin1String("opens") ||
                         field == QLatin1String("closes") || field == QLatin1String("agreed_start");
    if (value.isDouble() && isClock)
        return clockText(value.toInt());
    if (value.isBool())
        return value.toBool() ? Merging::tr("yes") : Merging::tr("no");
    if (value.isNull())
        return Merging::tr("nothing", "a field is empty");
    if (!value.isString())
        return json;
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (date.isValid())
        return shortDate(date);
    return value.toString().isEmpty() ? Merging::tr("nothing", "a field is empty") : quoted(value.toString());
}

} // namespace

QString clash(const RecordConflict &conflict)
{
    switch (conflict.clash) {
    case Clash::BothChanged:
        return Merging::tr("%1: both copies changed '%2'. Here stays %3; there it is %4.")
            .arg(whose(conflict), fieldWord(conflict.kind, conflict.field),
                 valueWords(conflict.field, conflict.ours), valueWords(conflict.field, conflict.theirs));
    case Clash::RemovedHere:
        return Merging::tr("%1 was removed here and changed there. It stays away.").arg(whose(conflict));
    case Clash::RemovedThere:
        return Merging::tr("%1 was removed there and is changed or still needed here. It stays.")
            .arg(whose(conflict));
    case Clash::CameBack:
        return Merging::tr("%1 was removed here, but a door of the other copy has seen it. It is back.")
            .arg(whose(conflict));
    case Clash::NamesWhatIsRemoved:
        return Merging::tr("%1 of the other copy names something that was removed here. It was left as it is "
                           "here.")
            .arg(whose(conflict));
    }
    return {};
}

QString doubleEntry(const checkin::DoubleEntry &entry, const Plan &plan)
{
    const Attendee *attendee = plan.find(entry.attendee);
    const CheckinList *list = plan.find(entry.list);
    const QTimeZone zone = zoneOf(plan);
    QStringList later;
    for (size_t i = 1; i < entry.entries.size(); ++i)
        later.append(where(entry.entries[i], zone));
    return Merging::tr("%1 was let in more than once on %2: %3 holds; also %4.")
        .arg(attendee == nullptr ? entry.attendee.toString() : attendee->asWritten,
             list == nullptr ? entry.list.toString() : list->name.first, where(entry.entries.front(), zone),
             later.join(QStringLiteral(", ")));
}

QString mergedFacts(int fresh)
{
    return Merging::tr("%n new fact(s) of the doors", nullptr, fresh);
}

QString mergedRecords(int count)
{
    return Merging::tr("%n record(s) added or changed", nullptr, count);
}

} // namespace blokplan::wording
