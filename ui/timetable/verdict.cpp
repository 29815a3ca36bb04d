#include "ui/timetable/verdict.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct TimetableWords {
    Q_DECLARE_TR_FUNCTIONS(Timetable)
};

const QLatin1String dot(" \xb7 ");

QString roomNames(const DayBlocks &day, const Ghost &to)
{
    const int last = to.column + to.columns - 1;
    if (to.column < 0 || last >= int(day.columns.size()))
        return {};
    const QString &first = day.columns[size_t(to.column)].name;
    return to.columns == 1 ? first : first + QStringLiteral(" – ") + day.columns[size_t(last)].name;
}

/// "3 sessions", and that copies go.
QString manyText(const Carried &what)
{
    const int count = int(what.all().size());
    return what.copies ? TimetableWords::tr("Copy %n session(s)", nullptr, count)
                       : TimetableWords::tr("%n session(s)", nullptr, count);
}

QString placeText(const DayBlocks &day, const Carried &what, const Ghost &to, QDate tabDate)
{
    switch (to.zone) {
    case Under::Shelf:
        return what.placement.isNull() ? TimetableWords::tr("Stays on the shelf")
                                       : TimetableWords::tr("Back to the shelf");
    case Under::Tab:
        return what.placement.isNull() ? wording::longDate(tabDate)
                                       : wording::longDate(tabDate) + dot + clockText(to.at.start);
    case Under::Nowhere:
        return TimetableWords::tr("No place here");
    case Under::Grid:
        break;
    }
    return roomNames(day, to) + dot + clockText(to.at.start) + QStringLiteral("–") + clockText(to.at.end()) +
           dot + wording::minutes(to.at.length);
}

/// "free, 120 seats · Tom Kunzler free"
QString freeText(const Agenda &agenda, const Carried &what, const Placement &placement)
{
    QStringList parts{TimetableWords::tr("free")};
    const Room *room = agenda.plan().find(placement.rooms.value(0));
    if (room != nullptr && room->seats)
        parts.first() += QStringLiteral(", ") + wording::seats(*room->seats);
    const QStringList names = namesIn(agenda, what.session);
    if (!names.isEmpty())
        parts.append(TimetableWords::tr("%1 free").arg(names.join(QStringLiteral(", "))));
    return parts.join(dot);
}

QString sentences(const std::vector<Finding> &findings, const Plan &plan)
{
    constexpr size_t most = 3;
    QStringList lines;
    for (size_t i = 0; i < std::min(most, findings.size()); ++i)
        lines.append(wording::finding(findings[i], plan));
    if (findings.size() > most)
        lines.append(TimetableWords::tr("and %n more", nullptr, int(findings.size() - most)));
    return lines.join(u'\n');
}

/// What of a group stays because it is fixed; empty when nothing does.
QString fixedText(const Plan &plan, const Carried &what)
{
    const QList<PlacementId> all = what.all();
    const auto fixed = what.copies ? 0 : std::count_if(all.begin(), all.end(), [&](const PlacementId &id) {
        const Placement *placement = plan.find(id);
        return placement != nullptr && placement->fixed;
    });
    return fixed == 0 ? QString() : TimetableWords::tr("%n fixed session(s) stay(s)", nullptr, int(fixed));
}

/// "2 blocking, 1 serious", the worst sentences, and what stays because it is fixed.
QString groupText(const Plan &plan, const Carried &what, const std::vector<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [&](const Finding &f) { return f.severity == severity; }));
    };
    QStringList counts;
    if (const int blocking = count(Severity::Blocking); blocking > 0)
        counts.append(TimetableWords::tr("%n blocking", nullptr, blocking));
    if (const int serious = count(Severity::Serious); serious > 0)
        counts.append(TimetableWords::tr("%n serious", nullptr, serious));
    QStringList lines{counts.isEmpty() ? TimetableWords::tr("nothing clashes")
                                       : counts.join(QLatin1String(", "))};
    if (const QString fixed = fixedText(plan, what); !fixed.isEmpty())
        lines.append(fixed);
    if (!findings.empty())
        lines.append(sentences(findings, plan));
    return lines.join(u'\n');
}

} // namespace

DropVerdict verdictOf(const Agenda &agenda, const DayBlocks &day, const Carried &what, const Ghost &to,
                      const Edit &edit, QDate tabDate)
{
    const bool several = !what.others.isEmpty() || what.copies;
    DropVerdict verdict{placeText(day, what, to, tabDate), {}, false};
    if (several)
        verdict.place = manyText(what) + dot + verdict.place;
    const auto &changes = edit.of<Placement>();
    if (changes.empty() && several)
        verdict.text = fixedText(agenda.plan(), what);
    if (changes.empty() || !changes.front().after)
        return verdict;
    std::vector<Finding> findings = findingsAfter(agenda, edit);
    std::erase_if(findings, [](const Finding &finding) { return finding.accepted || !isOfPlace(finding); });
    verdict.clashes = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Blocking;
    });
    const auto next = applied(agenda.plan(), edit);
    if (several && next)
        verdict.text = groupText(*next, what, findings);
    else if (findings.empty())
        verdict.text = freeText(agenda, what, *changes.front().after);
    else if (next)
        verdict.text = sentences(findings, *next);
    return verdict;
}

} // namespace blokplan::ui
