#include "app/store/place.h"
#include "app/store/schema.h"
#include "app/store/store.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QtEndian>

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace blokplan::tests
{

/// What cannot be opened says why, and stays as it is to the byte.
class OpeningTest : public Test
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void refusesWhatMayNotBeRead();
    void opensReadOnlyFiles();
    void opensInReadOnlyFolders();
    void opensWhatACrashLeft();
    void knowsNetworkShares_data();
    void knowsNetworkShares();
    void thisFolderIsNoShare();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.blokplan")); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    [[nodiscard]] QStringList files() const { return QDir(path({})).entryList(QDir::Files | QDir::Hidden); }
    void asNobody(const std::function<bool()> &holds) const;
};

namespace
{

constexpr int pageSize = 4096;

QByteArray withWord(QByteArray bytes, int offset, quint32 word)
{
    qToBigEndian(word, bytes.data() + offset);
    return bytes;
}

QByteArray withPage(QByteArray bytes, int number, char value)
{
    return bytes.replace(number * pageSize, pageSize, QByteArray(pageSize, value));
}

} // namespace

void OpeningTest::init()
{
    Test::init();
    QVERIFY(Store::create(file(), largePlan(100), {}));
}

using Harm = QByteArray (*)(const QByteArray &);

void OpeningTest::refuses_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<ProblemKind>("kind");
    const auto row = [](const char *name, Harm harm, ProblemKind kind) {
        QTest::newRow(name) << harm << kind;
    };
    using Bytes = const QByteArray &;
    row(
        "empty", [](Bytes) { return QByteArray(); }, ProblemKind::Empty);
    row(
        "text", [](Bytes) { return QByteArray("Dear all, the programme is as follows."); },
        ProblemKind::NotBlokplan);
    row(
        "one byte", [](Bytes) { return QByteArray("S"); }, ProblemKind::NotBlokplan);
    row(
        "another program's database", [](Bytes b) { return withWord(b, 68, 0); }, ProblemKind::NotBlokplan);
    row(
        "newer", [](Bytes b) { return withWord(b, 60, quint32(Store::newestSchema()) + 1); },
        ProblemKind::TooNew);
    row(
        "no schema", [](Bytes b) { return withWord(b, 60, 0); }, ProblemKind::Damaged);
    row(
        "cut off in the header", [](Bytes b) { return b.left(50); }, ProblemKind::Damaged);
    row(
        "cut off after a page", [](Bytes b) { return b.left(pageSize); }, ProblemKind::Damaged);
    row(
        "cut off within a page", [](Bytes b) { return b.left(b.size() - 100); }, ProblemKind::Damaged);
    row(
        "cut off by a page", [](Bytes b) { return b.left(b.size() - pageSize); }, ProblemKind::Damaged);
    row(
        "first page damaged",
        [](Bytes b) { return b.left(100) + QByteArray(pageSize - 100, 'x') + b.mid(pageSize); },
        ProblemKind::Damaged);
    row(
        "a page of nothing", [](Bytes b) { return withPage(b, 20, '\0'); }, ProblemKind::Damaged);
    row(
        "a page of rubbish", [](Bytes b) { return withPage(b, 30, char(0xA5)); }, ProblemKind::Damaged);
    row(
        "last page damaged", [](Bytes b) { return withPage(b, int(b.size() / pageSize) - 1, 'x'); },
        ProblemKind::Damaged);
}

void OpeningTest::refuses()
{
    QFETCH(Harm, harm);
    QFETCH(ProblemKind, kind);
    const QByteArray harmed = harm(bytes());
    put(harmed);
    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly}) {
        const auto store = Store::open(file(), access);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, kind);
        QCOMPARE(store.error().where, file());
        QCOMPARE(bytes(), harmed);
        QCOMPARE(files(), {QStringLiteral("a.blokplan")});
    }
    if (kind == ProblemKind::TooNew)
        QCOMPARE(Store::open(file()).error().details, QStringList({QString::number(Store::newestSchema() + 1),
                                                                   QString::number(Store::newestSchema())}));
}

void OpeningTest::refusesWhatIsNoFile()
{
    QCOMPARE(Store::open(path(QStringLiteral("none.blokplan"))).error().kind, ProblemKind::NotFound);
    QCOMPARE(Store::open(path({})).error().kind, ProblemKind::IsFolder);
    QCOMPARE(Store::open(QStringLiteral("/dev/null")).error().kind, ProblemKind::NotBlokplan);
    QCOMPARE(files(), {QStringLiteral("a.blokplan")});
}

