#include "app/edits/arrangements.h"
#include "app/edits/frames.h"
#include "app/edits/groups.h"
#include "app/edits/people.h"
#include "app/print/blockschedule.h"
#include "app/print/daygrid.h"
#include "app/print/paper.h"
#include "app/scheduler/places.h"
#include "app/wording/words.h"

#include "tests/support/doors.h"
#include "tests/support/planbuilder.h"
#include "tests/support/ruleplans.h"
#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"

#include <QSet>

namespace blokplan::tests
{

/// Rules, places, wishes and sheets where the plain case was right and the next one was not.
class ProgrammeCases : public Test
{
    Q_OBJECT

private slots:
    void availabilityGoesOnPastMidnight();
    void whoDeclinedIsNobodyToAnnounce();
    void oneLessOfATrackIsFollowedToAllItsPairs();
    void theAfternoonIsFoundAmongManyRooms();
    void threeRoomsGetThreeInARow();
    void placesAreThoseThatTheRulesAllow_data();
    void placesAreThoseThatTheRulesAllow();
    void whatIsFixedGoesToTheShelfOnlyAlone();
    void mergedPeopleKeepTheirRolesAndTheirGuests();
    void aDayTakesTheHoursOfItsRoomsAlong();
    void aKeynoteInRoomsOfItsOwnIsPrinted();
    void whatLastsLongerThanADayIsCutAtItsEnd();
    void arabicIsMeasuredJoined();
};

namespace
{

const QDate caseDay(2026, 6, 11);

/// A day of so many rooms, "1" and on.
struct DayOfRooms {
    explicit DayOfRooms(int count)
    {
        plan.day(caseDay, 540, 1080);
        for (int i = 1; i <= count; ++i)
            rooms.append(plan.room(QString::number(i)));
    }
    PlanBuilder plan{QStringLiteral("Dag")};
    QList<RoomId> rooms;
};

/// A talk on the shelf; of two halves when somebody is only in its second.
Plan withTalk(const Plan &plan, const char *first, const char *second = nullptr)
{
    Draft draft(plan);
    Session talk;
    talk.id = SessionId::create();
    talk.title = QStringLiteral("Praatje");
    talk.length = second == nullptr ? 30 : 60;
    draft.put(talk);
    const auto join = [&](const SessionId &session, const char *name) {
        Participant one;
        one.id = ParticipantId::create();
        one.session = session;
        one.person = personIn(plan, QString::fromUtf8(name)).id;
        draft.put(one);
    };
    if (second == nullptr) {
        join(talk.id, first);
        return draft.plan();
    }
    for (const char *name : {first, second}) {
        Session half;
        half.id = SessionId::create();
        half.parent = talk.id;
        half.title = QString::fromUtf8(name);
        half.length = 30;
        half.order = name == first ? 0 : 1;
        draft.put(half);
        join(half.id, name);
    }
    return draft.plan();
}

Plan withRule(const Plan &plan, const char *rule, Severity severity)
{
    return after(plan, edits::setRule(plan, QLatin1String(rule), severity, {}));
}

qsizetype parallelIn(const Findings &findings)
{
    return foundBy(findings, QStringLiteral("track-parallel")).size();
}

QList<Hours> hoursIn(const Plan &plan, const char *room)
{
    return roomIn(plan, QLatin1String(room)).hours;
}

} // namespace

/// A talk from half past eleven to half past twelve.
void ProgrammeCases::availabilityGoesOnPastMidnight()
{
    const Plan late = moved(soundPlan(), "Beta", "Zaal 2", 23, 30, 60);
    const auto foundFor = [&](const QList<Hours> &hours) {
        const Plan plan = withPerson(late, "Anne", [&](Person &one) { one.availability = hours; });
        return foundBy(Findings(Agenda(plan)), QStringLiteral("person-unavailable"));
    };
    const Hours evening{caseDay, 1200, 1440};
    const Hours night{caseDay.addDays(1), 0, 240};
    const Hours later{caseDay.addDays(1), 5, 240};
    const QStringList half{QStringLiteral("person-unavailable 30")};
    QCOMPARE(foundFor({evening, night}), QStringList());
    QCOMPARE(foundFor({night, evening}), QStringList());
    QCOMPARE(foundFor({evening}), half);
    QCOMPARE(foundFor({evening, later}), QStringList{QStringLiteral("person-unavailable 5")});
}

void ProgrammeCases::whoDeclinedIsNobodyToAnnounce()
{
    const QString rule = QStringLiteral("nobody-announced");
    const Plan sound = soundPlan();
    const SessionId talk = sessionIn(sound, QStringLiteral("Alpha")).id;
    Draft draft(sound);
    for (const Participant &one : sound.participants()) {
        if (one.session == talk)
            draft.change(one.id, [](Participant &who) { who.consent = Consent::Declined; });
    }
    const Plan declined = draft.plan();
    QCOMPARE(foundBy(Findings(Agenda(sound)), rule), QStringList());
    QCOMPARE(foundBy(Findings(Agenda(declined)), rule), QStringList{QStringLiteral("nobody-announced 0")});
    Findings followed{Agenda(sound)};
    followed.follow(Agenda(sound), draft.edit({}), Agenda(declined));
    QVERIFY(followed == Findings(Agenda(declined)));
    const Plan replaced = withAppearance(declined, "Alpha", "Fatima");
    QCOMPARE(foundBy(Findings(Agenda(replaced)), rule), QStringList());
}

/// Six of one track at once are company enough; of five each pair is told, also those nobody moved.
void ProgrammeCases::oneLessOfATrackIsFollowedToAllItsPairs()
{
    DayOfRooms day(6);
    const TrackId track =
        day.plan.track(QStringLiteral("Data"), QStringLiteral("DA"), QStringLiteral("#0F62C4"));
    for (const RoomId &room : day.rooms)
        day.plan.session(QStringLiteral("Sessie"), 600, 45, {room}, track);
    const Agenda six = day.plan.agenda();
    const Placement &one = *six.plan().placements().begin();
    const Edit away = edits::move(six.plan(), one.id, {caseDay, 900, one.rooms});
    const Agenda five(after(six.plan(), away));
    Findings followed(six);
    QCOMPARE(parallelIn(followed), qsizetype(0));
    followed.follow(six, away, five);
    QCOMPARE(parallelIn(followed), qsizetype(10));
    QVERIFY(followed == Findings(five));
    followed.follow(five, inverse(away), six);
    QCOMPARE(parallelIn(followed), qsizetype(0));
    QVERIFY(followed == Findings(six));
}

void ProgrammeCases::theAfternoonIsFoundAmongManyRooms()
{
    DayOfRooms day(20);
    Draft draft(day.plan.agenda().plan());
    Person speaker;
    speaker.id = PersonId::create();
    speaker.asWritten = QStringLiteral("Iemand");
    speaker.availability = {Hours{caseDay, 780, 1080}};
    draft.put(speaker);
    Session talk;
    talk.id = SessionId::create();
    talk.title = QStringLiteral("Praatje");
    draft.put(talk);
    Participant participant;
    participant.id = ParticipantId::create();
    participant.session = talk.id;
    participant.person = speaker.id;
    draft.put(participant);
    const auto places = scheduler::placesFor(Agenda(draft.plan()), talk.id);
    QVERIFY(!places.empty());
    for (const scheduler::Place &place : places)
        QVERIFY2(place.spot.start >= 780, qPrintable(QString::number(place.spot.start)));
}

void ProgrammeCases::threeRoomsGetThreeInARow()
{
    DayOfRooms day(5);
    day.plan.session(QStringLiteral("Keynote"), 600, 60, day.rooms.mid(0, 3));
    day.plan.session(QStringLiteral("De hele dag"), 540, 540, {day.rooms[4]});
    const Agenda agenda = day.plan.agenda();
    const Placement &keynote = placementIn(agenda.plan(), QStringLiteral("Keynote"));
    const auto places = scheduler::placesFor(agenda, keynote.session, {}, keynote.id);
    QSet<qsizetype> firsts;
    for (const scheduler::Place &place : places) {
        const qsizetype first = day.rooms.indexOf(place.spot.rooms.value(0));
        QCOMPARE(place.spot.rooms, day.rooms.mid(first, 3));
        firsts.insert(first);
    }
    QVERIFY(firsts == QSet<qsizetype>({0, 1}));
}

void ProgrammeCases::placesAreThoseThatTheRulesAllow_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("room");
    QTest::addColumn<int>("start");
    QTest::addColumn<bool>("isOffered");
    const Plan plan = soundPlan(); // Tom is in Alpha until 11:15, Fatima in a part of Gamma at 14:00
    const auto row = [](const char *name, const Plan &of, const char *room, int start, bool isOffered) {
        QTest::newRow(name) << of << QString::fromLatin1(room) << start << isOffered;
    };
    const Plan halves = withTalk(plan, "Fatima", "Tom");
    row("comes for the second half", halves, "Zaal 3", 660, true);
    row("is late for the second half", halves, "Zaal 3", 630, false);
    const Plan fatimas = withTalk(plan, "Fatima");
    const Plan cancelled =
        withSession(fatimas, "Gamma", [](Session &one) { one.state = SessionState::Cancelled; });
    row("is in a part", fatimas, "Zaal 3", 840, false);
    row("is in a part of what is cancelled", cancelled, "Zaal 3", 840, true);
    const Plan toms = withTalk(plan, "Tom");
    row("is elsewhere", toms, "Zaal 3", 630, false);
    row("may be elsewhere", withRule(toms, "person-double-booked", Severity::Serious), "Zaal 3", 630, true);
    row("the room is taken", fatimas, "Zaal 1", 630, false);
    row("the room may be taken", withRule(fatimas, "room-double-booked", Severity::Off), "Zaal 1", 630, true);
}

