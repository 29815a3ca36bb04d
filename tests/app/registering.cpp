#include "app/edits/registering.h"

#include "app/checkin/ticketcode.h"
#include "app/edits/enrolling.h"
#include "app/edits/forgetting.h"
#include "app/edits/records.h"
#include "app/model/attendeeduplicates.h"
#include "app/model/codec.h"
#include "app/model/enrolments.h"
#include "app/rules/rules.h"
#include "app/wording/sentences.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

/// What is wished for attendees: for the event, for a session, after it.
class Registering : public Test
{
    Q_OBJECT

private slots:
    void aNewAttendeeGetsATicket();
    void cancelsAndReinstates();
    void promotesInOrderOfRegistration();
    void registersWhileThereArePlaces();
    void refusesWithAReason();
    void whoIsNextIsOfferedNotPromoted();
    void mergesDuplicates();
    void findsDuplicates_data();
    void findsDuplicates();
    void keptApartTheyAreNoDuplicates();
    void aReplacedTicketIsKeptAsFormer();
    void anonymisingKeepsTheCounts();
    void scrubsWhatIsDue();
    void eachWishHasItsSentencesAndCanBeTakenBack();
    void anyOrderOfWishesLeavesASoundPlan();
};

namespace
{

const QDateTime nineInMay(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

AttendeeId idOf(int number)
{
    return AttendeeId::named(QUuid(), QString::number(number));
}

/// Six attendees "A1" to "A6" who registered an hour apart, the fifth first; Alpha has two places.
Plan registerPlan()
{
    Draft draft(smallPlan());
    for (int i = 1; i <= 6; ++i) {
        Attendee one;
        one.id = idOf(i);
        one.asWritten = QStringLiteral("A%1").arg(i);
        one.email = QStringLiteral("a%1@x.nl").arg(i);
        one.code = checkin::newTicketCode();
        one.registeredAt = nineInMay.addSecs(3600 * (i == 5 ? -1 : i));
        draft.put(one);
    }
    draft.put(Enrolment{EnrolmentId::create(), sessionIn(draft.plan(), QStringLiteral("Alpha")).id, 2,
                        nineInMay.addDays(9)});
    return draft.plan();
}

SessionId alpha(const Plan &plan)
{
    return sessionIn(plan, QStringLiteral("Alpha")).id;
}

Plan enrolled(const Plan &plan, const QList<AttendeeId> &who, int minute)
{
    return after(plan, edits::enrol(plan, who, alpha(plan), nineInMay.addSecs(60 * minute)).value());
}

/// "A1 registered" in the order of the line.
QStringList line(const Plan &plan)
{
    QStringList list;
    const Agenda agenda(plan);
    for (const auto &row : agenda.registrationsFor(alpha(plan)))
        list.append(plan.find(row->attendee)->asWritten + QLatin1Char(' ') + codec::nameOf(row->state));
    return list;
}

RegistrationId registrationOf(const Plan &plan, int number)
{
    for (const Registration &one : plan.registrations()) {
        if (one.attendee == idOf(number))
            return one.id;
    }
    return {};
}

Plan changed(const Plan &plan, int number, const std::function<void(Attendee &)> &change)
{
    Attendee one = *plan.find(idOf(number));
    change(one);
    return after(plan, edits::put(plan, one));
}

} // namespace

void Registering::aNewAttendeeGetsATicket()
{
    Attendee one;
    one.id = AttendeeId::create();
    one.asWritten = QStringLiteral("Nieuw");
    const Plan plan = after(smallPlan(), edits::putAttendee(smallPlan(), one, nineInMay));
    QVERIFY(checkin::isTicketCode(plan.find(one.id)->code));
    QCOMPARE(plan.find(one.id)->registeredAt, nineInMay);
    const Attendee made = *plan.find(one.id);
    const Plan again = after(plan, edits::putAttendee(plan, made, nineInMay.addDays(1)));
    QCOMPARE(again.find(one.id)->code, made.code);
}

void Registering::cancelsAndReinstates()
{
    const Plan plan = registerPlan();
    const Edit edit = edits::cancelAttendees(plan, {idOf(1), idOf(2), AttendeeId::create()});
    QCOMPARE(edit.intent.count, 2);
    const Plan cancelled = after(plan, edit);
    QCOMPARE(cancelled.find(idOf(1))->state, AttendeeState::Cancelled);
    QVERIFY(edits::cancelAttendees(cancelled, {idOf(1)}).isEmpty());
    QVERIFY(after(cancelled, edits::reinstate(cancelled, {idOf(1), idOf(2), idOf(3)})) == plan);
}

void Registering::promotesInOrderOfRegistration()
{
    Plan plan = registerPlan();
    for (const int i : {4, 2, 5})
        plan = changed(plan, i, [](Attendee &one) { one.state = AttendeeState::Waiting; });
    QCOMPARE(edits::waitingForEvent(plan), (QList<AttendeeId>{idOf(5), idOf(2), idOf(4)}));
    plan = after(plan, edits::promoteFirst(plan, 2));
    QCOMPARE(edits::waitingForEvent(plan), QList<AttendeeId>{idOf(4)});
    QVERIFY(edits::promote(plan, {idOf(1)}).isEmpty());
}

void Registering::registersWhileThereArePlaces()
{
    Plan plan = enrolled(registerPlan(), {idOf(1)}, 1);
    plan = enrolled(plan, {idOf(2), idOf(3)}, 2);
    QCOMPARE(line(plan).first(), QStringLiteral("A1 registered"));
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).registered, 2);
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).waiting, 1);
    QCOMPARE(plan.find(registrationOf(plan, 3))->state, AttendeeState::Waiting);
    QCOMPARE(edits::enrol(plan, {idOf(1), idOf(3)}, alpha(plan), nineInMay).error().kind,
             ProblemKind::NothingToDo);
    // Without a limit of its own the seats of the room count.
    Draft draft(plan);
    draft.change(plan.enrolments().begin()->id, [](Enrolment &one) { one.limit.reset(); });
    QCOMPARE(placesOf(draft.plan(), alpha(plan)), std::optional(30));
    QCOMPARE(placesOf(draft.plan(), sessionIn(plan, QStringLiteral("Opening")).id), std::optional(290));
    QCOMPARE(placesOf(draft.plan(), sessionIn(plan, QStringLiteral("Delta")).id), std::optional<int>());
}

