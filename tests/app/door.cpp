#include "app/checkin/judging.h"
#include "app/document/document.h"
#include "app/edits/records.h"
#include "app/model/codec.h"
#include "app/model/enrolments.h"
#include "app/store/store.h"

#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QSignalSpy>

#include <rapidcheck.h>

namespace blokplan::tests
{

class DoorTest : public Test
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void aRetryHearsTheFirstAnswer();
    void theSecondScanSaysWhoWasFirst();
    void annulledIsAsIfNever();
    void annullingTwiceDoesNothing();
    void wrongPersonIsOneStep();
    void wrongPersonKeepsTheEntryOfWhoIsRefused();
    void aSessionHasTheSeatsOfAllItsRooms();
    void inAndOutAndIn();
    void aGuestWithFactsCannotGo();
    void aMergedGuestIsStillIn();
    void aWalkInIsRegisteredAndInAtOnce();
    void numbersCountUpAtEachDesk();
    void verifyMissesNoAdmission();
    void unitedInAnyOrderIsTheSame();
    void twiceAdmittedTheEarlierHolds();
    void theDocumentAnswersOnItsThread();
    void theDocumentFollowsAnotherDoor();
    void aDocumentWithoutAFileHasADoorToo();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    std::unique_ptr<Store> made(const Plan &plan) const { return madeAt(file(), plan); }
    static std::unique_ptr<Store> madeAt(const QString &path, const Plan &plan)
    {
        auto store = Store::create(path, plan, {Wish::NewEvent, {}, {}, 1});
        if (!store)
            qFatal("no store");
        return std::move(*store);
    }
};

namespace
{

/// Takes over another file's facts; how many were new.
int newTo(Store &store, const Store::Facts &facts)
{
    return store.merge({}, store.load()->sequence, facts)->facts.fresh;
}

Verdict verdictOf(const Result<ScanAnswer> &answer)
{
    if (!answer)
        qFatal("refused: %d %s", int(answer.error().kind), qPrintable(answer.error().details.join(u' ')));
    return answer->scan.outcome;
}

Result<ScanAnswer> scan(Store &store, const ScanRequest &request)
{
    return store.scan(request, checkin::judge);
}

/// Admissions as who is in where: the same in two files with the same facts.
QStringList standingsIn(Store &store, const Plan &plan)
{
    QStringList lines;
    for (const CheckinList &list : plan.checkinLists()) {
        for (const Attendee &guest : plan.attendees()) {
            ScanRequest question = scanOf(plan, guest.code, list.name.first, 3 * 3600);
            question.confirmed = true;
            question.desk = QStringLiteral("vraag");
            const auto answer = scan(store, question);
            const bool in = answer && answer->first.has_value();
            lines.append(list.name.first + guest.asWritten +
                         (in ? answer->first->id.toString() : QStringLiteral("-")));
        }
    }
    return lines;
}

} // namespace

void DoorTest::verdicts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *code, const char *list, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(list)
                            << QString::fromUtf8(verdict);
    };
    row("a ticket", "ANNA", "Hele dag", "admitted");
    row("typed in small letters, with spaces", " anna ", "Hele dag", "admitted");
    row("nobody's", "XYZ", "Hele dag", "unknown");
    row("empty", "", "Hele dag", "unknown");
    row("cancelled", "COR", "Hele dag", "cancelled");
    row("cancelled before not on this list", "COR", "Pers", "cancelled");
    row("replaced", "ELSOUD", "Hele dag", "replaced");
    row("waiting", "DIRK", "Hele dag", "waiting");
    row("not on this list", "ANNA", "Pers", "not-on-list");
    row("on the list of the press", "BRAM", "Pers", "admitted");
    row("this day", "ANNA", "Dag 1", "admitted");
    row("an instruction", "ELS", "Hele dag", "attention");
    row("a code of another system", "ext-5", "Hele dag", "attention");
    row("registered for the session", "ANNA", "Gamma", "admitted");
    row("not registered for the session", "ELS", "Gamma", "not-on-list");
    row("waiting for the session", "BRAM", "Gamma", "waiting");
}

void DoorTest::verdicts()
{
    QFETCH(QString, code);
    QFETCH(QString, list);
    QFETCH(QString, verdict);
    const Plan plan = doorPlan();
    const auto store = made(plan);
    QCOMPARE(codec::nameOf(verdictOf(scan(*store, scanOf(plan, code, list)))), verdict);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(1));
}

void DoorTest::aRetryHearsTheFirstAnswer()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const ScanRequest first = scanOf(plan, QStringLiteral("ANNA"));
    const auto answer = scan(*store, first);
    QCOMPARE(verdictOf(answer), Verdict::Admitted);
    ScanRequest again = first;
    again.at = first.at.addSecs(600);
    const auto retry = scan(*store, again);
    QCOMPARE(verdictOf(retry), Verdict::Admitted);
    QVERIFY(retry->scan == answer->scan);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(1));
}