/// In the list of places for the talk, and in that of talks for the place.
void ProgrammeCases::placesAreThoseThatTheRulesAllow()
{
    QFETCH(Plan, plan);
    QFETCH(QString, room);
    QFETCH(int, start);
    QFETCH(bool, isOffered);
    const Agenda agenda(plan);
    const Session &talk = sessionIn(plan, QStringLiteral("Praatje"));
    scheduler::Search search;
    search.rooms = {roomIn(plan, room).id};
    search.limit = 200;
    const auto places = scheduler::placesFor(agenda, talk.id, search);
    QCOMPARE(std::any_of(places.begin(), places.end(),
                         [&](const scheduler::Place &one) { return one.spot.start == start; }),
             isOffered);
    const auto fits = scheduler::sessionsFor(agenda, spot(plan, room, start / 60, start % 60), talk.length);
    QCOMPARE(std::any_of(fits.begin(), fits.end(),
                         [&](const scheduler::Fit &one) { return one.session == talk.id; }),
             isOffered);
}

void ProgrammeCases::whatIsFixedGoesToTheShelfOnlyAlone()
{
    const Plan small = smallPlan();
    const PlacementId fixed = placementIn(small, QStringLiteral("Alpha")).id;
    const PlacementId loose = placementIn(small, QStringLiteral("Beta")).id;
    const Plan plan = after(small, edits::pin(small, {fixed}, true));
    const Plan several = after(plan, edits::toShelf(plan, {fixed, loose}));
    QVERIFY(several.find(fixed) != nullptr && several.find(loose) == nullptr);
    const Plan alone = after(plan, edits::toShelf(plan, {fixed}));
    QVERIFY(alone.find(fixed) == nullptr && alone.find(loose) != nullptr);
}

