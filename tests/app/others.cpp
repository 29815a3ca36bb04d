#include "app/document/document.h"
#include "app/edits/placing.h"
#include "app/store/presence.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>

namespace blokplan::tests
{

/// Several processes, one file: who is there is known, and a wait is told.
class OthersTest : public Test
{
    Q_OBJECT

private slots:
    void alone();
    void seesAWindowOfTheSameProcess();
    void seesAnotherProcessAndForgetsItWhenKilled();
    void theLastOneTidiesUp();
    void aReaderWatchesAndIsNotSeen();
    void manyAreAllSeen();
    void tellsALongWait();
    void aShortWaitIsNotTold();
    void givesUpWhileAnotherGoesOnWriting();
    void nothingIsBegunWhileWaiting();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    [[nodiscard]] bool somethingIsOpen() const { return QFile::exists(file() + QStringLiteral("-open")); }
    std::unique_ptr<Document> made() const
    {
        auto document = Document::create(file(), smallPlan(), {});
        if (!document)
            qFatal("no document: problem %d", int(document.error().kind));
        return std::move(*document);
    }
    std::unique_ptr<Document> opened(Store::Access access = Store::Access::ReadWrite) const
    {
        auto document = Document::open(file(), access);
        if (!document)
            qFatal("not opened: problem %d", int(document.error().kind));
        return std::move(*document);
    }
    /// Another process with the file; it has said that it is ready. `how` is "--open" or "--hold".
    std::unique_ptr<QProcess> other(const QString &how, int milliseconds) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {how, file(), QString::number(milliseconds)});
        if (!process->waitForReadyRead(20000))
            qFatal("the other process is not ready");
        return process;
    }
    [[nodiscard]] static Edit moved(const Plan &plan)
    {
        return edits::move(plan, placementIn(plan, QStringLiteral("Alpha")).id,
                           spot(plan, QStringLiteral("Zaal 3"), 15));
    }
};

void OthersTest::alone()
{
    const auto document = made();
    QCOMPARE(document->alsoOpenIn(), QStringList());
    const auto inMemory = std::move(*Document::inMemory(smallPlan()));
    QCOMPARE(inMemory->alsoOpenIn(), QStringList());
}

void OthersTest::seesAWindowOfTheSameProcess()
{
    const auto a = made();
    const QSignalSpy changes(a.get(), &Document::alsoOpenChanged);
    auto b = opened();
    const QString self = QStringLiteral("%1 %2").arg(QCoreApplication::applicationName(),
                                                     QString::number(QCoreApplication::applicationPid()));
    QCOMPARE(b->alsoOpenIn(), QStringList(self));
    a->lookWhoIsThere();
    QCOMPARE(a->alsoOpenIn(), QStringList(self));
    b.reset();
    a->lookWhoIsThere();
    QCOMPARE(a->alsoOpenIn(), QStringList());
    QCOMPARE(changes.size(), 2);
}

void OthersTest::seesAnotherProcessAndForgetsItWhenKilled()
{
    const auto document = made();
    const auto process = other(QStringLiteral("--open"), 60000);
    QVERIFY(QTest::qWaitFor([&] { return document->alsoOpenIn().size() == 1; }));
    QVERIFY(document->alsoOpenIn().first().endsWith(QString::number(process->processId())));
    QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
    QVERIFY(process->waitForFinished());
    QVERIFY(QTest::qWaitFor([&] { return document->alsoOpenIn().isEmpty(); }));
    QCOMPARE(opened()->alsoOpenIn().size(), 1); // this document; of the dead one its name remains, unheld
}

