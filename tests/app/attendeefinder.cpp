#include "app/checkin/attendeefinder.h"

#include "app/checkin/onetypo.h"
#include "app/checkin/searchwords.h"
#include "app/edits/records.h"

#include "tests/support/plans.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <rapidcheck.h>

namespace blokplan::tests
{

using checkin::AttendeeFinder;
using Match = AttendeeFinder::Match;

namespace
{

QStringList fromUtf8(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

/// Names found, best first; "~" before one with a typo, "*" before one by what stands inside.
QStringList found(const AttendeeFinder &finder, const Plan &plan, const QString &typed, size_t most = 50)
{
    QStringList names;
    for (const auto &hit : finder.find(typed, most)) {
        const char *mark = hit.match == Match::Typo ? "~" : hit.match == Match::Inside ? "*" : "";
        names.append(QLatin1String(mark) + plan.find(hit.id)->asWritten);
    }
    return names;
}

QStringList found(const Plan &plan, const char *typed)
{
    return found(AttendeeFinder(plan), plan, QString::fromUtf8(typed));
}

Attendee with(const char *name, const std::function<void(Attendee &)> &change)
{
    Attendee one = named(QString::fromUtf8(name));
    change(one);
    return one;
}

} // namespace

/// Whoever stands at the door is found, however they are written and typed.
class AttendeeFinderTest : public Test
{
    Q_OBJECT

private slots:
    void aNameIsFoundAsItIsTyped_data();
    void aNameIsFoundAsItIsTyped();
    void nothingTypedFindsNobody();
    void wholeNamesComeFirst();
    void beginningsComeBeforeInsidesBeforeTypos();
    void whoHasNotArrivedComesFirst();
    void arrivedIsAskedOnlyOfTheBest();
    void otherFieldsFindToo();
    void aCodeComesBeforeAll();
    void codesLeadToPeople();
    void duplicatesAreNeverFound();
    void cutAtMost();
    void slips_data();
    void slips();
    void followsEveryEdit();
    void realPeopleAreFoundByTheirNames();
};

void AttendeeFinderTest::aNameIsFoundAsItIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *typed) {
        QTest::addRow("%s: %s", name, typed) << QString::fromUtf8(name) << QString::fromUtf8(typed);
    };
    for (const char *typed : {"lukasz", "Łukasz", "łuk", "nowak l", "LUKASZ NOWAK"})
        row("Łukasz Nowak", typed);
    for (const char *typed : {"soren", "søren", "soeren", "s"})
        row("Søren Kierkegaard", typed);
    for (const char *typed : {"obrien", "o brien", "o'brien", "O’Brien", "brien", "conan obr"})
        row("Conan O'Brien", typed);
    row("Conan O Brien", "o'brien");
    for (const char *typed : {"nguyen", "nguyễn", "van an nguy", "an"})
        row("Nguyễn Văn An", typed);
    for (const char *typed : {"berg", "van der berg", "der berg", "van berg", "jan berg", "berg jan",
                              "berg, jan", "vanderberg", "j berg"})
        row("Jan van der Berg", typed);
    for (const char *typed : {"van den berg", "van der berg j", "de berg"})
        row("Jan Berg", typed);
    for (const char *typed : {"jansen p", "p jansen", "pieter", "jans", "PIET JANS"})
        row("Pieter Jansen", typed);
    for (const char *typed : {"li", "l", "wei li"})
        row("Li Wei", typed);
    for (const char *typed : {"de vries", "vries", "devries", "els de", "vries els"})
        row("Els de Vries", typed);
    for (const char *typed : {"'t hooft", "t hooft", "hooft", "’t Hooft", "thooft"})
        row("Gerard 't Hooft", typed);
    for (const char *typed : {"muller", "mueller", "müller", "MÜL"}) {
        row("Jürgen Müller", typed);
    }
    row("Jurgen Mueller", "müller");
    for (const char *typed : {"anne-marie", "annemarie", "anne marie", "marie"})
        row("Anne-Marie Bos", typed);
    row("Annemarie Bos", "anne-marie");
    row("Anne Marie Bos", "anne-marie");
    for (const char *typed : {"j.p. bak", "jp bak", "j p bak", "j.p.bakker"})
        row("J.P. Bakker", typed);
    for (const char *typed : {"weiss", "weiß"})
        row("Karl Weiß", typed);
    for (const char *typed : {"thor", "þor"})
        row("Þór Jónsson", typed);
    for (const char *typed : {"aegir", "ægir", "ğ", "gul"})
        row("Ægir Gül Ğ", typed);
    row("Irem Işık", "isik");
    row("Dagný Guðrún Đorđević", "gudrun dordevic");
    row("Cœur de Lion", "coeur");
    row("Владимир Иванов", "иванов");
    row("李 伟", "李");
    row("Coroline van  der  Heijden-de Boer", "heijden boer");
}

