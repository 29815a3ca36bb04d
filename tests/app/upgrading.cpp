#include "app/store/backups.h"
#include "app/store/schema.h"
#include "app/store/store.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// A file of an older program: nothing of it is lost, and a failure leaves it as it was.
class UpgradingTest : public Test
{
    Q_OBJECT

private slots:
    void init();
    void bringsAnOlderFileUpToDate();
    void keepsTheOlderFileAsABackup();
    void upgradesOnlyOnce();
    void aStepThatFailsLeavesTheFileAsItWas();
    void withoutABackupNothingIsUpgraded();
    void onlyLookedAtItStaysAsItIs();
    void onlyLookedAtAlsoWhatACrashLeft();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("old.blokplan")); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] Connection connection(Connection::Mode mode = Connection::Mode::Write) const
    {
        return std::move(*Connection::open(file(), mode));
    }
    [[nodiscard]] QStringList backups() const
    {
        const QDir folder(backups::folderOf(file()));
        QStringList paths;
        for (const QString &name : folder.entryList(QDir::Files))
            paths.append(folder.filePath(name));
        return paths;
    }
    Plan plan;
};

namespace
{

void run(const Connection &connection, const QByteArray &sql)
{
    const auto done = connection.run(sql);
    if (!done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().details.join(u' ')));
}

QList<QByteArray> firstColumn(const Connection &connection, const QByteArray &sql, int column = 0)
{
    QList<QByteArray> all;
    Statement statement = connection.prepare(sql);
    while (*statement.next())
        all.append(statement.text(column));
    return all;
}

/// What the first program knew of what stands in `file`, by the columns its tables had.
void copyWhatWasKnown(const Connection &old, const QString &file)
{
    run(old, "ATTACH '" + QFile::encodeName(file) + "' AS now");
    const auto tables = firstColumn(
        old, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    for (const QByteArray &table : tables) {
        const QByteArray columns =
            '"' + firstColumn(old, "PRAGMA main.table_info(\"" + table + "\")", 1).join("\",\"") + '"';
        run(old, "INSERT INTO main.\"" + table + "\" (" + columns + ") SELECT " + columns + " FROM now.\"" +
                     table + "\"");
    }
    run(old, "DETACH now");
}

bool isUpToDate(const Store &store, const Plan &wanted)
{
    const auto loaded = store.load();
    return loaded && loaded->plan == wanted && store.schema() == Store::newestSchema() &&
           store.verify().empty();
}

} // namespace

/// A file as the first program wrote it.
void UpgradingTest::init()
{
    Test::init();
    plan = smallPlan();
    const QString now = path(QStringLiteral("now.blokplan"));
    QVERIFY(Store::make(now, plan, {Wish::NewEvent, QStringLiteral("Nu Open"), {}, 1}));
    const Connection old = connection(Connection::Mode::Create);
    run(old, "PRAGMA application_id=" + QByteArray::number(schema::applicationId));
    QVERIFY(schema::upgrade(old, {schema::steps().front()}));
    copyWhatWasKnown(old, now);
    QVERIFY(QFile::remove(now));
    QCOMPARE(*schema::current(old), 1);
    QVERIFY(Store::newestSchema() > 1);
    QVERIFY(!old.number("SELECT count(*) FROM preset"));
}

void UpgradingTest::bringsAnOlderFileUpToDate()
{
    auto store = std::move(*Store::open(file()));
    QVERIFY(isUpToDate(*store, plan));
    Draft draft(plan);
    draft.put(Preset{PresetId::create(), QStringLiteral("print"), QStringLiteral("On the door"), {}});
    const Edit edit = draft.edit({});
    QCOMPARE(*store->write(edit, 1), 2);
    store.reset();
    const auto again = std::move(*Store::open(file()));
    QVERIFY(isUpToDate(*again, after(plan, edit)));
}

void UpgradingTest::keepsTheOlderFileAsABackup()
{
    const auto before = firstColumn(connection(), "SELECT sql FROM sqlite_schema");
    QVERIFY(Store::open(file()));
    QCOMPARE(backups().size(), 1);
    const Connection kept = std::move(*Connection::open(backups().first(), Connection::Mode::Read));
    QCOMPARE(*schema::current(kept), 1);
    QCOMPARE(firstColumn(kept, "SELECT sql FROM sqlite_schema"), before);
    QCOMPARE(*kept.number("SELECT count(*) FROM session"), qint64(plan.sessions().size()));
}

void UpgradingTest::upgradesOnlyOnce()
{
    QVERIFY(Store::open(file()));
    const QByteArray upgraded = bytes();
    QVERIFY(Store::open(file()));
    QCOMPARE(bytes(), upgraded);
    QCOMPARE(backups().size(), 1);
}

void UpgradingTest::aStepThatFailsLeavesTheFileAsItWas()
{
    run(connection(), "CREATE TABLE preset (x)"); // the last table of the second step is in its way
    const QByteArray before = bytes();
    QVERIFY(!Store::open(file()));
    QCOMPARE(bytes(), before);
    QCOMPARE(*schema::current(connection()), 1);
    QVERIFY(!connection().number("SELECT count(*) FROM relation"));
    run(connection(), "DROP TABLE preset");
    QVERIFY(isUpToDate(**Store::open(file()), plan));
}

void UpgradingTest::withoutABackupNothingIsUpgraded()
{
    QFile inTheWay(backups::folderOf(file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = bytes();
    QCOMPARE(Store::open(file()).error().kind, ProblemKind::CannotWrite);
    QCOMPARE(bytes(), before);
}

void UpgradingTest::onlyLookedAtItStaysAsItIs()
{
    const QByteArray before = bytes();
    const auto store = std::move(*Store::open(file(), Store::Access::ReadOnly));
    QVERIFY(store->isReadOnly() && isUpToDate(*store, plan));
    QCOMPARE(store->journalIds()->size(), size_t(1));
    QCOMPARE(store->write(randomEdit(plan, 1), 1).error().kind, ProblemKind::ReadOnly);
    const QString copy = path(QStringLiteral("copy.blokplan"));
    QVERIFY(store->copyTo(copy));
    QVERIFY(isUpToDate(**Store::open(copy), plan));
    QVERIFY(QFile::remove(copy));
    QCOMPARE(bytes(), before);
    QCOMPARE(names(), QStringList{QStringLiteral("old.blokplan")});
}

/// The older program had the file open, with a log beside it.
void UpgradingTest::onlyLookedAtAlsoWhatACrashLeft()
{
    const QString crashed = path(QStringLiteral("crashed.blokplan"));
    {
        const Connection old = connection();
        QCOMPARE(*old.word("PRAGMA journal_mode=WAL"), QByteArray("wal"));
        run(old, "UPDATE event SET version = 'the last word'");
        QVERIFY(QFile::copy(file() + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
        QVERIFY(QFile::copy(file(), crashed));
    }
    const auto store = std::move(*Store::open(crashed, Store::Access::ReadOnly));
    QCOMPARE(store->schema(), Store::newestSchema());
    QCOMPARE(store->load()->plan.event().version, QStringLiteral("the last word"));
    QCOMPARE(*schema::current(*Connection::open(crashed, Connection::Mode::Read)), 1);
}

} // namespace blokplan::tests

using blokplan::tests::UpgradingTest;
BLOKPLAN_TEST(UpgradingTest)
#include "upgrading.moc"
