#include "app/edits/arrangements.h"

#include "tests/support/ruleplans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

/// Each rule by examples: what it finds, and what is just not found.
class RuleCases : public Test
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void aPartIsFoundWhereItsParentGoes();
    void everyRuleHasACaseThatFindsAndOneThatDoesNot();
};

namespace
{

using Alteration = Plan (*)(Plan);

struct Case {
    const char *name;
    const char *rule;
    Alteration change;
    QList<int> minutes; ///< of what the rule finds
};

QDate day()
{
    return QDate(2026, 6, 11);
}

Plan onFloors(const Plan &plan, const char *one, const char *two)
{
    return withRoom(withRoom(plan, "Zaal 1", [&](Room &room) { room.floor = text(one); }), "Zaal 2",
                    [&](Room &room) { room.floor = text(two); });
}

Plan tied(const Plan &plan, Tie tie, const char *first, const char *second)
{
    return after(plan,
                 edits::relate(plan, tie, sessionIn(plan, text(first)).id, sessionIn(plan, text(second)).id));
}

Plan routed(const Plan &plan, const QStringList &titles)
{
    Route route;
    route.id = RouteId::create();
    route.name = QStringLiteral("Walk");
    route.blocks = {RouteBlock{}};
    for (const QString &title : titles)
        route.blocks.first().sessions.append(sessionIn(plan, title).id);
    return after(plan, edits::put(plan, route));
}

/// Tom speaks at 10:30-11:15 (Alpha, Zaal 1) and in Delta, put behind it in Zaal 2.
Plan tomGoesOn(const Plan &plan, int minute)
{
    return moved(plan, "Delta", "Zaal 2", 11, minute, 30);
}

Plan pinned(const Plan &plan, const char *title)
{
    return after(plan, edits::pin(plan, {placementIn(plan, text(title)).id}, true));
}

/// A third round, from before the end of the first.
Plan overlappingRounds(const Plan &plan)
{
    return after(plan,
                 edits::put(plan, Round{RoundId::create(), plan.days().begin()->id, text("Late"), 660, 40}));
}

/// Not confirmed yet.
Plan unsure(const Plan &plan, const char *title)
{
    return withSession(plan, title, [](Session &one) { one.state = SessionState::Accepted; });
}

/// Its placement on another date, or one more there.
Plan onDate(const Plan &plan, const char *title, QDate date, bool again)
{
    Placement one = placementIn(plan, text(title));
    if (again)
        one.id = PlacementId::create();
    one.date = date;
    Draft draft(plan);
    draft.put(one);
    return draft.plan();
}

/// So many registered for Alpha (30 seats), one more waiting and one cancelled.
Plan registered(const Plan &plan, int count, std::optional<int> limit)
{
    Draft draft(plan);
    const SessionId alpha = sessionIn(plan, QStringLiteral("Alpha")).id;
    draft.put(Enrolment{EnrolmentId::create(), alpha, limit, {}});
    for (int i = 0; i < count + 2; ++i) {
        Attendee one;
        one.id = AttendeeId::create();
        one.asWritten = QString::number(i);
        draft.put(one);
        const auto state = i < count    ? AttendeeState::Registered
                           : i == count ? AttendeeState::Waiting
                                        : AttendeeState::Cancelled;
        draft.put(Registration{RegistrationId::create(), one.id, alpha, state, {}});
    }
    return draft.plan();
}

QList<Case> peopleCases()
{
    return {
        {"away",
         "person-unavailable",
         [](Plan p) {
             return withPerson(p, "Tom", [](Person &one) { one.availability = {{day(), 600, 660}}; });
         },
         {15, 30}},
        {"there",
         "person-unavailable",
         [](Plan p) {
             return withPerson(p, "Tom", [](Person &one) { one.availability = {{day(), 600, 900}}; });
         },
         {}},
        {"away in between",
         "person-unavailable",
         [](Plan p) {
             return withPerson(p, "Tom", [](Person &one) {
                 one.availability = {{day(), 600, 645}, {day(), 660, 690}, {day(), 840, 900}};
             });
         },
         {15}},
        {"another floor", "walk-too-long", [](Plan p) { return onFloors(tomGoesOn(p, 16), "0", "1"); }, {3}},
        {"another floor, in time",
         "walk-too-long",
         [](Plan p) { return onFloors(tomGoesOn(p, 19), "0", "1"); },
         {}},
        {"same floor", "walk-too-long", [](Plan p) { return onFloors(tomGoesOn(p, 15), "1", "1"); }, {}},
        {"another building",
         "walk-too-long",
         [](Plan p) {
             p = withRoom(p, "Zaal 1", [](Room &room) { room.building = text("A"); });
             return tomGoesOn(withRoom(p, "Zaal 2", [](Room &room) { room.building = text("B"); }), 15);
         },
         {10}},
        {"the table says so",
         "walk-too-long",
         [](Plan p) {
             const RoomId there = roomIn(p, text("Zaal 1")).id;
             return tomGoesOn(withRoom(p, "Zaal 2", [&](Room &room) { room.walking.insert(there, 7); }), 15);
         },
         {7}},
        {"more than they want",
         "person-over-limit",
         [](Plan p) { return withPerson(p, "Tom", [](Person &one) { one.dailyLimit = 1; }); },
         {1}},
        {"as many as they want",
         "person-over-limit",
         [](Plan p) { return withPerson(p, "Tom", [](Person &one) { one.dailyLimit = 2; }); },
         {}},
        {"five hours on end",
         "person-no-pause",
         [](Plan p) { return moved(moved(p, "Alpha", "Zaal 1", 10, 0, 200), "Delta", "Zaal 2", 13, 30, 60); },
         {30}},
        {"with a pause",
         "person-no-pause",
         [](Plan p) { return moved(moved(p, "Alpha", "Zaal 1", 10, 0, 200), "Delta", "Zaal 2", 13, 35, 60); },
         {}},
        {"busy around noon",
         "no-lunch",
         [](Plan p) { return moved(moved(p, "Alpha", "Zaal 1", 11, 0, 100), "Delta", "Zaal 2", 13, 0, 90); },
         {10}},
        {"half an hour for lunch",
         "no-lunch",
         [](Plan p) { return moved(moved(p, "Alpha", "Zaal 1", 11, 0, 90), "Delta", "Zaal 2", 13, 0, 90); },
         {}},
        {"both roles",
         "speaks-and-moderates",
         [](Plan p) { return withAppearance(p, "Alpha", "Tom", Role::Moderator); },
         {0}},
        {"two people",
         "speaks-and-moderates",
         [](Plan p) { return withAppearance(p, "Alpha", "Anne", Role::Moderator); },
         {}},
    };
}

QList<Case> placeCases()
{
    return {
        {"closed over lunch",
         "room-closed",
         [](Plan p) {
             p = withRoom(p, "Zaal 2", [](Room &room) {
                 room.hours = {{day(), 540, 720}, {day(), 780, 1020}};
             });
             return moved(p, "Beta", "Zaal 2", 11, 0, 180);
         },
         {60}},
        {"in two rounds at once",
         "outside-rounds",
         [](Plan p) { return moved(overlappingRounds(p), "Beta", "Zaal 2", 10, 20, 60); },
         {10}},
        {"no time to change over",
         "changeover-too-short",
         [](Plan p) {
             p = withRoom(p, "Zaal 1", [](Room &room) { room.changeover = 10; });
             return moved(p, "Beta", "Zaal 1", 11, 18);
         },
         {7}},
        {"just time",
         "changeover-too-short",
         [](Plan p) {
             p = withRoom(p, "Zaal 1", [](Room &room) { room.changeover = 10; });
             return moved(p, "Beta", "Zaal 1", 11, 25);
         },
         {}},
        {"needs what is not there",
         "feature-missing",
         [](Plan p) {
             return withSession(p, "Alpha", [](Session &one) { one.needs = {text("piano"), text("x")}; });
         },
         {2}},
        {"needs what is there",
         "feature-missing",
         [](Plan p) {
             p = withRoom(p, "Zaal 1", [](Room &room) { room.features = {text("Piano")}; });
             return withSession(p, "Alpha", [](Session &one) { one.needs = {text("piano")}; });
         },
         {}},
        {"more than its limit", "session-over-registered", [](Plan p) { return registered(p, 5, 3); }, {2}},
        {"more than the seats", "session-over-registered", [](Plan p) { return registered(p, 32, {}); }, {2}},
        {"as many as its limit", "session-over-registered", [](Plan p) { return registered(p, 3, 3); }, {}},
        {"a larger limit than seats",
         "session-over-registered",
         [](Plan p) { return registered(p, 32, 40); },
         {}},
        {"later than agreed",
         "fixed-moved",
         [](Plan p) { return moved(pinned(p, "Alpha"), "Alpha", "Zaal 1", 10, 50); },
         {20}},
        {"in another room",
         "fixed-moved",
         [](Plan p) { return moved(pinned(p, "Alpha"), "Alpha", "Zaal 3", 10, 30); },
         {0}},
        {"where it was agreed", "fixed-moved", [](Plan p) { return pinned(p, "Alpha"); }, {}},
        {"beside a plenary",
         "plenary-not-alone",
         [](Plan p) { return moved(p, "Beta", "Zaal 2", 9, 45); },
         {15}},
        {"a break beside a plenary",
         "plenary-not-alone",
         [](Plan p) {
             p = withSession(p, "Beta", [](Session &one) { one.sort = SessionKind::Break; });
             return moved(p, "Beta", "Zaal 2", 9, 45);
         },
         {}},
        {"begins too early",
         "follow-up-too-early",
         [](Plan p) { return tied(p, Tie::FollowUp, "Alpha", "Beta"); },
         {45}},
        {"begins when the first ends",
         "follow-up-too-early",
         [](Plan p) { return tied(moved(p, "Beta", "Zaal 2", 11, 15), Tie::FollowUp, "Alpha", "Beta"); },
         {}},
        {"a part before the first",
         "follow-up-too-early",
         [](Plan p) { return tied(p, Tie::FollowUp, "Delta", "Gamma 1"); },
         {30}},
        {"together", "not-together", [](Plan p) { return tied(p, Tie::NotTogether, "Alpha", "Beta"); }, {45}},
        {"one cancelled",
         "not-together",
         [](Plan p) {
             p = withSession(p, "Beta", [](Session &one) { one.state = SessionState::Cancelled; });
             return tied(p, Tie::NotTogether, "Alpha", "Beta");
         },
         {}},
        {"both at once",
         "route-unwalkable",
         [](Plan p) {
             return routed(p, {text("Alpha"), text("Beta")});
         },
         {45}},
        {"in time",
         "route-unwalkable",
         [](Plan p) {
             return routed(p, {text("Gamma"), text("Alpha")});
         },
         {}},
        {"full",
         "route-unwalkable",
         [](Plan p) {
             p = withSession(p, "Alpha", [](Session &one) { one.expected = 30; });
             return routed(p, {text("Alpha")});
         },
         {0}},
        {"same track",
         "track-parallel",
         [](Plan p) {
             const auto tracks = sessionIn(p, text("Alpha")).tracks;
             return with<Session>(p, sessionIn(p, text("Beta")), [&](Session &one) { one.tracks = tracks; });
         },
         {45}},
        {"other tracks", "track-parallel", [](Plan p) { return p; }, {}},
        {"same audience",
         "audience-parallel",
         [](Plan p) {
             for (const char *title : {"Alpha", "Beta"})
                 p = withSession(p, title, [](Session &one) { one.audiences = {text("beginners")}; });
             return p;
         },
         {45}},
        {"other audiences", "audience-parallel", [](Plan p) { return p; }, {}},
        {"empty over lunch", "room-gap", [](Plan p) { return p; }, {165, 165}},
        {"before its first own session",
         "room-gap",
         [](Plan p) { return moved(moved(p, "Alpha", "Zaal 1", 13, 0), "Delta", "Zaal 3", 11, 20); },
         {}},
        {"short gaps",
         "room-gap",
         [](Plan p) { return moved(moved(p, "Gamma", "Zaal 1", 12, 40), "Delta", "Zaal 3", 11, 20); },
         {}},
        {"in no round", "outside-rounds", [](Plan p) { return moved(p, "Beta", "Zaal 2", 10, 40); }, {10}},
        {"over two rounds",
         "outside-rounds",
         [](Plan p) { return moved(p, "Beta", "Zaal 2", 10, 30, 270); },
         {}},
    };
}

QList<Case> wordCases()
{
    return {
        {"not yet",
         "not-confirmed",
         [](Plan p) {
             return withSession(p, "Alpha", [](Session &one) { one.state = SessionState::Accepted; });
         },
         {10}},
        {"confirmed", "not-confirmed", [](Plan p) { return p; }, {}},
        {"a repeat after what is over",
         "not-confirmed",
         [](Plan p) { return onDate(unsure(p, "Alpha"), "Alpha", QDate(2026, 5, 20), true); },
         {10}},
        {"the first of two to come",
         "not-confirmed",
         [](Plan p) { return onDate(unsure(p, "Alpha"), "Alpha", QDate(2026, 6, 5), true); },
         {4}},
        {"all over",
         "not-confirmed",
         [](Plan p) { return onDate(unsure(p, "Alpha"), "Alpha", QDate(2026, 5, 20), false); },
         {}},
        {"a part", "not-confirmed", [](Plan p) { return unsure(p, "Gamma 1"); }, {10}},
        {"a part of what is cancelled",
         "not-confirmed",
         [](Plan p) {
             return withSession(unsure(p, "Gamma 1"), "Gamma",
                                [](Session &one) { one.state = SessionState::Cancelled; });
         },
         {}},
        {"a debate without",
         "moderator-missing",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.sort = SessionKind::Debate; }); },
         {0}},
        {"a debate with", "moderator-missing", [](Plan p) { return p; }, {}},
        {"no title",
         "title-missing",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.title = text(" "); }); },
         {0}},
        {"a title", "title-missing", [](Plan p) { return p; }, {}},
        {"no description",
         "description-missing",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.abstract = Text(); }); },
         {0}},
        {"to follow",
         "description-missing",
         [](Plan p) {
             return withSession(p, "Alpha", [](Session &one) {
                 one.abstract = Text();
                 one.detailsToFollow = true;
             });
         },
         {}},
        {"a long title",
         "title-too-long",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.title = QString(105, u'a'); }); },
         {5}},
        {"a hundred letters",
         "title-too-long",
         [](Plan p) { return withSession(p, "Alpha", [](Session &one) { one.title = QString(100, u'a'); }); },
         {}},
    };
}

