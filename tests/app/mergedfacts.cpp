#include "app/checkin/doubles.h"
#include "app/checkin/judging.h"
#include "app/document/document.h"
#include "app/edits/forgetting.h"
#include "app/edits/records.h"
#include "app/edits/registering.h"
#include "app/exchange/threeway.h"
#include "app/model/codec.h"
#include "app/model/forgotten.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Two laptops of one event: whom a door has seen is not lost, whoever is forgotten does not come back.
class MergedFacts : public Test
{
    Q_OBJECT

private slots:
    void whoWasScannedThereIsNotLost_data();
    void whoWasScannedThereIsNotLost();
    void whatWasPurgedDoesNotComeBack_data();
    void whatWasPurgedDoesNotComeBack();
    void aTicketOfBothLaptopsIsOneGuest();
    void theFirstListOfBothLaptopsIsOne();
    void aMergeOfFactsAloneIsKept();

private:
    struct Laptops {
        std::unique_ptr<Document> one;
        std::unique_ptr<Document> two;
    };
    [[nodiscard]] Laptops laptopsWith(const Plan &plan) const
    {
        const QString copy = path(QStringLiteral("2.blokplan"));
        auto first = std::move(*Document::create(path(QStringLiteral("1.blokplan")), plan, {}));
        if (!first->copyTo(copy))
            qFatal("no copy");
        return {std::move(first), std::move(*Document::open(copy))};
    }
};

namespace
{

/// Merges the other's file into this one; the names of what clashed.
QStringList tookOver(Document &into, const Document &other)
{
    QStringList clashes;
    const auto done = into.merge(other.path(), [&](const History &ours, const History &theirs) {
        const ThreeWay way = blokplan::merged(ours, theirs);
        for (const RecordConflict &conflict : way.conflicts)
            clashes.append(codec::nameOf(conflict.clash));
        return way.edit;
    });
    if (!done)
        qFatal("not merged: %d", int(done.error().kind));
    return clashes;
}

Verdict letInOn(Document &laptop, const QString &code)
{
    std::optional<Result<ScanAnswer>> answer;
    laptop.scan(scanOf(laptop.plan(), code), checkin::judge,
                [&](Result<ScanAnswer> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !answer->has_value())
        qFatal("no answer");
    return (*answer)->scan.outcome;
}

bool isPurged(Document &laptop)
{
    const Plan left = laptop.plan();
    std::optional<Result<void>> answer;
    laptop.purge([left](Edit &past) { edits::forgetIn(past, left); }, {},
                 [&](const Result<void> &done) { answer = done; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 20000) && answer->has_value();
}

Edit roomSeated(const Plan &plan, const QString &room, int seats)
{
    Draft draft(plan);
    draft.change(roomIn(plan, room).id, [&](Room &one) { one.seats = seats; });
    return draft.edit({});
}

std::vector<JournalEntry> journalOf(const Document &document)
{
    return *(*Store::open(document.path(), Store::Access::ReadOnly))->journalAfter(0);
}

} // namespace

void MergedFacts::whoWasScannedThereIsNotLost_data()
{
    QTest::addColumn<bool>("deleterFirst");
    QTest::newRow("into the one that deleted") << true;
    QTest::newRow("into the one that scanned") << false;
}

/// One laptop deletes Bram, the other lets him in; then each takes over the other.
void MergedFacts::whoWasScannedThereIsNotLost()
{
    QFETCH(bool, deleterFirst);
    const Laptops laptops = laptopsWith(doorPlan());
    Document &deleter = *laptops.one;
    Document &scanner = *laptops.two;
    const AttendeeId bram = guestIn(deleter.plan(), QStringLiteral("Bram")).id;
    QVERIFY(deleter.commit(edits::remove(deleter.plan(), QList<AttendeeId>{bram})));
    QCOMPARE(letInOn(scanner, QStringLiteral("BRAM")), Verdict::Admitted);
    Document &first = deleterFirst ? deleter : scanner;
    Document &second = deleterFirst ? scanner : deleter;
    const QString clash = deleterFirst ? QStringLiteral("came-back") : QStringLiteral("removed-there");
    QCOMPARE(tookOver(first, second), QStringList{clash});
    QVERIFY(first.plan().find(bram) != nullptr && first.verify().empty());
    // who deleted him is told that he is there again
    const QStringList told = deleterFirst ? QStringList() : QStringList{QStringLiteral("came-back")};
    QCOMPARE(tookOver(second, first), told);
    const Plan both = deleter.plan();
    for (int again = 0; again < 2; ++again) {
        for (const Document *laptop : {&deleter, &scanner}) {
            QVERIFY(laptop->plan() == both);
            QVERIFY(laptop->plan().find(bram) != nullptr);
            QCOMPARE(laptop->facts().scans.size(), size_t(1));
            QVERIFY(laptop->verify().empty());
        }
        QCOMPARE(tookOver(deleter, scanner), QStringList());
        QCOMPARE(tookOver(scanner, deleter), QStringList());
    }
}

void MergedFacts::whatWasPurgedDoesNotComeBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("everything") << QStringLiteral("everything") << QByteArray("Bram Jansen");
    QTest::newRow("contacts alone") << QStringLiteral("contact") << QByteArray("bram@geheim.example");
}

/// Each has taken over the other before; then one forgets.
void MergedFacts::whatWasPurgedDoesNotComeBack()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, secret);
    const Retained sort = codec::enumOf<Retained>(what).value();
    Draft draft(doorPlan());
    draft.change(guestIn(draft.plan(), QStringLiteral("Bram")).id,
                 [](Attendee &bram) { bram.email = QStringLiteral("bram@geheim.example"); });
    const Laptops laptops = laptopsWith(draft.plan());
    Document &one = *laptops.one;
    Document &two = *laptops.two;
    QVERIFY(one.commit(roomSeated(one.plan(), QStringLiteral("Zaal 1"), 31)));
    QVERIFY(two.commit(roomSeated(two.plan(), QStringLiteral("Zaal 2"), 61)));
    QCOMPARE(tookOver(one, two), QStringList());
    QCOMPARE(tookOver(two, one), QStringList());
    QVERIFY(one.plan() == two.plan());
    QVERIFY(one.commit(edits::scrub(one.plan(), {sort}).edit));
    QVERIFY(isPurged(one));
    const Plan scrubbed = one.plan();
    tookOver(one, two);
    QVERIFY(one.plan() == scrubbed);
    tookOver(two, one); // and it goes there, too
    QVERIFY(two.plan() == scrubbed);
    tookOver(one, two);
    QVERIFY(one.plan() == scrubbed);
    QVERIFY(one.verify().empty() && two.verify().empty());
    const bool isNameless = isForgotten(*scrubbed.find(guestIn(draft.plan(), QStringLiteral("Bram")).id));
    QCOMPARE(isNameless, sort == Retained::Everything);
    QVERIFY(!contents(one.path()).contains(secret));
    QVERIFY(!contents(one.path() + QStringLiteral("-wal")).contains(secret));
}

