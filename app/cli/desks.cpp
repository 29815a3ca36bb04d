#include "app/checkin/expected.h"
#include "app/cli/doorlookup.h"
#include "app/wording/deskshares.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Desks {
    Q_DECLARE_TR_FUNCTIONS(Desks)
};

constexpr int mostDesks = 26;

} // namespace

int runDesks(const Call &call)
{
    bool isNumber = false;
    const int desks = call.positional[1].toInt(&isNumber);
    if (!isNumber || desks < 1 || desks > mostDesks)
        return wrong(
            Desks::tr("%1 is not a number of desks from 1 to %2.").arg(call.positional[1]).arg(mostDesks));
    const auto plan = planOf(call.positional.first());
    if (!plan)
        return refuse(plan.error(), Side::Input);
    const auto &kept = plan->checkinLists();
    const auto list = listFor(call, {kept.begin(), kept.end()});
    if (!list)
        return refuse(list.error(), Side::Input);
    QJsonArray shares;
    for (const checkin::DeskShare &share : checkin::splitOverDesks(*plan, *list, desks)) {
        shares.append(QJsonObject{{QStringLiteral("from"), share.from},
                                  {QStringLiteral("to"), share.to},
                                  {QStringLiteral("people"), share.people}});
        tell(call, wording::deskShare(share));
    }
    if (call.json)
        answer({{QStringLiteral("desks"), shares}});
    else if (shares.isEmpty())
        tell(call, Desks::tr("Nobody belongs on that list yet."));
    return Done;
}

} // namespace blokplan::cli
