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

/// "app/rules" of "app/rules/rules.h"
QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, 1);
}

QStringList ownIncludes(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^#include \"((?:app|ui|tests)/[^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// Whom each folder of app/ may include, beside itself; the drawing of the house as a table.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> table = [] {
        QMap<QString, QStringList> to;
        const auto may = [&](const char *from, const char *others) {
            QStringList folders;
            for (const QString &name :
                 QString::fromLatin1(others).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                folders.append(QStringLiteral("app/") + name);
            to.insert(QLatin1String("app/") + QLatin1String(from), folders);
        };
        may("precompiled.h", "base model");
        may("base", "");
        may("model", "base");
        may("edits", "base model checkin");
        may("rules", "base model");
        may("checkin", "base model");
        may("exchange", "base model checkin");
        may("store", "base model");
        may("scheduler", "base model edits rules");
        may("wording", "base model edits rules checkin scheduler exchange store");
        may("print", "base model edits rules checkin scheduler exchange store wording");
        may("document", "base model store");
        may("cli", "base model edits rules checkin scheduler exchange store wording print document");
        return to;
    }();
    return table;
}

} // namespace

/// The house as drawn: which folder may know which, read from every include.
class HouseArrows : public tests::Test
{
    Q_OBJECT

private slots:
    void appIncludesOnlyWhatItsArrowsAllow()
    {
        QStringList wrong;
        const QList<Source> sources = sourcesBelow(QStringLiteral("app"));
        QVERIFY(sources.size() > 40);
        for (const Source &source : sources) {
            const QString from = folderOf(source.path);
            QVERIFY2(arrows().contains(from), qPrintable(from));
            for (const QString &to : ownIncludes(source.text)) {
                if (folderOf(to) != from && !arrows()[from].contains(folderOf(to)))
                    wrong.append(source.path + QStringLiteral(" -> ") + to);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void appKnowsNoWidget()
    {
        static const QRegularExpression widget(QStringLiteral(
            "#include <(QtWidgets|QWidget|QDialog|QMainWindow|QApplication|QPrinter|QMessageBox)[^>]*>"));
        for (const Source &source : sourcesBelow(QStringLiteral("app")))
            QVERIFY2(!source.text.contains(widget), qPrintable(source.path));
    }

    void uiNeverIncludesTheCommandLine()
    {
        for (const Source &source : sourcesBelow(QStringLiteral("ui"))) {
            for (const QString &to : ownIncludes(source.text))
                QVERIFY2(folderOf(to) != QLatin1String("app/cli"), qPrintable(source.path));
        }
    }

    void onlyTheFrameKnowsPages()
    {
        QStringList wrong;
        for (const Source &source : sourcesBelow(QStringLiteral("ui"))) {
            for (const QString &to : ownIncludes(source.text)) {
                if (to.startsWith(QLatin1String("ui/mainwindow/")) &&
                    folderOf(source.path) != QLatin1String("ui/mainwindow"))
                    wrong.append(source.path + QStringLiteral(" -> ") + to);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void foldersGoRoundInNoCircle()
    {
        QMap<QString, QSet<QString>> knows;
        for (const Source &source : sourcesBelow(QStringLiteral("ui"))) {
            for (const QString &to : ownIncludes(source.text)) {
                if (to.startsWith(QLatin1String("ui/")) && folderOf(to) != folderOf(source.path))
                    knows[folderOf(source.path)].insert(folderOf(to));
            }
        }
        while (!knows.isEmpty()) {
            const auto ends = [&](const QString &folder) {
                const auto &to = knows[folder];
                return std::none_of(to.begin(), to.end(),
                                    [&](const QString &one) { return knows.contains(one); });
            };
            const QStringList folders = knows.keys();
            const auto leaf = std::find_if(folders.begin(), folders.end(), ends);
            QVERIFY2(leaf != folders.end(),
                     qPrintable(QStringLiteral("a circle among ") + folders.join(QLatin1Char(' '))));
            knows.remove(*leaf);
        }
    }

    void includesAreWrittenFromTheRoot()
    {
        static const QRegularExpression relative(
            QStringLiteral("#include \"(?!app/|ui/|tests/|[a-z_]+\\.moc)[^\"]*\""));
        for (const char *folder : {"app", "ui", "tests"}) {
            for (const Source &source : sourcesBelow(QLatin1String(folder)))
                QVERIFY2(!source.text.contains(relative), qPrintable(source.path));
        }
    }
};

BLOKPLAN_TEST(HouseArrows)
#include "arrows.moc"
