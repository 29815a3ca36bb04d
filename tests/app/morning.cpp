#include "app/checkin/attendeefinder.h"
#include "app/checkin/judging.h"
#include "app/checkin/ticketcode.h"
#include "app/edits/records.h"
#include "app/store/store.h"

#include "tests/support/commandline.h"
#include "tests/support/plans.h"
#include "tests/support/realguests.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace blokplan::tests
{

/// A full morning at two doors, from the list of another system to the merged file: nobody is lost.
class MorningTest : public Test
{
    Q_OBJECT

private slots:
    void nobodyIsLost();

private:
    static constexpr int guests = 2000;
    static constexpr int scansADesk = 150;

    struct Desk {
        QString name;
        std::unique_ptr<Store> store;
        Plan plan;
        CheckinListId list;
        QSet<AttendeeId> in;
        int wrongPersons = 0;
    };
    [[nodiscard]] QString file(const char *name) const { return path(QLatin1String(name)); }
    [[nodiscard]] QByteArray listOfGuests() const;
    void open(Desk &desk, const QString &file, const char *name) const;
    static ScanRequest at(const Desk &desk, int minute);
    static void scanTickets(Desk &desk, int first);
    static void findByName(Desk &desk, int first);
    static void walkIn(Desk &desk, int number);
    static void letTheWrongOneIn(Desk &desk, int first);
    static const Attendee &guestAt(const Desk &desk, int number);
};

/// As a spreadsheet of a registration program gives it.
QByteArray MorningTest::listOfGuests() const
{
    QByteArray csv = "Naam;E-mail;Organisatie;Categorie\r\n";
    const QStringList names = realNames(guests, 17);
    for (int i = 0; i < guests; ++i)
        csv += QStringLiteral("\"%1\";gast%2@example.nl;Organisatie %3;%4\r\n")
                   .arg(names[i])
                   .arg(i)
                   .arg(i % 90)
                   .arg(i % 5 == 0 ? QStringLiteral("Raadslid") : QStringLiteral("Inwoner"))
                   .toUtf8();
    return csv;
}

void MorningTest::open(Desk &desk, const QString &file, const char *name) const
{
    desk.name = QLatin1String(name);
    desk.store = std::move(*Store::open(file));
    desk.plan = desk.store->load()->plan;
    desk.list = desk.plan.checkinLists().begin()->id;
}

ScanRequest MorningTest::at(const Desk &desk, int minute)
{
    ScanRequest request;
    request.list = desk.list;
    request.desk = desk.name;
    request.at = QDateTime(QDate(2026, 6, 11), QTime(6, 30), Qt::UTC).addSecs(60 * minute);
    return request;
}

const Attendee &MorningTest::guestAt(const Desk &desk, int number)
{
    auto guest = desk.plan.attendees().begin();
    std::advance(guest, number);
    return *guest;
}

void MorningTest::scanTickets(Desk &desk, int first)
{
    for (int i = 0; i < scansADesk; ++i) {
        const Attendee &guest = guestAt(desk, first + i);
        ScanRequest request = at(desk, i / 4);
        request.code = guest.code;
        const auto answer = desk.store->scan(request, checkin::judge);
        QVERIFY(answer);
        QCOMPARE(answer->scan.outcome, Verdict::Admitted);
        desk.in.insert(guest.id);
    }
}

/// Ten who have no ticket with them.
void MorningTest::findByName(Desk &desk, int first)
{
    const checkin::AttendeeFinder finder(desk.plan);
    for (int i = 0; i < 10; ++i) {
        const Attendee &guest = guestAt(desk, first + i);
        const auto hits = finder.find(guest.asWritten, 20);
        QVERIFY2(std::any_of(hits.begin(), hits.end(), [&](const auto &hit) { return hit.id == guest.id; }),
                 qPrintable(guest.asWritten));
        ScanRequest request = at(desk, 50 + i);
        request.attendee = guest.id;
        request.method = ScanMethod::Search;
        QCOMPARE(desk.store->scan(request, checkin::judge)->scan.outcome, Verdict::Admitted);
        desk.in.insert(guest.id);
    }
}

void MorningTest::walkIn(Desk &desk, int number)
{
    Attendee guest = named(QStringLiteral("Onverwachte Gast %1 van %2").arg(number).arg(desk.name));
    guest.code = checkin::newTicketCode();
    ScanRequest request = at(desk, 60 + number);
    request.attendee = guest.id;
    request.code = guest.code;
    request.method = ScanMethod::WalkIn;
    request.confirmed = true;
    const auto answer = desk.store->walkIn(edits::put(desk.plan, guest), request, checkin::judge);
    QVERIFY(answer);
    QCOMPARE(answer->scan.outcome, Verdict::Admitted);
    desk.plan = desk.store->load()->plan;
    desk.in.insert(guest.id);
}

void MorningTest::letTheWrongOneIn(Desk &desk, int first)
{
    const Attendee &wrong = guestAt(desk, first);
    const Attendee &right = guestAt(desk, first + 1);
    ScanRequest request = at(desk, 70);
    request.attendee = wrong.id;
    const auto entry = desk.store->scan(request, checkin::judge);
    QVERIFY(entry);
    ScanRequest instead = at(desk, 71);
    instead.attendee = right.id;
    QCOMPARE(desk.store->wrongPerson(entry->scan.id, instead, checkin::judge)->scan.outcome,
             Verdict::Admitted);
    desk.in.insert(right.id);
    ++desk.wrongPersons;
}

void MorningTest::nobodyIsLost()
{
    NEED_DATA();
    const QString main = file("main.blokplan");
    QVERIFY(Store::make(main, smallPlan(), {}));
    QVERIFY(write(file("gasten.csv"), listOfGuests()));
    const QStringList quiet{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("nl")};
    const Ran imported = cli(QStringList{QStringLiteral("import"), main, file("gasten.csv")} + quiet);
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const Ran badges = cli(
        {QStringLiteral("print"), main, QStringLiteral("badges"), QStringLiteral("-o"), file("badges.pdf")});
    QVERIFY2(badges.exitCode == 0, qPrintable(badges.err));
    QVERIFY(contents(file("badges.pdf")).startsWith("%PDF"));
    QVERIFY((*Store::open(main))->copyTo(file("other.blokplan")));

    Desk one;
    Desk two;
    open(one, main, "Deur 1");
    open(two, file("other.blokplan"), "Deur 2");
    QCOMPARE(int(one.plan.attendees().size()), guests);
    for (Desk *desk : {&one, &two}) {
        const int first = desk == &one ? 0 : 1000;
        scanTickets(*desk, first);
        findByName(*desk, first + 200);
        for (int i = 0; i < (desk == &one ? 3 : 2); ++i)
            walkIn(*desk, i);
        for (int i = 0; i < (desk == &one ? 2 : 1); ++i)
            letTheWrongOneIn(*desk, first + 300 + 2 * i);
    }
    // the same guest at both doors, with the same ticket
    const Attendee &twice = guestAt(one, 500);
    for (Desk *desk : {&one, &two}) {
        ScanRequest request = at(*desk, desk == &one ? 80 : 81);
        request.code = twice.code;
        QCOMPARE(desk->store->scan(request, checkin::judge)->scan.outcome, Verdict::Admitted);
        desk->in.insert(twice.id);
    }
    two.store.reset();
    one.store.reset();

    const Ran merged = cli(QStringList{QStringLiteral("merge"), main, file("other.blokplan")} + quiet);
    QVERIFY2(merged.exitCode == 1, qPrintable(merged.err)); // there is something to look at
    QCOMPARE(merged.json().value(QStringLiteral("conflicts")).toArray().size(), 1);
    const auto store = std::move(*Store::open(main));
    QCOMPARE(*store->admittedAttendees(), int((one.in + two.in).size()));
    const Plan after = store->load()->plan;
    QCOMPARE(int(after.attendees().size()), guests + 5);
    for (const AttendeeId &id : one.in + two.in)
        QVERIFY(after.find(id) != nullptr);
    QVERIFY(store->verify().empty());
    QCOMPARE(cli({QStringLiteral("verify"), main}).exitCode, 0);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::MorningTest)
#include "morning.moc"
