#include "tests/support/commandline.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>

namespace blokplan::tests
{

/// Lists of attendees on the command line, as cli.md promises.
class CliAttendees : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] QString event() const
    {
        const QString file = path(QStringLiteral("e.blokplan"));
        cli(QStringList{QStringLiteral("new"), file} + words("--name N --start 2026-06-11"));
        return file;
    }
    [[nodiscard]] QString list(const QByteArray &text, const char *name = "lijst.csv") const
    {
        const QString file = path(QLatin1String(name));
        if (!write(file, text))
            qWarning("the list was not written");
        return file;
    }
    static int counted(const Ran &ran, const char *what, const char *kind = "attendees")
    {
        return ran.json()[QLatin1String(what)][QLatin1String(kind)].toInt();
    }

private slots:
    void recognisesAListAndCountsIt()
    {
        const QString file = event();
        const QString source =
            list("naam;e-mail;categorie\nJan;j@x.nl;Pers\n;x@x.nl;Pers\nEva;e@x.nl;Pers\n");
        const QStringList order{QStringLiteral("import"), file, source, QStringLiteral("--json")};
        const Ran dry = cli(order + words("--dry-run"));
        QCOMPARE(dry.exitCode, 1);
        QCOMPARE(counted(dry, "added"), 2);
        Ran ran = cli(order);
        QCOMPARE(ran.exitCode, 1); // a row was refused
        QCOMPARE(counted(ran, "added"), 2);
        QCOMPARE(counted(ran, "added", "categories"), 1);
        const auto refused = ran.json()[QStringLiteral("refused")].toArray();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][QStringLiteral("where")].toString(), QStringLiteral("3"));
        QVERIFY(!refused[0][QStringLiteral("why")].toString().isEmpty());
        QVERIFY(ran.err.contains(QStringLiteral("line 3")));
        ran = cli(order);
        QCOMPARE(counted(ran, "unchanged"), 2);
        QCOMPARE(counted(ran, "added"), 0);
        QCOMPARE(cli({QStringLiteral("info"), file, QStringLiteral("--json")})
                     .json()[QStringLiteral("counts")][QStringLiteral("attendees")]
                     .toInt(),
                 2);
        QCOMPARE(cli({QStringLiteral("verify"), file}).exitCode, 0);
    }

    void takesNoOtherWorkbookForAList()
    {
        NEED_DATA();
        const QString file = event();
        const QByteArray before = contents(file);
        const QStringList order{QStringLiteral("import"), file,
                                dataFolder() + QStringLiteral("/timetabling/optaplanner-conferencescheduling/"
                                                              "18talks-6timeslots-5rooms.xlsx")};
        QCOMPARE(cli(order).exitCode, 3);
        QCOMPARE(contents(file), before);
    }

    void makesTheFirstListForAGuest()
    {
        const QString file = event();
        const auto lists = [&](const QByteArray &text) {
            return counted(cli({QStringLiteral("import"), file, list(text), QStringLiteral("--json")}),
                           "added", "checkin_lists");
        };
        QCOMPARE(lists("naam,e-mail\n,x@x.nl\n"), 0); // nobody came
        QCOMPARE(lists("naam,e-mail\nJan,j@x.nl\n"), 1);
        QCOMPARE(lists("naam,e-mail\nEva,e@x.nl\n"), 0);
    }

    void mapsAsTold()
    {
        const QString file = event();
        const QString source = list("wie,van\nJan,Ede\n");
        const QString mapping = list("{\"wie\": \"name\", \"van\": \"organisation\"}", "m.json");
        const QStringList order{QStringLiteral("import"),
                                file,
                                source,
                                QStringLiteral("--format"),
                                QStringLiteral("attendees"),
                                QStringLiteral("--json"),
                                QStringLiteral("--mapping")};
        QCOMPARE(counted(cli(order + QStringList{mapping}), "added"), 1);
        QCOMPARE(cli(order + QStringList{list("{\"wie\": \"hat\"}", "n.json")}).exitCode, 3);
        QCOMPARE(cli(order + QStringList{list("{\"hat\": \"name\"}", "o.json")}).exitCode, 2);
        QCOMPARE(cli(order + QStringList{path(QStringLiteral("nowhere"))}).exitCode, 3);
    }

    void wantsAnEventAndAGoodList()
    {
        const QString source = list("naam,e-mail\nJan,j@x.nl\n");
        const QString none = path(QStringLiteral("none.blokplan"));
        QCOMPARE(cli({QStringLiteral("import"), none, source}).exitCode, 3);
        QVERIFY(!QFile::exists(none));
        const QString file = event();
        const QByteArray before = contents(file);
        const QByteArray rubbish = QByteArray("PK\3\4") + QByteArray(50'000, '\7');
        QCOMPARE(cli({QStringLiteral("import"), file, list(rubbish, "x.xlsx")}).exitCode, 3);
        QCOMPARE(
            cli({QStringLiteral("import"), file, source, list("naam,e-mail\nJan,\"x\n", "y.csv")}).exitCode,
            3);
        QCOMPARE(contents(file), before);
    }

    void whatIsExportedIsUnchanged_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QStringLiteral("attendees-csv");
        QTest::newRow("xlsx") << QStringLiteral("attendees-xlsx");
    }
    void whatIsExportedIsUnchanged()
    {
        QFETCH(QString, format);
        const QString file = event();
        cli({QStringLiteral("import"), file, list("naam,e-mail,maat\n=Jan,j@x.nl,-1\nEva,e@x.nl,M\n")});
        const QString out = path(QStringLiteral("uit.") + format.section(u'-', 1));
        const Ran written = cli({QStringLiteral("export"), file, QStringLiteral("--format"), format,
                                 QStringLiteral("-o"), out, QStringLiteral("--json")});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.json()[QStringLiteral("attendees")].toInt(), 2);
        const Ran again = cli({QStringLiteral("import"), file, out, QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(counted(again, "unchanged"), 2);
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::CliAttendees)
#include "cliattendees.moc"
