#include "app/document/document.h"
#include "app/edits/placing.h"
#include "app/exchange/planjson.h"

#include "tests/support/failingdisk.h"
#include "tests/support/plans.h"
#include "tests/support/smalldisk.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace blokplan::tests
{

/// The program keeps its word: what was accepted is there, what was refused is not.
class DurabilityTest : public Test
{
    Q_OBJECT

private slots:
    void failingAnywhereLeavesAllAsItWas_data();
    void failingAnywhereLeavesAllAsItWas();
    void failingAnywhereInALargeEdit();
    void creatingOnAFailingDiskLeavesNothing();
    void closingOnAFailingDiskLosesNothing();
    void aFullDiskRefusesAndRecovers();
    void aFileThatMayNotGrowRefusesAndRecovers();
    void aCopyTwoSecondsAfterTheLastEditIsWhole_data();
    void aCopyTwoSecondsAfterTheLastEditIsWhole();
    void killedWhileCommitting();
    void killedWhileWritingLargeEdits();
    void killedWhileMakingFiles();
    void killedInTheMiddleOfAnImport_data();
    void killedInTheMiddleOfAnImport();
    void twoProcessesWriteAtOnce();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    std::unique_ptr<Document> made() const
    {
        auto document = Document::create(file(), smallPlan(), {});
        if (!document)
            qFatal("no document: problem %d", int(document.error().kind));
        return std::move(*document);
    }
    void killAgainAndAgain(const QString &mode, int rounds);
};

namespace
{

Edit grownPlan(const Plan &plan, int sessions)
{
    Draft draft(plan);
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.id = SessionId::create();
        session.title = QStringLiteral("Imported %1").arg(i);
        session.abstract = QString(300, QLatin1Char('b'));
        draft.put(session);
    }
    return draft.edit({Wish::Import, QStringLiteral("test"), {}, 1});
}

/// The state that a refused edit may not change.
struct Stand {
    Plan plan;
    Plan inFile;
    std::vector<EditId> journal;
    std::optional<Intent> undo;
    std::optional<Intent> redo;

    bool operator==(const Stand &) const = default;
};

Stand standOf(const Document &document)
{
    auto opened = Store::open(document.path(), Store::Access::ReadOnly);
    if (!opened)
        qFatal("not opened: problem %d %s", int(opened.error().kind),
               qPrintable(opened.error().details.join(QLatin1Char(' '))));
    const auto other = std::move(*opened);
    const auto intent = [](const Intent *one) { return one == nullptr ? std::nullopt : std::optional(*one); };
    return {document.plan(), other->load()->plan, *other->journalIds(), intent(document.undoIntent()),
            intent(document.redoIntent())};
}

} // namespace

void DurabilityTest::failingAnywhereLeavesAllAsItWas_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("full") << SQLITE_FULL << ProblemKind::DiskFull;
    QTest::newRow("broken") << SQLITE_IOERR_WRITE << ProblemKind::CannotWrite;
}

/// The disk fails after 0, 1, 2, ... operations, until one edit, undo and redo need no more.
void DurabilityTest::failingAnywhereLeavesAllAsItWas()
{
    QFETCH(int, code);
    QFETCH(ProblemKind, kind);
    FailingDisk disk;
    const auto document = made();
    QVERIFY(document->commit(randomEdit(document->plan(), 1)));
    const QList<std::function<Result<void>()>> deeds{
        [&] { return document->commit(randomEdit(document->plan(), 2)); }, [&] { return document->undo(); },
        [&] { return document->redo(); }};
    for (const auto &deed : deeds) {
        bool whole = false;
        for (int operations = 0; !whole; ++operations) {
            const Stand before = standOf(*document);
            const QSignalSpy changes(document.get(), &Document::changed);
            disk.failAfter(operations, code);
            const auto done = deed();
            whole = !disk.hasFailed();
            disk.heal();
            QCOMPARE(done.has_value(), whole);
            QCOMPARE(changes.size(), whole ? 1 : 0);
            QVERIFY(whole || (standOf(*document) == before && done.error().kind == kind));
            QVERIFY(operations < 200 && (whole || operations < 199));
        }
        QVERIFY(standOf(*document).inFile == document->plan());
    }
    QVERIFY(document->verify().empty());
}

