#include "app/checkin/judging.h"
#include "app/model/codec.h"
#include "app/store/store.h"

#include "tests/support/doors.h"
#include "tests/support/failingdisk.h"
#include "tests/support/smalldisk.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>

namespace blokplan::tests
{

namespace
{

constexpr int tickets = 300;
const QString wholeDay = QStringLiteral("Hele dag");

QString nameOf(const Result<ScanAnswer> &answer)
{
    return answer ? codec::nameOf(answer->scan.outcome)
                  : QStringLiteral("problem-%1").arg(int(answer.error().kind));
}

std::vector<Scan> factsIn(const Store &store)
{
    return store.factsAfter(0, 0)->scans;
}

int countOf(const std::vector<Scan> &scans, Verdict verdict)
{
    return int(
        std::count_if(scans.begin(), scans.end(), [&](const Scan &scan) { return scan.outcome == verdict; }));
}

} // namespace

/// No green without its fact on the disk; nothing lost, nothing twice.
class DoorDurabilityTest : public Test
{
    Q_OBJECT

private slots:
    void killedWhileScanning();
    void fourDesksScanTheSameTickets();
    void fourProgramsScanTheSameTickets();
    void failingAnywhereGivesNoFalseGreen_data();
    void failingAnywhereGivesNoFalseGreen();
    void aFullDiskRefusesAndRecovers();
    void aReadOnlyFileRefuses();
    void aFileTakenAwayRefuses_data();
    void aFileTakenAwayRefuses();
    void aClockSetBackLosesNobody();
    void desksFiveMinutesApart();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("door.blokplan")); }
    void make() const
    {
        if (const auto made = Store::make(file(), crowdPlan(tickets), {}); !made)
            qFatal("no file: problem %d", int(made.error().kind));
    }
    [[nodiscard]] std::unique_ptr<Store> opened() const
    {
        auto store = Store::open(file());
        if (!store)
            qFatal("not opened: problem %d", int(store.error().kind));
        return std::move(*store);
    }
};

/// At random moments of a scanning run; BLOKPLAN_KILLS says how often (a thousand for the long look).
void DoorDurabilityTest::killedWhileScanning()
{
    make();
    const int rounds = killRounds(40);
    const auto plan = opened()->load()->plan;
    QMap<QString, QString> promised; // nonce -> verdict
    for (int round = 0; round < rounds; ++round) {
        QProcess driver;
        driver.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--scan"), file(), QString::number(round)});
        QVERIFY(driver.waitForReadyRead(20000)); // it has opened the file
        while (round % 2 == 1 && driver.peek(4096).count('\n') < 2)
            QVERIFY(driver.waitForReadyRead(20000));
        const int wait = QRandomGenerator::global()->bounded(30);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < wait && driver.waitForReadyRead(int(wait - clock.elapsed()))) {
        }
        QCOMPARE(::kill(pid_t(driver.processId()), SIGKILL), 0);
        QVERIFY(driver.waitForFinished());
        QMap<QString, QString> fresh;
        const QStringList lines =
            QString::fromLatin1(driver.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) // without "ready" and what was cut off
            fresh.insert(lines[i].section(QLatin1Char(' '), 0, 0), lines[i].section(QLatin1Char(' '), 1));
        promised.insert(fresh);
        const auto store = opened();
        QVERIFY(store->verify().empty());
        QMap<QString, QString> kept;
        for (const Scan &scan : factsIn(*store))
            kept.insert(scan.id.toString(), codec::nameOf(scan.outcome));
        for (auto one = promised.begin(); one != promised.end(); ++one)
            QCOMPARE(kept.value(one.key()), one.value());
        for (auto one = fresh.begin(); one != fresh.end(); ++one) {
            ScanRequest again = scanOf(plan, QStringLiteral("other"), wholeDay);
            again.nonce = Nonce::fromString(one.key());
            QCOMPARE(nameOf(store->scan(again, checkin::judge)), one.value());
        }
        QCOMPARE(factsIn(*store).size(), size_t(kept.size()));
    }
    QVERIFY2(promised.size() > rounds / 4, qPrintable(QString::number(promised.size())));
}

