#include "app/store/store.h"

#include "app/edits/records.h"
#include "app/store/backups.h"
#include "app/store/place.h"
#include "app/store/schema.h"
#include "app/store/sqlite.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QProcess>

#include <rapidcheck.h>

namespace blokplan::tests
{

class StoreTest : public Test
{
    Q_OBJECT

private slots:
    void columnsAreTheFieldLists();
    void loadsWhatWasCreated();
    void anyPlanComesBackEqual();
    void writesAreInTheJournal();
    void refusesAnEditThatIsNotTheNext();
    void aRefusedEditLeavesTheFile();
    void setsTheLogAndFullSync();
    void aPlainCopyWhileOpenIsWhole();
    void lookingLeavesTheFileAsItIs();
    void theLastCloserLeavesOnePlainFile();
    void anotherStoreKeepsTheLog();
    void twoStoresSeeEachOther();
    void givesUpOnAnotherThatGoesOnWriting();
    void cancelledWritesLeaveNothing();
    void createRefusesWhatIsThere();
    void createLeavesNothingBehindWhenRefused();
    void copiesWhole();
    void aCopyEndsWhileOthersWrite();
    void copyRefusesAnOpenPlanAndItself();
    void backsUpOnceForEachChange();
    void supersededBackups_data();
    void supersededBackups();
    void verifyFindsWhatIsWrong_data();
    void verifyFindsWhatIsWrong();
    void upgradesStepByStep();
    void codesMeanProblems_data();
    void codesMeanProblems();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    std::unique_ptr<Store> made()
    {
        return expected(Store::create(file(), smallPlan(), {Wish::NewEvent, {}, {}, 1}));
    }
    std::unique_ptr<Store> opened() { return expected(Store::open(file())); }
    static std::unique_ptr<Store> expected(Result<std::unique_ptr<Store>> store)
    {
        if (!store)
            qFatal("no store: problem %d %s", int(store.error().kind),
                   qPrintable(store.error().details.join(u' ')));
        return std::move(*store);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

namespace
{

Plan planIn(const Store &store)
{
    return store.load()->plan;
}

/// A command on the file by another process: our own hands would drop the locks of an open store.
void runOnFile(const QString &program, const QStringList &arguments)
{
    QCOMPARE(QProcess::execute(program, arguments), 0);
}

Connection connectionTo(const QString &path)
{
    return std::move(*Connection::open(path, Connection::Mode::Write));
}

} // namespace

void StoreTest::columnsAreTheFieldLists()
{
    made();
    const Connection connection = connectionTo(file());
    AllKinds::each([&]<class R>(R *) {
        QStringList fields;
        eachField<R>([&](const auto &one) { fields.append(QLatin1String(one.name)); });
        QStringList columns;
        Statement info = connection.prepare(QByteArray("PRAGMA table_info(\"") + R::kind + "\")");
        while (*info.next())
            columns.append(info.string(1));
        columns.sort(); // a later step adds its columns at the end, wherever the field stands in the list
        fields.sort();
        QCOMPARE(columns, fields);
    });
}

void StoreTest::loadsWhatWasCreated()
{
    const Plan plan = smallPlan();
    {
        const auto store =
            expected(Store::create(file(), plan, {Wish::NewEvent, QStringLiteral("Nu Open"), {}, 1}));
        QVERIFY(planIn(*store) == plan);
        QCOMPARE(store->load()->sequence, 1);
        QCOMPARE(store->path(), file());
        QCOMPARE(store->schema(), Store::newestSchema());
    }
    const auto store = opened();
    QVERIFY(planIn(*store) == plan);
    const auto entries = *store->journalAfter(0);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].edit.intent, (Intent{Wish::NewEvent, QStringLiteral("Nu Open"), {}, 1}));
    QVERIFY(after(Plan(), entries[0].edit) == plan);
}

void StoreTest::anyPlanComesBackEqual()
{
    int run = 0;
    const auto check = [&](quint32 seed) {
        const Plan plan = randomPlan(seed, 25);
        const auto store = Store::create(path(QString::number(++run)), plan, {});
        RC_ASSERT(store.has_value());
        RC_ASSERT((*store)->load()->plan == plan);
        RC_ASSERT((*store)->verify().empty());
    };
    QVERIFY(rc::check(check));
}

void StoreTest::writesAreInTheJournal()
{
    const auto store = made();
    const Plan before = planIn(*store);
    const Edit edit = alphaMoved(before, 15);
    const auto earliest = QDateTime::currentDateTimeUtc().addSecs(-1);
    QCOMPARE(*store->write(edit, 1), 2);
    QVERIFY(planIn(*store) == after(before, edit));
    const auto entries = *store->journalAfter(1);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].sequence, 2);
    QCOMPARE(entries[0].edit.id, edit.id);
    QCOMPARE(entries[0].edit.intent, edit.intent);
    QVERIFY(entries[0].at >= earliest && entries[0].at <= QDateTime::currentDateTimeUtc());
    QVERIFY(entries[0].desk.endsWith(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(after(before, entries[0].edit) == planIn(*store));
    QCOMPARE(store->journalIds()->back(), edit.id);
}

void StoreTest::refusesAnEditThatIsNotTheNext()
{
    const auto a = made();
    const auto b = opened();
    const Plan plan = planIn(*a);
    QVERIFY(a->write(alphaMoved(plan, 15), 1));
    QCOMPARE(b->write(alphaMoved(plan, 16), 1).error().kind, ProblemKind::Stale);
    QCOMPARE(b->load()->sequence, 2);
    QVERIFY(planIn(*a) == planIn(*b));
}

void StoreTest::aRefusedEditLeavesTheFile()
{
    const auto store = made();
    const Plan plan = planIn(*store);
    Edit edit = alphaMoved(plan, 15);
    Room stranger = roomIn(plan, QStringLiteral("Zaal 1"));
    stranger.id = RoomId::create();
    edit.of<Room>().push_back({std::make_shared<const Room>(stranger), {}});
    QCOMPARE(store->write(edit, 1).error().kind, ProblemKind::Damaged);
    QVERIFY(planIn(*store) == plan);
    QCOMPARE(store->load()->sequence, 1);
    QVERIFY(store->write(alphaMoved(plan, 15), 1));
}

void StoreTest::setsTheLogAndFullSync()
{
    const auto store = made();
    QVERIFY(store->write(alphaMoved(planIn(*store), 15), 1));
    QCOMPARE(*connectionTo(file()).word("PRAGMA journal_mode"), QByteArray("wal"));
    QVERIFY(QFile::exists(file() + QStringLiteral("-wal")));
    QCOMPARE(store->pragma("synchronous"), QByteArray("2")); // a matter of each connection: asked of its own
    QCOMPARE(store->pragma("wal_autocheckpoint"), QByteArray("0"));
}

void StoreTest::aPlainCopyWhileOpenIsWhole()
{
    const auto store = made();
    const Edit edit = alphaMoved(planIn(*store), 15);
    QVERIFY(store->write(edit, 1));
    QVERIFY(store->checkpoint());
    runOnFile(QStringLiteral("cp"), {file(), path(QStringLiteral("copy.blokplan"))});
    const auto copy = expected(Store::open(path(QStringLiteral("copy.blokplan"))));
    QVERIFY(planIn(*copy) == planIn(*store));
    QCOMPARE(copy->journalIds()->back(), edit.id);
    QVERIFY(copy->verify().empty());
}

void StoreTest::lookingLeavesTheFileAsItIs()
{
    made();
    const QByteArray before = bytesOf(file());
    {
        const auto store = opened();
        QVERIFY(store->load() && store->verify().empty() && !store->hasForeignChanges() &&
                store->checkpoint());
    }
    QCOMPARE(bytesOf(file()), before);
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), {QStringLiteral("a.blokplan")});
}