void DurabilityTest::failingAnywhereInALargeEdit()
{
    FailingDisk disk;
    const auto document = made();
    const Stand before = standOf(*document);
    const Edit edit = grownPlan(document->plan(), 3000);
    bool whole = false;
    for (int operations = 0; !whole; operations = operations * 2 + 1) {
        std::optional<Result<void>> answer;
        disk.failAfter(operations, SQLITE_FULL);
        document->commitLarge(edit, {}, [&](const Result<void> &result) { answer = result; });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 20000));
        whole = answer->has_value();
        QVERIFY(whole || disk.hasFailed()); // closing the worker's store may fail without harm
        disk.heal();
        if (!whole) {
            QCOMPARE(answer->error().kind, ProblemKind::DiskFull);
            QVERIFY(standOf(*document) == before);
        }
    }
    QVERIFY(standOf(*document).inFile == document->plan());
    QVERIFY(document->verify().empty());
}

void DurabilityTest::creatingOnAFailingDiskLeavesNothing()
{
    FailingDisk disk;
    const Plan plan = smallPlan();
    for (int operations = 0;; ++operations) {
        disk.failAfter(operations, SQLITE_FULL);
        const auto store = Store::create(file(), plan, {});
        const bool failed = disk.hasFailed();
        disk.heal();
        if (store) {
            QVERIFY(!failed && operations > 3);
            break;
        }
        QCOMPARE(store.error().kind, ProblemKind::DiskFull);
        QVERIFY(QDir(path({})).isEmpty(QDir::Files | QDir::Hidden));
    }
}

void DurabilityTest::closingOnAFailingDiskLosesNothing()
{
    FailingDisk disk;
    for (int operations = 0; operations < 30; ++operations) {
        auto document = operations == 0 ? made() : std::move(*Document::open(file()));
        QVERIFY(document->commit(randomEdit(document->plan(), quint32(operations))));
        const Plan last = document->plan();
        disk.failAfter(operations, SQLITE_IOERR_WRITE);
        document->checkpoint();
        document.reset();
        disk.heal();
        document = std::move(*Document::open(file()));
        QVERIFY(document->plan() == last && document->verify().empty());
    }
}

void DurabilityTest::aFullDiskRefusesAndRecovers()
{
    const SmallDisk disk(path(QStringLiteral("disk")), "2m");
    if (!disk.mounted)
        QSKIP("needs the right to mount a small tmpfs");
    for (const bool opened : {false, true}) { // the log may be there already, or not
        const QString here =
            disk.folder + (opened ? QStringLiteral("/b.blokplan") : QStringLiteral("/a.blokplan"));
        const auto document = std::move(*Document::create(here, smallPlan(), {}));
        if (opened)
            QVERIFY(document->commit(randomEdit(document->plan(), 1)));
        QVERIFY(disk.fill());
        const Plan before = document->plan();
        const Edit edit = grownPlan(before, 50);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto refused = document->commit(edit);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ProblemKind::DiskFull);
            QVERIFY(document->plan() == before && document->canUndo() == opened);
        }
        QVERIFY(disk.free());
        QVERIFY(document->commit(edit));
        QVERIFY(standOf(*document).inFile == document->plan());
        QVERIFY(document->verify().empty());
        QCOMPARE(
            Document::create(disk.folder + QStringLiteral("/big.blokplan"), largePlan(2000), {}).error().kind,
            ProblemKind::DiskFull);
    }
    QCOMPARE(QDir(disk.folder).entryList({QStringLiteral("*.part")}), QStringList());
}

