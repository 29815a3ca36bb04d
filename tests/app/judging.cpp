#include "app/checkin/judging.h"

#include "tests/support/test.h"

#include <functional>
#include <rapidcheck.h>

namespace blokplan::tests
{

using checkin::judge;

namespace
{

const QDateTime nine(QDate(2026, 6, 11), QTime(7, 0), Qt::UTC);
const QString door = QStringLiteral("Deur 1");

/// Somebody who may go in on a list for everybody.
ScanCase plain()
{
    ScanCase c;
    c.list = CheckinList();
    c.list->id = CheckinListId::create();
    c.attendee = Attendee();
    c.attendee->id = AttendeeId::create();
    c.attendee->asWritten = QStringLiteral("Anna");
    c.today = QDate(2026, 6, 11);
    return c;
}

ScanRequest request(ScanKind sort = ScanKind::Entry)
{
    ScanRequest r;
    r.sort = sort;
    r.desk = door;
    r.at = nine;
    return r;
}

/// Let in so many seconds before the request, at this desk or another.
void letIn(ScanCase &c, int seconds, bool here = true)
{
    Scan scan;
    scan.id = Nonce::create();
    scan.attendee = c.attendee->id;
    scan.list = c.list->id;
    scan.desk = here ? door : QStringLiteral("Deur 2");
    scan.at = nine.addSecs(-seconds);
    c.first = scan;
    c.inside = true;
    if (here)
        c.lastHere = scan;
}

using CaseChange = std::function<void(ScanCase &, ScanRequest &)>;

} // namespace

/// Every verdict, and which of several reasons is said.
class JudgingTest : public Test
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void validityIsSaidBeforeAlready_data();
    void validityIsSaidBeforeAlready();
    void onlyTwoVerdictsAreGreen();
    void neverGreenWithAnInvalidTicket();
    void categoriesDecideWhoBelongs();
};

