#include "app/checkin/judging.h"
#include "app/document/document.h"
#include "app/edits/forgetting.h"
#include "app/edits/records.h"
#include "app/edits/registering.h"
#include "app/exchange/aboutattendee.h"
#include "app/exchange/lineage.h"

#include "tests/support/doors.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

namespace blokplan::tests
{

/// What is forgotten is nowhere any more: not in the plan, not in its history, not in the bytes of the file,
/// not in its backups.
class PrivacyTest : public Test
{
    Q_OBJECT

private slots:
    void nothingOfAnybodyIsLeftInTheFile();
    void countsAndFactsStay();
    void onlyWhatWasScrubbedGoes();
    void theHistoryStaysWhole();
    void aCopyThatStillKnowsBringsNothingBack();
    void cancelledLeavesTheHistoryAsItWas();
    void nothingIsLeftToUndo();
    void allThatIsKeptOfOneIsExported();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    /// The file and all beside it that begins with its name.
    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray bytes;
        QDirIterator files(path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile one(files.next());
            if (one.open(QIODevice::ReadOnly))
                bytes += one.readAll();
        }
        return bytes;
    }
    [[nodiscard]] std::unique_ptr<Document> opened() const
    {
        return QFile::exists(file()) ? std::move(*Document::open(file()))
                                     : std::move(*Document::create(file(), doorPlan(), {}));
    }
    static Result<void> purged(Document &document, const Progress &progress = {})
    {
        const Plan now = document.plan();
        std::optional<Result<void>> answer;
        document.purge([now](Edit &past) { edits::forgetIn(past, now); }, progress,
                       [&](const Result<void> &done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("no answer");
        return *answer;
    }
    static void scanAt(Document &document, const QString &code)
    {
        bool answered = false;
        document.scan(scanOf(document.plan(), code), checkin::judge,
                      [&](const Result<ScanAnswer> &answer) { answered = answer.has_value(); });
        QTRY_VERIFY(answered);
    }
};

void PrivacyTest::nothingOfAnybodyIsLeftInTheFile()
{
    const auto document = opened();
    Attendee anna = guestIn(document->plan(), QStringLiteral("Anna"));
    anna.email = QStringLiteral("anna@geheim.example");
    anna.notes = QStringLiteral("zit graag achterin");
    QVERIFY(document->commit(edits::put(document->plan(), anna)));
    scanAt(*document, QStringLiteral("ANNA"));
    scanAt(*document, QStringLiteral("anna de vries zonder kaartje"));
    document->checkpoint();
    document->backUp();
    QTRY_VERIFY(!QDir(file() + QStringLiteral("-backups")).isEmpty());
    for (const char *secret : {"geheim.example", "achterin", "Anna de Vries", "zonder kaartje", "Jansen"})
        QVERIFY2(allBytes().contains(secret), secret);
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    QVERIFY(purged(*document));
    for (const char *secret : {"geheim.example", "achterin", "Anna de Vries", "zonder kaartje", "Jansen"})
        QVERIFY2(!allBytes().contains(secret), secret);
    QVERIFY(document->verify().empty());
    QCOMPARE(QDir(file() + QStringLiteral("-backups")).entryList(QDir::Files).size(), 1);
}

void PrivacyTest::countsAndFactsStay()
{
    const auto document = opened();
    scanAt(*document, QStringLiteral("ANNA"));
    const auto before = document->plan().attendees().size();
    const AttendeeId anna = guestIn(document->plan(), QStringLiteral("Anna")).id;
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    QVERIFY(purged(*document));
    const auto store = std::move(*Store::open(file()));
    const auto facts = *store->factsAfter(0, 0);
    QCOMPARE(facts.scans.size(), size_t(1));
    QCOMPARE(facts.scans[0].attendee, anna);
    QVERIFY(facts.scans[0].code.isEmpty());
    QCOMPARE(*store->admittedAttendees(), 1);
    QCOMPARE(store->load()->plan.attendees().size(), before);
}

void PrivacyTest::onlyWhatWasScrubbedGoes()
{
    const auto document = opened();
    Attendee bram = guestIn(document->plan(), QStringLiteral("Bram"));
    bram.email = QStringLiteral("bram@geheim.example");
    QVERIFY(document->commit(edits::put(document->plan(), bram)));
    const auto scrubbing = edits::scrub(document->plan(), {Retained::Contact});
    QCOMPARE(scrubbing.attendees.value(Retained::Contact), 1);
    QVERIFY(document->commit(scrubbing.edit));
    QVERIFY(purged(*document));
    QVERIFY(!allBytes().contains("geheim.example"));
    QVERIFY(allBytes().contains("Bram Jansen"));
    QCOMPARE(guestIn(document->plan(), QStringLiteral("Bram")).code, QStringLiteral("BRAM"));
}

/// Whoever walks it from the first edit comes to the plan.
void PrivacyTest::theHistoryStaysWhole()
{
    const auto document = opened();
    Attendee anna = guestIn(document->plan(), QStringLiteral("Anna"));
    for (const char *place : {"Ede", "Arnhem", "Utrecht"}) {
        anna.organisation = QLatin1String(place);
        QVERIFY(document->commit(edits::put(document->plan(), anna)));
    }
    QVERIFY(document->commit(edits::anonymise(document->plan(), {anna.id})));
    QVERIFY(purged(*document));
    const auto store = std::move(*Store::open(file()));
    Plan plan;
    const auto entries = store->journalAfter(0);
    for (const JournalEntry &entry : *entries) {
        const auto next = applied(plan, entry.edit);
        QVERIFY(next);
        plan = *next;
    }
    QCOMPARE(plan, store->load()->plan);
}

void PrivacyTest::aCopyThatStillKnowsBringsNothingBack()
{
    const auto document = opened();
    const auto historyOf = [](const Store &store) {
        History history{store.load()->plan, {}};
        const auto entries = store.journalAfter(0);
        for (const JournalEntry &entry : *entries)
            history.edits.push_back(entry.edit);
        return history;
    };
    QVERIFY(document->copyTo(path(QStringLiteral("b.blokplan"))));
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    QVERIFY(purged(*document));
    const auto ours = historyOf(**Store::open(file()));
    const auto theirs = historyOf(**Store::open(path(QStringLiteral("b.blokplan"))));
    // what they had in common is theirs, so that only we have changed it since
    QCOMPARE(commonAncestor(ours, theirs), theirs.plan);
    QCOMPARE(commonAncestor(theirs, ours), theirs.plan);
}

void PrivacyTest::cancelledLeavesTheHistoryAsItWas()
{
    const auto document = opened();
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    const auto done = purged(*document, [](double) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ProblemKind::Cancelled);
    QVERIFY(allBytes().contains("Anna de Vries"));
    QVERIFY(purged(*document)); // and again, to its end
    QVERIFY(!allBytes().contains("Anna de Vries"));
}

void PrivacyTest::nothingIsLeftToUndo()
{
    const auto document = opened();
    QVERIFY(document->commit(edits::anonymiseAll(document->plan())));
    QVERIFY(document->canUndo());
    QVERIFY(purged(*document));
    QVERIFY(!document->canUndo());
}

void PrivacyTest::allThatIsKeptOfOneIsExported()
{
    const auto document = opened();
    scanAt(*document, QStringLiteral("ANNA"));
    scanAt(*document, QStringLiteral("BRAM"));
    const auto &facts = document->facts();
    const Attendee &anna = guestIn(document->plan(), QStringLiteral("Anna"));
    const QJsonObject all =
        QJsonDocument::fromJson(aboutAttendee(document->plan(), facts.scans, facts.badges, anna.id)).object();
    const QJsonObject record = all.value(QStringLiteral("attendee")).toObject();
    QCOMPARE(record.value(QStringLiteral("as_written")).toString(), anna.asWritten);
    QCOMPARE(record.value(QStringLiteral("category")).toString(), QStringLiteral("Raadslid"));
    QCOMPARE(all.value(QStringLiteral("scans")).toArray().size(), 1);
    const QJsonArray registrations = all.value(QStringLiteral("registrations")).toArray();
    QCOMPARE(registrations.size(), 1);
    QCOMPARE(registrations.at(0).toObject().value(QStringLiteral("session")).toString(),
             QStringLiteral("Gamma"));
    QVERIFY(aboutAttendee(document->plan(), {}, {}, AttendeeId::create()).isEmpty());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::PrivacyTest)
#include "privacy.moc"
