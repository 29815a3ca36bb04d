#include "ui/timetable/blocktext.h"

#include "tests/support/test.h"

#include <QGuiApplication>

using namespace blokplan;
using namespace blokplan::ui;

namespace
{

Block titled(const QString &title, const QString &code = {}, int blocking = 0)
{
    Block block;
    block.id = PlacementId::create();
    block.title = title;
    block.code = code;
    block.language = QStringLiteral("tlh"); // whose rules nobody has
    block.blocking = blocking;
    return block;
}

QStringList linesOf(const BlockText &text)
{
    QStringList lines;
    for (const TextLine &line : text.lines)
        lines.append(line.text.text());
    return lines;
}

} // namespace

class BlockTextTest : public tests::Test
{
    Q_OBJECT

private slots:
    void wordsAreNotCutWithoutAHyphen_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title : {"Neurodivergent Meetup", "Klimagerechtigkeitsaktivismus heute",
                                  "Teilungsprotokolle - faires Kuchenteilen", "Sicherheitsstandards"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }
    void wordsAreNotCutWithoutAHyphen()
    {
        QFETCH(QString, title);
        BlockTexts texts(QGuiApplication::font());
        for (const int width : {70, 85, 96, 110, 140}) {
            const QStringList lines = linesOf(texts.of(titled(title), QSizeF(width, 300), false));
            QString rest = title;
            for (QString line : lines) {
                const bool hyphenated = !rest.startsWith(line);
                if (hyphenated)
                    line.chop(1);
                QVERIFY2(rest.startsWith(line), qPrintable(line));
                rest.remove(0, line.size());
                const bool insideWord = !rest.isEmpty() && rest[0].isLetter() && line.back().isLetter();
                QCOMPARE(hyphenated, insideWord);
                rest = rest.trimmed();
            }
            QCOMPARE(rest, QString());
        }
    }

    void aTitleIsWorthMoreThanItsTrack()
    {
        BlockTexts texts(QGuiApplication::font());
        const double width =
            QFontMetricsF(texts.fonts().title).horizontalAdvance(QStringLiteral("Opening Night"));
        const QSizeF low(width + 16, 20);
        QCOMPARE(
            linesOf(texts.of(titled(QStringLiteral("Opening Night"), QStringLiteral("CCC")), low, false)),
            QStringList{QStringLiteral("Opening Night")});
        const QSizeF wide(width + 70, 20);
        QCOMPARE(
            linesOf(texts.of(titled(QStringLiteral("Opening Night"), QStringLiteral("CCC")), wide, false))
                .size(),
            2);
    }

    void twoLinesStandWhereThereIsHeightForThem()
    {
        BlockTexts texts(QGuiApplication::font());
        const double line = std::round(QFontMetricsF(texts.fonts().title).height());
        const double width =
            QFontMetricsF(texts.fonts().title).horizontalAdvance(QStringLiteral("Opening Cer"));
        const BlockText text =
            texts.of(titled(QStringLiteral("Opening Ceremony")), {width + 16, 2 * line}, false);
        QCOMPARE(linesOf(text), (QStringList{QStringLiteral("Opening"), QStringLiteral("Ceremony")}));
        QVERIFY(text.lines.back().at.y() + line <= 2 * line + 1);
    }

    void aTurnedTitleBeginsBelowTheMarks()
    {
        BlockTexts texts(QGuiApplication::font());
        const QSizeF narrow(50, 200);
        const BlockText plain = texts.of(titled(QStringLiteral("Opening")), narrow, false);
        QVERIFY(plain.upright);
        const double before = plain.lines.front().at.x();
        const BlockText marked = texts.of(titled(QStringLiteral("Opening"), {}, 2), narrow, false);
        QVERIFY(marked.lines.front().at.x() >= before + 14); // the mark's height
    }

    void theNumberOfSeatsIsToldWhole_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("room"); ///< as wide as this
        QTest::addColumn<QString>("shown");
        const QString where = QStringLiteral("begane grond \u00b7 400 plaatsen");
        QTest::newRow("all") << where << where + where << where;
        QTest::newRow("floor shortened") << where << QStringLiteral("begane\u2026 \u00b7 400 plaatsen")
                                         << QStringLiteral("+ \u00b7 400 plaatsen");
        QTest::newRow("too little of a floor")
            << QStringLiteral("1e verdieping \u00b7 120 plaatsen")
            << QStringLiteral("1e v\u2026 \u00b7 120 plaatsen") << QStringLiteral("120 plaatsen");
        QTest::newRow("seats alone") << where << QStringLiteral("400 plaatsen.")
                                     << QStringLiteral("400 plaatsen");
        QTest::newRow("one part") << QStringLiteral("begane grond") << where
                                  << QStringLiteral("begane grond");
    }
    void theNumberOfSeatsIsToldWhole()
    {
        QFETCH(QString, where);
        QFETCH(QString, room);
        QFETCH(QString, shown);
        WordWrap face(QGuiApplication::font());
        QString told = shortWhere(where, face, face.widthOf(room));
        if (shown.startsWith(QLatin1Char('+'))) {
            QVERIFY(told.startsWith(QStringLiteral("beg")) && told.contains(QChar(0x2026)));
            told = QLatin1Char('+') + told.mid(told.indexOf(QChar(0x2026)) + 1);
        }
        QCOMPARE(told, shown);
    }
};

BLOKPLAN_TEST(BlockTextTest)
#include "blocktext.moc"
