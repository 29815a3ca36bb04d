#include "app/checkin/doorcounts.h"
#include "app/checkin/expected.h"
#include "app/checkin/judging.h"
#include "app/document/document.h"
#include "app/edits/records.h"
#include "app/edits/registering.h"
#include "app/print/doorlist.h"
#include "app/store/backups.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <rapidcheck.h>

namespace blokplan::tests
{

/// What the doors saw stays true when the plan changes around it, and is safe soon.
class DoorFacts : public Test
{
    Q_OBJECT

private slots:
    void anUndoneMergeLeavesNobodyIn_data();
    void anUndoneMergeLeavesNobodyIn();
    void attendanceSaysTheSameOfAnUndoneMerge_data();
    void attendanceSaysTheSameOfAnUndoneMerge();
    void theSameScanAfterComingBackIsJustNow();
    void whoLeftASessionIsStillInTheBuilding();
    void followedCountsEqualCountedAnew_data();
    void followedCountsEqualCountedAnew();
    void aFactMakesTheNewestBackupOld();
    void aPlainCopyHoldsAScanSoonAfterIt();
    void undoingAGuestWhoCameIsRefusedOnce();
    void theOnlyCategoryOfAListCannotGo();
    void speakersAreKnownByAddressOrByTheirOwnName();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
};

namespace
{

const QString factsList = QStringLiteral("Hele dag");

/// A store in memory whose plan may change, and what its facts say.
struct FactsDoor {
    explicit FactsDoor(const Plan &of) : plan(of), store(std::move(*Store::inMemory(of, {}))), attendance(of)
    {
    }

    ScanAnswer told(const Result<ScanAnswer> &answer)
    {
        if (!answer)
            qFatal("refused: %d", int(answer.error().kind));
        attendance.add(answer->scan);
        return *answer;
    }
    Verdict scan(const QString &code, int seconds, const QString &list = factsList,
                 ScanKind sort = ScanKind::Entry)
    {
        ScanRequest asked = scanOf(plan, code, list, seconds);
        asked.sort = sort;
        asked.confirmed = true;
        return told(store->scan(asked, checkin::judge)).scan.outcome;
    }
    void carryOut(const Edit &edit)
    {
        const auto written = store->write(edit, sequence);
        if (!written)
            qFatal("not written: %d", int(written.error().kind));
        sequence = *written;
        plan = after(plan, edit);
        attendance.follow(edit, plan);
    }
    [[nodiscard]] bool isIn(const AttendeeId &guest) const
    {
        return attendance.of(listIn(plan, factsList).id, guest) != nullptr;
    }