/// Among others who share letters with them.
void AttendeeFinderTest::aNameIsFoundAsItIsTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const Plan plan =
        withGuests(fromUtf8({"Zbigniew Quux", "Xaviera Qwerty", "Фёдор Щука"}) + QStringList{name});
    const auto hits = AttendeeFinder(plan).find(typed, 10);
    QVERIFY(!hits.empty());
    QCOMPARE(plan.find(hits.front().id)->asWritten, name);
    QCOMPARE(hits.front().match, Match::Words);
}

void AttendeeFinderTest::nothingTypedFindsNobody()
{
    const Plan plan = withGuests(fromUtf8({"Anna", "-"}));
    for (const char *typed : {"", " ", "\t", "xyz", "'"})
        QCOMPARE(found(plan, typed), QStringList());
    QCOMPARE(AttendeeFinder(plan).find(QStringLiteral("anna"), 0).size(), size_t(0));
    QCOMPARE(AttendeeFinder(smallPlan()).find(QStringLiteral("a"), 5).size(), size_t(0));
    QCOMPARE(found(AttendeeFinder(plan), plan, QString(100000, QLatin1Char('a'))), QStringList());
}

void AttendeeFinderTest::wholeNamesComeFirst()
{
    const Plan plan =
        withGuests(fromUtf8({"Lisa Bakker", "Wei Li", "Li", "Lieke Li", "Liliane de Wit", "Felix Oli"}));
    QCOMPARE(found(plan, "li"),
             fromUtf8({"Li", "Lieke Li", "Wei Li", "Lisa Bakker", "Liliane de Wit", "*Felix Oli"}));
    const Plan more =
        withGuests(fromUtf8({"Jan Jansen-de Boer", "Jan Jansen", "Jansje Jansen", "Piet Jansen"}));
    QCOMPARE(found(more, "jan jansen").first(), QStringLiteral("Jan Jansen"));
    QCOMPARE(found(more, "jansen j"), fromUtf8({"Jan Jansen", "Jansje Jansen", "Jan Jansen-de Boer"}));
}

void AttendeeFinderTest::beginningsComeBeforeInsidesBeforeTypos()
{
    const Plan plan = withGuests(fromUtf8({"Marco Hansen", "Johansen Aa", "Hamsen Bb", "Hansens Cc"}));
    QCOMPARE(found(plan, "hansen"), fromUtf8({"Marco Hansen", "Hansens Cc", "*Johansen Aa", "~Hamsen Bb"}));
}

void AttendeeFinderTest::whoHasNotArrivedComesFirst()
{
    const Plan plan = withGuests(fromUtf8({"Anna Smits", "Bert Smits", "Carla Smit", "Dora Smits"}));
    const AttendeeFinder finder(plan);
    const auto order = [&](const char *typed, const QStringList &arrived) {
        QStringList names;
        for (const auto &hit : finder.find(QLatin1String(typed), 10, [&](const AttendeeId &id) {
                 return arrived.contains(plan.find(id)->asWritten);
             }))
            names.append(plan.find(hit.id)->asWritten);
        return names;
    };
    QCOMPARE(order("smits", {}), fromUtf8({"Anna Smits", "Bert Smits", "Dora Smits", "Carla Smit"}));
    QCOMPARE(order("smits", fromUtf8({"Anna Smits"})).mid(0, 3),
             fromUtf8({"Bert Smits", "Dora Smits", "Anna Smits"}));
    // an exact name never stands below others because it is in
    QCOMPARE(order("smit", fromUtf8({"Carla Smit"})).first(), QStringLiteral("Carla Smit"));
}