namespace
{

bool setLargestFile(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace

/// The same without any rights: no file of this process may grow past a size.
void DurabilityTest::aFileThatMayNotGrowRefusesAndRecovers()
{
    const auto document = made();
    QVERIFY(document->commit(randomEdit(document->plan(), 1)));
    const Plan before = document->plan();
    const Edit edit = grownPlan(before, 200);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(setLargestFile(60000));
    const auto refused = document->commit(edit);
    QVERIFY(setLargestFile(RLIM_INFINITY));
    std::signal(SIGXFSZ, old);
    QVERIFY(!refused && (refused.error().kind == ProblemKind::DiskFull ||
                         refused.error().kind == ProblemKind::CannotWrite));
    QVERIFY(document->plan() == before);
    QVERIFY(document->commit(edit));
    QVERIFY(standOf(*document).inFile == document->plan());
    QVERIFY(document->verify().empty());
}

namespace
{

/// What a plain copy of the file, made by another program, holds: nothing when it is not whole.
std::optional<Plan> plainCopyOf(const QString &file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.blokplan"));
    if (QProcess::execute(QStringLiteral("cp"), {file, copy}) != 0)
        return std::nullopt;
    const auto store = Store::open(copy, Store::Access::ReadOnly);
    const auto loaded = store ? (*store)->load() : fail(ProblemKind::Damaged);
    return loaded && (*store)->verify().empty() ? std::optional(loaded->plan) : std::nullopt;
}

} // namespace

void DurabilityTest::aCopyTwoSecondsAfterTheLastEditIsWhole_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("others");
    QTest::newRow("one window") << false << false;
    QTest::newRow("two windows") << false << true;
    QTest::newRow("after an import") << true << false;
}

/// The clock of the document does it by itself: nothing is asked for after the edit, and it stays open.
void DurabilityTest::aCopyTwoSecondsAfterTheLastEditIsWhole()
{
    QFETCH(bool, large);
    QFETCH(bool, others);
    const auto document = made();
    const auto other = others ? std::move(*Document::open(file())) : nullptr;
    for (quint32 i = 0; i < 3; ++i) {
        QVERIFY(document->commit(randomEdit(document->plan(), i)));
        QTest::qWait(300);
    }
    bool written = false;
    if (large)
        document->commitLarge(grownPlan(document->plan(), 300), {},
                              [&](const Result<void> &done) { written = done.has_value(); });
    else
        written = document->commit(grownPlan(document->plan(), 1)).has_value();
    QTRY_VERIFY_WITH_TIMEOUT(written, 20000);
    const bool atOnce = plainCopyOf(file()) == document->plan();
    QTest::qWait(2000);
    QVERIFY(plainCopyOf(file()) == document->plan());
    QVERIFY(!atOnce || large); // else this would show nothing
}

void DurabilityTest::killAgainAndAgain(const QString &mode, int rounds)
{
    made().reset();
    QSet<QString> promised;
    for (int round = 0; round < rounds; ++round) {
        QProcess driver;
        driver.start(QCoreApplication::applicationFilePath(), {mode, file(), QString::number(round)});
        QVERIFY(driver.waitForReadyRead(20000)); // it has opened the file
        const auto promises = [&] { return driver.peek(4096).count('\n') - 1; };
        while (round % 2 == 1 &&
               promises() < 1) // every second time it has promised something, however slow it is
            QVERIFY(driver.waitForReadyRead(20000));
        const int wait = QRandomGenerator::global()->bounded(40);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < wait && driver.waitForReadyRead(int(wait - clock.elapsed()))) {
        }
        QCOMPARE(::kill(pid_t(driver.processId()), SIGKILL), 0);
        QVERIFY(driver.waitForFinished());
        const QStringList lines =
            QString::fromLatin1(driver.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) // without "ready" and what was cut off
            promised.insert(lines[i]);
        const auto store = Store::open(file());
        QVERIFY(store);
        QVERIFY((*store)->verify().empty());
        QSet<QString> kept;
        const auto ids = *(*store)->journalIds();
        for (const EditId &id : ids)
            kept.insert(id.toString());
        QVERIFY(kept.contains(promised));
    }
    QVERIFY(promised.size() > rounds / 4);
}

void DurabilityTest::killedWhileCommitting()
{
    killAgainAndAgain(QStringLiteral("--commit"), killRounds(30));
}

void DurabilityTest::killedWhileWritingLargeEdits()
{
    killAgainAndAgain(QStringLiteral("--large"), killRounds(20));
}

/// Every file that was promised is there, and whatever bears its final name is whole.
void DurabilityTest::killedWhileMakingFiles()
{
    QSet<QString> promised;
    for (int round = 0; round < killRounds(15); ++round) {
        QProcess driver;
        driver.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--create"), path({}), QString::number(round)});
        QVERIFY(driver.waitForReadyRead(20000));
        while (round % 2 == 1 && driver.peek(4096).count('\n') < 2) // every second time it has made one
            QVERIFY(driver.waitForReadyRead(20000));
        QTest::qSleep(QRandomGenerator::global()->bounded(120));
        QCOMPARE(::kill(pid_t(driver.processId()), SIGKILL), 0);
        QVERIFY(driver.waitForFinished());
        const QStringList lines =
            QString::fromLatin1(driver.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            promised.insert(lines[i]);
    }
    const QStringList there = QDir(path({})).entryList({QStringLiteral("*.blokplan")}, QDir::Files);
    QVERIFY(!promised.isEmpty() && QSet<QString>(there.begin(), there.end()).contains(promised));
    for (const QString &name : there) {
        const auto store = Store::open(path(name));
        QVERIFY2(store, qPrintable(name));
        QVERIFY((*store)->verify().empty());
        QVERIFY((*store)->load()->plan.sessions().size() >= 300);
        QCOMPARE((*store)->journalIds()->size(), size_t(1));
    }
}

void DurabilityTest::killedInTheMiddleOfAnImport_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("into a new file") << true;
    QTest::newRow("into a file that is there") << false;
}