void DoorTest::theSecondScanSaysWhoWasFirst()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA")))), Verdict::Admitted);
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 5))),
             Verdict::JustNow);
    ScanRequest other = scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 5);
    other.desk = QStringLiteral("Deur 2");
    const auto answer = scan(*store, other);
    QCOMPARE(verdictOf(answer), Verdict::Already);
    QCOMPARE(answer->first->desk, QStringLiteral("Deur 1"));
    QCOMPARE(answer->first->operatorName, QStringLiteral("Mia"));
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 60))),
             Verdict::Already);
    // a clock set back an hour makes nobody green
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), -3600))),
             Verdict::Already);
}

void DoorTest::annulledIsAsIfNever()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto entry = scan(*store, scanOf(plan, QStringLiteral("ANNA")));
    ScanRequest back = scanOf(plan, {}, QStringLiteral("Hele dag"), 20);
    back.reason = QStringLiteral("verkeerde");
    const auto annulled = store->annul(entry->scan.id, back);
    QCOMPARE(verdictOf(annulled), Verdict::Annulled);
    QCOMPARE(annulled->scan.refersTo, entry->scan.id);
    QCOMPARE(*store->admittedAttendees(), 0);
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 40))),
             Verdict::Admitted);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(3));
}

void DoorTest::annullingTwiceDoesNothing()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto entry = scan(*store, scanOf(plan, QStringLiteral("ANNA")));
    const ScanRequest back = scanOf(plan, {});
    QVERIFY(store->annul(entry->scan.id, back));
    QVERIFY(store->annul(entry->scan.id, back)); // the same wish again
    QCOMPARE(store->annul(entry->scan.id, scanOf(plan, {})).error().kind, ProblemKind::NothingToDo);
    QCOMPARE(store->annul(Nonce::create(), scanOf(plan, {})).error().kind, ProblemKind::NoSuchThing);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(2));
}

void DoorTest::wrongPersonIsOneStep()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto entry = scan(*store, scanOf(plan, QStringLiteral("ANNA")));
    const ScanRequest other = scanOf(plan, QStringLiteral("BRAM"), QStringLiteral("Hele dag"), 30);
    QCOMPARE(verdictOf(store->wrongPerson(entry->scan.id, other, checkin::judge)), Verdict::Admitted);
    QCOMPARE(verdictOf(store->wrongPerson(entry->scan.id, other, checkin::judge)), Verdict::Admitted);
    QCOMPARE(*store->admittedAttendees(), 1);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(3));
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 90))),
             Verdict::Admitted);
}

void DoorTest::wrongPersonKeepsTheEntryOfWhoIsRefused()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto entry = scan(*store, scanOf(plan, QStringLiteral("ANNA")));
    const ScanRequest other = scanOf(plan, QStringLiteral("COR"), QStringLiteral("Hele dag"), 30);
    QCOMPARE(verdictOf(store->wrongPerson(entry->scan.id, other, checkin::judge)), Verdict::Cancelled);
    QCOMPARE(*store->admittedAttendees(), 1);
}

void DoorTest::aSessionHasTheSeatsOfAllItsRooms()
{
    Draft draft(crowdPlan(3));
    const SessionId opening = sessionIn(draft.plan(), QStringLiteral("Opening")).id;
    const QStringList rooms{QStringLiteral("Zaal 1"), QStringLiteral("Zaal 2"), QStringLiteral("Zaal 3")};
    for (const QString &room : rooms)
        draft.change(roomIn(draft.plan(), room).id, [](Room &one) { one.seats = one.position == 0 ? 0 : 1; });
    draft.change(listIn(draft.plan(), QStringLiteral("Hele dag")).id, [&](CheckinList &list) {
        list.scope = ListScope::Session;
        list.session = opening;
    });
    const Plan plan = draft.plan();
    const auto store = made(plan);
    const int places = placesOf(plan, opening).value();
    QCOMPARE(places, 2);
    for (int guest = 1; guest <= places; ++guest)
        QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("G%1").arg(guest)))), Verdict::Admitted);
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("G3")))), Verdict::Full);
}

