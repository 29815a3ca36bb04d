#include "app/edits/records.h"
#include "app/store/store.h"

#include "tests/support/commandline.h"
#include "tests/support/doors.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QUuid>

namespace blokplan::tests
{

/// The door from the command line: `search` and `checkin`.
class CliCheckinTest : public Test
{
    Q_OBJECT

private slots:
    void aTicketIsLetInOnce();
    void verdicts_data();
    void verdicts();
    void aRepeatedNonceSaysTheSameWordForWord();
    void anEntryIsTakenBack();
    void aNonceOfAScanTakesNobodyBack();
    void outAndIn();
    void confirmedGoesIn();
    void theListIsChosen();
    void theDayChangesInTheNight();
    void wrongUse_data();
    void wrongUse();
    void whatCannotBeReadOrWritten();
    void searchFindsPeople();
    void searchTellsWhoIsIn();
    void peopleReadSentences();

private:
    [[nodiscard]] QString file(const Plan &plan = doorPlan()) const
    {
        const QString name = path(QStringLiteral("door.blokplan"));
        if (!QFile::exists(name) && !Store::make(name, plan, {}))
            qFatal("no file");
        return name;
    }
    [[nodiscard]] Ran run(const char *command, const char *rest) const
    {
        return cli(QStringList{QLatin1String(command), file()} + words(rest) +
                   QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
    }
    [[nodiscard]] QJsonObject scan(const QString &code, const char *rest = "") const
    {
        return cli(QStringList{QStringLiteral("checkin"), file(), code, QStringLiteral("--json"),
                               QStringLiteral("--lang"), QStringLiteral("en")} +
                   (QByteArray(rest).contains("--list") ? QStringList()
                                                        : QStringList{QStringLiteral("--list"), wholeDay}) +
                   words(rest))
            .json();
    }
    static QString verdictOf(const QJsonObject &answer)
    {
        return answer[QStringLiteral("verdict")].toString();
    }

    const QString wholeDay = QStringLiteral("Hele dag");
};

void CliCheckinTest::aTicketIsLetInOnce()
{
    const QJsonObject first =
        scan(QStringLiteral("ANNA"), "--at 2026-06-11T07:12:00Z --desk Deur-1 --operator Mia");
    QCOMPARE(verdictOf(first), QStringLiteral("admitted"));
    QCOMPARE(first[QStringLiteral("attendee")][QStringLiteral("name")].toString(),
             QStringLiteral("Anna de Vries"));
    QCOMPARE(first[QStringLiteral("attendee")][QStringLiteral("code")].toString(), QStringLiteral("ANNA"));
    QVERIFY(first[QStringLiteral("attendee")][QStringLiteral("group")].isString());
    QVERIFY(first[QStringLiteral("first")].isNull());
    QVERIFY(!QUuid(first[QStringLiteral("nonce")].toString()).isNull());
    const QJsonObject here = scan(QStringLiteral("anna"), "--at 2026-06-11T07:12:05Z --desk Deur-1");
    QCOMPARE(verdictOf(here), QStringLiteral("just-now"));
    const QJsonObject again = scan(QStringLiteral("ANNA"), "--at 2026-06-11T07:15:30Z --desk Deur-2");
    QCOMPARE(verdictOf(again), QStringLiteral("already"));
    const QJsonObject entry = again[QStringLiteral("first")].toObject();
    QCOMPARE(entry[QStringLiteral("at")].toString(), QStringLiteral("2026-06-11T07:12:00Z"));
    QCOMPARE(entry[QStringLiteral("desk")].toString(), QStringLiteral("Deur-1"));
    QCOMPARE(entry[QStringLiteral("operator")].toString(), QStringLiteral("Mia"));
    QCOMPARE(entry[QStringLiteral("nonce")], first[QStringLiteral("nonce")]);
    const QString text = again[QStringLiteral("text")].toString();
    QVERIFY2(text.contains(QLatin1String("09:12 at Deur-1 by Mia")) &&
                 text.contains(QLatin1String("3 minute")),
             qPrintable(text));
}

void CliCheckinTest::verdicts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *verdict, int exitCode, const char *code, const char *rest) {
        QTest::addRow("%s %s %s", verdict, code, rest)
            << QString::fromLatin1(code) << QByteArray(rest) << QString::fromLatin1(verdict) << exitCode;
    };
    row("admitted", 0, "ANNA", "--list Hele_dag");
    row("admitted", 0, "ext-5", "--list Hele_dag --confirmed");
    row("unknown", 1, "nobody", "--list Hele_dag");
    row("cancelled", 1, "COR", "--list Hele_dag");
    row("replaced", 1, "ELSOUD", "--list Hele_dag");
    row("waiting", 1, "DIRK", "--list Hele_dag");
    row("attention", 1, "ELS", "--list Hele_dag");
    row("not-on-list", 1, "ANNA", "--list Pers");
    row("admitted", 0, "BRAM", "--list Pers");
    row("wrong-day", 1, "ANNA", "--list Dag_1 --at 2026-06-12T09:00:00Z");
    row("admitted", 0, "ANNA", "--list Dag_1 --at 2026-06-11T09:00:00Z");
    row("admitted", 0, "ANNA", "--list Gamma");
    row("waiting", 1, "BRAM", "--list Gamma");
    row("not-on-list", 1, "ELS", "--list Gamma");
    row("not-inside", 1, "ANNA", "--list In_en_uit --exit");
}

