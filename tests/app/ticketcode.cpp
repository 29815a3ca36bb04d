#include "app/checkin/ticketcode.h"

#include "tests/support/test.h"

#include <QSet>

using namespace blokplan;

/// Codes that cannot be guessed, mistyped without notice, or read otherwise on another keyboard.
class TicketCodeTest : public tests::Test
{
    Q_OBJECT

private slots:
    void codesAreOfTheAlphabetAndNeverTheSame()
    {
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 5000; ++i) {
            const QString code = checkin::newTicketCode();
            QCOMPARE(code.size(), 17);
            QVERIFY(checkin::isTicketCode(code) && checkin::isTicketCode(code.toLower()));
            seen.insert(code);
            letters.unite(QSet<QChar>(code.begin(), code.end()));
        }
        QCOMPARE(seen.size(), 5000);
        QCOMPARE(letters.size(), 18);
        for (const QChar letter : letters)
            QVERIFY(QLatin1String(checkin::ticketAlphabet).contains(letter));
    }

    void everyWrongLetterIsSeen()
    {
        const QString code = checkin::newTicketCode();
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const char letter : QByteArray(checkin::ticketAlphabet)) {
                QString other = code;
                other[at] = QLatin1Char(letter);
                QCOMPARE(checkin::isTicketCode(other), other == code);
            }
        }
    }

    void everyTwoThatChangedPlacesAreSeen()
    {
        for (int i = 0; i < 50; ++i) {
            const QString code = checkin::newTicketCode();
            for (qsizetype a = 0; a < code.size(); ++a) {
                for (qsizetype b = a + 1; b < code.size(); ++b) {
                    QString other = code;
                    std::swap(other[a], other[b]);
                    QCOMPARE(checkin::isTicketCode(other), other == code);
                }
            }
        }
    }

    void codesOfOthersAreNone()
    {
        for (const char *code : {"", "B", "ABCDE", "BBBBBBBBBBBBBBBBBBB", "0123456789ABCDEFG", "R4TZK-1"})
            QVERIFY(!checkin::isTicketCode(QString::fromLatin1(code)));
        QVERIFY(!checkin::isTicketCode(checkin::newTicketCode().chopped(1)));
    }
};

BLOKPLAN_TEST(TicketCodeTest)
#include "ticketcode.moc"