void DoorTest::inAndOutAndIn()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto at = [&](int seconds, ScanKind sort) {
        ScanRequest request = scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("In en uit"), seconds);
        request.sort = sort;
        return verdictOf(scan(*store, request));
    };
    QCOMPARE(at(0, ScanKind::Exit), Verdict::NotInside);
    QCOMPARE(at(10, ScanKind::Entry), Verdict::Admitted);
    QCOMPARE(at(60, ScanKind::Entry), Verdict::Already);
    QCOMPARE(at(120, ScanKind::Exit), Verdict::WentOut);
    QCOMPARE(at(130, ScanKind::Exit), Verdict::NotInside);
    QCOMPARE(at(180, ScanKind::Entry), Verdict::Admitted);
    QCOMPARE(at(300, ScanKind::Entry), Verdict::Already);
    QVERIFY(store->verify().empty());
}

void DoorTest::aGuestWithFactsCannotGo()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    QVERIFY(scan(*store, scanOf(plan, QStringLiteral("BRAM"))));
    const Edit removal = edits::remove(plan, {guestIn(plan, QStringLiteral("Bram")).id});
    const auto written = store->write(removal, 1);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::HasFacts);
    QCOMPARE(
        store
            ->write(edits::remove(plan, QList<CheckinListId>{listIn(plan, QStringLiteral("Hele dag")).id}), 1)
            .error()
            .kind,
        ProblemKind::HasFacts);
    QVERIFY(store->write(edits::remove(plan, {guestIn(plan, QStringLiteral("Dirk")).id}), 1));
    QVERIFY(store->verify().empty());
}

void DoorTest::aMergedGuestIsStillIn()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    QVERIFY(scan(*store, scanOf(plan, QStringLiteral("BRAM"))));
    Draft draft(plan);
    const AttendeeId kept = guestIn(plan, QStringLiteral("Anna")).id;
    draft.change(guestIn(plan, QStringLiteral("Bram")).id, [&](Attendee &bram) { bram.sameAs = kept; });
    QVERIFY(store->write(draft.edit({}), 1));
    for (const char *code : {"ANNA", "BRAM"}) {
        const auto answer = scan(*store, scanOf(plan, QLatin1String(code), QStringLiteral("Hele dag"), 600));
        QCOMPARE(verdictOf(answer), Verdict::Already);
        QCOMPARE(answer->attendee->id, kept);
    }
    QVERIFY(store->verify().empty());
    QVERIFY(store->write(inverse(draft.edit({})), 2));
    QCOMPARE(verdictOf(scan(*store, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 700))),
             Verdict::Admitted);
    QVERIFY(store->verify().empty());
}

void DoorTest::aWalkInIsRegisteredAndInAtOnce()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    Attendee guest;
    guest.id = AttendeeId::create();
    guest.asWritten = QStringLiteral("Zoë Nieuw");
    guest.code = QStringLiteral("ZOE");
    ScanRequest request = scanOf(plan, QStringLiteral("ZOE"));
    request.method = ScanMethod::WalkIn;
    const Edit edit = edits::put(plan, guest);
    QCOMPARE(verdictOf(store->walkIn(edit, request, checkin::judge)), Verdict::Admitted);
    QCOMPARE(verdictOf(store->walkIn(edit, request, checkin::judge)), Verdict::Admitted); // a retry
    QVERIFY(store->load()->plan.find(guest.id) != nullptr);
    QCOMPARE(store->factsAfter(0, 0)->scans.size(), size_t(1));
    QVERIFY(store->verify().empty());
}

void DoorTest::numbersCountUpAtEachDesk()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    const auto at = [&](const char *code, const char *desk) {
        ScanRequest request = scanOf(plan, QLatin1String(code));
        request.desk = QLatin1String(desk);
        return scan(*store, request)->scan.number;
    };
    QCOMPARE(at("ANNA", "A"), 1);
    QCOMPARE(at("ANNA", "B"), 1);
    QCOMPARE(at("XYZ", "A"), 2);
    QCOMPARE(at("BRAM", "A"), 3);
}

void DoorTest::verifyMissesNoAdmission()
{
    const Plan plan = doorPlan();
    const auto store = made(plan);
    QVERIFY(scan(*store, scanOf(plan, QStringLiteral("ANNA"))));
    QVERIFY(store->verify().empty());
}

