#include "ui/records/routewords.h"

#include "app/model/titles.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::RouteWords)
};

QString wayWords(const RouteStep &step, const Plan &plan)
{
    const QString walk = wording::minutes(step.walk);
    if (step.from.isNull())
        return Words::tr("begins here", "the first session of a route");
    if (step.gap < 0)
        return Words::tr("%1 overlap with '%2'", "%1 minutes, %2 a session")
            .arg(wording::minutes(-step.gap), titleIn(plan, step.from));
    if (step.late > 0)
        return Words::tr("%1 short: %2 walk, %3 for it", "minutes lacking, needed and there")
            .arg(wording::minutes(step.late), walk, wording::minutes(step.gap));
    const int dayChange = plan.event().dayChange; // a walk at midnight stays in its evening
    if (dateOf(step.span.start - step.gap - dayChange) != dateOf(step.span.start - dayChange))
        return Words::tr("another day");
    return step.walk == 0 ? Words::tr("%1 free before it").arg(wording::minutes(step.gap))
                          : Words::tr("%1 free before it, %2 walk").arg(wording::minutes(step.gap), walk);
}

QString fullWords(const RouteStep &step, const Plan &plan)
{
    const Session *session = plan.find(step.session);
    const int expected = session == nullptr ? 0 : session->expected.value_or(0);
    return Words::tr("full: %1 expected, %2 seats").arg(expected).arg(expected - *step.over);
}

} // namespace

QString stepWords(const RouteStep &step, const Plan &plan)
{
    if (step.kind == RouteStep::Kind::InBetween)
        return Words::tr("whenever there is time");
    if (step.kind == RouteStep::Kind::Nowhere)
        return Words::tr("not placed");
    const QString way = wayWords(step, plan);
    if (!step.over)
        return way;
    return step.late > 0 ? way + QStringLiteral("; ") + fullWords(step, plan) : fullWords(step, plan);
}

QString walkWords(const std::vector<RouteStep> &walk)
{
    const auto problems = std::count_if(walk.begin(), walk.end(), std::mem_fn(&RouteStep::isProblem));
    const QString sessions = wording::counted(QLatin1String(Session::kind), int(walk.size()));
    const auto unplaced = int(std::count_if(walk.begin(), walk.end(), [](const RouteStep &step) {
        return step.kind == RouteStep::Kind::Nowhere;
    }));
    if (problems == 0 && unplaced > 0)
        return sessions + QStringLiteral(", ") + Words::tr("%n not placed", nullptr, unplaced);
    if (problems == 0)
        return walk.empty() ? sessions : Words::tr("%1, can be walked", "%1 so many sessions").arg(sessions);
    return sessions + QStringLiteral(", ") + Words::tr("%n problem(s)", nullptr, int(problems));
}

} // namespace blokplan::ui
