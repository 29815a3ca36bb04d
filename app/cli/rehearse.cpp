#include "app/checkin/judging.h"
#include "app/cli/doorlookup.h"
#include "app/model/codec.h"
#include "app/store/rehearsal.h"
#include "app/wording/rehearsing.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>

namespace blokplan::cli
{

namespace
{

struct Rehearse {
    Q_DECLARE_TR_FUNCTIONS(Rehearse)
};

constexpr int usualArrivals = 200;
constexpr int mostArrivals = 100'000;

void report(const Call &call, const Rehearsal &rehearsal)
{
    if (!call.json)
        return tell(call, wording::rehearsal(rehearsal));
    QJsonObject verdicts;
    for (auto one = rehearsal.verdicts.begin(); one != rehearsal.verdicts.end(); ++one)
        verdicts.insert(codec::nameOf(one.key()), one.value());
    QJsonArray faults;
    for (const Problem &fault : rehearsal.faults)
        faults.append(wording::problem(fault));
    answer({{QStringLiteral("verdicts"), verdicts},
            {QStringLiteral("medianMs"), rehearsal.median},
            {QStringLiteral("slowestMs"), rehearsal.slowest},
            {QStringLiteral("lost"), rehearsal.lost},
            {QStringLiteral("problems"), faults}});
}

} // namespace

int runRehearse(const Call &call)
{
    bool isNumber = true;
    const int arrivals = call.has("--arrivals") ? call.option("--arrivals").toInt(&isNumber) : usualArrivals;
    if (!isNumber || arrivals < 1 || arrivals > mostArrivals)
        return wrong(Rehearse::tr("%1 is not a number of arrivals from 1 to %2.")
                         .arg(call.option("--arrivals"))
                         .arg(mostArrivals));
    const auto list = [&] {
        return Store::open(call.positional.first(), Store::Access::ReadOnly)
            .and_then([](const std::unique_ptr<Store> &store) { return store->doors(); })
            .and_then([&](const Store::Doors &doors) { return listFor(call, doors.lists); });
    }();
    if (!list)
        return refuse(list.error(), Side::Input);
    const auto done = rehearse(call.positional.first(), list->id, arrivals,
                               QRandomGenerator::global()->generate(), checkin::judge, progressOnTerminal());
    if (!done)
        return refuse(done.error(), Side::Input);
    report(call, *done);
    return done->lost == 0 && done->faults.empty() ? Done : ActOnIt;
}

} // namespace blokplan::cli