void CliCheckinTest::verdicts()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, rest);
    QFETCH(QString, verdict);
    QFETCH(int, exitCode);
    QStringList more = words(rest);
    for (QString &word : more)
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
    const Ran ran =
        cli(QStringList{QStringLiteral("checkin"), file(), code, QStringLiteral("--json")} + more);
    QCOMPARE(verdictOf(ran.json()), verdict);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY(ran.err.isEmpty());
    QCOMPARE(ran.out.count('\n'), 1);
    QCOMPARE(ran.json()[QStringLiteral("attendee")].isNull(), verdict == QLatin1String("unknown"));
    QVERIFY(!ran.json()[QStringLiteral("text")].toString().isEmpty());
}

void CliCheckinTest::aRepeatedNonceSaysTheSameWordForWord()
{
    for (const char *code : {"ANNA", "ANNA", "COR", "nobody"}) {
        const QString nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QStringList order{
            QStringLiteral("checkin"), file(), QLatin1String(code),      QStringLiteral("--json"),
            QStringLiteral("--nonce"), nonce,  QStringLiteral("--list"), wholeDay};
        const Ran first = cli(order);
        const Ran second = cli(order + words("--desk other --operator Other --at 2030-01-01T00:00:00Z"));
        QVERIFY(!first.out.isEmpty());
        QCOMPARE(second.out, first.out);
        QCOMPARE(second.exitCode, first.exitCode);
    }
    QCOMPARE(Store::open(file())->get()->factsAfter(0, 0)->scans.size(), size_t(4));
}

void CliCheckinTest::anEntryIsTakenBack()
{
    const QString entry = scan(QStringLiteral("ANNA"))[QStringLiteral("nonce")].toString();
    const auto undo = [&](const QString &nonce) {
        return cli({QStringLiteral("checkin"), file(), QStringLiteral("--undo"), nonce,
                    QStringLiteral("--reason"), QStringLiteral("verkeerde persoon"),
                    QStringLiteral("--json")});
    };
    const Ran back = undo(entry);
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(verdictOf(back.json()), QStringLiteral("annulled"));
    QCOMPARE(back.json()[QStringLiteral("reason")].toString(), QStringLiteral("verkeerde persoon"));
    QCOMPARE(undo(entry).exitCode, 1);
    const Ran unknown = undo(QUuid::createUuid().toString());
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(!unknown.err.isEmpty());
    QCOMPARE(verdictOf(scan(QStringLiteral("ANNA"))), QStringLiteral("admitted"));
}

void CliCheckinTest::aNonceOfAScanTakesNobodyBack()
{
    const QString nonce = scan(QStringLiteral("ANNA"))[QStringLiteral("nonce")].toString();
    const QString line = QStringLiteral("--undo %1 --nonce %1 --reason x").arg(nonce);
    QCOMPARE(run("checkin", line.toUtf8().constData()).exitCode, 4);
    const QString own = QStringLiteral("--undo %1 --reason x").arg(nonce);
    QCOMPARE(run("checkin", own.toUtf8().constData()).exitCode, 0);
}