/// The real program, from start to end: the import is there whole, or it was never begun.
void DurabilityTest::killedInTheMiddleOfAnImport()
{
    QFETCH(bool, isNew);
    const QString source = path(QStringLiteral("large.json"));
    QFile json(source);
    QVERIFY(json.open(QIODevice::WriteOnly));
    const Plan wanted = largePlan(400);
    json.write(planjson::toJson(wanted));
    json.close();
    const auto freshFile = [&] {
        QFile::remove(file());
        if (!isNew)
            made().reset();
    };
    const auto import = [&](int killAfter) {
        freshFile();
        QProcess program;
        program.start(QStringLiteral(BLOKPLAN_CLI), {QStringLiteral("import"), file(), source});
        if (killAfter >= 0 && !program.waitForFinished(killAfter))
            ::kill(pid_t(program.processId()), SIGKILL);
        return program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit &&
               program.exitCode() == 0;
    };
    QElapsedTimer clock;
    clock.start();
    QVERIFY(import(-1));
    const int whole = int(clock.elapsed());
    const size_t after = Store::open(file())->get()->load()->plan.sessions().size();
    const size_t before = isNew ? 0 : smallPlan().sessions().size();
    QVERIFY(after >= wanted.sessions().size());
    int cutShort = 0;
    for (int round = 0; round < killRounds(20); ++round) {
        const bool done = import(whole * round / 18);
        cutShort += done ? 0 : 1;
        if (!QFile::exists(file())) {
            QVERIFY(isNew && !done);
            continue;
        }
        const auto store = Store::open(file());
        QVERIFY(store);
        QVERIFY((*store)->verify().empty());
        const size_t now = (*store)->load()->plan.sessions().size();
        QVERIFY(now == after || (now == before && !done && !isNew));
    }
    QVERIFY(cutShort > 0);
}

void DurabilityTest::twoProcessesWriteAtOnce()
{
    const auto document = made();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--commit"), file(), QStringLiteral("7"), QStringLiteral("60")});
    QVERIFY(other.waitForReadyRead(20000));
    for (quint32 i = 0; i < 60; ++i) {
        QVERIFY(document->follow());
        const auto done = document->commit(randomEdit(document->plan(), 1000 + i));
        QVERIFY(done || done.error().kind == ProblemKind::Stale ||
                done.error().kind == ProblemKind::Dangling || done.error().kind == ProblemKind::StillNeeded);
        document->checkpoint();
    }
    QVERIFY(other.waitForFinished(20000));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(document->follow());
    const auto store = std::move(*Store::open(file()));
    QVERIFY(store->load()->plan == document->plan());
    QVERIFY(store->verify().empty());
    QVERIFY(store->journalIds()->size() > 60);
}

namespace
{

void sayEdit(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Commits the edit the way windows and imports do, and waits for its answer.
bool commitLarge(Document &document, const Edit &edit)
{
    QEventLoop loop;
    bool accepted = false;
    document.commitLarge(edit, {}, [&](const Result<void> &done) {
        accepted = done.has_value();
        loop.quit();
    });
    loop.exec();
    return accepted;
}

/// Commits edits and says each one's id once it is accepted: for ever, or so many.
int driveEdits(const QStringList &arguments)
{
    const auto document = Document::open(arguments[2]);
    if (!document)
        return 1;
    sayEdit(QStringLiteral("ready"));
    const bool large = arguments[1] == QLatin1String("--large");
    const quint32 seed = arguments[3].toUInt() * 1000;
    const quint32 count = arguments.value(4, QStringLiteral("1000000")).toUInt();
    for (quint32 i = 0; i < count; ++i) {
        const Plan &plan = (*document)->plan();
        const Edit edit =
            large && plan.sessions().size() < 2000 ? grownPlan(plan, 300) : randomEdit(plan, seed + i);
        if (large ? commitLarge(**document, edit) : (*document)->commit(edit).has_value())
            sayEdit(edit.id.toString());
        if (i % 5 == 4)
            (*document)->checkpoint();
    }
    return 0;
}

/// Makes files and says each one's name once it is there.
int driveFiles(const QStringList &arguments)
{
    const Plan plan = largePlan(300);
    sayEdit(QStringLiteral("ready"));
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1-%2.blokplan").arg(arguments[3]).arg(i);
        if (Store::create(QDir(arguments[2]).filePath(name), plan, {}))
            sayEdit(name);
    }
}

const Known committing("--commit", driveEdits);
const Known writingLarge("--large", driveEdits);
const Known making("--create", driveFiles);

} // namespace

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DurabilityTest)
#include "durability.moc"
