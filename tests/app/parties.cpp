#include "app/checkin/parties.h"

#include "app/edits/records.h"
#include "app/edits/registering.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <rapidcheck.h>

namespace blokplan::tests
{

/// Who come together at the door.
class PartiesTest : public Test
{
    Q_OBJECT

private slots:
    void whoIsInNoGroupIsNobodysCompany()
    {
        const Plan plan = crowdPlan(3);
        const checkin::Parties parties(plan);
        QVERIFY(parties.of({}).empty());
        QVERIFY(parties.of(QStringLiteral("Bus 7")).empty());
    }

    /// Guests who join, leave, are merged, come new or are removed: followed says the same as read anew.
    void followedEqualsReadAnew()
    {
        QVERIFY(rc::check("followed groups", [](quint32 seed) {
            QRandomGenerator random(seed);
            static const QStringList names{QString(), QStringLiteral("Bus 7"), QStringLiteral("bus 7"),
                                           QStringLiteral("Familie 100%")};
            Plan plan = crowdPlan(6);
            checkin::Parties parties(plan);
            for (int i = 0; i < 20; ++i) {
                const Edit edit = changed(plan, random, names);
                plan = after(plan, edit);
                parties.follow(edit);
                const checkin::Parties anew(plan);
                for (const QString &name : names)
                    RC_ASSERT(sorted(parties.of(name)) == sorted(anew.of(name)));
            }
        }));
    }

private:
    static std::vector<AttendeeId> sorted(std::vector<AttendeeId> ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    static Edit changed(const Plan &plan, QRandomGenerator &random, const QStringList &names)
    {
        std::vector<Attendee> all;
        for (const Attendee &one : plan.attendees())
            all.push_back(one);
        const auto any = [&] { return all[size_t(random.bounded(int(all.size())))]; };
        if (all.size() < 3 || random.bounded(5) == 0) {
            Attendee fresh = named(QStringLiteral("Nieuw"));
            fresh.party = names[random.bounded(int(names.size()))];
            return edits::put(plan, fresh);
        }
        Attendee one = any();
        if (random.bounded(5) == 0)
            return edits::remove(plan, QList{one.id});
        const Attendee other = any();
        if (random.bounded(4) == 0 && other.id != one.id && one.sameAs.isNull() && other.sameAs.isNull())
            return edits::mergeAttendees(plan, one.id, {other.id});
        one.party = names[random.bounded(int(names.size()))];
        return edits::put(plan, one);
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PartiesTest)
#include "parties.moc"
