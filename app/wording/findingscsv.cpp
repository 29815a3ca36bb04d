#include "app/wording/findingscsv.h"

#include "app/exchange/sessionscsv.h"
#include "app/model/codec.h"
#include "app/wording/sentences.h"

namespace blokplan::wording
{

namespace
{

const QStringList &header()
{
    static const QStringList names =
        QStringLiteral("rule,severity,accepted,reason,date,start,sessions,people,rooms,minutes,text")
            .split(QLatin1Char(','));
    return names;
}

template <class Ids, class Name>
QString namesOf(const Ids &ids, const Plan &plan, Name name)
{
    QStringList names;
    for (const auto &id : ids) {
        if (const auto *record = plan.find(id))
            names.append(name(*record));
    }
    return names.join(QStringLiteral("; "));
}

/// Where the finding is, or where its session stands.
const Placement *placementOf(const Finding &finding, const Agenda &agenda)
{
    if (const Placement *own = agenda.plan().find(finding.placements.value(0)))
        return own;
    const PlacementRows &rows = agenda.of(finding.sessions.value(0));
    return rows.empty() ? nullptr : rows.front().get();
}

QStringList cellsOf(const Finding &finding, const Agenda &agenda)
{
    const Plan &plan = agenda.plan();
    const Placement *at = placementOf(finding, agenda);
    const Acceptance *acceptance = finding.accepted ? plan.find(finding.acceptance) : nullptr;
    return {QLatin1String(finding.rule),
            codec::nameOf(finding.severity),
            finding.accepted ? QStringLiteral("yes") : QString(),
            acceptance == nullptr ? QString() : acceptance->reason,
            at == nullptr ? QString() : at->date.toString(Qt::ISODate),
            at == nullptr ? QString() : clockText(at->start),
            namesOf(finding.sessions, plan, [](const Session &one) { return one.title.first; }),
            namesOf(finding.people, plan, [](const Person &one) { return one.asWritten; }),
            namesOf(finding.rooms, plan, [](const Room &one) { return one.name.first; }),
            QString::number(finding.minutes),
            wording::finding(finding, plan)};
}

QString lineOf(const QStringList &cells)
{
    QStringList out;
    for (const QString &text : cells)
        out.append(sessionscsv::cell(text));
    return out.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray findingsCsv(std::span<const Finding> findings, const Agenda &agenda)
{
    QString text = QChar(0xFEFF) + lineOf(header());
    for (const Finding &finding : findings)
        text += lineOf(cellsOf(finding, agenda));
    return text.toUtf8();
}

} // namespace blokplan::wording