    Plan plan;
    std::unique_ptr<Store> store;
    checkin::Attendance attendance;
    qint64 sequence = 1;
};

/// Bram is merged into Anna and that is undone; his ticket is scanned before it or while they are one.
FactsDoor doorOfUndoneMerge(bool mergedFirst)
{
    FactsDoor desk(doorPlan());
    const AttendeeId anna = guestIn(desk.plan, QStringLiteral("Anna")).id;
    const AttendeeId bram = guestIn(desk.plan, QStringLiteral("Bram")).id;
    if (!mergedFirst)
        desk.scan(QStringLiteral("BRAM"), 0);
    const Edit merging = edits::mergeAttendees(desk.plan, anna, {bram});
    desk.carryOut(merging);
    if (mergedFirst)
        desk.scan(QStringLiteral("BRAM"), 0);
    desk.carryOut(inverse(merging));
    return desk;
}

void addUndoneMerges()
{
    QTest::addColumn<bool>("mergedFirst");
    QTest::newRow("let in before they were one") << false;
    QTest::newRow("let in while they were one") << true;
}

/// Five guests of two categories and of none.
Plan sortedCrowd(bool reentry)
{
    Draft draft(crowdPlan(5));
    const Category councillor{CategoryId::create(), QStringLiteral("Raad"), Colour::of(1), 0};
    const Category press{CategoryId::create(), QStringLiteral("Pers"), Colour::of(2), 1};
    draft.put(councillor);
    draft.put(press);
    const auto give = [&](const char *guest, const CategoryId &category) {
        draft.change(guestIn(draft.plan(), QLatin1String(guest)).id,
                     [&](Attendee &one) { one.category = category; });
    };
    give("Gast 1", councillor.id);
    give("Gast 2", councillor.id);
    give("Gast 3", press.id);
    draft.change(listIn(draft.plan(), factsList).id, [&](CheckinList &list) { list.reentry = reentry; });
    return draft.plan();
}

/// Somebody comes or goes, or an entry is taken back; who it was about.
AttendeeId someFactAt(FactsDoor &desk, QRandomGenerator &random)
{
    const std::vector<Scan> entries = desk.attendance.lastEntries(20);
    if (!entries.empty() && random.bounded(4) == 0) {
        const Scan &one = entries[size_t(random.bounded(int(entries.size())))];
        const ScanRequest back = scanOf(desk.plan, {}, factsList, random.bounded(7200));
        return desk.told(desk.store->annul(one.id, back)).scan.attendee;
    }
    ScanRequest asked =
        scanOf(desk.plan, QStringLiteral("G%1").arg(random.bounded(1, 6)), factsList, random.bounded(7200));
    asked.sort = random.bounded(3) == 0 ? ScanKind::Exit : ScanKind::Entry;
    return desk.told(desk.store->scan(asked, checkin::judge)).scan.attendee;
}

Verdict letInBy(Document &document, const QString &code)
{
    std::optional<Result<ScanAnswer>> answer;
    document.scan(scanOf(document.plan(), code), checkin::judge,
                  [&](Result<ScanAnswer> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !answer->has_value())
        qFatal("no answer");
    return (*answer)->scan.outcome;
}

/// How many scans a copy by another program holds; -1 when it cannot be opened. (A copy by this one would
/// drop its locks.)
int scansInPlainCopyOf(const QString &file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.blokplan"));
    if (QProcess::execute(QStringLiteral("cp"), {file, copy}) != 0)
        return -1;
    const auto store = Store::open(copy, Store::Access::ReadOnly);
    const auto facts = store ? (*store)->factsAfter(0, 0) : fail(ProblemKind::Damaged);
    return facts ? int(facts->scans.size()) : -1;
}

Attendee factsGuest(const QString &name, const QString &email = {})
{
    Attendee one;
    one.id = AttendeeId::create();
    one.asWritten = name;
    one.email = email;
    return one;
}

/// Who should be on a stage at half past ten and is not in, by name.
QStringList missingOnStage(const Plan &plan)
{
    QStringList names;
    for (const auto &one : checkin::expectedSoon(plan, checkin::Attendance(plan), listIn(plan, factsList).id,
                                                 localMinute(QDate(2026, 6, 11), 620), 30)) {
        if (one.onStage && !one.person.isNull())
            names.append(plan.find(one.attendee)->asWritten);
    }
    names.sort();
    return names;
}

} // namespace

void DoorFacts::anUndoneMergeLeavesNobodyIn_data()
{
    addUndoneMerges();
}

void DoorFacts::anUndoneMergeLeavesNobodyIn()
{
    QFETCH(bool, mergedFirst);
    FactsDoor desk = doorOfUndoneMerge(mergedFirst);
    QCOMPARE(*desk.store->admittedAttendees(), 1);
    QVERIFY(desk.store->verify().empty());
    const QString in = mergedFirst ? QStringLiteral("ANNA") : QStringLiteral("BRAM");
    const QString out = mergedFirst ? QStringLiteral("BRAM") : QStringLiteral("ANNA");
    QCOMPARE(desk.scan(in, 600), Verdict::Already);
    QCOMPARE(desk.scan(out, 600), Verdict::Admitted);
}

void DoorFacts::attendanceSaysTheSameOfAnUndoneMerge_data()
{
    addUndoneMerges();
}

void DoorFacts::attendanceSaysTheSameOfAnUndoneMerge()
{
    QFETCH(bool, mergedFirst);
    const FactsDoor desk = doorOfUndoneMerge(mergedFirst);
    QCOMPARE(desk.attendance.admitted(listIn(desk.plan, factsList).id), 1);
    QCOMPARE(desk.isIn(guestIn(desk.plan, QStringLiteral("Anna")).id), mergedFirst);
    QCOMPARE(desk.isIn(guestIn(desk.plan, QStringLiteral("Bram")).id), !mergedFirst);
}

void DoorFacts::theSameScanAfterComingBackIsJustNow()
{
    FactsDoor desk(doorPlan());
    const QString list = QStringLiteral("In en uit");
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 0, list), Verdict::Admitted);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 60, list, ScanKind::Exit), Verdict::WentOut);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 120, list), Verdict::Admitted);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 123, list), Verdict::JustNow);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 180, list), Verdict::Already);
    QVERIFY(desk.store->verify().empty());
}

