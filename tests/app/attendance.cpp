#include "app/checkin/attendance.h"

#include "app/checkin/doorcounts.h"
#include "app/checkin/expected.h"
#include "app/checkin/judging.h"
#include "app/edits/records.h"
#include "app/store/store.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <rapidcheck.h>

namespace blokplan::tests
{

using checkin::Attendance;

namespace
{

const QString wholeDayList = QStringLiteral("Hele dag");

} // namespace

/// A store in memory with the plan, and what its facts say.
struct ToldDoor {
    explicit ToldDoor(const Plan &with)
        : plan(with), store(std::move(*Store::inMemory(with, {}))), attendance(with)
    {
    }

    Scan scan(const QString &code, int seconds, ScanKind sort = ScanKind::Entry,
              const QString &list = wholeDayList)
    {
        ScanRequest request = scanOf(plan, code, list, seconds);
        request.sort = sort;
        request.confirmed = true;
        return tell(*store->scan(request, checkin::judge));
    }
    Scan annul(const Scan &entry)
    {
        ScanRequest request = scanOf(plan, {}, wholeDayList, 900);
        return tell(*store->annul(entry.id, request));
    }
    Scan tell(const ScanAnswer &answer)
    {
        attendance.add(answer.scan);
        return answer.scan;
    }
    [[nodiscard]] const checkin::Presence *of(const char *name, const QString &list = wholeDayList) const
    {
        return attendance.of(listIn(plan, list).id, guestIn(plan, QLatin1String(name)).id);
    }

    Plan plan;
    std::unique_ptr<Store> store;
    Attendance attendance;
};

/// Who is here, by the facts alone.
class AttendanceTest : public Test
{
    Q_OBJECT

private slots:
    void nobodyIsHereBeforeTheFirstScan()
    {
        const ToldDoor door(doorPlan());
        QVERIFY(door.of("Anna de Vries") == nullptr);
        const auto list = listIn(door.plan, wholeDayList).id;
        QCOMPARE(door.attendance.admitted(list), 0);
        QVERIFY(door.attendance.inside(list).empty() && door.attendance.present(list).empty());
    }

    void anEntrySaysWhenWhereAndByWhom()
    {
        ToldDoor door(doorPlan());
        const Scan entry = door.scan(QStringLiteral("ANNA"), 0);
        door.scan(QStringLiteral("ANNA"), 400); // already in
        door.scan(QStringLiteral("COR"), 1);    // refused
        const auto *anna = door.of("Anna de Vries");
        QVERIFY(anna != nullptr);
        QCOMPARE(*anna, (checkin::Presence{entry.id, entry.at, entry.desk, entry.operatorName, true, entry.at,
                                           entry.at}));
        QVERIFY(door.of("Cor Bakker") == nullptr);
        QVERIFY(door.of("Anna de Vries", QStringLiteral("In en uit")) == nullptr);
        QVERIFY(door.attendance.isAnywhere(guestIn(door.plan, QStringLiteral("Anna de Vries")).id));
        QCOMPARE(door.attendance.admitted(listIn(door.plan, wholeDayList).id), 1);
    }

    void annulledIsAsIfNever()
    {
        ToldDoor door(doorPlan());
        const Scan entry = door.scan(QStringLiteral("ANNA"), 0);
        door.scan(QStringLiteral("BRAM"), 1);
        door.annul(entry);
        QVERIFY(door.of("Anna de Vries") == nullptr && door.of("Bram Jansen") != nullptr);
        const auto last = door.attendance.lastEntries(10);
        QCOMPARE(last.size(), size_t(1));
        QCOMPARE(last.front().code, QStringLiteral("BRAM"));
        const Scan again = door.scan(QStringLiteral("ANNA"), 1000);
        QCOMPARE(door.of("Anna de Vries")->entry, again.id);
    }

    void outAndInAgain()
    {
        ToldDoor door(doorPlan());
        const QString list = QStringLiteral("In en uit");
        const Scan entry = door.scan(QStringLiteral("ANNA"), 0, ScanKind::Entry, list);
        door.scan(QStringLiteral("BRAM"), 5, ScanKind::Entry, list);
        door.scan(QStringLiteral("ANNA"), 60, ScanKind::Exit, list);
        QVERIFY(!door.of("Anna de Vries", list)->inside);
        QCOMPARE(door.attendance.inside(listIn(door.plan, list).id).size(), size_t(1));
        door.scan(QStringLiteral("ANNA"), 120, ScanKind::Entry, list);
        QVERIFY(door.of("Anna de Vries", list)->inside);
        QCOMPARE(door.of("Anna de Vries", list)->entry, entry.id);
    }

