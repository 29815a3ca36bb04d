#include "app/document/document.h"
#include "app/edits/presets.h"
#include "app/print/keptoptions.h"
#include "app/store/sqlite.h"

#include "tests/support/commandline.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace blokplan::tests
{

namespace
{

/// A plan of one day with that in it; JSON is written with single quotation marks here.
QByteArray planText(const QByteArray &rest)
{
    const QByteArray text =
        "{'blokplan': 'plan', 'event': {'id': 'e', 'name': 'Dag'}, 'day': [{'date': '2026-06-11'}], " + rest +
        "}";
    return QByteArray(text).replace('\'', '"');
}

QByteArray placed(const char *session, int start, int length)
{
    return QByteArray("{'session': '") + session +
           "', 'date': '2026-06-11', 'rooms': ['r'], 'start': " + QByteArray::number(start) +
           ", 'length': " + QByteArray::number(length) + "}";
}

} // namespace

/// The contract of the command line: exit codes, JSON keys, messages on stderr.
class CliTest : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] QString sample() const
    {
        const QString file = path(QStringLiteral("sample.blokplan"));
        if (!QFile::exists(file))
            cli({QStringLiteral("sample"), file});
        return file;
    }

    [[nodiscard]] QString planOf(const QByteArray &rest) const
    {
        const QString file = path(QStringLiteral("plan.blokplan"));
        const QString json = path(QStringLiteral("plan.json"));
        if (!write(json, planText(rest)) || cli({QStringLiteral("import"), file, json}).exitCode != 0)
            qWarning("the plan was not taken");
        return file;
    }