void Registering::refusesWithAReason()
{
    Plan plan = registerPlan();
    const auto kind = [](const Result<Edit> &edit) { return edit ? ProblemKind::Stale : edit.error().kind; };
    QCOMPARE(kind(edits::enrol(plan, {idOf(1)}, sessionIn(plan, QStringLiteral("Beta")).id, nineInMay)),
             ProblemKind::NoRegistration);
    const auto late = edits::enrol(plan, {idOf(1)}, alpha(plan), nineInMay.addDays(9));
    QCOMPARE(kind(late), ProblemKind::RegistrationClosed);
    QVERIFY(wording::problem(late.error()).contains(QStringLiteral("Alpha")));
    QVERIFY(edits::enrol(plan, {idOf(1)}, alpha(plan), nineInMay.addDays(9), edits::Closing::PassedOver)
                .has_value());
    plan = after(plan, edits::cancelAttendees(plan, {idOf(1)}));
    const auto cancelled = edits::enrol(plan, {idOf(1)}, alpha(plan), nineInMay);
    QCOMPARE(kind(cancelled), ProblemKind::Invalid);
    QVERIFY(wording::problem(cancelled.error()).contains(QStringLiteral("A1")));
}

void Registering::whoIsNextIsOfferedNotPromoted()
{
    Plan plan = registerPlan();
    for (const int i : {1, 2, 3, 4})
        plan = enrolled(plan, {idOf(i)}, i);
    QVERIFY(!edits::nextInLine(plan, alpha(plan)));
    plan = after(plan, edits::withdraw(plan, {registrationOf(plan, 1)}));
    QCOMPARE(plan.find(registrationOf(plan, 3))->state, AttendeeState::Waiting);
    QCOMPARE(edits::nextInLine(plan, alpha(plan)), std::optional(registrationOf(plan, 3)));
    plan = enrolled(plan, {idOf(5)}, 5); // nobody overtakes those who wait
    QCOMPARE(plan.find(registrationOf(plan, 5))->state, AttendeeState::Waiting);
    plan = enrolled(plan, {idOf(1)}, 6); // and who comes back stands at the end
    QCOMPARE(edits::waitingFor(plan, alpha(plan)),
             (QList<RegistrationId>{registrationOf(plan, 3), registrationOf(plan, 4), registrationOf(plan, 5),
                                    registrationOf(plan, 1)}));
    plan = after(plan, edits::promoteAll(plan, alpha(plan)));
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).left(), std::optional(0));
    plan = after(plan, edits::promote(plan, {registrationOf(plan, 5)}));
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).left(), std::optional(-1));
    const Findings findings{Agenda(plan)};
    const auto all = findings.all();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Finding &one) {
        return qstrcmp(one.rule, "session-over-registered") == 0 && one.minutes == 1;
    }));
    // Who is cancelled for the event takes no place.
    plan = after(plan, edits::cancelAttendees(plan, {idOf(2)}));
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).left(), std::optional(0));
}