void DoorFacts::whoLeftASessionIsStillInTheBuilding()
{
    Draft draft(doorPlan());
    const QString session = QStringLiteral("Gamma");
    draft.change(listIn(draft.plan(), session).id, [](CheckinList &list) { list.reentry = true; });
    FactsDoor desk(draft.plan());
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 0, QStringLiteral("Dag 1")), Verdict::Admitted);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 60, session), Verdict::Admitted);
    QCOMPARE(desk.scan(QStringLiteral("ANNA"), 600, session, ScanKind::Exit), Verdict::WentOut);
    const auto sheets = print::evacuationList(Agenda(desk.plan), {}, desk.attendance).sheets;
    QVERIFY(wordsOf(sheets.front()).contains(QStringLiteral("Vries, Anna de")));
}

void DoorFacts::followedCountsEqualCountedAnew_data()
{
    QTest::addColumn<bool>("reentry");
    QTest::newRow("a plain list") << false;
    QTest::newRow("in and out") << true;
}

void DoorFacts::followedCountsEqualCountedAnew()
{
    QFETCH(bool, reentry);
    const Plan plan = sortedCrowd(reentry);
    const CheckinList &list = listIn(plan, factsList);
    QVERIFY(rc::check("counts followed fact by fact are those counted anew", [&](quint32 seed) {
        QRandomGenerator random(seed);
        FactsDoor desk(plan);
        checkin::DoorCounts followed(plan, list, desk.attendance);
        for (int i = 0; i < 25; ++i) {
            followed.settle(plan, desk.attendance, someFactAt(desk, random));
            RC_ASSERT(followed == checkin::DoorCounts(plan, list, desk.attendance));
        }
        RC_ASSERT(reentry || followed.in() == *desk.store->admittedAttendees());
    }));
}

void DoorFacts::aFactMakesTheNewestBackupOld()
{
    const Plan plan = doorPlan();
    const auto store = std::move(*Store::create(file(), plan, {}));
    const auto taken = [&] { return QDir(backups::folderOf(file())).entryList(QDir::Files, QDir::Name); };
    const auto newest = [&] {
        const QString copy = backups::folderOf(file()) + QLatin1Char('/') + taken().last();
        return *(*Store::open(copy, Store::Access::ReadOnly))->factsAfter(0, 0);
    };
    QVERIFY(store->backUp());
    QCOMPARE(taken().size(), 1);
    QVERIFY(store->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge));
    QVERIFY(store->backUp() && store->backUp());
    QCOMPARE(taken().size(), 2);
    QCOMPARE(newest().scans.size(), size_t(1));
    const AttendeeId anna = guestIn(plan, QStringLiteral("Anna")).id;
    const BadgeFact badge{BadgeNonce::create(), anna, BadgeEvent::Printed, QStringLiteral("Balie"),
                          scanOf(plan, {}).at};
    QVERIFY(store->append({badge}));
    QVERIFY(store->backUp() && store->backUp());
    QCOMPARE(taken().size(), 3);
    QCOMPARE(newest().badges.size(), size_t(1));
}

