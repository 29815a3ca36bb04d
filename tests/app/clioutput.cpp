#include "app/document/document.h"
#include "app/exchange/format.h"
#include "app/store/sqlite.h"

#include "tests/support/commandline.h"
#include "tests/support/plans.h"
#include "tests/support/smalldisk.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace blokplan::tests
{

/// What the command line writes is there whole, or it says so and nothing is lost.
class CliOutputTest : public Test
{
    Q_OBJECT

private slots:
    void stdoutThatTakesNothingIsNoSuccess_data();
    void stdoutThatTakesNothingIsNoSuccess();
    void whatWasReadIsNotWrittenOver_data();
    void whatWasReadIsNotWrittenOver();
    void aPipeIsWrittenStraight();
    void aDeviceStaysADevice();
    void throughALinkTheFileIsWritten();
    void aFileThatMayNotBeWrittenStays();
    void aForcedFileInUseStays_data();
    void aForcedFileInUseStays();
    void forceReplacesWhatNobodyUses();
    void forceOnAFolderLeavesNothing();
    void aLockedEventIsNotImportedInto();
    void aFullDiskIsCalledByItsName_data();
    void aFullDiskIsCalledByItsName();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(path({})).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
};

namespace
{

/// Read by another process: closing a descriptor here would drop the locks that SQLite holds in this one.
QByteArray untouched(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("cat"), {path});
    return reader.waitForFinished(20000) ? reader.readAllStandardOutput() : QByteArray();
}

QStringList exportTo(const QString &file, const QString &out)
{
    return QStringList{QStringLiteral("export"), file} + words("--format plan-json -o") + QStringList{out};
}

} // namespace

void CliOutputTest::stdoutThatTakesNothingIsNoSuccess_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"export FILE --format plan-json -o -", "print FILE block-schedule -o -", "info FILE --json",
          "info FILE", "check FILE --json", "formats", "--help", "verify FILE"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliOutputTest::stdoutThatTakesNothingIsNoSuccess()
{
    QFETCH(QString, line);
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QStringList arguments = words(line.replace(QStringLiteral("FILE"), file()).toUtf8().constData());
    QVERIFY(cli(arguments).exitCode < 2);
    const Ran ran = cli(arguments, QStringLiteral("/dev/full"));
    QCOMPARE(ran.exitCode, 4);
    QVERIFY2(ran.err.contains(QStringLiteral("disk is full")), qPrintable(ran.err));
}

void CliOutputTest::whatWasReadIsNotWrittenOver_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name"); // of the event
    for (const char *name : {"a.blokplan", "event"}) {
        for (const char *line : {"export FILE --format plan-json -o FILE", "check FILE --csv FILE"})
            QTest::addRow("%s as %s", line, name) << QString::fromLatin1(line) << QString::fromLatin1(name);
    }
}

void CliOutputTest::whatWasReadIsNotWrittenOver()
{
    QFETCH(QString, line);
    QFETCH(const QString, name);
    const QString event = path(name);
    QVERIFY(Store::make(event, smallPlan(), {}));
    const QByteArray before = untouched(event);
    const Ran ran = cli(words(line.replace(QStringLiteral("FILE"), event).toUtf8().constData()));
    QCOMPARE(ran.exitCode, 4);
    QVERIFY(untouched(event) == before);
    const QString other = path(QStringLiteral("other.blokplan")); // nor is any other event
    QVERIFY(Store::make(other, smallPlan(), {}));
    QCOMPARE(cli(exportTo(event, other)).exitCode, 4);
    QCOMPARE(cli({QStringLiteral("info"), other}).exitCode, 0);
}

void CliOutputTest::aPipeIsWrittenStraight()
{
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    QCOMPARE(cli(exportTo(file(), pipe)).exitCode, 0);
    QVERIFY(reader.waitForFinished(20000));
    QCOMPARE(reader.readAllStandardOutput(), cli(exportTo(file(), QStringLiteral("-"))).out);
    QCOMPARE(files(), (QStringList{QStringLiteral("a.blokplan"), QStringLiteral("pipe")}));
}

