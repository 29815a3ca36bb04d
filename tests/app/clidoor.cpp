#include "app/model/draft.h"
#include "app/store/store.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>

namespace blokplan::tests
{

/// What the command line does around a door: registrations for sessions, what is kept of somebody, the purge,
/// the rehearsal and the split over desks.
class CliDoorTest : public Test
{
    Q_OBJECT

private slots:
    void registrationsAreListed();
    void whoIsAddedWaitsWhereItIsFull();
    void withdrawnAndFilled();
    void closedRegistrationIsPassedOverWhenAsked();
    void aboutSaysAllThatIsKept();
    void aDryPurgeTouchesNothing();
    void aPurgeTakesWhatIsAsked();
    void aPurgeTakesWhatIsDue();
    void aRehearsalLeavesNothing();
    void desksShareTheAlphabet();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] QString file() const { return path(QStringLiteral("door.blokplan")); }
    void make(const Plan &plan) const
    {
        if (!Store::make(file(), plan, {}))
            qFatal("no file");
    }
    [[nodiscard]] Ran run(const char *command, const QStringList &rest = {}) const
    {
        return cli(QStringList{QLatin1String(command), file()} + rest +
                   QStringList{QStringLiteral("--json")});
    }
    /// What stands in the line for Gamma after the command: "registered | waiting".
    [[nodiscard]] QString lineAfter(const QStringList &rest) const
    {
        const Ran ran = run("registrations", QStringList{QStringLiteral("Gamma")} + rest);
        const auto names = [&](const char *key) {
            QStringList all;
            for (const auto one : ran.json()[QLatin1String(key)].toArray())
                all.append(one.toObject()[QStringLiteral("name")].toString());
            return all.join(QStringLiteral(", "));
        };
        return ran.exitCode == 0 ? names("registered") + QStringLiteral(" | ") + names("waiting") : ran.err;
    }
    [[nodiscard]] Plan kept() const
    {
        return Store::open(file(), Store::Access::ReadOnly)->get()->load()->plan;
    }
};

namespace
{

/// doorPlan() with registrations of long ago, so that whoever is added comes after them by any clock.
Plan planOfBookings()
{
    const Plan plan = doorPlan();
    Draft draft(plan);
    for (const Registration &one : plan.registrations())
        draft.change(one.id, [](Registration &old) { old.at = QDateTime({2020, 1, 1}, {12, 0}, Qt::UTC); });
    return draft.plan();
}

/// doorPlan() with an address for Bram, to be kept until the end of June.
Plan planToPurge()
{
    Draft draft(doorPlan());
    draft.change(guestIn(draft.plan(), QStringLiteral("Bram")).id,
                 [](Attendee &bram) { bram.email = QStringLiteral("bram@geheim.example"); });
    draft.put(Retention{RetentionId::create(), Retained::Contact, QDate(2026, 6, 30)});
    return draft.plan();
}

int purgedCount(const Ran &ran, const char *what)
{
    return ran.json()[QStringLiteral("attendees")][QLatin1String(what)].toInt(-1);
}

bool saysPurged(const Ran &ran)
{
    return ran.json()[QStringLiteral("purged")].toBool();
}

} // namespace

void CliDoorTest::registrationsAreListed()
{
    make(planOfBookings());
    const Ran ran = run("registrations");
    QCOMPARE(ran.exitCode, 0);
    const QJsonArray sessions = ran.json()[QStringLiteral("sessions")].toArray();
    QCOMPARE(sessions.size(), 1);
    const QJsonObject gamma = sessions.first().toObject();
    QCOMPARE(gamma[QStringLiteral("title")].toString(), QStringLiteral("Gamma"));
    QCOMPARE(gamma[QStringLiteral("registered")].toInt(), 1);
    QCOMPARE(gamma[QStringLiteral("waiting")].toInt(), 1);
    QCOMPARE(gamma[QStringLiteral("places")].toInt(), 1);
    QCOMPARE(lineAfter({}), QStringLiteral("Anna de Vries | Bram Jansen"));
}

void CliDoorTest::whoIsAddedWaitsWhereItIsFull()
{
    make(planOfBookings());
    QCOMPARE(lineAfter({QStringLiteral("--add"), QStringLiteral("ELS")}),
             QStringLiteral("Anna de Vries | Bram Jansen, Els Visser"));
    QCOMPARE(lineAfter({}), QStringLiteral("Anna de Vries | Bram Jansen, Els Visser")); // it was kept
    QCOMPARE(cli({QStringLiteral("verify"), file()}).exitCode, 0);
}

