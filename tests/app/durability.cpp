#include "app/document/document.h"
#include "app/edits/placing.h"

#include "tests/support/failingdisk.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>
#include <sys/mount.h>
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
    void killedWhileCommitting();
    void killedWhileWritingLargeEdits();
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

Edit grown(const Plan &plan, int sessions)
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
    const Edit edit = grown(document->plan(), 3000);
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

namespace
{

/// A folder with a small disk of its own, where this process may make one.
class SmallDisk
{
public:
    SmallDisk(QString at, const char *size) : folder(std::move(at))
    {
        QDir().mkpath(folder);
        mounted = mount("tmpfs", qPrintable(folder), "tmpfs", 0,
                        qPrintable(QLatin1String("size=") + QLatin1String(size))) == 0;
    }
    ~SmallDisk()
    {
        if (mounted)
            umount2(qPrintable(folder), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString folder;
    bool mounted = false;
};

/// Fills the disk to the last byte.
void fill(const QString &path)
{
    QFile ballast(path);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (int chunk = 65536; chunk > 0;) {
        if (ballast.write(QByteArray(chunk, 'x')) != chunk)
            chunk /= 2;
    }
}

} // namespace

void DurabilityTest::aFullDiskRefusesAndRecovers()
{
    const SmallDisk disk(path(QStringLiteral("disk")), "2m");
    if (!disk.mounted)
        QSKIP("needs the right to mount a small tmpfs");
    const QString ballast = disk.folder + QStringLiteral("/ballast");
    for (const bool opened : {false, true}) { // the log may be there already, or not
        const QString here =
            disk.folder + (opened ? QStringLiteral("/b.blokplan") : QStringLiteral("/a.blokplan"));
        const auto document = std::move(*Document::create(here, smallPlan(), {}));
        if (opened)
            QVERIFY(document->commit(randomEdit(document->plan(), 1)));
        fill(ballast);
        const Plan before = document->plan();
        const Edit edit = grown(before, 50);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto refused = document->commit(edit);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ProblemKind::DiskFull);
            QVERIFY(document->plan() == before && document->canUndo() == opened);
        }
        QVERIFY(QFile::remove(ballast));
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
    const Edit edit = grown(before, 200);
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
    killAgainAndAgain(QStringLiteral("--commit"), 30);
}

void DurabilityTest::killedWhileWritingLargeEdits()
{
    killAgainAndAgain(QStringLiteral("--import"), 20);
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

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Commits edits and says each one's id once it is accepted: for ever, or so many.
int drive(const QStringList &arguments)
{
    const auto document = Document::open(arguments[2]);
    if (!document)
        return 1;
    say(QStringLiteral("ready"));
    const bool large = arguments[1] == QLatin1String("--import");
    const quint32 seed = arguments[3].toUInt() * 1000;
    const quint32 count = arguments.value(4, QStringLiteral("1000000")).toUInt();
    for (quint32 i = 0; i < count; ++i) {
        const Plan &plan = (*document)->plan();
        const Edit edit =
            large && plan.sessions().size() < 2000 ? grown(plan, 300) : randomEdit(plan, seed + i);
        if ((*document)->commit(edit))
            say(edit.id.toString());
        if (i % 5 == 4)
            (*document)->checkpoint();
    }
    return 0;
}

} // namespace

} // namespace blokplan::tests

using namespace blokplan::tests;

int main(int argc, char **argv)
{
    if (argc > 3 && argv[1][0] == '-' && argv[1][1] == '-') {
        const QCoreApplication driver(argc, argv);
        return drive(QCoreApplication::arguments());
    }
    DurabilityTest test;
    return run(test, argc, argv);
}
#include "durability.moc"