private slots:
    void wrongUseExitsTwoWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << words("dance");
        QTest::newRow("unknown option") << words("info --loud x");
        QTest::newRow("no file") << words("info");
        QTest::newRow("too much") << words("info a b");
        QTest::newRow("option without value") << words("new x --name");
        QTest::newRow("new without name") << words("new x --start 2026-01-01");
        QTest::newRow("new without date") << words("new x --name N");
        QTest::newRow("new with a wrong date") << words("new x --name N --start 2026-13-01");
        QTest::newRow("new with no days") << words("new x --name N --start 2026-01-01 --days 0");
        QTest::newRow("new in no zone") << words("new x --name N --start 2026-01-01 --zone Moon/Base");
        QTest::newRow("export without format") << words("export x -o y");
        QTest::newRow("export to nowhere") << words("export x --format schedule.xml");
        QTest::newRow("print nothing") << words("print x");
        QTest::newRow("print an unknown product") << words("print x poster -o y.pdf");
        QTest::newRow("print on an unknown paper") << words("print x block-schedule -o y.pdf --paper A9");
        QTest::newRow("unknown language") << words("--lang tlh formats");
        QTest::newRow("no language") << words("--lang= formats");
        QTest::newRow("language without a name") << words("formats --lang");
        QTest::newRow("past the last year") << words("new x --name N --start 9999-12-31 --days 366");
        QTest::newRow("import in no zone") << words("import x y --zone Moon/Base");
        QTest::newRow("import of no format") << words("import x y --format poem");
        QTest::newRow("import of a format that is only written") << words("import x y --format sessions-csv");
        QTest::newRow("mapping") << words("import x y --mapping nope --format plan-json");
        QTest::newRow("both ways up") << words("print x block-schedule -o y.pdf --landscape --portrait");
        QTest::newRow("print as another kind") << words("print x block-schedule -o y.jpg");
        for (const char *choice : {"--day 1", "--room A", "--track T", "--route R"})
            QTest::newRow(choice) << words("export x --format plan-json -o y") + words(choice);
        for (const char *command : {"new - --name N --start 2026-01-01", "sample -", "import - y", "info -"})
            QTest::newRow(command) << words(command);
    }
    void wrongUseExitsTwoWithASentence()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = cli(arguments, {}, path({}));
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(QDir(path({})).isEmpty());
    }

    void newFromAnEventTakesAlongWhatIsNamed()
    {
        const QString next = path(QStringLiteral("next.blokplan"));
        const QStringList order{QStringLiteral("new"),       next,
                                QStringLiteral("--from"),    sample(),
                                QStringLiteral("--name"),    QStringLiteral("Nu Open 2018"),
                                QStringLiteral("--json"),    QStringLiteral("--start"),
                                QStringLiteral("2018-11-16")};
        const Ran made = cli(order + QStringList{QStringLiteral("--bring"), QStringLiteral("rooms,tracks")});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(made.json()[QStringLiteral("event")][QStringLiteral("start")].toString(),
                 QStringLiteral("2018-11-16"));
        const QJsonObject was = cli({QStringLiteral("info"), sample(), QStringLiteral("--json")})
                                    .json()[QStringLiteral("counts")]
                                    .toObject();
        const QJsonObject is = cli({QStringLiteral("info"), next, QStringLiteral("--json")})
                                   .json()[QStringLiteral("counts")]
                                   .toObject();
        QCOMPARE(is[QStringLiteral("rooms")], was[QStringLiteral("rooms")]);
        QCOMPARE(is[QStringLiteral("tracks")], was[QStringLiteral("tracks")]);
        QCOMPARE(is[QStringLiteral("people")].toInt(), 0);
        QCOMPARE(is[QStringLiteral("sessions")].toInt(), 0);
        QCOMPARE(cli(order).exitCode, 4); // it is there
        QCOMPARE(cli(order + QStringList{QStringLiteral("--bring"), QStringLiteral("rooms,chairs")}).exitCode,
                 2);
    }

    void helpIsNoMistake()
    {
        QCOMPARE(cli(words("--help")).exitCode, 0);
        QCOMPARE(cli(words("--version")).exitCode, 0);
    }

    void everyCommandExplainsItself()
    {
        for (const char *command : {"new", "sample", "info", "import", "export", "formats", "check", "print",
                                    "search", "checkin", "verify"}) {
            const QString name = QLatin1String(command);
            for (const QStringList &asked :
                 {QStringList{name, QStringLiteral("--help")}, QStringList{QStringLiteral("help"), name},
                  QStringList{name, QStringLiteral("x"), QStringLiteral("--help")}}) {
                const Ran ran = cli(asked);
                QCOMPARE(ran.exitCode, 0);
                QVERIFY(ran.err.isEmpty() && ran.out.contains("blokplan-cli " + QByteArray(command)));
                QCOMPARE(ran.out.count('\n'), 1);
            }
        }
    }

    void inputThatCannotBeReadExitsThree_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no event");
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    }
    void inputThatCannotBeReadExitsThree()
    {
        QFETCH(QByteArray, bytes);
        const QString file = path(QStringLiteral("x.blokplan"));
        QVERIFY(write(file, bytes));
        for (const char *command : {"info", "check", "verify"}) {
            const Ran ran = cli({QLatin1String(command), file});
            QCOMPARE(ran.exitCode, 3);
            QVERIFY(ran.err.contains(QStringLiteral("x.blokplan")));
        }
        QCOMPARE(contents(file), bytes);
        QCOMPARE(cli({QStringLiteral("info"), path(QStringLiteral("not-there.blokplan"))}).exitCode, 3);
    }

    void newMakesAnEmptyEvent()
    {
        const QString file = path(QStringLiteral("new.blokplan"));
        const Ran ran = cli(QStringList{QStringLiteral("new"), file, QStringLiteral("--name"),
                                        QStringLiteral("Mijn congres")} +
                            words("--start 2026-06-11 --days 2 --zone Europe/Brussels --json"));
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject event = ran.json()[QStringLiteral("event")].toObject();
        QCOMPARE(event[QStringLiteral("name")].toString(), QStringLiteral("Mijn congres"));
        QCOMPARE(event[QStringLiteral("end")].toString(), QStringLiteral("2026-06-12"));
        const QJsonObject info = cli({QStringLiteral("info"), file, QStringLiteral("--json")}).json();
        QCOMPARE(info[QStringLiteral("counts")][QStringLiteral("days")].toInt(), 2);
        QCOMPARE(info[QStringLiteral("event")][QStringLiteral("zone")].toString(),
                 QStringLiteral("Europe/Brussels"));
    }

    void newAndSampleRefuseAnExistingFileUnlessForced()
    {
        const QString file = path(QStringLiteral("there.blokplan"));
        QVERIFY(write(file, "precious"));
        QCOMPARE(cli({QStringLiteral("sample"), file}).exitCode, 4);
        QCOMPARE(
            cli(QStringList{QStringLiteral("new"), file} + words("--name N --start 2026-01-01")).exitCode, 4);
        QCOMPARE(contents(file), QByteArray("precious"));
        QCOMPARE(cli({QStringLiteral("sample"), file, QStringLiteral("--force")}).exitCode, 0);
        QCOMPARE(cli({QStringLiteral("verify"), file}).exitCode, 0);
        QCOMPARE(QDir(path(QString())).entryList(QDir::Files), QStringList{QStringLiteral("there.blokplan")});
    }

    void sampleIsNuOpen()
    {
        const QJsonObject info = cli({QStringLiteral("--json"), QStringLiteral("info"), sample()}).json();
        QCOMPARE(info[QStringLiteral("event")][QStringLiteral("start")].toString(),
                 QStringLiteral("2017-11-17"));
        const QJsonObject counts = info[QStringLiteral("counts")].toObject();
        for (const char *key :
             {"days", "rooms", "tracks", "routes", "sessions", "placed", "people", "attendees", "checkedIn"})
            QVERIFY2(counts.contains(QLatin1String(key)), key);
        QCOMPARE(counts[QStringLiteral("days")].toInt(), 1);
        QCOMPARE(counts[QStringLiteral("people")].toInt(), 5);
        QVERIFY(info[QStringLiteral("schema")].toInt() >= 1);
    }

    void checkFindsWhatTheSampleLacksButNothingBlocking()
    {
        const Ran ran = cli({QStringLiteral("check"), sample(), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonArray findings = ran.json()[QStringLiteral("findings")].toArray();
        QVERIFY(!findings.isEmpty());
        const QJsonArray only = cli({QStringLiteral("check"), sample(), QStringLiteral("--json"),
                                     QStringLiteral("--only"), QStringLiteral("nobody-announced")})
                                    .json()[QStringLiteral("findings")]
                                    .toArray();
        QCOMPARE(only.size(), 1);
        const QJsonObject first = only.first().toObject();
        QCOMPARE(first[QStringLiteral("rule")].toString(), QStringLiteral("nobody-announced"));
        QCOMPARE(first[QStringLiteral("sessions")][0][QStringLiteral("title")].toString(),
                 QStringLiteral("Open besturen vraagt visie"));
        QCOMPARE(ran.json()[QStringLiteral("counts")][QStringLiteral("blocking")].toInt(), 0);
    }

    void checkTakesRulesAmountsAndADay()
    {
        const auto counts = [&](const QString &options) {
            const Ran ran = cli(QStringList{QStringLiteral("check"), sample(), QStringLiteral("--json")} +
                                words(options.toLatin1().constData()));
            const QJsonObject all = ran.json()[QStringLiteral("counts")].toObject();
            return QList<int>{ran.exitCode, all[QStringLiteral("blocking")].toInt(),
                              all[QStringLiteral("serious")].toInt(), all[QStringLiteral("hint")].toInt()};
        };
        const auto only = QStringLiteral("--only room-gap ");
        QCOMPARE(counts(only), QList<int>({0, 0, 0, 0})); // none for 90 minutes
        QCOMPARE(counts(only + QStringLiteral("--rule room-gap=hint:60")), QList<int>({0, 0, 0, 2}));
        QCOMPARE(counts(only + QStringLiteral("--rule room-gap=blocking:60")), QList<int>({1, 2, 0, 0}));
        QCOMPARE(counts(only + QStringLiteral("--rule room-gap=serious:106")), QList<int>({0, 0, 0, 0}));
        QCOMPARE(counts(only + QStringLiteral("--rule=room-gap=off")), QList<int>({0, 0, 0, 0}));
        QVERIFY(counts(QStringLiteral("--only not-confirmed --today 2017-11-10"))[2] > 0);
        QCOMPARE(counts(QStringLiteral("--only not-confirmed --today 2017-12-01")), QList<int>({0, 0, 0, 0}));
    }

    void checkRefusesRulesItDoesNotHave()
    {
        for (const char *options : {"--rule moon-phase=off", "--rule room-gap=red", "--rule room-gap",
                                    "--rule room-gap=hint:x", "--only moon-phase", "--today tomorrow"})
            QCOMPARE(cli(QStringList{QStringLiteral("check"), sample()} + words(options)).exitCode, 2);
        QCOMPARE(cli(words("check")).exitCode, 2);
    }

    void checkListsItsRules()
    {
        const QJsonArray rules = cli(words("check --rules --json")).json()[QStringLiteral("rules")].toArray();
        QVERIFY(rules.size() >= 29);
        for (const auto &rule : rules) {
            for (const char *key : {"name", "severity", "title", "text"})
                QVERIFY(!rule[QLatin1String(key)].toString().isEmpty());
        }
    }

    /// Two sessions at once in a room, with one speaker, who was asked about it.
    void checkNamesWhoWhereAndHowLong()
    {
        const QString file =
            planOf("'room': [{'id': 'r', 'name': 'Zaal'}], 'person': [{'id': 'p', 'as_written': 'Ada'}],"
                   "'session': [{'id': 'a', 'title': 'A'}, {'id': 'b', 'title': 'B'}],"
                   "'participant': [{'session': 'a', 'person': 'p'}, {'session': 'b', 'person': 'p'}],"
                   "'placement': [" +
                   placed("a", 600, 45) + "," + placed("b", 630, 45) +
                   "],"
                   "'acceptance': [{'rule': 'person-double-booked', 'sessions': ['a', 'b'], 'people': ['p'],"
                   "'rooms': ['r', 'r'], 'minutes': 15, 'reason': 'twins', 'utc': '2026-01-01T00:00:00Z'}]");
        const Ran ran = cli({QStringLiteral("check"), file, QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 1); // the room; the person was accepted
        QHash<QString, QJsonObject> byRule;
        for (const auto &finding : ran.json()[QStringLiteral("findings")].toArray())
            byRule.insert(finding[QStringLiteral("rule")].toString(), finding.toObject());
        const QJsonObject room = byRule.value(QStringLiteral("room-double-booked"));
        QCOMPARE(room[QStringLiteral("rooms")].toArray().size(), 1);
        QCOMPARE(room[QStringLiteral("sessions")].toArray().size(), 2);
        QCOMPARE(room[QStringLiteral("minutes")].toInt(), 15);
        QCOMPARE(room[QStringLiteral("severity")].toString(), QStringLiteral("blocking"));
        QVERIFY(room.contains(QStringLiteral("accepted")) && !room[QStringLiteral("accepted")].toBool());
        const QJsonObject person = byRule.value(QStringLiteral("person-double-booked"));
        QCOMPARE(person[QStringLiteral("people")].toArray().size(), 1);
        QCOMPARE(person[QStringLiteral("minutes")].toInt(), 15);
        QVERIFY(person[QStringLiteral("accepted")].toBool());
        QVERIFY(person[QStringLiteral("text")].toString().contains(QStringLiteral("Ada")));
        QVERIFY(room[QStringLiteral("text")].toString().contains(QStringLiteral("Zaal")));
    }

    void printSaysWhatDidNotFit()
    {
        QByteArray rooms = "{'id': 'r'}";
        for (char c = 'a'; c <= 'p'; ++c)
            rooms += QByteArray(",{'name': 'Zaal ") + c + "', 'id': '" + c + "'}";
        const QString file = planOf("'room': [" + rooms + "], 'session': [{'id': 'a', 'title': '" +
                                    QByteArray("Verantwoording ").repeated(30) + "'}], 'placement': [" +
                                    placed("a", 600, 5) + "]");
        const Ran ran =
            cli(QStringList{QStringLiteral("print"), file} + words("block-schedule --json --one-page -o") +
                QStringList{path(QStringLiteral("a.pdf"))});
        QCOMPARE(ran.exitCode, 1);
        const QJsonArray texts = ran.json()[QStringLiteral("unplacedText")].toArray();
        QVERIFY(!texts.isEmpty());
        QCOMPARE(ran.json()[QStringLiteral("unplacedPaper")].toArray().size(), texts.size());
        QVERIFY(ran.err.contains(QStringLiteral("Verantwoording")));
        QVERIFY(contents(path(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
    }

    void verifySaysWhatIsWrong()
    {
        const QString file = sample();
        QVERIFY(Connection::open(file, Connection::Mode::Write)
                    ->run("UPDATE placement SET start=start+1 WHERE rowid=1"));
        const Ran ran = cli({QStringLiteral("verify"), file, QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!ran.json()[QStringLiteral("ok")].toBool(true));
        QVERIFY(!ran.json()[QStringLiteral("problems")].toArray().isEmpty());
        QVERIFY(cli({QStringLiteral("verify"), sample()}).exitCode == 1);
    }

    void aValueThatCannotBeIsNamedWithItsPlace()
    {
        const QString json = path(QStringLiteral("long.json"));
        QVERIFY(write(json, planText("'room': [{'id': 'r'}], 'session': [{'id': 'a'}],\n'placement': [" +
                                     placed("a", 600, 99999999) + "]")));
        const QString file = path(QStringLiteral("long.blokplan"));
        const Ran ran = cli({QStringLiteral("import"), file, json});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!QFile::exists(file));
        for (const char *part : {"long.json, line 2", "99999999", "Length", "placement"})
            QVERIFY2(ran.err.contains(QLatin1String(part)), qPrintable(ran.err));
    }

    void warningsNameTheirLine()
    {
        const QString source = path(QStringLiteral("a.xml"));
        QVERIFY(write(source, "<schedule><conference><title>T</title></conference><day date='2026-06-11'>\n"
                              "<event><room>A</room><title>Zonder</title><start>noon</start>"
                              "<duration>1:00</duration></event></day></schedule>"));
        const Ran ran = cli({QStringLiteral("import"), path(QStringLiteral("a.blokplan")), source});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.err.contains(QStringLiteral("a.xml, line 2: ")), qPrintable(ran.err));
        QVERIFY(ran.err.contains(QStringLiteral("noon")));
    }

    void checkWritesATableAndFindingsArePrinted()
    {
        const QString csv = path(QStringLiteral("findings.csv"));
        const Ran ran =
            cli({QStringLiteral("check"), sample(), QStringLiteral("--json"), QStringLiteral("--csv"), csv});
        QCOMPARE(ran.exitCode, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().count("\r\n");
        QCOMPARE(lines, ran.json()[QStringLiteral("findings")].toArray().size() + 1);
        QCOMPARE(cli({QStringLiteral("check"), sample(), QStringLiteral("--csv"),
                      path(QStringLiteral("none/findings.csv"))})
                     .exitCode,
                 4);
        QCOMPARE(cli(QStringList{QStringLiteral("check"), sample()} + words("--json --csv -")).exitCode, 2);
        const Ran printed =
            cli({QStringLiteral("print"), sample(), QStringLiteral("findings"), QStringLiteral("-o"),
                 path(QStringLiteral("f.pdf")), QStringLiteral("--json")});
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.json()[QStringLiteral("pages")].toInt(), 1);
    }

    void everyFormatThatIsWrittenIsExported()
    {
        const Ran formats = cli(words("formats --json"));
        QCOMPARE(formats.exitCode, 0);
        int written = 0;
        for (const auto &format : formats.json()[QStringLiteral("formats")].toArray()) {
            const QString name = format[QStringLiteral("name")].toString();
            QVERIFY(!format[QStringLiteral("title")].toString().isEmpty());
            if (!format[QStringLiteral("writes")].toBool())
                continue;
            const QString out = path(QStringLiteral("out.") + name);
            const Ran ran = cli({QStringLiteral("export"), sample(), QStringLiteral("--format"), name,
                                 QStringLiteral("-o"), out, QStringLiteral("--json")});
            QCOMPARE(ran.exitCode, 0);
            QVERIFY(ran.json()[QStringLiteral("sessions")].toInt() >= 15 ||
                    ran.json().contains(QStringLiteral("attendees")));
            QVERIFY(!contents(out).isEmpty());
            ++written;
        }
        QVERIFY(written >= 3);
    }

    void exportNamesWhatIsNotThere()
    {
        const QStringList all =
            QStringList{QStringLiteral("export"), sample()} + words("--format sessions-csv -o -");
        QCOMPARE(cli(all + QStringList{QStringLiteral("--room"), QStringLiteral("Zaal 99")}).exitCode, 2);
        QCOMPARE(cli(all + QStringList{QStringLiteral("--day"), QStringLiteral("2")}).exitCode, 2);
        const Ran one = cli(all + QStringList{QStringLiteral("--room"), QStringLiteral("Atelier")});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.contains("Open data publiceren"));
        QVERIFY(!one.out.contains("Right to Challenge"));
    }

    void outputThatCannotBeWrittenExitsFour()
    {
        const QString folder = path(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(cli({QStringLiteral("export"), sample(), QStringLiteral("--format"),
                      QStringLiteral("plan-json"), QStringLiteral("-o"), folder})
                     .exitCode,
                 4);
        QCOMPARE(cli({QStringLiteral("print"), sample(), QStringLiteral("block-schedule"),
                      QStringLiteral("-o"), path(QStringLiteral("no/such/folder.pdf"))})
                     .exitCode,
                 4);
    }

    void printWritesPdfAndPictures()
    {
        const QString pdf = path(QStringLiteral("out.pdf"));
        const Ran ran = cli({QStringLiteral("print"), sample(), QStringLiteral("block-schedule"),
                             QStringLiteral("-o"), pdf, QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(contents(pdf).startsWith("%PDF-"));
        QCOMPARE(ran.json()[QStringLiteral("pages")].toInt(), 1);
        QVERIFY(ran.json()[QStringLiteral("unplacedText")].toArray().isEmpty());
        const QString png = path(QStringLiteral("page-%d.png"));
        QCOMPARE(cli({QStringLiteral("print"), sample(), QStringLiteral("block-schedule"),
                      QStringLiteral("-o"), png})
                     .exitCode,
                 0);
        QVERIFY(contents(path(QStringLiteral("page-1.png"))).startsWith("\x89PNG"));
        const QJsonArray products =
            cli(words("print --list --json")).json()[QStringLiteral("products")].toArray();
        QCOMPARE(products.first()[QStringLiteral("name")].toString(), QStringLiteral("block-schedule"));
    }

    /// What was kept in the window under a name holds here too; what the call says goes before it.
    void printsAsKeptUnderAName()
    {
        const QString file = sample();
        {
            auto document = Document::open(file);
            QVERIFY(document.has_value());
            print::BlockScheduleOptions options;
            options.paper = QStringLiteral("A2");
            options.landscape = false;
            const Edit kept = edits::keepPreset((*document)->plan(), print::blockSchedulePurpose(),
                                                QStringLiteral("Deur"), print::valuesOf(options));
            QVERIFY((*document)->commit(kept));
        }
        const QString pdf = path(QStringLiteral("kept.pdf"));
        const auto widthWith = [&](const char *choices) {
            const Ran ran = cli(QStringList{QStringLiteral("print"), file, QStringLiteral("block-schedule"),
                                            QStringLiteral("-o"), pdf} +
                                words(choices));
            static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 (\\d+)"));
            return ran.exitCode != 0 ? -ran.exitCode
                                     : box.match(QString::fromLatin1(contents(pdf))).captured(1).toInt();
        };
        const auto isA2Wide = [](int points) { return points == 1190 || points == 1191; }; // as it is rounded
        QVERIFY(isA2Wide(widthWith("--preset Deur")));                                     // A2 upright
        QVERIFY(isA2Wide(widthWith("--preset Deur --paper A3 --landscape")));              // A3 on its side
        QCOMPARE(widthWith("--preset Deur --paper A4"), 595);
        QCOMPARE(widthWith("--preset Raam"), -2);
    }

    void onePictureIsOnePage()
    {
        const QString file = path(QStringLiteral("days.blokplan"));
        const QStringList make{QStringLiteral("new"), file, QStringLiteral("--name"), QStringLiteral("N")};
        QCOMPARE(cli(make + words("--start 2026-06-11 --days 3")).exitCode, 0);
        const auto pages = [&](const char *out) {
            return cli(QStringList{QStringLiteral("print"), file} + words("block-schedule --json -o") +
                       QStringList{path(QLatin1String(out))})
                .json()[QStringLiteral("pages")]
                .toInt();
        };
        QVERIFY(pages("all.pdf") >= 3);
        QCOMPARE(pages("one.png"), 1);
        QCOMPARE(pages("each-%d.png"), pages("all.pdf"));
    }

    void importMakesTheFileAndAgainChangesNothing()
    {
        NEED_DATA();
        const QString source =
            tests::dataFolder() + QStringLiteral("/schedule-xml/froscon-2013-voctoweb-fixture.xml");
        const QString file = path(QStringLiteral("froscon.blokplan"));
        const Ran first = cli({QStringLiteral("import"), file, source, QStringLiteral("--json")});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()[QStringLiteral("added")][QStringLiteral("sessions")].toInt(), 123);
        const Ran again = cli({QStringLiteral("import"), file, source, QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.json()[QStringLiteral("unchanged")][QStringLiteral("sessions")].toInt(), 123);
        QCOMPARE(again.json()[QStringLiteral("added")].toObject().value(QStringLiteral("sessions")).toInt(),
                 0);
        QCOMPARE(cli({QStringLiteral("verify"), file}).exitCode, 0);
    }

    void oneUnreadableSourceOfSeveralChangesNothing()
    {
        NEED_DATA();
        const QString good = tests::dataFolder() + QStringLiteral("/schedule-xml/28c3.xml");
        const QString bad =
            tests::dataFolder() + QStringLiteral("/schedule-xml/derived/38c3.TRUNCATED-at-60pct.xml");
        const QString file = path(QStringLiteral("none.blokplan"));
        const Ran ran = cli({QStringLiteral("import"), file, good, bad});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.err.contains(QStringLiteral("line 161")));
        QVERIFY(!QFile::exists(file));
    }

    void dryRunWritesNothing()
    {
        NEED_DATA();
        const QString file = path(QStringLiteral("none.blokplan"));
        const Ran ran = cli({QStringLiteral("import"), file,
                             tests::dataFolder() + QStringLiteral("/schedule-xml/28c3.xml"),
                             QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()[QStringLiteral("added")][QStringLiteral("sessions")].toInt(), 85);
        QVERIFY(!QFile::exists(file));
    }

    void itSpeaksDutch()
    {
        const Ran ran = cli({QStringLiteral("info"), path(QStringLiteral("weg.blokplan")),
                             QStringLiteral("--lang"), QStringLiteral("nl")});
        QVERIFY2(ran.err.contains(QStringLiteral("is er niet")), qPrintable(ran.err));
    }
};

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::CliTest)
#include "cli.moc"
