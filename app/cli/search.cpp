#include "app/checkin/attendance.h"
#include "app/checkin/attendeefinder.h"
#include "app/cli/doorlookup.h"
#include "app/model/codec.h"
#include "app/wording/verdicts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <array>

namespace blokplan::cli
{

QJsonObject asJson(const Attendee &attendee)
{
    return {{QStringLiteral("id"), attendee.id.toString()},
            {QStringLiteral("name"), attendee.asWritten},
            {QStringLiteral("organisation"), attendee.organisation},
            {QStringLiteral("code"), attendee.code},
            {QStringLiteral("group"), attendee.party},
            {QStringLiteral("state"), codec::nameOf(attendee.state)}};
}

Result<CheckinList> listFor(const Call &call, const std::vector<CheckinList> &lists)
{
    const QString wanted = call.option("--list");
    const CheckinListId id = CheckinListId::fromString(wanted);
    std::vector<CheckinList> found;
    for (const CheckinList &list : lists) {
        if (!call.has("--list") ? list.scope == ListScope::WholeEvent || lists.size() == 1
                                : list.name.first == wanted || (list.id == id && !id.isNull()))
            found.push_back(list);
    }
    if (found.size() == 1)
        return found.front();
    return fail(found.empty() ? ProblemKind::NoSuchThing : ProblemKind::NotTheOnlyOne, wanted,
                {QLatin1String(CheckinList::kind), wanted});
}

namespace
{

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr int usualMost = 50;

QString nameOf(checkin::AttendeeFinder::Match match)
{
    static constexpr std::array names{"code", "email", "words", "inside", "typo"};
    return QLatin1String(names[size_t(match)]);
}

/// "Anna de Vries, VNG (ABC, registered)"
QString lineOf(const Attendee &attendee, checkin::AttendeeFinder::Match match, bool arrived)
{
    QString line = attendee.asWritten;
    if (!attendee.organisation.isEmpty())
        line += QStringLiteral(", ") + attendee.organisation;
    QStringList aside;
    if (!attendee.code.isEmpty())
        aside.append(attendee.code);
    aside.append(arrived ? Search::tr("in") : wording::word(attendee.state));
    if (match == checkin::AttendeeFinder::Match::Typo)
        aside.append(Search::tr("looks like it"));
    return line + QStringLiteral(" (") + aside.join(QStringLiteral(", ")) + QLatin1Char(')');
}

Result<checkin::Attendance> attendanceIn(const Store &store, const Plan &plan)
{
    const auto facts = store.factsAfter(0, 0);
    if (!facts)
        return tl::unexpected(facts.error());
    checkin::Attendance attendance(plan);
    for (const Scan &scan : facts->scans)
        attendance.add(scan);
    return attendance;
}

} // namespace

int runSearch(const Call &call)
{
    bool isNumber = true;
    const int most = call.has("--most") ? call.option("--most").toInt(&isNumber) : usualMost;
    if (!isNumber || most < 1)
        return wrong(Search::tr("%1 is not a number of people.").arg(call.option("--most")));
    const auto store = Store::open(call.positional.first(), Store::Access::ReadOnly);
    if (!store)
        return refuse(store.error(), Side::Input);
    const auto loaded = (*store)->load();
    if (!loaded)
        return refuse(loaded.error(), Side::Input);
    const auto attendance = attendanceIn(**store, loaded->plan);
    if (!attendance)
        return refuse(attendance.error(), Side::Input);
    const checkin::AttendeeFinder finder(loaded->plan);
    const auto arrived = [&](const AttendeeId &id) { return attendance->isAnywhere(id); };
    QElapsedTimer clock;
    clock.start();
    const auto hits = finder.find(call.positional.mid(1).join(QLatin1Char(' ')), size_t(most), arrived);
    const double took = double(clock.nsecsElapsed()) / 1e6;
    QJsonArray list;
    for (const auto &hit : hits) {
        const Attendee &attendee = *loaded->plan.find(hit.id);
        QJsonObject one = asJson(attendee);
        one.insert(QStringLiteral("match"), nameOf(hit.match));
        one.insert(QStringLiteral("arrived"), arrived(hit.id));
        list.append(one);
        tell(call, lineOf(attendee, hit.match, arrived(hit.id)));
    }
    if (call.json)
        answer({{QStringLiteral("hits"), list}, {QStringLiteral("ms"), took}});
    else if (hits.empty())
        tell(call, Search::tr("Nobody was found."));
    return Done;
}

} // namespace blokplan::cli