QList<Case> allCases()
{
    return peopleCases() + placeCases() + wordCases();
}

} // namespace

void RuleCases::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Alteration>("change");
    QTest::addColumn<QList<int>>("minutes");
    for (const Case &one : allCases())
        QTest::addRow("%s: %s", one.rule, one.name) << text(one.rule) << one.change << one.minutes;
}

void RuleCases::finds()
{
    QFETCH(QString, rule);
    QFETCH(Alteration, change);
    QFETCH(QList<int>, minutes);
    const QDate today(2026, 6, 1);
    const Plan before = soundPlan();
    const Plan next = change(before);
    const Agenda agenda(next);
    QStringList wanted;
    for (const int one : minutes)
        wanted.append(QStringLiteral("%1 %2").arg(rule).arg(one));
    QStringList got = foundBy(Findings(agenda, today), rule);
    got.sort();
    QCOMPARE(got, wanted);
    Findings followed(Agenda(before), today);
    followed.follow(Agenda(before), diff(before, next), agenda);
    QVERIFY(followed == Findings(agenda, today));
}

void RuleCases::aPartIsFoundWhereItsParentGoes()
{
    const QDate today(2026, 6, 1);
    const QString rule = text("not-confirmed");
    const Plan before = unsure(soundPlan(), "Gamma 1");
    Findings findings(Agenda(before), today);
    QCOMPARE(foundBy(findings, rule), QStringList{text("not-confirmed 10")});
    for (const int days : {6, 40}) {
        const Plan next = onDate(before, "Gamma", today.addDays(days), false);
        Findings followed = findings;
        followed.follow(Agenda(before), diff(before, next), Agenda(next));
        QVERIFY(followed == Findings(Agenda(next), today));
        QCOMPARE(foundBy(followed, rule), days > 14 ? QStringList() : QStringList{text("not-confirmed 6")});
    }
}

void RuleCases::everyRuleHasACaseThatFindsAndOneThatDoesNot()
{
    const QStringList elsewhere{text("room-double-booked"), text("person-double-booked"), text("outside-day"),
                                text("room-closed"),        text("room-too-small"),       text("not-placed"),
                                text("nobody-announced")};
    QStringList finding;
    QStringList silent;
    for (const Case &one : allCases())
        (one.minutes.isEmpty() ? silent : finding).append(text(one.rule));
    for (const Rule &rule : allRules()) {
        const QString name = text(rule.name);
        QVERIFY2(elsewhere.contains(name) || (finding.contains(name) && silent.contains(name)), rule.name);
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::RuleCases)
#include "rulecases.moc"
