#include "app/document/document.h"
#include "app/edits/placing.h"
#include "app/edits/records.h"
#include "app/exchange/lineage.h"
#include "app/exchange/threeway.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QJsonArray>

#include <rapidcheck.h>

namespace blokplan::tests
{

class TwoCopies : public Test
{
    Q_OBJECT

private slots:
    void takesWhatOnlyTheyChanged();
    void fieldsOfOneRecordGoTogether();
    void bothChangedOneFieldStaysOursAndIsTold();
    void whatIsStillNeededComesBack();
    void whatNamesTheRemovedIsLeftOut();
    void theEditAlwaysFits();
    void aSecondMergeChangesNothing();
    void mergingBackAndForthComesToRest();
    void refusesAnotherEventAndItself();
    void onAThreadOfItsOwnComesToTheSame();
    void theDoorGoesOnWhileItMerges();
    void othersWhoWriteOnCannotKeepItFromEnding();
    void theCommandLineTellsOfDoubles();

private:
    [[nodiscard]] QString file(const char *name) const { return path(QLatin1String(name)); }
    /// Two copies of one event, opened.
    std::pair<std::unique_ptr<Document>, std::unique_ptr<Document>> pairOf(const Plan &plan)
    {
        auto one = std::move(*Document::create(file("1.blokplan"), plan, {}));
        if (!one->copyTo(file("2.blokplan")))
            qFatal("no copy");
        return {std::move(one), std::move(*Document::open(file("2.blokplan")))};
    }
};

namespace
{

Plan renamed(const Plan &plan, const QString &room, const QString &name)
{
    Draft draft(plan);
    draft.change(roomIn(plan, room).id, [&](Room &one) { one.name = name; });
    return draft.plan();
}

Plan reseated(const Plan &plan, const QString &room, int seats)
{
    Draft draft(plan);
    draft.change(roomIn(plan, room).id, [&](Room &one) { one.seats = seats; });
    return draft.plan();
}

Plan merged(const Plan &ours, const ThreeWay &way)
{
    return after(ours, way.edit);
}

std::vector<RecordConflict> conflictsOf(Document &into, const QString &other)
{
    std::vector<RecordConflict> conflicts;
    const auto done = into.merge(other, [&](const History &ours, const History &theirs) {
        ThreeWay way = merged(ours, theirs);
        conflicts = way.conflicts;
        return way.edit;
    });
    if (!done)
        qFatal("not merged: %d", int(done.error().kind));
    return conflicts;
}

} // namespace

void TwoCopies::takesWhatOnlyTheyChanged()
{
    const Plan base = smallPlan();
    const Plan theirs =
        after(base, edits::remove(renamed(base, QStringLiteral("Zaal 1"), QStringLiteral("Kelder")),
                                  {sessionIn(base, QStringLiteral("Delta")).id}));
    const ThreeWay way = threeWay(base, base, theirs);
    QVERIFY(way.conflicts.empty());
    QVERIFY(merged(base, way) == theirs);
}

void TwoCopies::fieldsOfOneRecordGoTogether()
{
    const Plan base = smallPlan();
    const Plan ours = renamed(base, QStringLiteral("Zaal 1"), QStringLiteral("Kelder"));
    const Plan theirs = reseated(base, QStringLiteral("Zaal 1"), 44);
    const ThreeWay way = threeWay(base, ours, theirs);
    QVERIFY(way.conflicts.empty());
    const Room &room = roomIn(merged(ours, way), QStringLiteral("Kelder"));
    QCOMPARE(room.seats, std::optional<int>(44));
}

void TwoCopies::bothChangedOneFieldStaysOursAndIsTold()
{
    const Plan base = smallPlan();
    const Plan ours = reseated(base, QStringLiteral("Zaal 1"), 31);
    const ThreeWay way = threeWay(base, ours, reseated(base, QStringLiteral("Zaal 1"), 32));
    QVERIFY(way.edit.isEmpty());
    QCOMPARE(way.conflicts.size(), size_t(1));
    QCOMPARE(way.conflicts[0].clash, Clash::BothChanged);
    QCOMPARE(way.conflicts[0].field, QStringLiteral("seats"));
    QCOMPARE(way.conflicts[0].ours, QStringLiteral("31"));
    QCOMPARE(way.conflicts[0].theirs, QStringLiteral("32"));
    QVERIFY(threeWay(base, ours, ours).conflicts.empty()); // both the same is no matter
}

void TwoCopies::whatIsStillNeededComesBack()
{
    const Plan base = smallPlan();
    const SessionId delta = sessionIn(base, QStringLiteral("Delta")).id;
    const Plan ours = after(base, edits::place(base, delta, spot(base, QStringLiteral("Zaal 3"), 16)));
    const Plan theirs = after(base, edits::remove(base, QList<SessionId>{delta}));
    const ThreeWay way = threeWay(base, ours, theirs);
    QVERIFY(merged(ours, way).find(delta) != nullptr);
    QCOMPARE(way.conflicts.size(), size_t(1));
    QCOMPARE(way.conflicts[0].clash, Clash::RemovedThere);
}

void TwoCopies::whatNamesTheRemovedIsLeftOut()
{
    const Plan base = smallPlan();
    const SessionId delta = sessionIn(base, QStringLiteral("Delta")).id;
    const Plan ours = after(base, edits::remove(base, QList<SessionId>{delta}));
    const Plan theirs = after(base, edits::place(base, delta, spot(base, QStringLiteral("Zaal 3"), 16)));
    const ThreeWay way = threeWay(base, ours, theirs);
    QVERIFY(merged(ours, way) == ours);
    QCOMPARE(way.conflicts.size(), size_t(1));
    QCOMPARE(way.conflicts[0].clash, Clash::NamesWhatIsRemoved);
}

void TwoCopies::theEditAlwaysFits()
{
    rc::check("two copies after any edits merge into a plan that holds", [] {
        const auto seed = *rc::gen::inRange(1, 1 << 20);
        const Plan base = randomPlan(quint32(seed), 4);
        Plan ours = base;
        Plan theirs = base;
        for (quint32 i = 0; i < 6; ++i) {
            ours = after(ours, randomEdit(ours, quint32(seed) * 7 + i));
            theirs = after(theirs, randomEdit(theirs, quint32(seed) * 13 + i + 100));
        }
        const ThreeWay way = threeWay(base, ours, theirs);
        const auto result = applied(ours, way.edit);
        RC_ASSERT(result.has_value());
        // what is merged holds all of theirs, so merging it again brings nothing
        RC_ASSERT(threeWay(base, *result, theirs).edit.isEmpty());
    });
}

void TwoCopies::aSecondMergeChangesNothing()
{
    auto [one, two] = pairOf(smallPlan());
    QVERIFY(one->commit(diff(one->plan(), reseated(one->plan(), QStringLiteral("Zaal 1"), 31))));
    QVERIFY(two->commit(diff(two->plan(), reseated(two->plan(), QStringLiteral("Zaal 1"), 32))));
    QVERIFY(two->commit(
        diff(two->plan(), renamed(two->plan(), QStringLiteral("Zaal 2"), QStringLiteral("Kelder")))));
    QCOMPARE(conflictsOf(*one, two->path()).size(), size_t(1));
    const Plan once = one->plan();
    QCOMPARE(roomIn(once, QStringLiteral("Kelder")).name.first, QStringLiteral("Kelder"));
    QCOMPARE(conflictsOf(*one, two->path()).size(), size_t(0)); // it was told, and nothing came since
    QVERIFY(one->plan() == once);
    QVERIFY(one->undo());
    QCOMPARE(roomIn(one->plan(), QStringLiteral("Zaal 2")).name.first, QStringLiteral("Zaal 2"));
}

void TwoCopies::mergingBackAndForthComesToRest()
{
    auto [one, two] = pairOf(smallPlan());
    QVERIFY(one->commit(diff(one->plan(), reseated(one->plan(), QStringLiteral("Zaal 1"), 31))));
    QVERIFY(two->commit(
        diff(two->plan(), renamed(two->plan(), QStringLiteral("Zaal 2"), QStringLiteral("Kelder")))));
    QVERIFY(conflictsOf(*one, two->path()).empty());
    QVERIFY(conflictsOf(*two, one->path()).empty());
    QVERIFY(one->plan() == two->plan());
    QVERIFY(one->commit(diff(one->plan(), reseated(one->plan(), QStringLiteral("Zaal 1"), 33))));
    QVERIFY(conflictsOf(*two, one->path()).empty());
    QVERIFY(conflictsOf(*one, two->path()).empty());
    QVERIFY(one->plan() == two->plan());
}

void TwoCopies::refusesAnotherEventAndItself()
{
    const auto one = std::move(*Document::create(file("1.blokplan"), smallPlan(), {}));
    const auto other = std::move(*Document::create(file("2.blokplan"), smallPlan(), {}));
    const auto make = [](const History &, const History &) { return Edit(); };
    QCOMPARE(one->merge(other->path(), make).error().kind, ProblemKind::OtherEvent);
    QCOMPARE(one->merge(one->path(), make).error().kind, ProblemKind::SameFile);
    QCOMPARE(one->merge(file("none"), make).error().kind, ProblemKind::NotFound);
}

void TwoCopies::onAThreadOfItsOwnComesToTheSame()
{
    auto [one, two] = pairOf(doorPlan());
    QVERIFY(one->copyTo(file("3.blokplan")));
    QVERIFY(two->commit(
        diff(two->plan(), renamed(two->plan(), QStringLiteral("Zaal 2"), QStringLiteral("Kelder")))));
    const auto door = std::move(*Store::open(two->path()));
    QVERIFY(door->scan(scanOf(two->plan(), QStringLiteral("ANNA")), checkin::judge));
    const auto make = [](const History &ours, const History &theirs) {
        return blokplan::merged(ours, theirs).edit;
    };
    std::optional<Result<Store::UnionCounts>> came;
    one->mergeLarge(two->path(), make, {}, [&](const Result<Store::UnionCounts> &facts) { came = facts; });
    QVERIFY(one->isWriting());
    QCOMPARE(one->commit(diff(one->plan(), reseated(one->plan(), QStringLiteral("Zaal 1"), 31))).error().kind,
             ProblemKind::Busy);
    QTRY_VERIFY(came);
    QVERIFY(came->has_value());
    QCOMPARE((*came)->fresh, 1);
    QCOMPARE((*came)->desks, QSet<QString>{QStringLiteral("Deur 1")});
    QCOMPARE(one->facts().scans.size(), size_t(1));
    QVERIFY(one->lastMerge().isValid());
    const auto three = std::move(*Document::open(file("3.blokplan")));
    QVERIFY(three->merge(two->path(), make));
    QVERIFY(one->plan() == three->plan());
    QVERIFY(std::move(*Document::open(one->path()))->plan() == one->plan());
    QVERIFY(one->undo());
    QCOMPARE(roomIn(one->plan(), QStringLiteral("Zaal 2")).name.first, QStringLiteral("Zaal 2"));
    came.reset();
    one->mergeLarge(file("none"), make, {}, [&](const Result<Store::UnionCounts> &facts) { came = facts; });
    QTRY_VERIFY(came);
    QCOMPARE(came->error().kind, ProblemKind::NotFound);
    QVERIFY(!one->isWriting());
}

/// Scans and a guest nobody knew, who changes the plan under the merge.
void TwoCopies::theDoorGoesOnWhileItMerges()
{
    auto [one, two] = pairOf(crowdPlan(2000));
    QVERIFY(two->commit(
        diff(two->plan(), renamed(two->plan(), QStringLiteral("Zaal 2"), QStringLiteral("Kelder")))));
    const auto make = [](const History &ours, const History &theirs) {
        return blokplan::merged(ours, theirs).edit;
    };
    bool came = false;
    int answers = 0;
    const auto count = [&](const Result<ScanAnswer> &answer) { answers += answer ? 1 : 0; };
    one->mergeLarge(two->path(), make, {},
                    [&](const Result<Store::UnionCounts> &facts) { came = facts.has_value(); });
    for (int i = 1; i <= 20; ++i)
        one->scan(scanOf(one->plan(), QStringLiteral("G%1").arg(i)), checkin::judge, count);
    Attendee walkIn;
    walkIn.id = AttendeeId::create();
    walkIn.asWritten = QStringLiteral("Zoe van Dam");
    walkIn.code = QStringLiteral("ZOE");
    ScanRequest wanted = scanOf(one->plan(), walkIn.code);
    wanted.attendee = walkIn.id;
    one->walkIn(edits::put(one->plan(), walkIn), wanted, checkin::judge, count);
    QTRY_VERIFY(came);
    QTRY_COMPARE(answers, 21);
    QTRY_VERIFY(one->plan().find(walkIn.id) != nullptr);
    QCOMPARE(one->facts().scans.size(), size_t(21));
    QCOMPARE(roomIn(one->plan(), QStringLiteral("Kelder")).name.first, QStringLiteral("Kelder"));
    QVERIFY(std::move(*Document::open(one->path()))->plan() == one->plan());
}

void TwoCopies::othersWhoWriteOnCannotKeepItFromEnding()
{
    auto [one, two] = pairOf(smallPlan());
    QVERIFY(two->commit(
        diff(two->plan(), renamed(two->plan(), QStringLiteral("Zaal 2"), QStringLiteral("Kelder")))));
    int rounds = 0;
    const auto make = [&, path = one->path()](const History &ours, const History &theirs) {
        const auto other = std::move(*Store::open(path)); // whoever that is, they write each time
        const auto loaded = std::move(*other->load());
        const Edit edit = diff(loaded.plan, reseated(loaded.plan, QStringLiteral("Zaal 1"), ++rounds));
        if (!other->write(edit, loaded.sequence))
            qFatal("not written");
        return blokplan::merged(ours, theirs).edit;
    };
    std::optional<Result<Store::UnionCounts>> came;
    std::optional<Result<Store::UnionCounts>> second;
    one->mergeLarge(two->path(), make, {}, [&](const Result<Store::UnionCounts> &facts) { came = facts; });
    one->mergeLarge(two->path(), make, {}, [&](const Result<Store::UnionCounts> &facts) { second = facts; });
    QTRY_VERIFY(second);
    QCOMPARE(second->error().kind, ProblemKind::Busy);
    QTRY_VERIFY_WITH_TIMEOUT(came, 20000);
    QVERIFY(came->has_value());
    QCOMPARE(roomIn(one->plan(), QStringLiteral("Kelder")).name.first, QStringLiteral("Kelder"));
    QCOMPARE(roomIn(one->plan(), QStringLiteral("Zaal 1")).seats, rounds);
}

void TwoCopies::theCommandLineTellsOfDoubles()
{
    const Plan plan = doorPlan();
    {
        auto [one, two] = pairOf(plan);
        auto first = std::move(*Store::open(one->path()));
        auto second = std::move(*Store::open(two->path()));
        QVERIFY(first->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge));
        ScanRequest later = scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 60);
        later.desk = QStringLiteral("Deur 2");
        QVERIFY(second->scan(later, checkin::judge));
        QVERIFY(second->scan(scanOf(plan, QStringLiteral("BRAM")), checkin::judge));
    }
    const Ran ran =
        cli({QStringLiteral("merge"), file("1.blokplan"), file("2.blokplan"), QStringLiteral("--json")});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject facts = ran.json().value(QStringLiteral("facts")).toObject();
    QCOMPARE(facts.value(QStringLiteral("new")).toInt(), 2);
    const QJsonArray conflicts = ran.json().value(QStringLiteral("conflicts")).toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0].toObject().value(QStringLiteral("entries")).toArray().size(), 2);
    const Ran again =
        cli({QStringLiteral("merge"), file("1.blokplan"), file("2.blokplan"), QStringLiteral("--json")});
    QCOMPARE(again.json().value(QStringLiteral("facts")).toObject().value(QStringLiteral("new")).toInt(), 0);
    QCOMPARE(again.json().value(QStringLiteral("facts")).toObject().value(QStringLiteral("known")).toInt(),
             2);
    const Ran other = cli({QStringLiteral("merge"), file("1.blokplan"), file("none.blokplan")});
    QCOMPARE(other.exitCode, 3);
    const Ran near = cli({QStringLiteral("merge"), QStringLiteral("1.blokplan"), QStringLiteral("none")}, {},
                         QFileInfo(file("1.blokplan")).path());
    QCOMPARE(near.exitCode, 3); // however it is spelt
    QCOMPARE(cli({QStringLiteral("verify"), file("1.blokplan")}).exitCode, 0);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::TwoCopies)
#include "twocopies.moc"