void Registering::mergesDuplicates()
{
    Plan plan = registerPlan();
    plan = changed(plan, 2, [](Attendee &one) {
        one.phone = QStringLiteral("06");
        one.notes = QStringLiteral("twee");
        one.codes = {QStringLiteral("X2")};
        one.state = AttendeeState::Registered;
    });
    plan = changed(plan, 1, [](Attendee &one) { one.state = AttendeeState::Cancelled; });
    plan = changed(plan, 1, [](Attendee &one) { one.notes = QStringLiteral("een"); });
    const QString code = plan.find(idOf(2))->code;
    plan = enrolled(plan, {idOf(2)}, 1);
    plan = after(plan, edits::mergeAttendees(plan, idOf(3), {idOf(2)}));
    plan = after(plan, edits::mergeAttendees(plan, idOf(1), {idOf(3), idOf(3), idOf(1)}));
    const Attendee &kept = *plan.find(idOf(1));
    QCOMPARE(kept.phone, QStringLiteral("06"));
    QCOMPARE(kept.notes, QStringLiteral("een\ntwee"));
    QCOMPARE(kept.state, AttendeeState::Registered);
    QVERIFY(kept.codes.contains(code) && kept.codes.contains(QStringLiteral("X2")));
    QCOMPARE(plan.find(idOf(2))->sameAs, idOf(1)); // an alias stands for one that stands
    QCOMPARE(plan.find(idOf(3))->sameAs, idOf(1));
    QVERIFY(plan.find(idOf(2))->code.isEmpty());
    QCOMPARE(line(plan), QStringList{QStringLiteral("A1 registered")});
    QVERIFY(edits::mergeAttendees(plan, idOf(2), {idOf(4)}).isEmpty());
}

void Registering::findsDuplicates_data()
{
    QTest::addColumn<QStringList>("a"); // name, e-mail, organisation, phone
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *name, const char *a, const char *b, bool alike) {
        QTest::newRow(name) << QString::fromUtf8(a).split(u'|') << QString::fromUtf8(b).split(u'|') << alike;
    };
    row("the same in all", "Jan Vos|j@x.nl|Ede|06", "jan vós|J@x.nl|Ede|06", true);
    row("the same name and nothing more", "Jan Vos|||", "Jan Vos|||", true);
    row("the same name, one says more", "Jan Vos|j@x.nl||", "Jan Vos||Ede|", true);
    row("namesakes", "Jan Vos|j@x.nl||", "Jan Vos|j@y.nl||", false);
    row("namesakes of one organisation", "Jan Vos|j@x.nl|Ede|", "Jan Vos|j@y.nl|Ede|", true);
    row("one phone in two forms", "Jan Vos|j@x.nl||0612345678", "Jan Vos|j@y.nl||+31 6 12345678", true);
    row("a family", "Jan Vos|v@x.nl||", "Eva Vos|v@x.nl||", false);
    row("an initial", "Jan Vos|v@x.nl||", "J. Vos|v@x.nl||", true);
    row("turned around", "Jan Vos|v@x.nl||", "Vos Jan|v@x.nl||", true);
    row("strangers", "Jan Vos|||", "Piet Bos|||", false);
}