void OthersTest::theLastOneTidiesUp()
{
    auto a = made();
    auto b = opened();
    QVERIFY(somethingIsOpen());
    a.reset();
    QVERIFY(somethingIsOpen());
    b.reset();
    QVERIFY(!somethingIsOpen());
    const auto process = other(QStringLiteral("--open"), 60000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
    QVERIFY(process->waitForFinished());
    QVERIFY(somethingIsOpen());
    opened().reset();
    QVERIFY(!somethingIsOpen());
}

void OthersTest::aReaderWatchesAndIsNotSeen()
{
    made().reset();
    const auto reader = opened(Store::Access::ReadOnly);
    QVERIFY(!somethingIsOpen());
    auto writer = opened();
    QCOMPARE(writer->alsoOpenIn(), QStringList());
    reader->lookWhoIsThere();
    QCOMPARE(reader->alsoOpenIn().size(), 1);
    writer.reset();
    reader->lookWhoIsThere();
    QCOMPARE(reader->alsoOpenIn(), QStringList());
}

void OthersTest::manyAreAllSeen()
{
    std::vector<std::unique_ptr<Presence>> all;
    for (int i = 0; i < 40; ++i)
        all.push_back(std::make_unique<Presence>(file(),
                                                 QString(100, QChar('a' + i % 26)), // cut to its piece
                                                 Presence::Kind::Announced));
    QCOMPARE(all.front()->others().size(), 39);
    QCOMPARE(all.front()->others().last(), QString(64, QLatin1Char('z')));
    all.erase(all.begin() + 10, all.end());
    const Presence late(file(), QStringLiteral("late"), Presence::Kind::Announced);
    QCOMPARE(late.others().size(), 10);
    QVERIFY(all.front()->others().contains(QStringLiteral("late")));
}

/// The other one holds the file for longer than a tenth of a second: told while it lasts, off when done.
void OthersTest::tellsALongWait()
{
    const auto document = made();
    QVERIFY(document->commit(moved(document->plan())));
    const QSignalSpy busy(document.get(), &Document::busyChanged);
    const auto process = other(QStringLiteral("--hold"), 400);
    QVERIFY(document->undo());
    QCOMPARE(QList<QVariantList>(busy), QList<QVariantList>({{true}, {false}}));
    QVERIFY(process->waitForFinished());
}

void OthersTest::aShortWaitIsNotTold()
{
    const auto document = made();
    const QSignalSpy busy(document.get(), &Document::busyChanged);
    QVERIFY(document->commit(moved(document->plan())));
    QCOMPARE(busy.size(), 0);
}

void OthersTest::givesUpWhileAnotherGoesOnWriting()
{
    const auto document = made();
    QVERIFY(document->commit(moved(document->plan())));
    const Plan before = document->plan();
    const QSignalSpy busy(document.get(), &Document::busyChanged);
    const auto process = other(QStringLiteral("--hold"), 60000);
    QCOMPARE(document->undo().error().kind, ProblemKind::Busy);
    QCOMPARE(process->state(), QProcess::Running); // which still holds it
    QVERIFY(document->plan() == before && document->canUndo());
    QCOMPARE(QList<QVariantList>(busy), QList<QVariantList>({{true}, {false}}));
    QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
    QVERIFY(process->waitForFinished());
    QVERIFY(document->undo());
}

void OthersTest::nothingIsBegunWhileWaiting()
{
    const auto document = made();
    QVERIFY(document->commit(moved(document->plan())));
    const Edit another =
        edits::pin(document->plan(), {placementIn(document->plan(), QStringLiteral("Beta")).id}, true);
    QList<ProblemKind> answers;
    connect(document.get(), &Document::busyChanged, this, [&](bool on) {
        if (!on)
            return;
        answers.append(document->commit(another).error().kind);
        QVERIFY(document->follow());
        document->checkpoint();
    });
    const auto process = other(QStringLiteral("--hold"), 400);
    QVERIFY(document->undo());
    QCOMPARE(answers, QList{ProblemKind::Busy});
    QVERIFY(document->commit(another));
    QVERIFY(process->waitForFinished());
    QVERIFY(document->verify().empty());
}

namespace
{

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// Holds the file against all who would write.
int hold(const QStringList &arguments)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(arguments[2]).constData(), &db) != SQLITE_OK ||
        sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return 1;
    say("held");
    QThread::msleep(arguments[3].toULong());
    sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    return sqlite3_close(db);
}

int haveOpen(const QStringList &arguments)
{
    const auto document = Document::open(arguments[2]);
    if (!document)
        return 1;
    say("open");
    QThread::msleep(arguments[3].toULong());
    return 0;
}

const Known holding("--hold", hold);
const Known opening("--open", haveOpen);

} // namespace

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::OthersTest)
#include "others.moc"
