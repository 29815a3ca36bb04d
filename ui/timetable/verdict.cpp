#include "ui/timetable/verdict.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct Words {
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

QString placeText(const DayBlocks &day, const Carried &what, const Ghost &to, QDate tabDate)
{
    switch (to.zone) {
    case Under::Shelf:
        return what.placement.isNull() ? Words::tr("Stays on the shelf") : Words::tr("Back to the shelf");
    case Under::Tab:
        return what.placement.isNull() ? wording::longDate(tabDate)
                                       : wording::longDate(tabDate) + dot + clockText(to.at.start);
    case Under::Nowhere:
        return Words::tr("No place here");
    case Under::Grid:
        break;
    }
    return roomNames(day, to) + dot + clockText(to.at.start) + QStringLiteral("–") + clockText(to.at.end()) +
           dot + wording::minutes(to.at.length);
}

/// "free, 120 seats · Tom Kunzler free"
QString freeText(const Agenda &agenda, const Carried &what, const Placement &placement)
{
    QStringList parts{Words::tr("free")};
    const Room *room = agenda.plan().find(placement.rooms.value(0));
    if (room != nullptr && room->seats)
        parts.first() += QStringLiteral(", ") + wording::seats(*room->seats);
    const QStringList names = namesIn(agenda, what.session);
    if (!names.isEmpty())
        parts.append(Words::tr("%1 free").arg(names.join(QStringLiteral(", "))));
    return parts.join(dot);
}

QString sentences(const std::vector<Finding> &findings, const Plan &plan)
{
    constexpr size_t most = 3;
    QStringList lines;
    for (size_t i = 0; i < std::min(most, findings.size()); ++i)
        lines.append(wording::finding(findings[i], plan));
    if (findings.size() > most)
        lines.append(Words::tr("and %n more", nullptr, int(findings.size() - most)));
    return lines.join(u'\n');
}

/// What depends on the place: a session without speakers has none wherever it goes.
bool dependsOnPlace(const Finding &finding)
{
    return qstrcmp(finding.rule, "nobody-announced") != 0;
}

} // namespace

Verdict verdictOf(const Agenda &agenda, const DayBlocks &day, const Carried &what, const Ghost &to,
                  const Edit &edit, QDate tabDate)
{
    Verdict verdict{placeText(day, what, to, tabDate), {}, false};
    const auto &changes = edit.of<Placement>();
    if (changes.empty() || !changes.front().after)
        return verdict;
    std::vector<Finding> findings = findingsAfter(agenda, edit);
    std::erase_if(findings, [](const Finding &finding) { return !dependsOnPlace(finding); });
    verdict.clashes = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Blocking;
    });
    if (findings.empty())
        verdict.text = freeText(agenda, what, *changes.front().after);
    else if (const auto next = applied(agenda.plan(), edit))
        verdict.text = sentences(findings, *next);
    return verdict;
}

} // namespace blokplan::ui