void DoorFacts::aPlainCopyHoldsAScanSoonAfterIt()
{
    const auto document = std::move(*Document::create(file(), doorPlan(), {}));
    QCOMPARE(letInBy(*document, QStringLiteral("ANNA")), Verdict::Admitted);
    QVERIFY(scansInPlainCopyOf(file()) < 1); // else this would show nothing
    QTRY_COMPARE_WITH_TIMEOUT(scansInPlainCopyOf(file()), 1, 10000);
}

void DoorFacts::undoingAGuestWhoCameIsRefusedOnce()
{
    const auto document = std::move(*Document::create(file(), doorPlan(), {}));
    QVERIFY(document->commit(alphaMoved(document->plan(), 15)));
    Attendee guest = factsGuest(QStringLiteral("Zoë Nieuw"));
    guest.code = QStringLiteral("ZOE");
    QVERIFY(document->commit(edits::put(document->plan(), guest)));
    QCOMPARE(letInBy(*document, QStringLiteral("ZOE")), Verdict::Admitted);
    const auto undone = document->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ProblemKind::HasFacts);
    QVERIFY(document->plan().find(guest.id) != nullptr);
    QVERIFY(!document->canRedo());
    QCOMPARE(document->undoIntent()->wish, Wish::Move); // the step before it is within reach
    QVERIFY(document->undo());
    QCOMPARE(placementIn(document->plan(), QStringLiteral("Alpha")).start, 630);
    QVERIFY(!document->canUndo());
    QVERIFY(document->verify().empty());
}

void DoorFacts::theOnlyCategoryOfAListCannotGo()
{
    const Plan plan = doorPlan();
    const CategoryId press = guestIn(plan, QStringLiteral("Bram")).category;
    const CategoryId councillor = guestIn(plan, QStringLiteral("Anna")).category;
    const auto refused = applied(plan, edits::remove(plan, QList<CategoryId>{press}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::StillNeeded);
    QCOMPARE(refused.error().details.value(0), QString::fromLatin1(CheckinList::kind));
    Draft draft(plan);
    draft.change(listIn(plan, QStringLiteral("Pers")).id, [&](CheckinList &list) {
        list.categories = {press, councillor};
    });
    const Plan left = after(draft.plan(), edits::remove(draft.plan(), QList<CategoryId>{press}));
    QCOMPARE(listIn(left, QStringLiteral("Pers")).categories, QList<CategoryId>{councillor});
    QVERIFY(guestIn(left, QStringLiteral("Bram")).category.isNull());
}

void DoorFacts::speakersAreKnownByAddressOrByTheirOwnName()
{
    Draft draft(doorPlan());
    draft.change(personIn(draft.plan(), QStringLiteral("Tom")).id,
                 [](Person &one) { one.email = QStringLiteral("Tom@OpenState.eu"); });
    const QString lukasz = QStringLiteral("Łukasz O'Brien");
    draft.put(factsGuest(QStringLiteral("T.J. K."), QStringLiteral("tom@openstate.eu")));
    draft.put(factsGuest(QStringLiteral("anne van der berg"))); // speaks in Beta
    draft.put(factsGuest(lukasz));                              // moderates it
    draft.put(factsGuest(QStringLiteral("Somebody Else")));
    QCOMPARE(missingOnStage(draft.plan()),
             QStringList({QStringLiteral("T.J. K."), QStringLiteral("anne van der berg"), lukasz}));
    Person namesake;
    namesake.id = PersonId::create();
    namesake.asWritten = lukasz;
    draft.put(namesake);
    QVERIFY(!missingOnStage(draft.plan()).contains(lukasz)); // now it may be either
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorFacts)
#include "doorfacts.moc"