/// A full device of our own: never that of the machine.
void CliOutputTest::aDeviceStaysADevice()
{
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QString device = path(QStringLiteral("full.pdf"));
    if (mknod(qPrintable(device), S_IFCHR | 0666, makedev(1, 7)) != 0)
        QSKIP("needs the right to make a device");
    if (!QFile(device).open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        QSKIP("devices do not work in this folder");
    for (const QStringList &arguments :
         {exportTo(file(), device),
          QStringList{QStringLiteral("print"), file(), QStringLiteral("block-schedule"), QStringLiteral("-o"),
                      device}}) {
        const Ran ran = cli(arguments);
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.err.contains(QStringLiteral("disk is full")), qPrintable(ran.err));
        struct stat there {
        };
        QCOMPARE(stat(qPrintable(device), &there), 0);
        QVERIFY(S_ISCHR(there.st_mode));
    }
}

void CliOutputTest::throughALinkTheFileIsWritten()
{
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QString target = path(QStringLiteral("target.json"));
    const QString link = path(QStringLiteral("link.json"));
    QVERIFY(write(target, "old") && QFile::link(target, link));
    QCOMPARE(chmod(qPrintable(target), 0600), 0);
    QCOMPARE(cli(exportTo(file(), link)).exitCode, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(contents(target).contains("blokplan"));
    QCOMPARE(QFileInfo(target).permissions() & QFile::ReadOther, QFile::Permissions());
}

void CliOutputTest::aFileThatMayNotBeWrittenStays()
{
    if (geteuid() == 0)
        QSKIP("root may write everything");
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QString out = path(QStringLiteral("out.json"));
    QVERIFY(write(out, "old") && QFile::setPermissions(out, QFile::ReadOwner));
    QCOMPARE(cli(exportTo(file(), out)).exitCode, 4);
    QCOMPARE(contents(out), QByteArray("old"));
}

void CliOutputTest::aForcedFileInUseStays_data()
{
    QTest::addColumn<QString>("use");
    for (const char *use : {"idle in a window", "written to", "locked", "read"})
        QTest::newRow(use) << QString::fromLatin1(use);
}

void CliOutputTest::aForcedFileInUseStays()
{
    QFETCH(QString, use);
    QVERIFY(Store::make(file(), smallPlan(), {}));
    std::unique_ptr<Document> document;
    std::optional<Connection> connection;
    if (use == QLatin1String("written to") || use == QLatin1String("idle in a window")) {
        document = std::move(*Document::open(file()));
        if (use == QLatin1String("written to"))
            QVERIFY(document->commit(randomEdit(document->plan(), 1)));
        document->checkpoint();
    } else {
        connection = std::move(*Connection::open(file(), Connection::Mode::Write));
        QVERIFY(connection->run(use == QLatin1String("locked") ? "BEGIN IMMEDIATE"
                                                               : "BEGIN; SELECT * FROM event"));
    }
    const QByteArray before = untouched(file());
    for (const QStringList &command :
         {QStringList{QStringLiteral("sample")},
          QStringList{QStringLiteral("new")} + words("--name N --start 2026-01-01")}) {
        const Ran ran = cli(command + QStringList{file(), QStringLiteral("--force")});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.err.contains(QStringLiteral("is open elsewhere")), qPrintable(ran.err));
        QCOMPARE(untouched(file()), before);
        QVERIFY(files().filter(QStringLiteral("part")).isEmpty());
    }
    if (document != nullptr) {
        QVERIFY(document->commit(randomEdit(document->plan(), 2)));
        QVERIFY(document->verify().empty());
        QVERIFY(Store::open(file(), Store::Access::ReadOnly)->get()->load()->plan == document->plan());
    }
}