void Registering::findsDuplicates()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(bool, alike);
    Draft draft(smallPlan());
    for (const QStringList &said : {a, b}) {
        Attendee one;
        one.id = AttendeeId::create();
        one.asWritten = said[0];
        one.email = said[1];
        one.organisation = said[2];
        one.phone = said[3];
        draft.put(one);
    }
    const auto groups = likelyDuplicateAttendees(draft.plan());
    QCOMPARE(int(groups.size()), alike ? 1 : 0);
    if (alike)
        QCOMPARE(int(groups.first().size()), 2);
}

void Registering::keptApartTheyAreNoDuplicates()
{
    Plan plan = registerPlan();
    plan = changed(plan, 2, [](Attendee &one) {
        one.asWritten = QStringLiteral("A1");
        one.email = QStringLiteral("a1@x.nl");
    });
    QCOMPARE(int(likelyDuplicateAttendees(plan).size()), 1);
    plan = after(plan, edits::keepApart(plan, {idOf(1), idOf(2)}));
    QVERIFY(likelyDuplicateAttendees(plan).isEmpty());
}

void Registering::aReplacedTicketIsKeptAsFormer()
{
    Plan plan = changed(registerPlan(), 1, [](Attendee &one) { one.codes = {QStringLiteral("X1")}; });
    const QString old = plan.find(idOf(1))->code;
    plan = after(plan, edits::replaceTicket(plan, idOf(1)));
    const Attendee &one = *plan.find(idOf(1));
    QVERIFY(one.code != old && checkin::isTicketCode(one.code));
    QCOMPARE(one.formerCodes, (QStringList{old, QStringLiteral("X1")}));
    QVERIFY(one.codes.isEmpty());
}

void Registering::anonymisingKeepsTheCounts()
{
    Plan plan = enrolled(registerPlan(), {idOf(1), idOf(2), idOf(3)}, 1);
    plan = after(plan, edits::mergeAttendees(plan, idOf(5), {idOf(6)}));
    const auto before = edits::bookingOf(plan, alpha(plan));
    const Edit edit = edits::anonymiseAll(plan);
    QCOMPARE(edit.intent.count, 5);
    plan = after(plan, edit);
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).registered, before.registered);
    QCOMPARE(edits::bookingOf(plan, alpha(plan)).waiting, before.waiting);
    for (const Attendee &one : plan.attendees()) {
        QVERIFY(one.asWritten.isEmpty() && one.email.isEmpty() && one.code.isEmpty() && one.extras.isEmpty());
        QVERIFY(one.registeredAt.isValid());
    }
    QVERIFY(edits::anonymiseAll(plan).isEmpty());
}

void Registering::scrubsWhatIsDue()
{
    Draft draft(registerPlan());
    Question diet{QuestionId::create(), QStringLiteral("Dieet"), QuestionKind::Diet, false, 0};
    Question size{QuestionId::create(), QStringLiteral("Maat"), QuestionKind::Plain, false, 1};
    draft.put(diet);
    draft.put(size);
    draft.change(idOf(1), [&](Attendee &one) {
        one.answers = {{diet.id.toString(), QStringLiteral("vegan")},
                       {size.id.toString(), QStringLiteral("M")}};
        one.instructions = {{InstructionKind::WheelchairSeat, {}}, {InstructionKind::Press, {}}};
    });
    draft.put(Retention{RetentionId::create(), Retained::SensitiveAnswers, QDate(2026, 6, 12)});
    draft.put(Retention{RetentionId::create(), Retained::Everything, QDate(2026, 9, 1)});
    Plan plan = draft.plan();
    QVERIFY(edits::dueOn(plan, QDate(2026, 6, 12)).isEmpty()); // that day it is kept yet
    QCOMPARE(edits::dueOn(plan, QDate(2026, 6, 13)), QList<Retained>{Retained::SensitiveAnswers});
    const auto scrubbing = edits::scrub(plan, {Retained::SensitiveAnswers, Retained::Contact});
    QCOMPARE(scrubbing.attendees.value(Retained::SensitiveAnswers), 1);
    QCOMPARE(scrubbing.attendees.value(Retained::Contact), 6);
    plan = after(plan, scrubbing.edit);
    const Attendee &one = *plan.find(idOf(1));
    QCOMPARE(one.answers.keys(), QStringList{size.id.toString()});
    QCOMPARE(one.instructions.size(), 1);
    QVERIFY(one.email.isEmpty() && one.asWritten == QStringLiteral("A1"));
    QVERIFY(edits::scrub(plan, {Retained::Contact}).edit.isEmpty());
}