void AttendeeFinderTest::arrivedIsAskedOnlyOfTheBest()
{
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names.append(QStringLiteral("Jan%1 Smit").arg(i));
    int asked = 0;
    const auto hits =
        AttendeeFinder(withGuests(names)).find(QStringLiteral("smit"), 10, [&](const AttendeeId &) {
            ++asked;
            return false;
        });
    QCOMPARE(hits.size(), size_t(10));
    QVERIFY2(asked < 100, qPrintable(QString::number(asked)));
}

void AttendeeFinderTest::otherFieldsFindToo()
{
    const Plan plan = withGuests({with("Anna Bos",
                                       [](Attendee &a) {
                                           a.badgeName = QStringLiteral("Annie B.");
                                           a.organisation = QStringLiteral("Gemeente Utrecht");
                                           a.email = QStringLiteral("A.Bos@raad-utrecht.nl");
                                           a.phone = QStringLiteral("+31 (0)6 1234 56 78");
                                       }),
                                  with("Utrechta Vos", [](Attendee &) {})});
    for (const char *typed : {"annie", "gemeente", "gem utr", "anna gemeente", "5678", "56",
                              "a.bos@raad-utrecht.nl", "a.bos@", "A.BOS@RAAD-UTRECHT.NL", "raad"})
        QCOMPARE(found(plan, typed), fromUtf8({"Anna Bos"}));
    QCOMPARE(found(plan, "utrecht"), fromUtf8({"Utrechta Vos", "Anna Bos"}));
    const AttendeeFinder finder(plan);
    QCOMPARE(finder.find(QStringLiteral(" a.bos@raad-utrecht.nl "), 5).front().match, Match::Email);
    QCOMPARE(found(plan, "1234"), QStringList()); // not the last four
}

void AttendeeFinderTest::aCodeComesBeforeAll()
{
    const Plan plan = withGuests({with("Bram Bos",
                                       [](Attendee &a) {
                                           a.code = QStringLiteral("BCDFGHJKLNPRSTUVX");
                                           a.codes = {QStringLiteral("anna")};
                                           a.formerCodes = {QStringLiteral("OLD-1")};
                                       }),
                                  with("Anna", [](Attendee &) {}), with("Bcdf Ghi", [](Attendee &) {})});
    const AttendeeFinder finder(plan);
    const auto best = [&](const char *typed) {
        const auto hits = finder.find(QLatin1String(typed), 5);
        return hits.empty() ? AttendeeFinder::Hit{} : hits.front();
    };
    const AttendeeId bram = named(QStringLiteral("Bram Bos")).id;
    for (const char *typed : {"BCDFGHJKLNPRSTUVX", "bcdfghjklnprstuvx", " anna ", "old-1"})
        QCOMPARE(best(typed), (AttendeeFinder::Hit{bram, Match::Code}));
    QCOMPARE(found(plan, "anna"), fromUtf8({"Bram Bos", "Anna"}));
    QCOMPARE(found(plan, "bcdf"), fromUtf8({"Bcdf Ghi", "Bram Bos"})); // the beginning of a code
    QVERIFY(!found(plan, "bcd").contains(QStringLiteral("Bram Bos")));
}

void AttendeeFinderTest::codesLeadToPeople()
{
    const Plan plan = withGuests({with("Anna", [](Attendee &a) { a.code = QStringLiteral("AA"); }),
                                  with("Bram", [](Attendee &a) { a.formerCodes = {QStringLiteral("aa")}; }),
                                  with("Cor", [](Attendee &a) { a.email = QStringLiteral("AA"); })});
    const AttendeeFinder finder(plan);
    QCOMPARE(finder.byCode(QStringLiteral(" aA ")),
             (std::vector<AttendeeId>{named(QStringLiteral("Anna")).id, named(QStringLiteral("Bram")).id}));
    QVERIFY(finder.byCode(QStringLiteral("A")).empty());
    QVERIFY(finder.byCode(QString()).empty());
}