void CliOutputTest::forceReplacesWhatNobodyUses()
{
    QVERIFY(Store::make(file(), smallPlan(), {}));
    {
        const auto document = std::move(*Document::open(file()));
        QVERIFY(document->commit(randomEdit(document->plan(), 1)));
    }
    QCOMPARE(cli({QStringLiteral("sample"), file(), QStringLiteral("--force")}).exitCode, 0);
    QCOMPARE(cli({QStringLiteral("verify"), file()}).exitCode, 0);
    QVERIFY(Store::open(file())->get()->load()->plan == samplePlan().value());
    QCOMPARE(files(), QStringList{QStringLiteral("a.blokplan")});
}

void CliOutputTest::forceOnAFolderLeavesNothing()
{
    QVERIFY(QDir(path({})).mkdir(QStringLiteral("d")));
    for (const QStringList &command :
         {QStringList{QStringLiteral("sample")},
          QStringList{QStringLiteral("new")} + words("--name N --start 2026-01-01")}) {
        const Ran ran = cli(command + QStringList{path(QStringLiteral("d")), QStringLiteral("--force")});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.err.contains(QStringLiteral("is a folder")), qPrintable(ran.err));
    }
    QCOMPARE(QDir(path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("d")});
}

void CliOutputTest::aLockedEventIsNotImportedInto()
{
    QVERIFY(Store::make(file(), smallPlan(), {}));
    const QString json = path(QStringLiteral("sample.json"));
    QVERIFY(Store::make(path(QStringLiteral("s.blokplan")), samplePlan().value(), {}));
    QCOMPARE(cli(exportTo(path(QStringLiteral("s.blokplan")), json)).exitCode, 0);
    const auto other = *Connection::open(file(), Connection::Mode::Write);
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    const QByteArray before = untouched(file());
    const Ran ran = cli({QStringLiteral("import"), file(), json});
    QCOMPARE(ran.exitCode, 4);
    QVERIFY2(ran.err.contains(QStringLiteral("in use")), qPrintable(ran.err));
    QCOMPARE(untouched(file()), before);
    QVERIFY(other.run("ROLLBACK"));
    QCOMPARE(cli({QStringLiteral("import"), file(), json}).exitCode, 0);
}

void CliOutputTest::aFullDiskIsCalledByItsName_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"export FILE --format plan-json -o OUT", "export FILE --format schedule-xml -o OUT",
          "print FILE block-schedule -o OUT.pdf", "print FILE block-schedule -o OUT.png",
          "sample OUT --force"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

/// What stood there is as it was, and with space the same command does it.
void CliOutputTest::aFullDiskIsCalledByItsName()
{
    QFETCH(QString, line);
    const SmallDisk disk(path(QStringLiteral("disk")), "1m");
    if (!disk.mounted)
        QSKIP("needs the right to mount a small tmpfs");
    QVERIFY(Store::make(file(), samplePlan().value(), {}));
    line.replace(QStringLiteral("FILE"), file());
    const QString out = disk.folder + QStringLiteral("/out") +
                        line.section(QStringLiteral("OUT"), 1, 1).section(QLatin1Char(' '), 0, 0);
    line.replace(QStringLiteral("OUT"), disk.folder + QStringLiteral("/out"));
    QVERIFY(write(out, "old"));
    QVERIFY(disk.fill());
    const Ran ran = cli(words(line.toUtf8().constData()));
    QCOMPARE(ran.exitCode, 4);
    QVERIFY2(ran.err.contains(QStringLiteral("disk is full")), qPrintable(ran.err));
    QCOMPARE(contents(out), QByteArray("old"));
    QVERIFY(disk.free());
    QCOMPARE(QDir(disk.folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(cli(words(line.toUtf8().constData())).exitCode, 0);
    QVERIFY(contents(out).size() > 1000);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::CliOutputTest)
#include "clioutput.moc"