void CliCheckinTest::outAndIn()
{
    const auto go = [&](const QStringList &more) {
        return cli(QStringList{QStringLiteral("checkin"), file(), QStringLiteral("ANNA"),
                               QStringLiteral("--list"), QStringLiteral("In en uit"),
                               QStringLiteral("--json")} +
                   more);
    };
    const QStringList out{QStringLiteral("--exit")};
    QCOMPARE(verdictOf(go({}).json()), QStringLiteral("admitted"));
    QCOMPARE(go(out).exitCode, 0);
    QCOMPARE(verdictOf(go(out).json()), QStringLiteral("not-inside"));
    QCOMPARE(verdictOf(go({}).json()), QStringLiteral("admitted"));
}

void CliCheckinTest::confirmedGoesIn()
{
    const QJsonObject asked = scan(QStringLiteral("ELS"));
    QCOMPARE(asked[QStringLiteral("attendee")][QStringLiteral("instructions")].toArray().size(), 1);
    QVERIFY(asked[QStringLiteral("text")].toString().contains(QLatin1String("wijs de lift")));
    QCOMPARE(verdictOf(scan(QStringLiteral("ELS"), "--confirmed")), QStringLiteral("admitted"));
}

void CliCheckinTest::theListIsChosen()
{
    const Ran plain = run("checkin", "ANNA"); // the one for the whole event, but there are three
    QCOMPARE(plain.exitCode, 2);
    QVERIFY(!plain.err.isEmpty() && plain.out.isEmpty());
    QCOMPARE(run("checkin", "ANNA --list Nergens").exitCode, 2);
    const Plan plan = doorPlan();
    QFile::remove(file());
    QVERIFY(Store::make(file(plan), plan, {}).has_value() || QFile::exists(file()));
    const QString id = listIn(plan, QStringLiteral("Pers")).id.toString();
    QCOMPARE(verdictOf(run("checkin", qPrintable(QStringLiteral("BRAM --list ") + id)).json()),
             QStringLiteral("admitted"));
    QFile::remove(file());
    QVERIFY(Store::make(path(QStringLiteral("door.blokplan")), crowdPlan(3), {}));
    QCOMPARE(verdictOf(run("checkin", "G1").json()), QStringLiteral("admitted")); // the only one
    QFile::remove(file());
    QVERIFY(Store::make(path(QStringLiteral("door.blokplan")), smallPlan(), {}));
    const Ran none = run("checkin", "G1");
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.err.contains(QLatin1String("no check-in list")), qPrintable(none.err));
}

/// 01:30 on the night after counts as the day before, in the event's zone and not in UTC.
void CliCheckinTest::theDayChangesInTheNight()
{
    const auto at = [&](const char *moment) {
        return verdictOf(cli({QStringLiteral("checkin"), file(), QStringLiteral("ANNA"),
                              QStringLiteral("--list"), QStringLiteral("Dag 1"), QStringLiteral("--json"),
                              QStringLiteral("--at"), QLatin1String(moment)})
                             .json());
    };
    QCOMPARE(at("2026-06-11T01:59:00Z"), QStringLiteral("wrong-day")); // 03:59 here: still the 10th
    QCOMPARE(at("2026-06-12T02:00:00Z"), QStringLiteral("wrong-day")); // 04:00 here: the 12th
    QCOMPARE(at("2026-06-12T01:59:00Z"), QStringLiteral("admitted"));
    QCOMPARE(at("2026-06-11T02:00:00Z"), QStringLiteral("already"));
}

void CliCheckinTest::wrongUse_data()
{
    QTest::addColumn<QString>("rest");
    for (const char *rest :
         {"", "ANNA more", "ANNA --nonce 12", "ANNA --at yesterday", "--undo 12 --reason x", "ANNA --undo 12",
          "--undo 6a1f8f6e-0f0b-4c57-9d0c-6f3f8d6a4e11", "ANNA --loud"})
        QTest::newRow(rest) << QString::fromLatin1(rest);
}