void CliDoorTest::withdrawnAndFilled()
{
    make(planOfBookings());
    QCOMPARE(lineAfter({QStringLiteral("--withdraw"), QStringLiteral("Anna de Vries")}),
             QStringLiteral(" | Bram Jansen")); // nobody is promoted by that
    QCOMPARE(lineAfter({QStringLiteral("--fill")}), QStringLiteral("Bram Jansen | "));
    // she waits while he has the place
    QCOMPARE(lineAfter({QStringLiteral("--add"), QStringLiteral("ANNA"), QStringLiteral("--withdraw"),
                        QStringLiteral("BRAM"), QStringLiteral("--fill")}),
             QStringLiteral("Anna de Vries | "));
    QCOMPARE(cli({QStringLiteral("verify"), file()}).exitCode, 0);
}

void CliDoorTest::closedRegistrationIsPassedOverWhenAsked()
{
    Draft draft(doorPlan());
    draft.change(draft.plan().enrolments().begin()->id, [](Enrolment &one) {
        one.closes = QDateTime({2020, 1, 1}, {12, 0}, Qt::UTC);
        one.limit = 5;
    });
    make(draft.plan());
    const QStringList els{QStringLiteral("Gamma"), QStringLiteral("--add"), QStringLiteral("ELS")};
    const Ran refused = run("registrations", els);
    QVERIFY(refused.exitCode != 0 && !refused.err.isEmpty() && refused.out.isEmpty());
    QVERIFY(kept() == draft.plan());
    QCOMPARE(run("registrations", els + QStringList{QStringLiteral("--late")}).exitCode, 0);
    QCOMPARE(kept().registrations().size(), draft.plan().registrations().size() + 1);
}

void CliDoorTest::aboutSaysAllThatIsKept()
{
    const Plan plan = doorPlan();
    make(plan);
    const Ran scanned =
        run("checkin", {QStringLiteral("ANNA"), QStringLiteral("--list"), QStringLiteral("Pers")});
    QCOMPARE(scanned.exitCode, 1); // she is no press; it is kept all the same
    const Ran ran = run("about", {QStringLiteral("ANNA")});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject all = ran.json();
    QCOMPARE(all[QStringLiteral("attendee")][QStringLiteral("as_written")].toString(),
             QStringLiteral("Anna de Vries"));
    QCOMPARE(all[QStringLiteral("registrations")].toArray().size(), 1);
    QCOMPARE(all[QStringLiteral("scans")].toArray().size(), 1);
    QVERIFY(!ran.out.contains("Bram"));
    QCOMPARE(run("about", {QStringLiteral("Anna de Vries")}).out, ran.out);
    QCOMPARE(run("about", {guestIn(plan, QStringLiteral("Anna")).id.toString()}).out, ran.out);
    const QString out = path(QStringLiteral("anna.json"));
    const Ran written = run("about", {QStringLiteral("ANNA"), QStringLiteral("-o"), out});
    QCOMPARE(written.json()[QStringLiteral("written")].toString(), out);
    QCOMPARE(contents(out), ran.out);
}

void CliDoorTest::aDryPurgeTouchesNothing()
{
    make(planToPurge());
    const QByteArray before = contents(file());
    const Ran ran = run("purge", words("--what everything --what contact --dry-run"));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(purgedCount(ran, "everything"), 5);
    QVERIFY(!saysPurged(ran));
    QCOMPARE(contents(file()), before);
}

void CliDoorTest::aPurgeTakesWhatIsAsked()
{
    make(planToPurge());
    QVERIFY(contents(file()).contains("Anna de Vries"));
    const Ran ran = run("purge", words("--what everything"));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(purgedCount(ran, "everything"), 5);
    QVERIFY(saysPurged(ran));
    for (const char *secret : {"Anna de Vries", "bram@geheim.example", "Els Visser"})
        QVERIFY2(!contents(file()).contains(secret), secret);
    QCOMPARE(kept().attendees().size(), size_t(5)); // who there were is still counted
    QCOMPARE(cli({QStringLiteral("verify"), file()}).exitCode, 0);
}

