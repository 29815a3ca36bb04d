#include "tests/support/sources.h"
#include "tests/support/test.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace blokplan;
using tests::Source;
using tests::sourcesBelow;

namespace
{

/// What a line at the margin of an anonymous namespace declares, so that two equal ones could not stand in
/// one file; empty where it declares nothing of the sort.
QString declared(const QString &line)
{
    static const QRegularExpression type(QStringLiteral("^(?:struct|class|enum class|enum|using(?= \\w+ =)) (\\w+)"));
    static const QRegularExpression variable(QStringLiteral(
        "^(?:constexpr|const|static|inline)\\b[\\w:<>,\\s*&]*[\\s*&](\\w+)(?:\\[.*\\])?\\s*(?:=|\\{|;|\\()"));
    static const QRegularExpression function(
        QStringLiteral("^[\\w:<>,\\s*&]+[\\s*&](\\w+)\\((.*?)(?:\\)|$)"));
    static const QRegularExpression argumentName(QStringLiteral("\\b\\w+(?=,|$)"));
    if (const auto found = type.match(line); found.hasMatch())
        return line.endsWith(QLatin1Char(';')) && !line.startsWith(QLatin1String("using"))
                   ? QString()
                   : found.captured(1);
    if (const auto found = variable.match(line); found.hasMatch())
        return found.captured(1);
    if (const auto found = function.match(line); found.hasMatch())
        return found.captured(1) + QLatin1Char('(') +
               found.captured(2).remove(argumentName).remove(QLatin1Char(' ')) + QLatin1Char(')');
    return {};
}

/// "blokplan::ui drawTick(QPainter&,constQRectF&)" for everything in the anonymous namespaces of a file.
QSet<QString> anonymousNames(const QString &text)
{
    static const QRegularExpression block(QStringLiteral("^namespace\\n\\{\\n(.*?)^\\} // namespace\\n"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression around(QStringLiteral("^namespace ([\\w:]+)$"),
                                           QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const auto one = blocks.next();
        QString home;
        for (auto outer = around.globalMatch(text.left(one.capturedStart())); outer.hasNext();)
            home = outer.next().captured(1);
        bool isTemplate = false; // told apart by more than a line shows
        for (const QString &line : one.captured(1).split(QLatin1Char('\n'))) {
            static const QString inside = QStringLiteral(" }/#"); // of a body; or a remark
            if (line.isEmpty() || inside.contains(line.at(0)))
                continue;
            const QString name = isTemplate ? QString() : declared(line);
            isTemplate = line.startsWith(QLatin1String("template"));
            if (!name.isEmpty())
                names.insert(home + QLatin1Char(' ') + name);
        }
    }
    return names;
}

} // namespace

/// A fresh machine compiles several files as one (CMakeLists.txt): what is anonymous in one must not clash
/// with another of its library, whichever files come to stand together.
class HouseNames : public tests::Test
{
    Q_OBJECT

private slots:
    void anAnonymousNameStandsOnceInALibrary_data()
    {
        QTest::addColumn<QStringList>("folders");
        const auto row = [](const char *library, const QStringList &folders) {
            QTest::newRow(library) << folders;
        };
        QStringList core;
        for (const char *one : {"base", "model", "edits", "rules", "checkin", "scheduler", "exchange"})
            core.append(QStringLiteral("app/") + QLatin1String(one));
        QStringList app;
        for (const char *one : {"store", "wording", "print", "document", "cli"})
            app.append(QStringLiteral("app/") + QLatin1String(one));
        row("core", core);
        row("app", app);
        row("ui", {QStringLiteral("ui")});
        row("tests of app", {QStringLiteral("tests/app")});
        row("tests of ui", {QStringLiteral("tests/ui")});
        row("tests of the house", {QStringLiteral("tests/house")});
        row("support", {QStringLiteral("tests/support")});
    }
    void anAnonymousNameStandsOnceInALibrary()
    {
        QFETCH(QStringList, folders);
        QMap<QString, QStringList> files;
        for (const QString &folder : folders) {
            for (const Source &source : sourcesBelow(folder)) {
                for (const QString &name : anonymousNames(source.text))
                    files[name].append(source.path);
            }
        }
        QVERIFY(!files.isEmpty());
        QStringList wrong;
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (it->size() > 1)
                wrong.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

BLOKPLAN_TEST(HouseNames)
#include "names.moc"