void JudgingTest::verdicts_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, const CaseChange &change) {
        QTest::newRow(name) << change << verdict;
    };
    using C = ScanCase;
    using R = ScanRequest;
    const auto session = [](C &c) { c.list->scope = ListScope::Session; };
    const auto day = [](C &c, int month, int date) {
        c.list->scope = ListScope::Day;
        c.listDate = QDate(2026, month, date);
    };
    row("good", Verdict::Admitted, [](C &, R &) {});
    row("nobody's code", Verdict::Unknown, [](C &c, R &) { c.attendee.reset(); });
    row("an old ticket", Verdict::Replaced, [](C &c, R &) { c.formerCode = true; });
    row("cancelled", Verdict::Cancelled, [](C &c, R &) { c.attendee->state = AttendeeState::Cancelled; });
    row("on the waiting list", Verdict::Waiting,
        [](C &c, R &) { c.attendee->state = AttendeeState::Waiting; });
    row("another category", Verdict::NotOnList,
        [](C &c, R &) { c.list->categories = {CategoryId::create()}; });
    row("its category", Verdict::Admitted, [](C &c, R &) {
        c.attendee->category = CategoryId::create();
        c.list->categories = {CategoryId::create(), c.attendee->category};
    });
    row("its day", Verdict::Admitted, [=](C &c, R &) { day(c, 6, 11); });
    row("the day after", Verdict::WrongDay, [=](C &c, R &) { day(c, 6, 12); });
    row("the day before", Verdict::WrongDay, [=](C &c, R &) { day(c, 6, 10); });
    row("a list for a day that is gone", Verdict::WrongDay,
        [](C &c, R &) { c.list->scope = ListScope::Day; });

    row("a session without registration", Verdict::Admitted, [=](C &c, R &) { session(c); });
    row("the last place", Verdict::Admitted, [=](C &c, R &) {
        session(c);
        c.placesLeft = 1;
    });
    row("no place left", Verdict::Full, [=](C &c, R &) {
        session(c);
        c.placesLeft = 0;
    });
    row("over full", Verdict::Full, [=](C &c, R &) {
        session(c);
        c.placesLeft = -2;
    });
    const auto registered = [=](C &c, std::optional<AttendeeState> state, std::optional<int> left) {
        session(c);
        c.byRegistration = true;
        c.registration = state;
        c.placesLeft = left;
    };
    row("registered", Verdict::Admitted, [=](C &c, R &) { registered(c, AttendeeState::Registered, {}); });
    row("registered, though no place is left", Verdict::Admitted,
        [=](C &c, R &) { registered(c, AttendeeState::Registered, 0); });
    row("not registered", Verdict::NotOnList, [=](C &c, R &) { registered(c, {}, 5); });
    row("no longer registered", Verdict::NotOnList,
        [=](C &c, R &) { registered(c, AttendeeState::Cancelled, 5); });
    row("waiting, with a place", Verdict::Waiting,
        [=](C &c, R &) { registered(c, AttendeeState::Waiting, 1); });
    row("waiting, without one", Verdict::Full, [=](C &c, R &) { registered(c, AttendeeState::Waiting, 0); });
    row("in already, and the session is full now", Verdict::Already, [=](C &c, R &) {
        session(c);
        c.placesLeft = 0;
        letIn(c, 600);
    });
    row("places count at sessions only", Verdict::Admitted, [](C &c, R &) { c.placesLeft = 0; });

    row("in already", Verdict::Already, [](C &c, R &) { letIn(c, 600); });
    row("just now, here", Verdict::JustNow, [](C &c, R &) { letIn(c, 3); });
    row("in the same second", Verdict::JustNow, [](C &c, R &) { letIn(c, 0); });
    row("the last second of just now", Verdict::JustNow,
        [](C &c, R &) { letIn(c, checkin::justNowSeconds - 1); });
    row("just too long ago", Verdict::Already, [](C &c, R &) { letIn(c, checkin::justNowSeconds); });
    row("just now, at another desk", Verdict::Already, [](C &c, R &) { letIn(c, 3, false); });
    row("the clock was set back", Verdict::Already, [](C &c, R &) { letIn(c, -3600); });
    row("a second into the future", Verdict::Already, [](C &c, R &) { letIn(c, -1); });
    row("here just now, but another entry holds", Verdict::Already, [](C &c, R &) {
        letIn(c, 3);
        c.first->id = Nonce::create();
    });

    const auto instructed = [](C &c) { c.attendee->instructions = {{InstructionKind::Press, {}}}; };
    row("something to read first", Verdict::Attention, [=](C &c, R &) { instructed(c); });
    row("something that was read", Verdict::Admitted, [=](C &c, R &r) {
        instructed(c);
        r.confirmed = true;
    });
    row("in already, and asked then", Verdict::Already, [=](C &c, R &) {
        instructed(c);
        letIn(c, 600);
    });

    const auto reentry = [](C &c) { c.list->reentry = true; };
    row("back again", Verdict::Admitted, [=](C &c, R &) {
        reentry(c);
        letIn(c, 600);
        c.inside = false;
    });
    row("back again, and asked before", Verdict::Admitted, [=](C &c, R &) {
        reentry(c);
        instructed(c);
        letIn(c, 600);
        c.inside = false;
    });
    row("still inside", Verdict::Already, [=](C &c, R &) {
        reentry(c);
        letIn(c, 600);
    });
    row("out", Verdict::WentOut, [=](C &c, R &r) {
        reentry(c);
        letIn(c, 600);
        r.sort = ScanKind::Exit;
    });
    row("out, never in", Verdict::NotInside, [=](C &c, R &r) {
        reentry(c);
        r.sort = ScanKind::Exit;
    });
    row("out, and out again", Verdict::NotInside, [=](C &c, R &r) {
        reentry(c);
        letIn(c, 600);
        c.inside = false;
        r.sort = ScanKind::Exit;
    });
    row("out with nobody's code", Verdict::Unknown, [](C &c, R &r) {
        c.attendee.reset();
        r.sort = ScanKind::Exit;
    });
    row("out, though cancelled meanwhile", Verdict::WentOut, [=](C &c, R &r) {
        reentry(c);
        letIn(c, 600);
        c.attendee->state = AttendeeState::Cancelled;
        r.sort = ScanKind::Exit;
    });
}

void JudgingTest::verdicts()
{
    QFETCH(CaseChange, change);
    QFETCH(Verdict, verdict);
    ScanCase c = plain();
    ScanRequest r = request();
    change(c, r);
    QCOMPARE(judge(c, r), verdict);
}