void DoorDurabilityTest::fourDesksScanTheSameTickets()
{
    make();
    std::vector<std::unique_ptr<QProcess>> desks;
    for (int desk = 0; desk < 4; ++desk) {
        desks.push_back(std::make_unique<QProcess>());
        desks.back()->start(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--tickets"), file(), QString::number(desk)});
    }
    QMap<QString, QString> said;
    for (const auto &desk : desks) {
        QVERIFY(desk->waitForFinished(120000));
        QCOMPARE(desk->exitCode(), 0);
        for (const QByteArray &line : desk->readAllStandardOutput().trimmed().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            QCOMPARE(words.size(), 3);
            QCOMPARE(words[2], words[1]); // the same nonce, the same answer
            QVERIFY2(!words[1].startsWith("problem"), line.constData());
            said.insert(QString::fromLatin1(words[0]), QString::fromLatin1(words[1]));
        }
    }
    QCOMPARE(said.size(), 4 * tickets);
    const auto store = opened();
    const auto facts = factsIn(*store);
    QCOMPARE(facts.size(), size_t(4 * tickets));
    QCOMPARE(countOf(facts, Verdict::Admitted), tickets);
    QCOMPARE(countOf(facts, Verdict::Already), 3 * tickets);
    QCOMPARE(*store->admittedAttendees(), tickets);
    for (const Scan &scan : facts)
        QCOMPARE(said.value(scan.id.toString()), codec::nameOf(scan.outcome));
    for (int desk = 0; desk < 4; ++desk) { // no gap in any desk's numbers
        QSet<int> numbers;
        for (const Scan &scan : facts) {
            if (scan.desk == QStringLiteral("Deur %1").arg(desk))
                numbers.insert(scan.number);
        }
        QCOMPARE(numbers.size(), tickets);
        QVERIFY(numbers.contains(1) && numbers.contains(tickets));
    }
    QVERIFY(store->verify().empty());
}

/// The same with a program for each scan, as a script would do it: opening and closing the file in each
/// other's way.
void DoorDurabilityTest::fourProgramsScanTheSameTickets()
{
    static constexpr int few = 20;
    make();
    const QString script =
        QStringLiteral("for t in $(seq 1 %1); do n=$(cat /proc/sys/kernel/random/uuid); for twice in 1 2; do "
                       "'%2' checkin '%3' G$t --nonce $n --desk $0 --json || test $? = 1 || exit 9; "
                       "done; done")
            .arg(few)
            .arg(QStringLiteral(BLOKPLAN_CLI), file());
    std::vector<std::unique_ptr<QProcess>> desks;
    for (int desk = 0; desk < 4; ++desk) {
        desks.push_back(std::make_unique<QProcess>());
        desks.back()->start(QStringLiteral("sh"),
                            {QStringLiteral("-c"), script, QStringLiteral("Deur-%1").arg(desk)});
    }
    int green = 0;
    for (const auto &desk : desks) {
        QVERIFY(desk->waitForFinished(240000));
        QCOMPARE(desk->readAllStandardError(), QByteArray());
        QCOMPARE(desk->exitCode(), 0);
        const QList<QByteArray> lines = desk->readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2 * few);
        for (qsizetype i = 0; i < lines.size(); i += 2) {
            QCOMPARE(lines[i + 1], lines[i]); // word for word
            green += lines[i].contains("\"admitted\"") ? 1 : 0;
        }
    }
    QCOMPARE(green, few);
    const auto store = opened();
    QCOMPARE(factsIn(*store).size(), size_t(4 * few));
    QCOMPARE(*store->admittedAttendees(), few);
    QVERIFY(store->verify().empty());
}

void DoorDurabilityTest::failingAnywhereGivesNoFalseGreen_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("full") << SQLITE_FULL << ProblemKind::DiskFull;
    QTest::newRow("broken") << SQLITE_IOERR_WRITE << ProblemKind::CannotWrite;
}

