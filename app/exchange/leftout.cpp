#include "app/exchange/leftout.h"

namespace blokplan
{

namespace
{

template <class R>
bool knowsKind(const QSet<QByteArray> &said)
{
    const QByteArray start = QByteArray(R::kind) + '/';
    return std::any_of(said.begin(), said.end(),
                       [&](const QByteArray &one) { return one.startsWith(start); });
}

template <class R>
void countFields(const Table<R> &table, const QSet<QByteArray> &said, QMap<QString, int> &counts)
{
    [[maybe_unused]] static const R plain{};
    eachField<R>([&](const auto &f) {
        if (said.contains(QByteArray(R::kind) + '/' + f.name))
            return;
        const auto holds = [&](const R &record) { return record.*f.member != plain.*f.member; };
        counts[QLatin1String(f.name)] += int(std::count_if(table.begin(), table.end(), holds));
    });
}

} // namespace

QMap<QString, int> leftOutOf(const Plan &plan, const QSet<QByteArray> &said)
{
    QMap<QString, int> counts;
    ProgrammeKinds::each([&]<class R>(R *) {
        if (said.contains(R::kind))
            return;
        if (knowsKind<R>(said))
            countFields<R>(plan.all<R>(), said, counts);
        else
            counts[QLatin1String(R::kind)] += int(plan.all<R>().size());
    });
    return counts;
}

} // namespace blokplan