void StoreTest::theLastCloserLeavesOnePlainFile()
{
    auto a = made();
    auto b = opened();
    QVERIFY(b->load() && a->write(alphaMoved(planIn(*a), 15), 1));
    QVERIFY(b->write(alphaMoved(planIn(*b), 16), 2));
    const Plan last = planIn(*a);
    a.reset();
    QVERIFY(QFile::exists(file() + QStringLiteral("-wal")));
    b.reset();
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), {QStringLiteral("a.blokplan")});
    QCOMPARE(bytesOf(file()).mid(18, 2), QByteArray("\1\1"));
    QVERIFY(planIn(*opened()) == last);
}

void StoreTest::anotherStoreKeepsTheLog()
{
    const auto a = made();
    QVERIFY(a->write(alphaMoved(planIn(*a), 15), 1));
    for (int i = 0; i < 3; ++i) {
        const auto b = opened();
        QVERIFY(b->write(alphaMoved(planIn(*b), 11 + i), i + 2));
    }
    QVERIFY(a->write(alphaMoved(planIn(*a), 9), 5));
    QVERIFY(a->verify().empty());
}

void StoreTest::twoStoresSeeEachOther()
{
    const auto a = made();
    const auto b = opened();
    QVERIFY(!b->hasForeignChanges());
    QVERIFY(a->write(alphaMoved(planIn(*a), 15), 1));
    QVERIFY(b->hasForeignChanges());
    QVERIFY(!b->hasForeignChanges());
    (void)a->hasForeignChanges(); // its own first write counts, as that sets up the log
    QVERIFY(a->write(alphaMoved(planIn(*a), 16), 2));
    QVERIFY(!a->hasForeignChanges());
    QVERIFY(planIn(*a) == planIn(*b));
}