/// Anne speaks in Beta and Łukasz moderates it; both speak in Alpha.
void ProgrammeCases::mergedPeopleKeepTheirRolesAndTheirGuests()
{
    Plan plan = withAppearance(withAppearance(doorPlan(), "Alpha", "Anne"), "Alpha", "Łukasz");
    const PersonId anne = personIn(plan, QStringLiteral("Anne")).id;
    const PersonId other = personIn(plan, QStringLiteral("Łukasz")).id;
    plan = with<Attendee>(plan, guestIn(plan, QStringLiteral("Els")),
                          [&](Attendee &els) { els.person = other; });
    const Agenda agenda(after(plan, edits::mergePeople(plan, anne, {other})));
    QMap<QString, QList<Role>> roles;
    for (const Row<Participant> &row : agenda.appearancesOf(anne))
        roles[titleIn(agenda.plan(), row->session)].append(row->role);
    for (QList<Role> &here : roles)
        std::sort(here.begin(), here.end());
    QVERIFY(roles[QStringLiteral("Beta")] == QList<Role>({Role::Speaker, Role::Moderator}));
    QVERIFY(roles[QStringLiteral("Alpha")] == QList<Role>{Role::Speaker});
    QVERIFY(agenda.plan().find(other) == nullptr);
    QCOMPARE(guestIn(agenda.plan(), QStringLiteral("Els")).person, anne);
}