void CliDoorTest::aPurgeTakesWhatIsDue()
{
    make(planToPurge());
    const Ran early = run("purge", words("--today 2026-06-30"));
    QCOMPARE(early.exitCode, 0);
    QVERIFY(!saysPurged(early));
    QVERIFY(contents(file()).contains("bram@geheim.example"));
    const Ran due = run("purge", words("--today 2026-07-01"));
    QCOMPARE(due.exitCode, 0);
    QCOMPARE(purgedCount(due, "contact"), 1);
    QVERIFY(saysPurged(due));
    QVERIFY(!contents(file()).contains("bram@geheim.example"));
    QVERIFY(contents(file()).contains("Bram Jansen"));
    QCOMPARE(cli({QStringLiteral("verify"), file()}).exitCode, 0);
}

void CliDoorTest::aRehearsalLeavesNothing()
{
    make(crowdPlan(30));
    const QByteArray before = contents(file());
    const Ran ran = run("rehearse", words("--arrivals 20"));
    QCOMPARE(ran.exitCode, 0);
    int sum = 0;
    const QJsonObject verdicts = ran.json()[QStringLiteral("verdicts")].toObject();
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        sum += it.value().toInt();
    QCOMPARE(sum, 20);
    QCOMPARE(ran.json()[QStringLiteral("lost")].toInt(-1), 0);
    QVERIFY(ran.json()[QStringLiteral("problems")].toArray().isEmpty());
    QVERIFY(ran.json()[QStringLiteral("medianMs")].isDouble() &&
            ran.json()[QStringLiteral("slowestMs")].isDouble());
    QCOMPARE(contents(file()), before);
    const QDir beside(path({}));
    QVERIFY(beside.entryList({QStringLiteral(".rehearsal*")}, QDir::Dirs | QDir::Hidden).isEmpty());
}

void CliDoorTest::desksShareTheAlphabet()
{
    make(withGuests(QStringList{QStringLiteral("Jan van der Berg"), QStringLiteral("A Bos"),
                                QStringLiteral("B Cats"), QStringLiteral("C Dijk"), QStringLiteral("D Zwart"),
                                QStringLiteral("E Zijl")}));
    const Ran ran = run("desks", {QStringLiteral("3")});
    QCOMPARE(ran.exitCode, 0);
    QStringList shares;
    for (const auto one : ran.json()[QStringLiteral("desks")].toArray())
        shares.append(one.toObject()[QStringLiteral("from")].toString() + QLatin1Char('-') +
                      one.toObject()[QStringLiteral("to")].toString() + QLatin1Char(' ') +
                      QString::number(one.toObject()[QStringLiteral("people")].toInt()));
    QCOMPARE(shares.join(QStringLiteral(", ")), QStringLiteral("B-B 2, C-D 2, Z-Z 2"));
}

void CliDoorTest::wrongUse_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *command, const char *rest) {
        QTest::addRow("%s %s", command, rest) << QByteArray(command) << QString::fromLatin1(rest);
    };
    for (const char *rest : {"Nergens", "--add ANNA", "--fill", "Gamma --add Niemand",
                             "Gamma --withdraw Niemand", "Gamma --add", "Gamma --loud", "Gamma more"})
        row("registrations", rest);
    for (const char *rest : {"", "Niemand", "ANNA -o", "ANNA more"})
        row("about", rest);
    for (const char *rest : {"--what shoes", "--what", "--today tomorrow", "--what contact --loud", "more"})
        row("purge", rest);
    for (const char *rest : {"", "--list Nergens", "--list Pers --arrivals 0", "--list Pers --arrivals many",
                             "--list Pers --arrivals -5", "--list Pers more"})
        row("rehearse", rest);
    for (const char *rest : {"", "3", "3 --list Nergens", "many --list Pers", "0 --list Pers",
                             "27 --list Pers", "3 more --list Pers"})
        row("desks", rest);
}

/// Two of the commands want a list, and there are several.
void CliDoorTest::wrongUse()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, rest);
    const Plan plan = doorPlan();
    make(plan);
    const Ran ran = run(command.constData(), words(qPrintable(rest)));
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty() && ran.out.isEmpty());
    QVERIFY(kept() == plan);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::CliDoorTest)
#include "clidoor.moc"