    /// A script may give whole seconds: what one desk did within one is in its order still.
    void outWithinTheSameInstantIsOut()
    {
        for (int i = 0; i < 20; ++i) {
            ToldDoor door(doorPlan());
            const QString list = QStringLiteral("In en uit");
            door.scan(QStringLiteral("ANNA"), 0, ScanKind::Entry, list);
            door.scan(QStringLiteral("ANNA"), 0, ScanKind::Exit, list);
            QVERIFY(!door.of("Anna de Vries", list)->inside);
            const Scan again = door.scan(QStringLiteral("ANNA"), 0, ScanKind::Exit, list);
            QCOMPARE(again.outcome, Verdict::NotInside); // as the store sees it
        }
    }

    void theLastEntriesComeLastFirst()
    {
        ToldDoor door(crowdPlan(30));
        for (int i = 1; i <= 30; ++i)
            door.scan(QStringLiteral("G%1").arg(i), 100 - i); // clocks do not matter
        const auto last = door.attendance.lastEntries(10);
        QCOMPARE(last.size(), size_t(10));
        QCOMPARE(last.front().code, QStringLiteral("G30"));
        QCOMPARE(last.back().code, QStringLiteral("G21"));
    }

    void arrivalsAreCountedByMinuteAndCategory()
    {
        ToldDoor door(doorPlan());
        door.scan(QStringLiteral("ANNA"), 0);
        door.scan(QStringLiteral("BRAM"), 59);
        door.scan(QStringLiteral("ELS"), 60);
        const checkin::DoorCounts counts(door.plan, listIn(door.plan, wholeDayList), door.attendance);
        const auto &minutes = counts.arrivals();
        QCOMPARE(minutes.size(), size_t(2));
        QCOMPARE(minutes.begin()->second, 2);
        QCOMPARE(minutes.rbegin()->second, 1);
        QCOMPARE(minutes.rbegin()->first - minutes.begin()->first, 1);
        QCOMPARE(counts.in(), 3);
        QCOMPARE(counts.byCategory().at(guestIn(door.plan, QStringLiteral("Bram Jansen")).category).in, 1);
    }

    void aMergedGuestCountsAsTheOther()
    {
        ToldDoor door(doorPlan());
        const Scan entry = door.scan(QStringLiteral("ANNA"), 0);
        Attendee merged = guestIn(door.plan, QStringLiteral("Anna de Vries"));
        const AttendeeId bram = guestIn(door.plan, QStringLiteral("Bram Jansen")).id;
        merged.sameAs = bram;
        const Edit edit = edits::put(door.plan, merged);
        const Plan next = after(door.plan, edit);
        door.attendance.follow(edit, next);
        const auto list = listIn(door.plan, wholeDayList).id;
        QCOMPARE(door.attendance.of(list, bram)->entry, entry.id);
        QCOMPARE(door.attendance.admitted(list), 1);
        QVERIFY(door.attendance.of(list, merged.id) != nullptr);
    }

    /// In whatever order facts arrive, they say the same, and the same as the store.
    void anyOrderSaysTheSame()
    {
        QVERIFY(rc::check("any order", [](quint32 seed) {
            QRandomGenerator random(seed);
            ToldDoor door(crowdPlan(4));
            std::vector<Scan> facts;
            for (int i = 0; i < 25; ++i) {
                const QString code = QStringLiteral("G%1").arg(random.bounded(1, 5));
                facts.push_back(door.scan(code, random.bounded(1000)));
                const Scan &some = facts[size_t(random.bounded(int(facts.size())))];
                ScanRequest request = scanOf(door.plan, {}, wholeDayList, 900);
                if (random.bounded(3) == 0) {
                    if (const auto annulled = door.store->annul(some.id, request))
                        facts.push_back(door.tell(*annulled));
                }
            }
            std::shuffle(facts.begin(), facts.end(), random);
            Attendance other(door.plan);
            for (const Scan &scan : facts)
                other.add(scan);
            const auto list = listIn(door.plan, wholeDayList).id;
            RC_ASSERT(other.admitted(list) == *door.store->admittedAttendees());
            for (const Attendee &one : door.plan.attendees()) {
                const auto *a = door.attendance.of(list, one.id);
                const auto *b = other.of(list, one.id);
                RC_ASSERT((a == nullptr) == (b == nullptr));
                if (a != nullptr)
                    RC_ASSERT(*a == *b);
            }
        }));
    }