void JudgingTest::validityIsSaidBeforeAlready_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, const CaseChange &change) {
        QTest::newRow(name) << change << verdict;
    };
    using C = ScanCase;
    using R = ScanRequest;
    row("replaced", Verdict::Replaced, [](C &c, R &) { c.formerCode = true; });
    row("replaced and cancelled", Verdict::Replaced, [](C &c, R &) {
        c.formerCode = true;
        c.attendee->state = AttendeeState::Cancelled;
    });
    row("cancelled", Verdict::Cancelled, [](C &c, R &) { c.attendee->state = AttendeeState::Cancelled; });
    row("cancelled and of another category", Verdict::Cancelled, [](C &c, R &) {
        c.attendee->state = AttendeeState::Cancelled;
        c.list->categories = {CategoryId::create()};
    });
    row("waiting", Verdict::Waiting, [](C &c, R &) { c.attendee->state = AttendeeState::Waiting; });
    row("of another category and waiting", Verdict::NotOnList, [](C &c, R &) {
        c.attendee->state = AttendeeState::Waiting;
        c.list->categories = {CategoryId::create()};
    });
    row("no longer registered for the session", Verdict::NotOnList, [](C &c, R &) {
        c.list->scope = ListScope::Session;
        c.byRegistration = true;
        c.registration = AttendeeState::Cancelled;
    });
    row("another day and waiting", Verdict::WrongDay, [](C &c, R &) {
        c.attendee->state = AttendeeState::Waiting;
        c.list->scope = ListScope::Day;
        c.listDate = QDate(2026, 6, 12);
    });
}

/// A cancelled ticket does not pass as a harmless second scan, and an instruction to read hides nothing.
void JudgingTest::validityIsSaidBeforeAlready()
{
    QFETCH(CaseChange, change);
    QFETCH(Verdict, verdict);
    ScanCase c = plain();
    ScanRequest r = request();
    change(c, r);
    c.attendee->instructions = {{InstructionKind::Press, {}}};
    QCOMPARE(judge(c, r), verdict);
    letIn(c, 3);
    QCOMPARE(judge(c, r), verdict);
}

void JudgingTest::onlyTwoVerdictsAreGreen()
{
    int green = 0;
    for (size_t i = 0; i < EnumNames<Verdict>::names.size(); ++i)
        green += checkin::isGreen(Verdict(i)) ? 1 : 0;
    QCOMPARE(green, 2);
    QVERIFY(checkin::isGreen(Verdict::Admitted) && checkin::isGreen(Verdict::JustNow));
}

/// Whatever else is so: nobody gets green on a ticket that is nobody's, replaced, cancelled or not for this
/// list.
void JudgingTest::neverGreenWithAnInvalidTicket()
{
    QVERIFY(rc::check("never green", [] {
        ScanCase c = plain();
        ScanRequest r = request();
        const int what = *rc::gen::inRange(0, 5);
        if (what == 1)
            c.formerCode = true;
        else if (what == 2)
            c.attendee->state = AttendeeState::Cancelled;
        else if (what == 3)
            c.list->categories = {CategoryId::create()};
        else if (what == 4)
            c.attendee->state = AttendeeState::Waiting;
        c.list->reentry = *rc::gen::arbitrary<bool>();
        c.list->scope = ListScope(*rc::gen::inRange(0, 3));
        c.listDate = c.today;
        c.placesLeft = *rc::gen::inRange(-1, 3);
        r.confirmed = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            letIn(c, *rc::gen::inRange(-20, 20), *rc::gen::arbitrary<bool>());
        if (what == 0)
            c.attendee.reset();
        RC_ASSERT(!checkin::isGreen(judge(c, r)));
    }));
}

void JudgingTest::categoriesDecideWhoBelongs()
{
    CheckinList list;
    Attendee attendee;
    QVERIFY(checkin::asksFor(list, attendee));
    list.categories = {CategoryId::create()};
    QVERIFY(!checkin::asksFor(list, attendee));
    attendee.category = list.categories.first();
    QVERIFY(checkin::asksFor(list, attendee));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::JudgingTest)
#include "judging.moc"