/// The disk fails after 0, 1, 2, ... operations of one scan; then the same scan again, with the same nonce.
void DoorDurabilityTest::failingAnywhereGivesNoFalseGreen()
{
    QFETCH(int, code);
    QFETCH(ProblemKind, kind);
    FailingDisk disk;
    make();
    const auto store = opened();
    const Plan plan = store->load()->plan;
    int refused = 0;
    for (int i = 1; i <= 40; ++i) {
        const ScanRequest request = scanOf(plan, QStringLiteral("G%1").arg(i), wholeDay, i);
        disk.failAfter(i - 1, code);
        const auto answer = store->scan(request, checkin::judge);
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!answer) {
            ++refused;
            QVERIFY(failed);
            QCOMPARE(answer.error().kind, kind);
            const auto other = opened();
            QCOMPARE(factsIn(*other).size(), size_t(i - 1));
        }
        QCOMPARE(nameOf(store->scan(request, checkin::judge)), QStringLiteral("admitted"));
        QCOMPARE(factsIn(*store).size(), size_t(i));
    }
    QVERIFY(refused > 0 && refused < 40);
    QVERIFY(store->verify().empty());
}

void DoorDurabilityTest::aFullDiskRefusesAndRecovers()
{
    const SmallDisk disk(path(QStringLiteral("disk")), "2m");
    if (!disk.mounted)
        QSKIP("needs the right to mount a small tmpfs");
    const QString here = disk.file("door.blokplan");
    const Plan plan = crowdPlan(tickets);
    const auto store = std::move(*Store::create(here, plan, {}));
    QCOMPARE(nameOf(store->scan(scanOf(plan, QStringLiteral("G1")), checkin::judge)),
             QStringLiteral("admitted"));
    QVERIFY(disk.fill());
    std::optional<ScanRequest> refused;
    int green = 1;
    for (int i = 2; i <= tickets && !refused; ++i) { // what the log has room for still goes in
        const ScanRequest request = scanOf(plan, QStringLiteral("G%1").arg(i), wholeDay, i);
        const auto answer = store->scan(request, checkin::judge);
        green += answer ? 1 : 0;
        if (!answer) {
            QCOMPARE(answer.error().kind, ProblemKind::DiskFull);
            refused = request;
        }
    }
    QVERIFY(refused);
    QCOMPARE(nameOf(store->scan(*refused, checkin::judge)),
             QStringLiteral("problem-%1").arg(int(ProblemKind::DiskFull)));
    QCOMPARE(int(factsIn(*store).size()), green);
    QVERIFY(disk.free());
    QCOMPARE(nameOf(store->scan(*refused, checkin::judge)), QStringLiteral("admitted"));
    QCOMPARE(int(factsIn(*store).size()), green + 1);
    QVERIFY(store->verify().empty());
}

void DoorDurabilityTest::aReadOnlyFileRefuses()
{
    make();
    const QByteArray before = [this] {
        QFile bytes(file());
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    }();
    {
        const auto store = std::move(*Store::open(file(), Store::Access::ReadOnly));
        const Plan plan = store->load()->plan;
        const auto answer = store->scan(scanOf(plan, QStringLiteral("G1")), checkin::judge);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ProblemKind::ReadOnly);
        QVERIFY(factsIn(*store).empty());
    }
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), before);
}

void DoorDurabilityTest::aFileTakenAwayRefuses_data()
{
    QTest::addColumn<bool>("scannedBefore");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("removed before the first scan") << false << false;
    QTest::newRow("removed between two") << true << false;
    QTest::newRow("another one in its place") << true << true;
}

void DoorDurabilityTest::aFileTakenAwayRefuses()
{
    QFETCH(bool, scannedBefore);
    QFETCH(bool, replaced);
    make();
    const Plan plan = opened()->load()->plan;
    const QString away = path(QStringLiteral("away.blokplan"));
    {
        const auto store = opened();
        if (scannedBefore) {
            QCOMPARE(nameOf(store->scan(scanOf(plan, QStringLiteral("G1")), checkin::judge)),
                     QStringLiteral("admitted"));
            QVERIFY(store->checkpoint());
        }
        QVERIFY(QFile::rename(file(), away));
        if (replaced)
            make();
        const ScanRequest request = scanOf(plan, QStringLiteral("G2"));
        const auto answer = store->scan(request, checkin::judge);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ProblemKind::NotFound);
        if (replaced)
            return;
        QVERIFY(QFile::rename(away, file())); // and brought back
        QCOMPARE(nameOf(store->scan(request, checkin::judge)), QStringLiteral("admitted"));
    }
    const auto store = opened();
    QCOMPARE(factsIn(*store).size(), size_t(scannedBefore ? 2 : 1));
    QVERIFY(store->verify().empty());
}

