#include "app/wording/language.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace blokplan;

namespace
{

struct Message {
    QString source;
    QStringList translations;
    QString state; ///< "", "unfinished", "vanished", "obsolete"
    bool counted = false;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            found.append({{}, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            found.last().source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("translation"))
            found.last().state = xml.attributes().value(QLatin1String("type")).toString();
        if (xml.name() == QLatin1String("numerusform"))
            found.last().translations.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation") && xml.isStartElement() &&
                 found.last().translations.isEmpty()) {
            // a plain translation has its text here, a numerus one only children
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::Characters && !xml.text().trimmed().isEmpty())
                found.last().translations.append(xml.text().toString());
            else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("numerusform"))
                found.last().translations.append(xml.readElementText());
        }
    }
    return found;
}

QString dutch()
{
    return QStringLiteral(BLOKPLAN_SOURCE_DIR "/translations/blokplan_nl.ts");
}

QString english()
{
    return QStringLiteral(BLOKPLAN_SOURCE_DIR "/translations/blokplan_en.ts");
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|L?n)"));
    QSet<QString> found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

/// Dutch is a first language: every sentence has its translation, with all that is filled in.
class HouseTranslations : public tests::Test
{
    Q_OBJECT

private slots:
    void everySentenceIsTranslated()
    {
        const auto messages = messagesIn(dutch());
        QVERIFY(messages.size() > 200);
        for (const Message &message : messages) {
            QVERIFY2(message.state != QLatin1String("unfinished"), qPrintable(message.source));
            QVERIFY2(!message.translations.isEmpty() && !message.translations.contains(QString()),
                     qPrintable(message.source));
        }
    }

    /// English is the source language; its file holds the plurals. Without one people would read "(s)".
    void everyCountedSentenceHasItsEnglishPlural()
    {
        QHash<QString, QStringList> plurals;
        for (const Message &message : messagesIn(english())) {
            if (message.state.isEmpty())
                plurals[message.source] += message.translations;
        }
        int counted = 0;
        for (const Message &message : messagesIn(dutch())) {
            if (!message.counted)
                continue;
            const QStringList forms = plurals.value(message.source);
            QVERIFY2(forms.size() >= 2, qPrintable(message.source));
            for (const QString &form : forms)
                QVERIFY2(!form.isEmpty() && !form.contains(QLatin1String("(s)")), qPrintable(form));
            ++counted;
        }
        QVERIFY(counted > 20);
    }

    /// 'so', as everywhere in the program.
    void quotesAreStraight()
    {
        static const QRegularExpression curly(QStringLiteral("[\u2018\u2019\u201C\u201D]"));
        for (const Message &message : messagesIn(dutch()) + messagesIn(english())) {
            QVERIFY2(!message.source.contains(curly), qPrintable(message.source));
            for (const QString &form : message.translations)
                QVERIFY2(!form.contains(curly), qPrintable(form));
        }
    }

    void noSentenceShowsAnUndecidedPlural()
    {
        for (const Message &message : messagesIn(dutch())) {
            const bool undecided = message.source.contains(QLatin1String("(s)"));
            QVERIFY2(!undecided || message.counted, qPrintable(message.source));
            for (const QString &form : message.translations)
                QVERIFY2(!form.contains(QLatin1String("(s)")) && !form.contains(QLatin1String("(en)")),
                         qPrintable(form));
        }
    }

    void translationsFillInWhatTheSourceDoes()
    {
        for (const Message &message : messagesIn(dutch()) + messagesIn(english())) {
            for (const QString &translation : message.translations) {
                QSet<QString> missing = placeholders(message.source) - placeholders(translation);
                missing.remove(QStringLiteral("%n")); // "one session" may spell its number
                QVERIFY2(missing.isEmpty(),
                         qPrintable(message.source + QStringLiteral(" -> ") + translation));
            }
        }
    }

    /// lupdate on a copy finds nothing that the file does not hold.
    void theFileKnowsEverySentenceOfTheSources()
    {
        const QString lupdate = QStandardPaths::findExecutable(
            QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed here");
        const QString copy = path(QStringLiteral("copy_nl.ts"));
        QVERIFY(QFile::copy(dutch(), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(BLOKPLAN_SOURCE_DIR));
        process.start(lupdate, {QStringLiteral("-locations"), QStringLiteral("none"),
                                QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral("."),
                                QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        for (const Message &message : messagesIn(copy))
            QVERIFY2(message.state != QLatin1String("unfinished"), qPrintable(message.source));
    }

    void theProgramSpeaksDutch()
    {
        QCOMPARE(wording::setLanguage(QStringLiteral("nl_NL")), QStringLiteral("nl"));
        QCOMPARE(wording::word(SessionKind::DropIn), QStringLiteral("doorlopend"));
        QCOMPARE(wording::counted(QStringLiteral("room"), 1), QStringLiteral("1 zaal"));
        QCOMPARE(wording::counted(QStringLiteral("room"), 2), QStringLiteral("2 zalen"));
        QCOMPARE(wording::longDate(QDate(2017, 11, 17)), QStringLiteral("vrijdag 17 november 2017"));
        QCOMPARE(wording::setLanguage(QStringLiteral("en")), QStringLiteral("en"));
        QCOMPARE(wording::counted(QStringLiteral("room"), 1), QStringLiteral("1 room"));
        QCOMPARE(wording::counted(QStringLiteral("person"), 2), QStringLiteral("2 people"));
        QCOMPARE(wording::setLanguage(QStringLiteral("xx")), QStringLiteral("en"));
    }
};

BLOKPLAN_TEST(HouseTranslations)
#include "translations.moc"
