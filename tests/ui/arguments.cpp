#include "ui/mainwindow/arguments.h"

#include "tests/support/test.h"

#include <QProcess>

namespace blokplan::tests
{

/// The command line of the program with windows: mistakes are told, also where there is no display.
class ArgumentsTest : public Test
{
    Q_OBJECT

private slots:
    void mistakes_data();
    void mistakes();
    void whatIsAskedForIsUnderstood();
    void qtsOwnWordsAreLeftToQt();
    void helpAndMistakesNeedNoDisplay();
};

namespace
{

std::variant<ui::Arguments, ui::Answer> told(const QString &line)
{
    return ui::argumentsOf(QStringList{QStringLiteral("blokplan")} +
                           line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

void ArgumentsTest::mistakes_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"--loud", "--lang xx", "--lang=", "--picture", "--picture moon -o a.png x", "--picture timetable x",
          "--picture timetable -o a.png", "--picture start -o a.png --size hello",
          "--picture start -o a.png --size 0x10", "--picture start -o a.png --size 99999x99999",
          "--picture start -o a.png --size 800", "--dark --light"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ArgumentsTest::mistakes()
{
    QFETCH(QString, line);
    const auto answer = told(line);
    QVERIFY(std::holds_alternative<ui::Answer>(answer));
    QCOMPARE(std::get<ui::Answer>(answer).exitCode, 2);
    QVERIFY(!std::get<ui::Answer>(answer).text.isEmpty());
}

void ArgumentsTest::whatIsAskedForIsUnderstood()
{
    const auto order = std::get<ui::Arguments>(
        told(QStringLiteral("--lang nl --dark --picture timetable --size 800x600 -o a.png x.blokplan")));
    QCOMPARE(order.language, QStringLiteral("nl"));
    QVERIFY(order.appearance == ui::Appearance::Dark);
    QCOMPARE(order.picture->size, QSize(800, 600));
    QCOMPARE(order.picture->out, QStringLiteral("a.png"));
    QCOMPARE(order.picture->file, QStringLiteral("x.blokplan"));
    const auto two = std::get<ui::Arguments>(told(QStringLiteral("a.blokplan b.blokplan")));
    QCOMPARE(two.files.size(), 2);
    QVERIFY(!two.picture && !two.sample && two.language.isEmpty());
}

void ArgumentsTest::qtsOwnWordsAreLeftToQt()
{
    const QStringList words{QStringLiteral("blokplan"), QStringLiteral("-platform"), QStringLiteral("xcb"),
                            QStringLiteral("-reverse"), QStringLiteral("a.blokplan")};
    QCOMPARE(ui::withoutQtsOwn(words), (QStringList{words[0], words[4]}));
}

void ArgumentsTest::helpAndMistakesNeedNoDisplay()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QLatin1String(name));
    for (const auto &[option, exitCode] :
         {std::pair("--loud", 2), std::pair("--help", 0), std::pair("--version", 0)}) {
        QProcess program;
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(BLOKPLAN_PROGRAM), {QLatin1String(option)});
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), exitCode);
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ArgumentsTest)
#include "arguments.moc"
