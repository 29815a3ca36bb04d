#include "app/checkin/judging.h"
#include "app/document/document.h"
#include "app/edits/forgetting.h"
#include "app/edits/registering.h"
#include "app/exchange/attendeesimport.h"
#include "app/model/forgotten.h"
#include "app/store/companions.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QFile>

namespace blokplan::tests
{

/// A purge takes what stands beside the records, too: sentences, reasons, what a list said, the paper.
class PurgedTraces : public Test
{
    Q_OBJECT

private slots:
    void sentencesForgetWhomTheyNamed();
    void theReasonOfAnAnnulmentGoes();
    void whatTheLastListSaidGoesWithTheContacts();
    void thePaperListGoes();
    void aCancelledPurgeGivesUndoBack();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    [[nodiscard]] std::unique_ptr<Document> made(const Plan &plan = doorPlan()) const
    {
        return std::move(*Document::create(file(), plan, {}));
    }
    [[nodiscard]] std::vector<JournalEntry> journal() const
    {
        return *(*Store::open(file(), Store::Access::ReadOnly))->journalAfter(0);
    }
};

namespace
{

/// Takes out of the past what the plan says no more.
Result<void> purgedOf(Document &document, const Progress &progress = {})
{
    const Plan left = document.plan();
    std::optional<Result<void>> answer;
    document.purge([left](Edit &past) { edits::forgetIn(past, left); }, progress,
                   [&](const Result<void> &done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        qFatal("no answer");
    return *answer;
}

Scan answeredScan(const std::function<void(Document::Answered)> &ask)
{
    std::optional<Result<ScanAnswer>> answer;
    ask([&](Result<ScanAnswer> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !answer->has_value())
        qFatal("no answer");
    return (*answer)->scan;
}

Edit listTaken(const Plan &plan, const QByteArray &text)
{
    const auto table = attendees::read(text, QStringLiteral("lijst.csv"));
    attendees::Options options;
    options.columns = attendees::rememberedColumns(plan, *table);
    options.source = QStringLiteral("lijst.csv");
    return attendees::dryRun(plan, *table, options)->edit;
}

bool remembersAList(const Row<Attendee> &guest)
{
    return guest && guest->extras.contains(QLatin1String(importMemory));
}

} // namespace

void PurgedTraces::sentencesForgetWhomTheyNamed()
{
    const auto document = made();
    const AttendeeId anna = guestIn(document->plan(), QStringLiteral("Anna")).id;
    const AttendeeId bram = guestIn(document->plan(), QStringLiteral("Bram")).id;
    QVERIFY(document->commit(edits::keepApart(document->plan(), QList<AttendeeId>{anna, bram})));
    QVERIFY(document->commit(edits::cancelAttendees(document->plan(), {anna})));
    QVERIFY(document->commit(edits::replaceTicket(document->plan(), bram)));
    QCOMPARE(journal()[1].edit.intent.details, QStringList{QStringLiteral("apart")});
    QVERIFY(journal()[1].edit.intent.subject.contains(QStringLiteral("Anna de Vries")));
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    QVERIFY(purgedOf(*document));
    const auto entries = journal();
    QCOMPARE(entries.size(), size_t(5));
    for (size_t i = 1; i < entries.size(); ++i)
        QCOMPARE(entries[i].edit.intent.subject, QString());
    QVERIFY(document->verify().empty());
    QVERIFY(!contents(file()).contains("Anna de Vries"));
}

void PurgedTraces::theReasonOfAnAnnulmentGoes()
{
    const auto document = made();
    const Scan entry = answeredScan([&](const Document::Answered &done) {
        document->scan(scanOf(document->plan(), QStringLiteral("ANNA")), checkin::judge, done);
    });
    ScanRequest back = scanOf(document->plan(), {}, QStringLiteral("Hele dag"), 30);
    back.reason = QStringLiteral("dat was haar zus Truus");
    const Scan annulled =
        answeredScan([&](const Document::Answered &done) { document->annul(entry.id, back, done); });
    QCOMPARE(annulled.reason, back.reason);
    QVERIFY(document->commit(edits::scrub(document->plan(), {Retained::Everything}).edit));
    QVERIFY(purgedOf(*document));
    const auto facts = *(*Store::open(file(), Store::Access::ReadOnly))->factsAfter(0, 0);
    QCOMPARE(facts.scans.size(), size_t(2));
    for (const Scan &scan : facts.scans)
        QVERIFY(scan.code.isEmpty() && scan.reason.isEmpty());
    QCOMPARE(facts.scans[1].refersTo, entry.id);
    QVERIFY(document->verify().empty());
    QVERIFY(!contents(file()).contains("Truus"));
}

void PurgedTraces::whatTheLastListSaidGoesWithTheContacts()
{
    const auto document = made(smallPlan());
    QVERIFY(document->commit(
        listTaken(document->plan(), "naam,e-mail,telefoon\nJan Jansen,jan@x.nl,06\nEva Bos,,\n")));
    for (const Attendee &one : document->plan().attendees())
        QVERIFY(one.extras.contains(QLatin1String(importMemory)));
    QVERIFY(document->commit(edits::scrub(document->plan(), {Retained::Contact}).edit));
    QVERIFY(purgedOf(*document));
    QCOMPARE(document->plan().attendees().size(), size_t(2));
    for (const Attendee &one : document->plan().attendees())
        QVERIFY(!one.asWritten.isEmpty() && !one.extras.contains(QLatin1String(importMemory)));
    for (const JournalEntry &entry : journal()) {
        for (const auto &change : entry.edit.of<Attendee>())
            QVERIFY(!remembersAList(change.before) && !remembersAList(change.after));
    }
    QVERIFY(document->verify().empty());
}

void PurgedTraces::thePaperListGoes()
{
    const auto document = made();
    QVERIFY(write(paperListOf(file()), "%PDF-1.4 Anna de Vries"));
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    const auto stopped = purgedOf(*document, [](double) { return false; });
    QVERIFY(!stopped);
    QVERIFY(QFile::exists(paperListOf(file())));
    QVERIFY(purgedOf(*document));
    QVERIFY(!QFile::exists(paperListOf(file())));
}

void PurgedTraces::aCancelledPurgeGivesUndoBack()
{
    const auto document = made();
    QVERIFY(document->commit(alphaMoved(document->plan(), 15)));
    QVERIFY(document->commit(alphaMoved(document->plan(), 16)));
    QVERIFY(document->undo());
    const Plan plan = document->plan();
    std::optional<Result<void>> answer;
    document->purge([](Edit &) {}, [](double) { return false; },
                    [&](const Result<void> &done) { answer = done; });
    QVERIFY(!document->canUndo() && !document->canRedo()); // while it is under way
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, ProblemKind::Cancelled);
    QVERIFY(document->canUndo() && document->canRedo());
    QVERIFY(document->plan() == plan);
    QVERIFY(document->redo());
    QCOMPARE(placementIn(document->plan(), QStringLiteral("Alpha")).start, 960);
    QVERIFY(document->undo() && document->undo());
    QCOMPARE(placementIn(document->plan(), QStringLiteral("Alpha")).start, 630);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PurgedTraces)
#include "purgedtraces.moc"