void StoreTest::givesUpOnAnotherThatGoesOnWriting()
{
    const auto store = made();
    QVERIFY(store->write(alphaMoved(planIn(*store), 15), 1));
    const Connection other = connectionTo(file());
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    const Edit edit = alphaMoved(planIn(*store), 16);
    const auto refused = store->write(edit, 2);
    QCOMPARE(refused.error().kind, ProblemKind::Busy);
    QVERIFY(other.run("ROLLBACK"));
    QVERIFY(store->write(edit, 2));
}

void StoreTest::cancelledWritesLeaveNothing()
{
    const auto store = made();
    const Plan plan = planIn(*store);
    Draft draft(plan);
    for (int i = 0; i < 600; ++i) {
        Session session;
        session.id = SessionId::create();
        draft.put(session);
    }
    const Edit edit = draft.edit({});
    QCOMPARE(store->write(edit, 1, [](double part) { return part < 0.5; }).error().kind,
             ProblemKind::Cancelled);
    QVERIFY(planIn(*store) == plan);
    QVERIFY(store->write(edit, 1, [](double) { return true; }));
}

void StoreTest::createRefusesWhatIsThere()
{
    QFile there(file());
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QCOMPARE(Store::create(file(), smallPlan(), {}).error().kind, ProblemKind::Exists);
    QCOMPARE(bytesOf(file()), QByteArray("mine"));
    QCOMPARE(Store::create(path(QStringLiteral("no/such/folder.blokplan")), smallPlan(), {}).error().kind,
             ProblemKind::NotFound);
}

void StoreTest::createLeavesNothingBehindWhenRefused()
{
    const auto refused = Store::create(file(), largePlan(200), {}, [](double) { return false; });
    QCOMPARE(refused.error().kind, ProblemKind::Cancelled);
    QVERIFY(QDir(path({})).isEmpty(QDir::Files | QDir::Hidden));
}

void StoreTest::copiesWhole()
{
    const auto store = made();
    QVERIFY(store->write(alphaMoved(planIn(*store), 15), 1));
    const QString copy = path(QStringLiteral("copy.blokplan"));
    QFile old(copy);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(store->copyTo(copy));
    QCOMPARE(bytesOf(copy).mid(18, 2), QByteArray("\1\1"));
    const auto other = expected(Store::open(copy));
    QVERIFY(planIn(*other) == planIn(*store));
    QVERIFY(other->verify().empty());
    QVERIFY(QDir(path({})).entryList({QStringLiteral("*.part")}).isEmpty());
}

void StoreTest::aCopyEndsWhileOthersWrite()
{
    const Plan large = largePlan(2000);
    const auto store = expected(Store::create(file(), large, {}));
    const auto other = expected(Store::open(file()));
    const QString copy = path(QStringLiteral("copy.blokplan"));
    int steps = 0;
    qint64 sequence = 1;
    Plan now = large;
    const auto done = store->copyTo(copy, [&](double) {
        Session one = *now.sessions().begin();
        one.title = QStringLiteral("Title %1").arg(++steps);
        const Edit edit = edits::put(now, one);
        const auto written = other->write(edit, sequence);
        sequence = written ? *written : sequence;
        now = written ? after(now, edit) : now;
        return steps < 100;
    });
    QVERIFY(done);
    QVERIFY(steps > 1);
    QVERIFY(planIn(*expected(Store::open(copy))) == large); // as it stood in one moment
    QVERIFY(planIn(*store) == now);
}

void StoreTest::copyRefusesAnOpenPlanAndItself()
{
    const auto store = made();
    const QString other = path(QStringLiteral("b.blokplan"));
    const auto open = expected(Store::create(other, smallPlan(), {}));
    QVERIFY(open->write(alphaMoved(planIn(*open), 15), 1));
    QCOMPARE(store->copyTo(other).error().kind, ProblemKind::Busy);
    QCOMPARE(store->copyTo(file()).error().kind, ProblemKind::Exists);
    QCOMPARE(store->copyTo(path({})).error().kind, ProblemKind::IsFolder);
    QCOMPARE(store->copyTo(path(QStringLiteral("c.blokplan")), [](double) { return false; }).has_value(),
             true);
    QVERIFY(open->verify().empty());
}

void StoreTest::backsUpOnceForEachChange()
{
    const auto store = made();
    const QDir backups(backups::folderOf(file()));
    QVERIFY(store->backUp() && store->backUp());
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);
    QVERIFY(store->write(alphaMoved(planIn(*store), 15), 1));
    QVERIFY(store->backUp() && store->backUp());
    QCOMPARE(backups.entryList(QDir::Files).size(), 2);
    const auto newest =
        expected(Store::open(backups.filePath(backups.entryList(QDir::Files, QDir::Name).last())));
    QVERIFY(planIn(*newest) == planIn(*store));
}