/// Both desks import the late list: the same ticket, two ids.
void MergedFacts::aTicketOfBothLaptopsIsOneGuest()
{
    auto [one, two] = laptopsWith(doorPlan());
    Attendee late = guestIn(one->plan(), QStringLiteral("Anna"));
    late.code.clear();
    late.codes = {QStringLiteral("QR-777")};
    for (Document *laptop : {one.get(), two.get()}) {
        late.id = AttendeeId::create();
        late.asWritten = QStringLiteral("Late Guest");
        QVERIFY(laptop->commit(edits::put(laptop->plan(), late)));
        ScanRequest wanted = scanOf(laptop->plan(), QStringLiteral("qr-777"));
        wanted.desk = laptop == one.get() ? QStringLiteral("Deur 1") : QStringLiteral("Deur 2");
        const auto door = std::move(*Store::open(laptop->path()));
        QCOMPARE(door->scan(wanted, checkin::judge)->scan.outcome, Verdict::Admitted);
        QVERIFY(laptop->follow());
    }
    const auto joined = [](Document &into, const Document &other) {
        return into.merge(other.path(), [](const History &ours, const History &theirs) {
            return edits::joinTwins(ours.plan, blokplan::merged(ours, theirs).edit);
        });
    };
    QVERIFY(joined(*one, *two));
    QCOMPARE(checkin::doubleEntries(one->plan(), one->facts().scans).size(), size_t(1)); // both desks had her
    const auto door = std::move(*Store::open(one->path()));
    QCOMPARE(*door->admittedAttendees(), 1);
    ScanRequest again = scanOf(one->plan(), QStringLiteral("QR-777"), QStringLiteral("Hele dag"), 600);
    again.desk = QStringLiteral("Deur 3");
    QCOMPARE(door->scan(again, checkin::judge)->scan.outcome, Verdict::Already);
    QVERIFY(joined(*two, *one)); // and back
    QVERIFY(two->plan() == one->plan());
    QVERIFY(joined(*one, *two));
    QVERIFY(two->plan() == one->plan());
    QVERIFY(door->verify().empty());
}

void MergedFacts::theFirstListOfBothLaptopsIsOne()
{
    auto [one, two] = laptopsWith(smallPlan());
    for (Document *laptop : {one.get(), two.get()}) {
        CheckinList list;
        list.id = edits::firstListId(laptop->plan());
        list.name = QStringLiteral("Whole event");
        QVERIFY(laptop->commit(edits::put(laptop->plan(), list)));
    }
    QVERIFY(tookOver(*one, *two).isEmpty());
    QCOMPARE(one->plan().checkinLists().size(), size_t(1));
}

void MergedFacts::aMergeOfFactsAloneIsKept()
{
    const Laptops laptops = laptopsWith(doorPlan());
    Document &one = *laptops.one;
    QVERIFY(!one.lastMerge().isValid());
    QCOMPARE(letInOn(*laptops.two, QStringLiteral("ANNA")), Verdict::Admitted);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const size_t entries = journalOf(one).size();
    QCOMPARE(tookOver(one, *laptops.two), QStringList());
    const QDateTime told = one.lastMerge();
    QVERIFY(told.isValid() && told >= before && told <= QDateTime::currentDateTimeUtc());
    QVERIFY(!one.canUndo());
    const auto journal = journalOf(one);
    QCOMPARE(journal.size(), entries + 1);
    QCOMPARE(journal.back().edit.intent.wish, Wish::Merge);
    QVERIFY(journal.back().edit.isEmpty());
    const auto reopened = std::move(*Document::open(one.path(), Store::Access::ReadOnly));
    QVERIFY(reopened->lastMerge() >= before);
    QCOMPARE(tookOver(one, *laptops.two), QStringList()); // nothing has come since
    QCOMPARE(journalOf(one).size(), entries + 1);
    QVERIFY(one.lastMerge() == told);
    QVERIFY(one.verify().empty());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::MergedFacts)
#include "mergedfacts.moc"