/// Times go wrong, but nobody comes in twice and nothing is lost.
void DoorDurabilityTest::aClockSetBackLosesNobody()
{
    make();
    const auto store = opened();
    const Plan plan = store->load()->plan;
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(nameOf(store->scan(scanOf(plan, QStringLiteral("G%1").arg(i), wholeDay, i), checkin::judge)),
                 QStringLiteral("admitted"));
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(nameOf(store->scan(scanOf(plan, QStringLiteral("G%1").arg(i), wholeDay, i - 3600),
                                    checkin::judge)),
                 i <= 20 ? QStringLiteral("already") : QStringLiteral("admitted"));
    const auto facts = factsIn(*store);
    QCOMPARE(facts.size(), size_t(60));
    for (size_t i = 0; i < facts.size(); ++i)
        QCOMPARE(facts[i].number, int(i) + 1); // the order needs no clock
    QCOMPARE(*store->admittedAttendees(), 40);
    QVERIFY(store->verify().empty());
}

void DoorDurabilityTest::desksFiveMinutesApart()
{
    make();
    const auto one = opened();
    const auto two = opened();
    const Plan plan = one->load()->plan;
    const auto scan = [&](Store &store, int ticket, const char *desk, int seconds) {
        ScanRequest request = scanOf(plan, QStringLiteral("G%1").arg(ticket), wholeDay, seconds);
        request.desk = QLatin1String(desk);
        return nameOf(store.scan(request, checkin::judge));
    };
    for (int i = 1; i <= 30; ++i) {
        QCOMPARE(scan(*one, i, "Deur 1", i), QStringLiteral("admitted"));
        QCOMPARE(scan(*two, i, "Deur 2", i - 300), QStringLiteral("already")); // its clock is behind
        QCOMPARE(scan(*two, 100 + i, "Deur 2", i - 300), QStringLiteral("admitted"));
        QCOMPARE(scan(*one, 100 + i, "Deur 1", i + 1), QStringLiteral("already"));
    }
    QCOMPARE(*one->admittedAttendees(), 60);
    QCOMPARE(factsIn(*one).size(), size_t(120));
    QVERIFY(one->verify().empty());
}

namespace
{

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Scans for ever and says each verdict once it is there.
int driveScans(const QStringList &arguments)
{
    const auto store = Store::open(arguments[2]);
    if (!store)
        return 1;
    const Plan plan = (*store)->load()->plan;
    say(QStringLiteral("ready"));
    QRandomGenerator random(arguments[3].toUInt());
    for (int i = 0;; ++i) {
        const ScanRequest request =
            scanOf(plan, QStringLiteral("G%1").arg(random.bounded(1, tickets * 2)), wholeDay, i * 20);
        const auto answer = (*store)->scan(request, checkin::judge);
        if (answer)
            say(request.nonce.toString() + QLatin1Char(' ') + nameOf(answer));
        if (i % 7 == 6)
            (*store)->checkpoint();
    }
}

/// Scans every ticket once, in an order of its own, and each scan twice; says both answers.
int driveTickets(const QStringList &arguments)
{
    const auto store = Store::open(arguments[2]);
    if (!store)
        return 1;
    const Plan plan = (*store)->load()->plan;
    QRandomGenerator random(arguments[3].toUInt());
    QList<int> order;
    for (int i = 1; i <= tickets; ++i)
        order.append(i);
    std::shuffle(order.begin(), order.end(), random);
    for (const int ticket : order) {
        ScanRequest request = scanOf(plan, QStringLiteral("G%1").arg(ticket));
        request.desk = QStringLiteral("Deur ") + arguments[3];
        const QString first = nameOf((*store)->scan(request, checkin::judge));
        const QString second = nameOf((*store)->scan(request, checkin::judge));
        say(request.nonce.toString() + QLatin1Char(' ') + first + QLatin1Char(' ') + second);
    }
    return 0;
}

const Known scanning("--scan", driveScans);
const Known ticketing("--tickets", driveTickets);

} // namespace

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::DoorDurabilityTest)
#include "doordurability.moc"