void StoreTest::supersededBackups_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("gone");
    const auto at = [](int day, int hour) {
        return QStringLiteral("2026-06-%1 %2")
            .arg(day, 2, 10, QLatin1Char('0'))
            .arg(hour, 2, 10, QLatin1Char('0'));
    };
    QStringList today;
    for (int hour = 10; hour < 20; ++hour)
        today.append(at(11, hour));
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("ten") << today << QStringList();
    QTest::newRow("eleven in a day") << (QStringList{at(11, 9)} + today) << QStringList{at(11, 9)};
    QTest::newRow("the last of an older day stays")
        << (QStringList{at(10, 9), at(10, 12)} + today) << QStringList{at(10, 9)};
    QTest::newRow("one each day") << (QStringList{at(8, 1), at(9, 1), at(10, 1)} + today) << QStringList();
}

void StoreTest::supersededBackups()
{
    QFETCH(QStringList, names);
    QTEST(backups::superseded(names), "gone");
}

void StoreTest::verifyFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("a record that names nothing") << QByteArray("DELETE FROM person") << ProblemKind::Dangling;
    QTest::newRow("a gap") << QByteArray("UPDATE journal SET sequence = 7") << ProblemKind::Damaged;
    QTest::newRow("a journal entry") << QByteArray("UPDATE journal SET id = 'x'") << ProblemKind::Damaged;
    QTest::newRow("a word of no set") << QByteArray("UPDATE session SET state = 'x'") << ProblemKind::Damaged;
    QTest::newRow("not JSON") << QByteArray("UPDATE placement SET rooms = 'x'") << ProblemKind::Damaged;
    QTest::newRow("not what the journal says")
        << QByteArray("UPDATE room SET seats = 9") << ProblemKind::Damaged;
    QTest::newRow("no event") << QByteArray("DELETE FROM event") << ProblemKind::Invalid;
}

void StoreTest::verifyFindsWhatIsWrong()
{
    QFETCH(QByteArray, harm);
    QFETCH(ProblemKind, kind);
    const auto store = made();
    QVERIFY(store->verify().empty());
    QVERIFY(connectionTo(file()).run(harm));
    const auto problems = store->verify();
    QVERIFY(
        std::any_of(problems.begin(), problems.end(), [&](const Problem &one) { return one.kind == kind; }));
}

void StoreTest::upgradesStepByStep()
{
    const auto connection =
        std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    const std::vector<QByteArray> one{"CREATE TABLE a (x)"};
    const std::vector<QByteArray> three{one[0], "CREATE TABLE b (x); INSERT INTO b VALUES (1)",
                                        "DROP TABLE a"};
    QVERIFY(schema::upgrade(connection, one));
    QCOMPARE(*schema::current(connection), 1);
    QVERIFY(schema::upgrade(connection, three) && schema::upgrade(connection, three));
    QCOMPARE(*schema::current(connection), 3);
    QCOMPARE(*connection.number("SELECT count(*) FROM b"), 1);
    QVERIFY(!connection.number("SELECT count(*) FROM a"));
    QVERIFY(!schema::upgrade(connection, {one[0], one[0], one[0], "no sense"}));
}

void StoreTest::codesMeanProblems_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("error");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("busy") << 5 << 0 << ProblemKind::Busy;
    QTest::newRow("busy snapshot") << (5 | (2 << 8)) << 0 << ProblemKind::Busy;
    QTest::newRow("full") << 13 << 0 << ProblemKind::DiskFull;
    QTest::newRow("write, no space") << (10 | (3 << 8)) << ENOSPC << ProblemKind::DiskFull;
    QTest::newRow("write, quota") << (10 | (3 << 8)) << EDQUOT << ProblemKind::DiskFull;
    QTest::newRow("write, broken") << (10 | (3 << 8)) << EIO << ProblemKind::CannotWrite;
    QTest::newRow("corrupt") << 11 << 0 << ProblemKind::Damaged;
    QTest::newRow("not a database") << 26 << 0 << ProblemKind::Damaged;
    QTest::newRow("read only") << 8 << 0 << ProblemKind::ReadOnly;
    QTest::newRow("cannot open, forbidden") << 14 << EACCES << ProblemKind::NoPermission;
    QTest::newRow("cannot open") << 14 << 0 << ProblemKind::CannotRead;
}

void StoreTest::codesMeanProblems()
{
    QFETCH(int, code);
    QFETCH(int, error);
    QTEST(kindOf(code, error), "kind");
}

} // namespace blokplan::tests

using blokplan::tests::StoreTest;
BLOKPLAN_TEST(StoreTest)
#include "store.moc"