void AttendeeFinderTest::duplicatesAreNeverFound()
{
    const Attendee anna = with("Anna Bos", [](Attendee &a) { a.code = QStringLiteral("ONE"); });
    const Attendee also = with("Anna Bosch", [&](Attendee &a) {
        a.code = QStringLiteral("TWO");
        a.email = QStringLiteral("anna@x.nl");
        a.sameAs = anna.id;
    });
    const Attendee third = with("A. Bos", [&](Attendee &a) {
        a.code = QStringLiteral("THREE");
        a.sameAs = also.id;
    });
    const Plan plan = withGuests({anna, also, third});
    AttendeeFinder finder(plan);
    QCOMPARE(finder.size(), size_t(1));
    QCOMPARE(found(finder, plan, QStringLiteral("bos")), fromUtf8({"Anna Bos"}));
    for (const char *code : {"one", "two", "three"}) {
        QCOMPARE(finder.byCode(QLatin1String(code)), std::vector{anna.id});
        QCOMPARE(finder.find(QLatin1String(code), 9),
                 (std::vector<AttendeeFinder::Hit>{{anna.id, Match::Code}}));
    }
    Attendee apart = also;
    apart.sameAs = {};
    const Edit edit = edits::put(plan, apart);
    const Plan next = after(plan, edit);
    finder.follow(edit, next);
    QCOMPARE(found(finder, next, QStringLiteral("bos")), fromUtf8({"Anna Bos", "Anna Bosch"}));
    QCOMPARE(finder.byCode(QStringLiteral("three")), std::vector{also.id});
}

void AttendeeFinderTest::cutAtMost()
{
    const Plan plan = withGuests(fromUtf8({"Anna Bos", "Bert Bos", "Cor Bos", "Bossche Dirk"}));
    const AttendeeFinder finder(plan);
    QCOMPARE(found(finder, plan, QStringLiteral("bos"), 2), fromUtf8({"Anna Bos", "Bert Bos"}));
    QCOMPARE(found(finder, plan, QStringLiteral("bos"), 4).last(), QStringLiteral("Bossche Dirk"));
}

void AttendeeFinderTest::slips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("away");
    const auto row = [](const char *typed, const char *word, bool away) {
        QTest::addRow("%s %s", typed, word) << QString::fromUtf8(typed) << QString::fromUtf8(word) << away;
    };
    row("jansen", "jansen", false); // no slip at all
    row("jnasen", "jansen", true);
    row("jasnen", "jansen", true);
    row("jannsen", "jansen", true);
    row("jasen", "jansen", true);
    row("jantsen", "jansen", true);
    row("jamsen", "jansen", true);
    row("jansex", "jansen", true);
    row("jansenx", "jansen", true);
    row("xjansen", "jansen", true);
    row("ansen", "jansen", true);
    row("jnas", "jansen", true); // the beginning, with a slip
    row("jams", "jansen", true);
    row("janx", "jansen", false); // would be "jan"
    row("jns", "jansen", false);  // too short for a beginning
    row("bis", "bos", true);
    row("bi", "bo", false);
    row("jnaesn", "jansen", false);
    row("jenses", "jansen", false);
    row("нванов", "иванов", true);
    row("иванво", "иванов", true);
}

void AttendeeFinderTest::slips()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(bool, away);
    const std::string a = typed.toStdString();
    const std::string b = word.toStdString();
    QCOMPARE(checkin::isOneTypoAway(a, b), away);
    QVERIFY(!away || checkin::canBeOneTypoAway(checkin::letterMask(a), checkin::letterMask(b)));
}