void ProgrammeCases::aDayTakesTheHoursOfItsRoomsAlong()
{
    const QDate next = caseDay.addDays(1);
    const auto give = [](const QList<Hours> &hours) { return [=](Room &room) { room.hours = hours; }; };
    Plan plan = withRoom(smallPlan(), "Zaal 1", give({Hours{next, 0, 1440}}));
    plan = withRoom(plan, "Zaal 2", give({Hours{caseDay, 1200, 1440}, Hours{next, 0, 120}}));
    Day second;
    second.id = DayId::create();
    second.date = next;
    plan = after(plan, edits::put(plan, second));
    const Plan firstMoved = after(plan, edits::moveDay(Agenda(plan), caseDay, caseDay.addDays(-1)));
    QVERIFY(hoursIn(firstMoved, "Zaal 1") == hoursIn(plan, "Zaal 1"));
    QVERIFY(hoursIn(firstMoved, "Zaal 2") ==
            QList<Hours>({Hours{caseDay.addDays(-1), 1200, 1440}, Hours{caseDay, 0, 120}}));
    const Plan secondMoved = after(plan, edits::moveDay(Agenda(plan), next, next.addDays(7)));
    QVERIFY(hoursIn(secondMoved, "Zaal 1") == QList<Hours>({Hours{next.addDays(7), 0, 1440}}));
    QVERIFY(hoursIn(secondMoved, "Zaal 2") == hoursIn(plan, "Zaal 2")); // its night is the first day's
}

void ProgrammeCases::aKeynoteInRoomsOfItsOwnIsPrinted()
{
    DayOfRooms day(3);
    day.plan.session(QStringLiteral("Keynote"), 570, 45, day.rooms.mid(0, 2));
    day.plan.with([](Session &one) { one.sort = SessionKind::Plenary; });
    day.plan.session(QStringLiteral("Praktijk"), 630, 45, {day.rooms[2]});
    const Agenda agenda = day.plan.agenda();
    const print::Printout printout = print::blockSchedule(agenda, print::BlockScheduleOptions());
    QSet<PlacementId> drawn;
    for (const print::Sheet &sheet : printout.sheets) {
        for (const print::RectMark &block : blocksOf(sheet))
            drawn.insert(block.placement);
    }
    for (const Placement &one : agenda.plan().placements())
        QVERIFY2(drawn.contains(one.id), qPrintable(titleIn(agenda.plan(), one.session)));
}

void ProgrammeCases::whatLastsLongerThanADayIsCutAtItsEnd()
{
    DayOfRooms day(2);
    day.plan.session(QStringLiteral("Lezing"), 600, 60, {day.rooms[0]});
    day.plan.session(QStringLiteral("Etmaal"), 1380, 1500, {day.rooms[1]});
    const Agenda agenda = day.plan.agenda();
    print::BlockScheduleOptions options;
    const print::DayGrid grid = print::dayGrid(agenda, *orderedDays(agenda.plan()).front(), options);
    QCOMPARE(grid.hours.back().end, localMinute(caseDay.addDays(1), 240));
    for (const bool list : {false, true}) {
        options.list = list;
        const print::Sheet sheet = print::blockSchedule(agenda, options).sheets.at(0);
        QCOMPARE(faultsOf(sheet, print::paperOf(options.paper, true).margin), QStringList());
        QVERIFY(wordsOf(sheet).contains(wording::shortDate(caseDay.addDays(2)) + QStringLiteral(" 00:00")));
    }
}

void ProgrammeCases::arabicIsMeasuredJoined()
{
    const QString word = QStringLiteral("\u0627\u0644\u062d\u0643\u0648\u0645\u0629");
    const print::FontMeasure measure;
    if (measure.drawable(word) != word)
        QSKIP("no font here has Arabic letters: it is in fonts-noto-core");
    for (const bool bold : {false, true}) {
        double apart = 0;
        for (const QChar letter : word)
            apart += measure.advance(QString(letter), bold);
        QVERIFY2(measure.advance(word, bold) < 0.99 * apart, qPrintable(QString::number(apart)));
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::ProgrammeCases)
#include "programmecases.moc"