/// Runs in a child that is no administrator, whom modes do not bind.
void OpeningTest::asNobody(const std::function<bool()> &holds) const
{
    const pid_t child = fork();
    if (child == 0) {
        const bool other =
            geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(65534) == 0 && setuid(65534) == 0);
        _exit(other ? (holds() ? 0 : 1) : 2);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 2)
        QSKIP("runs as administrator and may not become anybody else");
    QCOMPARE(WEXITSTATUS(status), 0);
}

void OpeningTest::refusesWhatMayNotBeRead()
{
    const QByteArray before = bytes();
    QCOMPARE(chmod(qPrintable(path({})), 0755), 0);
    QCOMPARE(chmod(qPrintable(file()), 0), 0);
    asNobody([this] {
        const auto store = Store::open(file());
        return !store && store.error().kind == ProblemKind::NoPermission;
    });
    QCOMPARE(chmod(qPrintable(file()), 0644), 0);
    QCOMPARE(bytes(), before);
}

namespace
{

bool readsButDoesNotWrite(const QString &path, const Plan &wanted)
{
    const auto store = Store::open(path);
    if (!store || !(*store)->isReadOnly())
        return false;
    const auto loaded = (*store)->load();
    return loaded && loaded->plan == wanted && (*store)->verify().empty() &&
           (*store)->write(randomEdit(wanted, 1), loaded->sequence).error().kind == ProblemKind::ReadOnly;
}

} // namespace

void OpeningTest::opensReadOnlyFiles()
{
    const Plan plan = (*Store::open(file()))->load()->plan;
    const QByteArray before = bytes();
    QCOMPARE(chmod(qPrintable(path({})), 0777), 0);
    QCOMPARE(chmod(qPrintable(file()), 0444), 0);
    asNobody([&] { return readsButDoesNotWrite(file(), plan); });
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), {QStringLiteral("a.blokplan")});
}

void OpeningTest::opensInReadOnlyFolders()
{
    const Plan plan = (*Store::open(file()))->load()->plan;
    const QByteArray before = bytes();
    QCOMPARE(chmod(qPrintable(file()), 0666), 0);
    QCOMPARE(chmod(qPrintable(path({})), 0555), 0);
    asNobody([&] { return readsButDoesNotWrite(file(), plan); });
    QCOMPARE(chmod(qPrintable(path({})), 0755), 0);
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), {QStringLiteral("a.blokplan")});
}

/// A copy of file and log, taken while it was open, is what a crash leaves.
void OpeningTest::opensWhatACrashLeft()
{
    const QString crashed = path(QStringLiteral("crashed.blokplan"));
    EditId id;
    {
        const auto store = std::move(*Store::open(file()));
        const Edit edit = randomEdit(store->load()->plan, 3);
        id = edit.id;
        QVERIFY(store->write(edit, 1));
        QVERIFY(QFile::copy(file() + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
        QVERIFY(QFile::copy(file(), crashed)); // the last thing done to it: this drops the store's locks
    }
    for (const auto access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
        const auto store = Store::open(crashed, access);
        QVERIFY(store);
        QCOMPARE((*store)->journalIds()->back(), id);
        QVERIFY((*store)->verify().empty());
    }
    QVERIFY(!QFile::exists(crashed + QStringLiteral("-wal")));
}

void OpeningTest::knowsNetworkShares_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("share");
    const auto row = [](const char *name, quint32 magic, const char *type, const char *share) {
        QTest::newRow(name) << magic << QString::fromLatin1(type) << QString::fromLatin1(share);
    };
    row("ext4", 0xEF53, "ext4", "");
    row("btrfs", 0x9123683E, "btrfs", "");
    row("tmpfs", 0x01021994, "tmpfs", "");
    row("vfat", 0x4D44, "vfat", "");
    row("NFS", 0x6969, "nfs4", "NFS");
    row("CIFS", 0xFF534D42, "cifs", "CIFS");
    row("SMB 2", 0xFE534D42, "smb3", "SMB2");
    row("sshfs", 0x65735546, "fuse.sshfs", "sshfs");
    row("a stick with NTFS", 0x65735546, "fuseblk", "");
    row("rclone", 0x65735546, "fuse.rclone", "rclone");
}

void OpeningTest::knowsNetworkShares()
{
    QFETCH(quint32, magic);
    QFETCH(QString, type);
    QTEST(networkShare(magic, type), "share");
}

void OpeningTest::thisFolderIsNoShare()
{
    QCOMPARE(networkShareAt(file()), QString());
    QCOMPARE(networkShareAt(path(QStringLiteral("new.blokplan"))), QString());
}

} // namespace blokplan::tests

using blokplan::tests::OpeningTest;
BLOKPLAN_TEST(OpeningTest)
#include "opening.moc"