void DoorTest::unitedInAnyOrderIsTheSame()
{
    const Plan plan = doorPlan();
    int file = 0;
    rc::check("facts of two desks united either way round are the same", [&] {
        const auto one = madeAt(path(QStringLiteral("p%1.blokplan").arg(++file)), plan);
        const auto two = madeAt(path(QStringLiteral("p%1.blokplan").arg(++file)), plan);
        const QStringList codes{QStringLiteral("ANNA"), QStringLiteral("BRAM"), QStringLiteral("ELS")};
        const QStringList lists{QStringLiteral("Hele dag"), QStringLiteral("In en uit")};
        std::vector<Nonce> entries;
        const int steps = *rc::gen::inRange(1, 8);
        for (int i = 0; i < steps; ++i) {
            Store &desk = *rc::gen::arbitrary<bool>() ? *one : *two;
            ScanRequest request = scanOf(plan, codes.at(*rc::gen::inRange(0, 3)),
                                         lists.at(*rc::gen::inRange(0, 2)), *rc::gen::inRange(0, 100) * 30);
            request.desk = &desk == one.get() ? QStringLiteral("A") : QStringLiteral("B");
            request.confirmed = true;
            request.sort = *rc::gen::inRange(0, 4) == 0 ? ScanKind::Exit : ScanKind::Entry;
            const auto answer = scan(desk, request);
            RC_ASSERT(answer.has_value());
            if (answer->scan.outcome == Verdict::Admitted && *rc::gen::inRange(0, 4) == 0)
                RC_ASSERT(desk.annul(answer->scan.id,
                                     scanOf(plan, {},
                                            request.list == listIn(plan, lists[0]).id ? lists[0] : lists[1]))
                              .has_value());
        }
        const auto ofOne = *one->factsAfter(0, 0);
        const auto ofTwo = *two->factsAfter(0, 0);
        RC_ASSERT(newTo(*one, ofTwo) == int(ofTwo.scans.size()));
        RC_ASSERT(newTo(*two, ofOne) == int(ofOne.scans.size()));
        RC_ASSERT(newTo(*one, ofTwo) == 0);
        RC_ASSERT(one->verify().empty());
        RC_ASSERT(standingsIn(*one, plan) == standingsIn(*two, plan));
    });
}

void DoorTest::twiceAdmittedTheEarlierHolds()
{
    const Plan plan = doorPlan();
    const auto one = madeAt(path(QStringLiteral("1.blokplan")), plan);
    const auto two = madeAt(path(QStringLiteral("2.blokplan")), plan);
    QVERIFY(scan(*one, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 60)));
    ScanRequest earlier = scanOf(plan, QStringLiteral("ANNA"));
    earlier.desk = QStringLiteral("Deur 2");
    QVERIFY(scan(*two, earlier));
    QCOMPARE(newTo(*one, *two->factsAfter(0, 0)), 1);
    const auto answer = scan(*one, scanOf(plan, QStringLiteral("ANNA"), QStringLiteral("Hele dag"), 600));
    QCOMPARE(answer->first->desk, QStringLiteral("Deur 2"));
}

namespace
{

/// Waits for the one answer.
Result<ScanAnswer> awaited(const std::function<void(Document::Answered)> &ask)
{
    std::optional<Result<ScanAnswer>> answer;
    ask([&](Result<ScanAnswer> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

} // namespace

void DoorTest::theDocumentAnswersOnItsThread()
{
    const Plan plan = doorPlan();
    const auto document = std::move(*Document::create(file(), plan, {}));
    const QSignalSpy grown(document.get(), &Document::factsChanged);
    const auto answer = awaited([&](const Document::Answered &done) {
        document->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge, done);
    });
    QCOMPARE(verdictOf(answer), Verdict::Admitted);
    QTRY_COMPARE(grown.count(), 1);
    QCOMPARE(document->facts().scans.size(), size_t(1));
    QVERIFY(!document->canUndo());
    Attendee guest;
    guest.id = AttendeeId::create();
    guest.asWritten = QStringLiteral("Zoë Nieuw");
    guest.code = QStringLiteral("ZOE");
    const auto walked = awaited([&](const Document::Answered &done) {
        document->walkIn(edits::put(document->plan(), guest), scanOf(plan, QStringLiteral("ZOE")),
                         checkin::judge, done);
    });
    QCOMPARE(verdictOf(walked), Verdict::Admitted);
    QVERIFY(document->plan().find(guest.id) != nullptr);
    QVERIFY(!document->canUndo());
}

void DoorTest::theDocumentFollowsAnotherDoor()
{
    const Plan plan = doorPlan();
    const auto document = std::move(*Document::create(file(), plan, {}));
    const auto other = std::move(*Store::open(file()));
    QVERIFY(scan(*other, scanOf(plan, QStringLiteral("BRAM"))));
    QVERIFY(document->follow());
    QCOMPARE(document->facts().scans.size(), size_t(1));
}

void DoorTest::aDocumentWithoutAFileHasADoorToo()
{
    const Plan plan = doorPlan();
    const auto document = std::move(*Document::inMemory(plan));
    const auto answer = awaited([&](const Document::Answered &done) {
        document->scan(scanOf(plan, QStringLiteral("ANNA")), checkin::judge, done);
    });
    QCOMPARE(verdictOf(answer), Verdict::Admitted);
    QCOMPARE(document->facts().scans.size(), size_t(1));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorTest)
#include "door.moc"