void CliCheckinTest::wrongUse()
{
    QFETCH(QString, rest);
    const Ran ran = run("checkin", qPrintable(rest));
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty() && ran.out.isEmpty());
    QVERIFY(Store::open(file())->get()->factsAfter(0, 0)->scans.empty());
}

void CliCheckinTest::whatCannotBeReadOrWritten()
{
    const auto checkin = [](const QString &name) {
        return cli({QStringLiteral("checkin"), name, QStringLiteral("G1"), QStringLiteral("--json")});
    };
    const QString none = path(QStringLiteral("none.blokplan"));
    QCOMPARE(checkin(none).exitCode, 3);
    QCOMPARE(cli({QStringLiteral("search"), none, QStringLiteral("x")}).exitCode, 3);
    QVERIFY(!QFile::exists(none));
    const QString noise = path(QStringLiteral("noise.blokplan"));
    QVERIFY(write(noise, QByteArray(5000, 'x')));
    QCOMPARE(checkin(noise).exitCode, 3);
    QCOMPARE(contents(noise), QByteArray(5000, 'x'));
}

void CliCheckinTest::searchFindsPeople()
{
    const Ran ran = run("search", "vries de");
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.json()[QStringLiteral("ms")].isDouble());
    const QJsonArray hits = ran.json()[QStringLiteral("hits")].toArray();
    QCOMPARE(hits.size(), 1);
    const QJsonObject anna = hits.first().toObject();
    for (const char *key : {"id", "name", "organisation", "code", "state", "match"})
        QVERIFY2(anna.contains(QLatin1String(key)), key);
    QCOMPARE(anna[QStringLiteral("name")].toString(), QStringLiteral("Anna de Vries"));
    QCOMPARE(anna[QStringLiteral("state")].toString(), QStringLiteral("registered"));
    QCOMPARE(anna[QStringLiteral("match")].toString(), QStringLiteral("words"));
    const auto match = [&](const char *typed) {
        const QJsonArray found = run("search", typed).json()[QStringLiteral("hits")].toArray();
        return found.isEmpty() ? QString()
                               : found.first()[QStringLiteral("code")].toString() + QLatin1Char(' ') +
                                     found.first()[QStringLiteral("match")].toString();
    };
    QCOMPARE(match("ext-5"), QStringLiteral("ELS code"));
    QCOMPARE(match("jasnen"), QStringLiteral("BRAM typo"));
    QCOMPARE(match("akker"), QStringLiteral("COR inside"));
    QCOMPARE(match("qqq"), QString());
    QCOMPARE(run("search", "qqq").exitCode, 0);
    QCOMPARE(run("search", "s --most 1").json()[QStringLiteral("hits")].toArray().size(), 1);
    QCOMPARE(run("search", "s --most no").exitCode, 2);
    QCOMPARE(run("search", "").exitCode, 2);
}

void CliCheckinTest::searchTellsWhoIsIn()
{
    QCOMPARE(verdictOf(scan(QStringLiteral("ANNA"))), QStringLiteral("admitted"));
    const auto arrived = [&](const char *typed) {
        return run("search", typed)
            .json()[QStringLiteral("hits")]
            .toArray()
            .first()[QStringLiteral("arrived")];
    };
    QCOMPARE(arrived("anna").toBool(), true);
    QCOMPARE(arrived("bram").toBool(true), false);
}

void CliCheckinTest::peopleReadSentences()
{
    const auto said = [&](const QStringList &order) {
        return QString::fromUtf8(cli(order + words("--lang en")).out);
    };
    const QStringList anna{QStringLiteral("checkin"), file(), QStringLiteral("ANNA"),
                           QStringLiteral("--list"), wholeDay};
    QCOMPARE(said(anna), QStringLiteral("Anna de Vries may go in.\n"));
    QCOMPARE(said({QStringLiteral("search"), file(), QStringLiteral("dirk")}),
             QStringLiteral("Dirk Smit (DIRK, on the waiting list)\n"));
    QCOMPARE(said({QStringLiteral("search"), file(), QStringLiteral("qqq")}),
             QStringLiteral("Nobody was found.\n"));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::CliCheckinTest)
#include "clicheckin.moc"
