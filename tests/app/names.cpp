#include "app/checkin/names.h"

#include "tests/support/test.h"

using namespace blokplan;
using checkin::NameParts;

/// Names taken apart and sorted the Dutch way.
class NamesTest : public tests::Test
{
    Q_OBJECT

private slots:
    void writtenNamesAreTakenApart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("particle");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *written, const char *given, const char *particle,
                            const char *family) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(given)
                                   << QString::fromUtf8(particle) << QString::fromUtf8(family);
        };
        row("Jan Jansen", "Jan", "", "Jansen");
        row("  Jan   Jansen ", "Jan", "", "Jansen");
        row("Jan van der Berg", "Jan", "van der", "Berg");
        row("Jan Pieter de Vries", "Jan Pieter", "de", "Vries");
        row("Gerard 't Hooft", "Gerard", "'t", "Hooft");
        row("Gerard ’t Hooft", "Gerard", "’t", "Hooft");
        row("J. in 't Veld", "J.", "in 't", "Veld");
        row("A. v.d. Berg", "A.", "v.d.", "Berg");
        row("Berg, Jan van der", "Jan", "van der", "Berg");
        row("Berg, van der, Jan", "Jan", "van der", "Berg");
        row("van der Berg, Jan", "Jan", "van der", "Berg");
        row("de Vries", "", "de", "Vries");
        row("van der Berg", "", "van der", "Berg");
        row("'t Hooft", "", "'t", "Hooft");
        row("J.S. Bach", "J.S.", "", "Bach");
        row("J. S. Bach", "J. S.", "", "Bach");
        row("Jan D. Smit", "Jan D.", "", "Smit");
        row("Al Gore", "Al", "", "Gore");
        row("dr. ir. Anna de Wit", "Anna", "de", "Wit");
        row("Prof. dr. J. Bakker MSc", "J.", "", "Bakker");
        row("Anna Bakker, PhD", "Anna", "", "Bakker");
        row("Els van Dijk-de Boer", "Els", "van", "Dijk-de Boer");
        row("Maria de la Cruz", "Maria", "de la", "Cruz");
        row("Li", "", "", "Li");
        row("van", "", "", "van");
        row("Nguyễn Văn An", "Nguyễn Văn", "", "An");
        row("", "", "", "");
    }
    void writtenNamesAreTakenApart()
    {
        QFETCH(QString, written);
        QFETCH(QString, given);
        QFETCH(QString, particle);
        QFETCH(QString, family);
        const NameParts parts = checkin::nameParts(written);
        QCOMPARE(parts.given, given);
        QCOMPARE(parts.particle, particle);
        QCOMPARE(parts.family, family);
    }

    void recordedPartsAreBelieved()
    {
        Attendee one;
        one.asWritten = QStringLiteral("Nguyen Van An");
        one.given = QStringLiteral("Van An");
        one.family = QStringLiteral("Nguyen");
        QCOMPARE(checkin::partsOf(one).family, one.family);
        one.family.clear();
        QCOMPARE(checkin::partsOf(one).family, QStringLiteral("An"));
    }

    void namesAreShownBothWays()
    {
        const NameParts parts = checkin::nameParts(QStringLiteral("Jan van der Berg"));
        QCOMPARE(checkin::fullName(parts), QStringLiteral("Jan van der Berg"));
        QCOMPARE(checkin::familyFirst(parts), QStringLiteral("Berg, Jan van der"));
        QCOMPARE(checkin::familyFirst({{}, {}, QStringLiteral("Li")}), QStringLiteral("Li"));
        QCOMPARE(checkin::familyFirst({{}, QStringLiteral("de"), QStringLiteral("Vries")}),
                 QStringLiteral("Vries, de"));
        for (const char *name : {"Jan van der Berg", "Els de Wit", "Li Wei"}) {
            const NameParts once = checkin::nameParts(QLatin1String(name));
            QCOMPARE(checkin::nameParts(checkin::familyFirst(once)), once);
            QCOMPARE(checkin::nameParts(checkin::fullName(once)), once);
        }
    }

    void theBadgeMaySayAnotherName()
    {
        Attendee one;
        one.asWritten = QStringLiteral("Johannes Jansen");
        QCOMPARE(checkin::badgeNameOf(one), one.asWritten);
        one.badgeName = QStringLiteral("Hans");
        QCOMPARE(checkin::badgeNameOf(one), QStringLiteral("Hans"));
    }

    void listsAreSortedByFamilyName()
    {
        const auto key = [](const char *name, const char *country = "") {
            Attendee one;
            one.asWritten = QString::fromUtf8(name);
            one.country = QString::fromUtf8(country);
            return checkin::sortingKey(one);
        };
        QStringList sorted{key("Jan van der Berg"), key("Anna Çelik"),        key("Zoë Bakker"),
                           key("Jan Berg"),         key("Piet van den Berg"), key("Łukasz Nowak")};
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, (QStringList{key("Zoë Bakker"), key("Jan Berg"), key("Piet van den Berg"),
                                      key("Jan van der Berg"), key("Anna Çelik"), key("Łukasz Nowak")}));
        QCOMPARE(key("Jan Van den Berghe", "België"), QStringLiteral("van den berghe jan"));
        QCOMPARE(key("Jan Van den Berghe", "NL"), QStringLiteral("berghe van den jan"));
    }
};

BLOKPLAN_TEST(NamesTest)
#include "names.moc"