namespace
{

/// Some name of few letters, so that names are like one another.
QString oddName(QRandomGenerator &random)
{
    static const QStringList words = fromUtf8(
        {"Jan",    "Janna",   "Jansen", "Janssen", "de",     "van", "der", "Berg", "Bergsma", "O'Berg",
         "Müller", "Mueller", "Li",     "Lisa",    "Ana-Li", "Łi",  "J.",  "P.J.", "Nguyễn",  "Văn"});
    QStringList name;
    for (int i = random.bounded(1, 5); i > 0; --i)
        name.append(words[random.bounded(int(words.size()))]);
    return name.join(QLatin1Char(' '));
}

Attendee oddGuest(QRandomGenerator &random)
{
    Attendee one = named(oddName(random));
    one.id = AttendeeId::create();
    one.organisation = random.bounded(3) == 0 ? oddName(random) : QString();
    one.code = QStringLiteral("C%1").arg(random.bounded(1000));
    return one;
}

Edit oddEdit(const Plan &plan, QRandomGenerator &random)
{
    Edit edit;
    QSet<AttendeeId> touched;
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const auto size = int(plan.attendees().size());
        const int what = size == 0 ? 0 : random.bounded(4);
        Row<Attendee> before;
        if (what > 0)
            before = plan.attendees().row(std::next(plan.attendees().begin(), random.bounded(size))->id);
        if (before && touched.contains(before->id))
            continue;
        Attendee next = before && what != 1 ? *before : oddGuest(random);
        if (what == 2)
            next.asWritten = oddName(random);
        else if (what == 3)
            next.sameAs = std::next(plan.attendees().begin(), random.bounded(size))->id;
        if (before && what == 1)
            next.id = before->id;
        if (before)
            touched.insert(before->id);
        const bool gone = before && random.bounded(5) == 0;
        edit.of<Attendee>().push_back({before, gone ? nullptr : std::make_shared<const Attendee>(next)});
    }
    return edit;
}

/// Without the checks of `applied`: a merged one may stay behind alone.
Plan carriedOut(Plan plan, const Edit &edit)
{
    for (const auto &change : edit.of<Attendee>()) {
        if (change.after)
            plan.all<Attendee>().put(change.after);
        else
            plan.all<Attendee>().remove(change.before->id);
    }
    return plan;
}

} // namespace

/// After any edits it finds what a fresh one finds.
void AttendeeFinderTest::followsEveryEdit()
{
    QVERIFY(rc::check("follows", [](quint32 seed) {
        QRandomGenerator random(seed);
        std::vector<Attendee> guests;
        for (int i = random.bounded(30); i > 0; --i)
            guests.push_back(oddGuest(random));
        Plan plan = withGuests(guests);
        AttendeeFinder finder(plan);
        for (int step = 0; step < 12; ++step) {
            const Edit edit = oddEdit(plan, random);
            plan = carriedOut(plan, edit);
            finder.follow(edit, plan);
        }
        const AttendeeFinder fresh(plan);
        RC_ASSERT(finder.size() == fresh.size());
        for (int i = 0; i < 10; ++i) {
            const QString typed = oddName(random).left(random.bounded(1, 9));
            RC_ASSERT(finder.find(typed, 7) == fresh.find(typed, 7));
            const QString code = QStringLiteral("C%1").arg(random.bounded(1000));
            auto one = finder.byCode(code);
            auto other = fresh.byCode(code);
            std::sort(one.begin(), one.end());
            std::sort(other.begin(), other.end());
            RC_ASSERT(one == other);
        }
    }));
}

/// Each of 3,000 made of real names: by the whole name it stands above everybody called otherwise; by family
/// name and first letter it is found; with a slip too.
void AttendeeFinderTest::realPeopleAreFoundByTheirNames()
{
    NEED_DATA();
    const QStringList names = realNames(3000, 1);
    QVERIFY(names.size() == 3000);
    const Plan plan = withGuests(names);
    const AttendeeFinder finder(plan);
    for (qsizetype i = 0; i < names.size(); i += 7) {
        const QString &name = names[i];
        const auto hits = finder.find(name, 20);
        QVERIFY2(!hits.empty(), qPrintable(name));
        const QString best = plan.find(hits.front().id)->asWritten;
        QVERIFY2(checkin::wholeKey(best) == checkin::wholeKey(name),
                 qPrintable(name + QLatin1String(" / ") + best));
        const QStringList words = name.split(QLatin1Char(' '));
        const auto isThere = [&](const QString &typed) {
            const QStringList list = found(finder, plan, typed, 5000);
            return list.contains(name) || list.contains(QLatin1Char('~') + name) ||
                   list.contains(QLatin1Char('*') + name);
        };
        QVERIFY2(isThere(words.last() + QLatin1Char(' ') + name.left(1)), qPrintable(name));
        QString slip = words.last();
        if (slip.size() > 4 && i % 5 == 0) {
            slip.remove(2, 1);
            QVERIFY2(isThere(slip), qPrintable(name));
        }
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::AttendeeFinderTest)
#include "attendeefinder.moc"
