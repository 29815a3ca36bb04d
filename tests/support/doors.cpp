#include "tests/support/doors.h"

#include "tests/support/plans.h"

#include <QTest>
#include <QTimeZone>

namespace blokplan::tests
{

namespace
{

template <class R>
void put(Plan &plan, R record)
{
    plan.all<R>().put(std::make_shared<const R>(std::move(record)));
}

template <class R>
R made(const QString &name)
{
    R record;
    record.id = Id<R>::create();
    record.name = name;
    return record;
}

Attendee guest(const QString &name, const QString &code)
{
    Attendee attendee;
    attendee.id = AttendeeId::create();
    attendee.asWritten = name;
    attendee.code = code;
    attendee.registeredAt = QDateTime({2026, 5, 1}, {12, 0}, Qt::UTC);
    return attendee;
}

void putRegistration(Plan &plan, const Attendee &attendee, const SessionId &session, AttendeeState state)
{
    put(plan, Registration{RegistrationId::create(), attendee.id, session, state, attendee.registeredAt});
}

void putGuests(Plan &plan, const CategoryId &councillor, const CategoryId &press, const SessionId &session)
{
    auto anna = guest(QStringLiteral("Anna de Vries"), QStringLiteral("ANNA"));
    anna.category = councillor;
    auto bram = guest(QStringLiteral("Bram Jansen"), QStringLiteral("BRAM"));
    bram.category = press;
    auto cor = guest(QStringLiteral("Cor Bakker"), QStringLiteral("COR"));
    cor.state = AttendeeState::Cancelled;
    auto dirk = guest(QStringLiteral("Dirk Smit"), QStringLiteral("DIRK"));
    dirk.state = AttendeeState::Waiting;
    auto els = guest(QStringLiteral("Els Visser"), QStringLiteral("ELS"));
    els.codes = {QStringLiteral("ext-5")};
    els.formerCodes = {QStringLiteral("ELSOUD")};
    els.instructions = {{InstructionKind::WheelchairSeat, QStringLiteral("Grote zaal: wijs de lift")}};
    for (const Attendee &one : {anna, bram, cor, dirk, els})
        put(plan, one);
    putRegistration(plan, anna, session, AttendeeState::Registered);
    putRegistration(plan, bram, session, AttendeeState::Waiting);
}

} // namespace

Plan doorPlan()
{
    Plan plan = smallPlan();
    const auto councillor = made<Category>(QStringLiteral("Raadslid"));
    const auto press = made<Category>(QStringLiteral("Pers"));
    const SessionId session = sessionIn(plan, QStringLiteral("Gamma")).id;
    put(plan, councillor);
    put(plan, press);
    put(plan, Enrolment{EnrolmentId::create(), session, 1, {}});
    put(plan, made<CheckinList>(QStringLiteral("Hele dag")));
    auto pressOnly = made<CheckinList>(QStringLiteral("Pers"));
    pressOnly.categories = {press.id};
    auto day = made<CheckinList>(QStringLiteral("Dag 1"));
    day.scope = ListScope::Day;
    day.day = orderedDays(plan).front()->id;
    auto inAndOut = made<CheckinList>(QStringLiteral("In en uit"));
    inAndOut.reentry = true;
    auto forSession = made<CheckinList>(QStringLiteral("Gamma"));
    forSession.scope = ListScope::Session;
    forSession.session = session;
    for (const CheckinList &list : {pressOnly, day, inAndOut, forSession})
        put(plan, list);
    putGuests(plan, councillor.id, press.id, session);
    return plan;
}

Plan crowdPlan(int guests)
{
    Plan plan = smallPlan();
    put(plan, made<CheckinList>(QStringLiteral("Hele dag")));
    std::vector<Row<Attendee>> rows;
    for (int i = 1; i <= guests; ++i)
        rows.push_back(std::make_shared<const Attendee>(
            guest(QStringLiteral("Gast %1").arg(i), QStringLiteral("G%1").arg(i))));
    plan.all<Attendee>() = Table<Attendee>::from(std::move(rows));
    return plan;
}

const Attendee &guestIn(const Plan &plan, const QString &name)
{
    for (const Attendee &one : plan.attendees()) {
        if (one.asWritten.startsWith(name))
            return one;
    }
    qFatal("no guest %s", qPrintable(name));
}

const CheckinList &listIn(const Plan &plan, const QString &name)
{
    for (const CheckinList &one : plan.checkinLists()) {
        if (one.name.first == name)
            return one;
    }
    qFatal("no list %s", qPrintable(name));
}

ScanRequest scanOf(const Plan &plan, const QString &code, const QString &list, int seconds)
{
    ScanRequest request;
    request.list = listIn(plan, list).id;
    request.code = code;
    request.desk = QStringLiteral("Deur 1");
    request.operatorName = QStringLiteral("Mia");
    request.at = QDateTime({2026, 6, 11}, {9, 0}, QTimeZone("Europe/Amsterdam")).toUTC().addSecs(seconds);
    return request;
}

} // namespace blokplan::tests
