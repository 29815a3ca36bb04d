#include "ui/timetable/wordwrap.h"

#include "tests/support/test.h"

#include <QGuiApplication>
#include <QTextLayout>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

/// The lines as Qt breaks them, shaping the whole text for that width.
QStringList brokenByQt(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList sampleTitles()
{
    return {QStringLiteral("Opening"),
            QStringLiteral("How to build a free-software phone from parts you own, or can borrow"),
            QStringLiteral("Staat en stad: wie beslist er over de straat?"),
            QStringLiteral("A/B tests, C++20 and \"modules\" (part 2 of 3)"),
            QString::fromUtf8("Свободные программы для всех и каждого"),
            QString::fromUtf8("自由なソフトウェアの作り方"),
            QString::fromUtf8("שלום לכולם בכנס"),
            QStringLiteral("one  two   three")};
}

} // namespace

class WordWrapTest : public tests::Test
{
    Q_OBJECT

private slots:
    void linesBreakWhereQtBreaksThem_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString &title : sampleTitles())
            QTest::newRow(qPrintable(title)) << title;
    }
    void linesBreakWhereQtBreaksThem()
    {
        QFETCH(QString, title);
        WordWrap face(QGuiApplication::font());
        double longest = 0;
        for (const QString &word : title.split(QLatin1Char(' ')))
            longest = std::max(longest, face.widthOf(word));
        for (double width = longest + 2; width < face.widthOf(title) + 20; width += 7) {
            const Wrapped lines = face.wrapped(title, {width, 100, 0, 0, {}});
            QVERIFY(!lines.cut);
            const QStringList qts = brokenByQt(title, face.font(), width);
            QVERIFY2(lines.lines == qts,
                     qPrintable(QStringLiteral("%1: ours %2; Qt's %3")
                                    .arg(width)
                                    .arg(lines.lines.join(QLatin1Char('|')), qts.join(QLatin1Char('|')))));
            for (const QString &line : lines.lines)
                QVERIFY(face.widthOf(line) <= width + 1);
        }
    }

    void whatDoesNotFitEndsInAnEllipsis()
    {
        WordWrap face(QGuiApplication::font());
        for (const QString &title : sampleTitles()) {
            const double width = face.widthOf(title) / 2.7;
            const Wrapped whole = face.wrapped(title, {width, 100, 0, 0, QStringLiteral("tlh")});
            for (int most = 1; most < whole.lines.size(); ++most) {
                const Wrapped some = face.wrapped(title, {width, most, 0, 0, QStringLiteral("tlh")});
                QVERIFY(some.cut);
                QCOMPARE(some.lines.size(), most);
                QVERIFY(some.lines.last().contains(QChar(0x2026)));
                QCOMPARE(some.lines.mid(0, most - 1), whole.lines.mid(0, most - 1));
                QVERIFY(face.widthOf(some.lines.last()) <= width + 1);
            }
        }
    }

    void firstAndLastLineLeaveTheirCorner()
    {
        WordWrap face(QGuiApplication::font());
        const QString words = QStringLiteral("aaa bbb ccc ddd eee fff");
        const double width = face.widthOf(QStringLiteral("aaa bbb"));
        const double word = face.widthOf(QStringLiteral(" bbb"));
        const Wrapped lines = face.wrapped(words, {width + 1, 4, word, word, {}});
        QCOMPARE(lines.lines.mid(0, 3),
                 (QStringList{QStringLiteral("aaa"), QStringLiteral("bbb ccc"), QStringLiteral("ddd eee")}));
        QCOMPARE(lines.lines.last(), QStringLiteral("fff"));
        QVERIFY(!lines.cut);
    }

    void aWordWiderThanTheLineIsHyphenated()
    {
        WordWrap face(QGuiApplication::font());
        const QString word = QStringLiteral("Klimagerechtigkeitsaktivismus");
        const Wrapped lines = face.wrapped(word, {face.widthOf(word) / 2.2, 10, 0, 0, QStringLiteral("tlh")});
        QVERIFY(lines.lines.size() > 2);
        for (const QString &line : lines.lines.mid(0, lines.lines.size() - 1))
            QVERIFY2(line.endsWith(QLatin1Char('-')), qPrintable(line));
        QCOMPARE(lines.lines.join(QString()).remove(QLatin1Char('-')), word);
    }

    void aTextIsShortenedAsQtDoes()
    {
        WordWrap face(QGuiApplication::font());
        for (const QString &title : sampleTitles()) {
            for (double width = 30; width < face.widthOf(title) + 20; width += 31)
                QCOMPARE(face.elided(title, width), face.metrics().elidedText(title, Qt::ElideRight, width));
        }
    }
};

BLOKPLAN_TEST(WordWrapTest)
#include "wordwrap.moc"