void Registering::eachWishHasItsSentencesAndCanBeTakenBack()
{
    Plan plan = enrolled(registerPlan(), {idOf(1), idOf(2), idOf(3)}, 1);
    plan = changed(plan, 6, [](Attendee &one) { one.state = AttendeeState::Waiting; });
    plan = changed(plan, 5, [](Attendee &one) { one.state = AttendeeState::Cancelled; });
    const std::array wishes{edits::cancelAttendees(plan, {idOf(1), idOf(2)}),
                            edits::reinstate(plan, {idOf(5)}),
                            edits::promoteFirst(plan, 1),
                            edits::promote(plan, {registrationOf(plan, 3)}),
                            edits::withdraw(plan, {registrationOf(plan, 1)}),
                            edits::enrol(plan, {idOf(4)}, alpha(plan), nineInMay).value(),
                            edits::mergeAttendees(plan, idOf(1), {idOf(2)}),
                            edits::keepApart(plan, {idOf(1), idOf(2)}),
                            edits::replaceTicket(plan, idOf(1)),
                            edits::anonymise(plan, {idOf(1)}),
                            edits::scrub(plan, {Retained::Contact}).edit};
    QSet<QString> sentences;
    for (const Edit &edit : wishes) {
        QVERIFY(!edit.isEmpty());
        const Plan next = after(plan, edit);
        QVERIFY(after(next, inverse(edit)) == plan);
        QVERIFY(!wording::done(edit.intent).contains(QStringLiteral("programme")));
        sentences.insert(wording::done(edit.intent));
        sentences.insert(wording::undo(edit.intent));
    }
    QCOMPARE(int(sentences.size()), 2 * int(wishes.size()));
}

void Registering::anyOrderOfWishesLeavesASoundPlan()
{
    const bool held = rc::check([] {
        Plan plan = registerPlan();
        Agenda agenda(plan);
        Findings findings(agenda);
        const auto dice = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10'000));
        for (const int die : dice) {
            const AttendeeId one = idOf(die % 6 + 1);
            const AttendeeId other = idOf(die / 6 % 6 + 1);
            Edit edit;
            switch (die / 36 % 6) {
            case 0:
                edit = edits::enrol(plan, {one, other}, alpha(plan), nineInMay.addSecs(die)).value_or(Edit{});
                break;
            case 1:
                edit = edits::withdraw(plan, {registrationOf(plan, die % 6 + 1)});
                break;
            case 2:
                edit = edits::mergeAttendees(plan, one, {other});
                break;
            case 3:
                edit = edits::promoteAll(plan, alpha(plan));
                break;
            case 4:
                edit = edits::cancelAttendees(plan, {one});
                break;
            default:
                edit = edits::reinstate(plan, {one});
            }
            const auto next = applied(plan, edit);
            RC_ASSERT(next.has_value());
            Agenda following = agenda;
            following.follow(edit, *next);
            findings.follow(agenda, edit, following);
            agenda = following;
            plan = *next;
            RC_ASSERT(agenda == Agenda(plan));
            RC_ASSERT(findings == Findings(agenda));
        }
        RC_ASSERT(problemsOf(plan).empty());
        QSet<AttendeeId> seen; // nobody stands in line twice
        for (const Registration &one : plan.registrations()) {
            RC_ASSERT(plan.find(one.attendee)->sameAs.isNull());
            RC_ASSERT(!seen.contains(one.attendee));
            seen.insert(one.attendee);
        }
    });
    QVERIFY(held);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Registering)
#include "registering.moc"