    void speakersWhoAreNotHereComeFirst_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("of a session that is over") << QStringLiteral("Tom Kunzler");
        QTest::newRow("of a part of the session, too") << QStringLiteral("Fatima el Idrissi");
    }

    void speakersWhoAreNotHereComeFirst()
    {
        QFETCH(const QString, who);
        Plan plan = doorPlan();
        const Session &gamma = sessionIn(plan, QStringLiteral("Gamma")); // 14:00
        Attendee speaker = named(QStringLiteral("Zeger Spreker"));
        speaker.person = personIn(plan, who).id;
        const auto put = [&](auto record) { plan = after(plan, edits::put(plan, record)); };
        put(speaker);
        Participant one;
        one.id = ParticipantId::create();
        one.session = gamma.id;
        one.person = speaker.person;
        put(one);
        ToldDoor door(plan);
        const auto names = [&](int hour, int minute, int within) {
            QStringList list;
            for (const auto &expected :
                 checkin::expectedSoon(plan, door.attendance, listIn(plan, wholeDayList).id,
                                       localMinute(QDate(2026, 6, 11), hour * 60 + minute), within)) {
                if (expected.session == gamma.id)
                    list.append(plan.find(expected.attendee)->asWritten);
            }
            return list;
        };
        QCOMPARE(names(13, 40, 30), (QStringList{speaker.asWritten, QStringLiteral("Anna de Vries")}));
        QCOMPARE(names(13, 20, 30), QStringList()); // not yet
        QCOMPARE(names(14, 10, 30).size(), 2);      // begun: all the more
        QCOMPARE(names(17, 0, 30), QStringList());  // over
        door.scan(QStringLiteral("ANNA"), 0);
        QCOMPARE(names(13, 40, 30), QStringList{speaker.asWritten});
    }

    void theAlphabetIsSplitByWhoThereIs()
    {
        const Plan plan =
            withGuests({QStringLiteral("Jan van der Berg"), QStringLiteral("A Bos"), QStringLiteral("B Cats"),
                        QStringLiteral("C Dijk"), QStringLiteral("D Zwart"), QStringLiteral("E Zijl")});
        const CheckinList &list = *plan.checkinLists().begin();
        const auto shares = checkin::splitOverDesks(plan, list, 2);
        QCOMPARE(shares.size(), size_t(2));
        QCOMPARE(shares[0].from + shares[0].to + shares[1].from + shares[1].to, QStringLiteral("BCDZ"));
        QCOMPARE(shares[0].people + shares[1].people, 6);
        QCOMPARE(checkin::splitOverDesks(plan, list, 1).size(), size_t(1));
        QCOMPARE(checkin::splitOverDesks(plan, list, 0).size(), size_t(0));
        QCOMPARE(checkin::splitOverDesks(smallPlan(), list, 3).size(), size_t(0));
    }

    /// Everybody has one desk, and with the real names of this country no desk has much more than its share.
    void realNamesAreSplitFairly()
    {
        NEED_DATA();
        const Plan plan = withGuests(realNames(2000, 5));
        const CheckinList &list = *plan.checkinLists().begin();
        for (const int desks : {2, 3, 4, 6}) {
            const auto shares = checkin::splitOverDesks(plan, list, desks);
            QVERIFY(int(shares.size()) <= desks);
            int sum = 0;
            for (const auto &share : shares) {
                sum += share.people;
                QVERIFY2(share.people < 2000 / desks * 1.4, qPrintable(QString::number(share.people)));
                QVERIFY(share.from <= share.to);
            }
            QCOMPARE(sum, int(plan.attendees().size())); // some bear the same name
        }
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::AttendanceTest)
#include "attendance.moc"
