#include "app/store/door.h"

#include "app/model/plan.h"
#include "app/store/columns.h"
#include "app/store/facts.h"

#include <QTimeZone>

namespace blokplan::door
{

namespace
{

template <class R>
Result<std::optional<R>> recordBy(const Connection &connection, const Id<R> &id)
{
    Statement statement =
        connection.prepare("SELECT " + columns::namesOf<R>() + " FROM \"" + R::kind + "\" WHERE id=?");
    columns::put(statement, 0, id);
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<R>();
    R record;
    if (!columns::takeRecord(statement, record))
        return fail(ProblemKind::Damaged, {}, {QLatin1String(R::kind), id.toString()});
    return std::optional(std::move(record));
}

/// Whom a code leads to, and whether it was replaced since. Where several bear it, one who is not in yet.
struct Owner {
    AttendeeId id;
    bool former = false;
};

Result<Owner> ownerOf(const Connection &connection, const ScanRequest &request)
{
    if (!request.attendee.isNull())
        return Owner{request.attendee, false};
    Statement statement = connection.prepare(
        "SELECT attendee, former FROM ticket WHERE code=?1 ORDER BY former, EXISTS (SELECT 1 FROM admission "
        "WHERE admission.attendee=ticket.attendee AND list=?2), attendee LIMIT 1");
    columns::put(statement, 0, facts::ticketKey(request.code));
    columns::put(statement, 1, request.list);
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    Owner owner;
    if (*found) {
        columns::take(statement, 0, owner.id);
        owner.former = statement.number(1) != 0;
    }
    return owner;
}

Result<void> lookUpAttendee(const Connection &connection, const ScanRequest &request, ScanCase &c)
{
    const auto owner = ownerOf(connection, request);
    if (!owner)
        return tl::unexpected(owner.error());
    c.formerCode = owner->former;
    const auto person = facts::standsFor(connection, owner->id);
    if (!person)
        return tl::unexpected(person.error());
    auto attendee = recordBy(connection, *person);
    if (!attendee)
        return tl::unexpected(attendee.error());
    c.attendee = std::move(*attendee);
    return {};
}

Result<void> lookUpDates(const Connection &connection, const ScanRequest &request, ScanCase &c)
{
    Statement event = connection.prepare("SELECT zone, day_change FROM event LIMIT 1");
    const auto found = event.next();
    if (!found)
        return tl::unexpected(found.error());
    const QTimeZone zone(*found ? event.text(0) : QByteArray("UTC"));
    const QDateTime here = zone.isValid() ? request.at.toTimeZone(zone) : request.at.toUTC();
    Event rule;
    rule.dayChange = *found ? int(event.number(1)) : 0;
    c.today = programmeDate(rule, here.date(), here.time().hour() * 60 + here.time().minute());
    const auto day = c.list ? recordBy(connection, c.list->day) : Result<std::optional<Day>>();
    if (!day)
        return tl::unexpected(day.error());
    if (*day)
        c.listDate = (*day)->date;
    return {};
}

/// The places of a session as in app/model/enrolments.h: its own limit, else the seats of its rooms together;
/// of several placements the fewest.
Result<std::optional<int>> placesOf(const Connection &connection, const SessionId &session)
{
    Statement statement = connection.prepare(
        "SELECT coalesce((SELECT \"limit\" FROM enrolment WHERE session=?1 AND \"limit\" IS NOT NULL), "
        "(SELECT min(seats) FROM (SELECT CASE WHEN count(*)=count(room.seats) THEN sum(room.seats) END AS "
        "seats FROM placement, json_each(placement.rooms) AS one LEFT JOIN room ON room.id=one.value WHERE "
        "placement.session=?1 GROUP BY placement.id)))");
    columns::put(statement, 0, session);
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    std::optional<int> places;
    columns::take(statement, 0, places);
    return places;
}

Result<void> lookUpSession(const Connection &connection, ScanCase &c)
{
    if (!c.list || c.list->scope != ListScope::Session || !c.attendee)
        return {};
    Statement enrolment = connection.prepare("SELECT 1 FROM enrolment WHERE session=? LIMIT 1");
    columns::put(enrolment, 0, c.list->session);
    const auto enrolled = enrolment.next();
    Statement registration = connection.prepare(
        "SELECT state FROM registration WHERE attendee=? AND session=? ORDER BY state='cancelled' LIMIT 1");
    columns::put(registration, 0, c.attendee->id);
    columns::put(registration, 1, c.list->session);
    const auto registered = registration.next();
    Statement inside = connection.prepare("SELECT count(*) FROM admission WHERE list=? AND inside=1");
    columns::put(inside, 0, c.list->id);
    const auto counted = inside.next();
    const auto places = placesOf(connection, c.list->session);
    if (!enrolled || !registered || !counted || !places)
        return fail(ProblemKind::Damaged, {}, {QStringLiteral("registration")});
    c.byRegistration = *enrolled;
    AttendeeState state = AttendeeState::Registered;
    if (*registered && columns::take(registration, 0, state))
        c.registration = state;
    if (*places)
        c.placesLeft = **places - int(inside.number(0));
    return {};
}

/// The newest entry there that was not taken back; on a list for going in and out there are several.
Result<std::optional<Scan>> lastEntryAt(const Connection &connection, const ScanRequest &request,
                                        const AttendeeId &attendee)
{
    Statement statement = connection.prepare(
        QByteArray(facts::family) +
        "SELECT scan.id FROM scan JOIN family ON scan.attendee=family.id WHERE list=?2 AND desk=?3 AND "
        "kind='entry' AND outcome='admitted' AND "
        "NOT EXISTS (SELECT 1 FROM scan AS taken WHERE taken.refers_to=scan.id AND taken.kind='annul') ORDER "
        "BY "
        "at DESC, number DESC LIMIT 1");
    columns::put(statement, 0, attendee);
    columns::put(statement, 1, request.list);
    columns::put(statement, 2, request.desk);
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    Nonce id;
    return *found && columns::take(statement, 0, id) ? facts::scanBy(connection, id)
                                                     : Result<std::optional<Scan>>();
}

Result<void> lookUpEntries(const Connection &connection, const ScanRequest &request, ScanCase &c)
{
    if (!c.attendee)
        return {};
    Statement admission =
        connection.prepare("SELECT nonce, inside FROM admission WHERE list=? AND attendee=?");
    columns::put(admission, 0, request.list);
    columns::put(admission, 1, c.attendee->id);
    const auto admitted = admission.next();
    if (!admitted)
        return tl::unexpected(admitted.error());
    if (!*admitted)
        return {};
    Nonce nonce;
    columns::take(admission, 0, nonce);
    c.inside = admission.number(1) != 0;
    auto first = facts::scanBy(connection, nonce);
    if (!first)
        return tl::unexpected(first.error());
    c.first = std::move(*first);
    auto last = lastEntryAt(connection, request, c.attendee->id);
    if (!last)
        return tl::unexpected(last.error());
    c.lastHere = std::move(*last);
    return {};
}

Result<ScanCase> caseOf(const Connection &connection, const ScanRequest &request)
{
    ScanCase c;
    auto list = recordBy(connection, request.list);
    if (!list)
        return tl::unexpected(list.error());
    if (!*list)
        return fail(ProblemKind::NoSuchThing, {},
                    {QLatin1String(CheckinList::kind), request.list.toString()});
    c.list = std::move(*list);
    return lookUpAttendee(connection, request, c)
        .and_then([&] { return lookUpDates(connection, request, c); })
        .and_then([&] { return lookUpSession(connection, c); })
        .and_then([&] { return lookUpEntries(connection, request, c); })
        .map([&] { return c; });
}

/// The names of the lists on which that attendee would not be refused for who they are.
Result<QStringList> listsFor(const Connection &connection, const Attendee &attendee)
{
    Statement statement = connection.prepare(
        "SELECT " + columns::namesOf<CheckinList>() +
        " FROM checkin_list WHERE scope <> 'session' OR EXISTS (SELECT 1 FROM registration WHERE attendee=? "
        "AND "
        "registration.session=checkin_list.session AND state='registered') ORDER BY position, name");
    columns::put(statement, 0, attendee.id);
    QStringList names;
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        CheckinList list;
        if (!columns::takeRecord(statement, list))
            return fail(ProblemKind::Damaged, {}, {QLatin1String(CheckinList::kind), statement.string(0)});
        if (list.categories.isEmpty() || list.categories.contains(attendee.category))
            names.append(list.name.first);
    }
    return names;
}

Scan factOf(const ScanCase &c, const ScanRequest &request, Verdict verdict)
{
    Scan scan;
    scan.id = request.nonce;
    scan.list = request.list;
    scan.attendee = c.attendee ? c.attendee->id : AttendeeId();
    scan.code = request.code;
    const bool passed =
        verdict == Verdict::Admitted || verdict == Verdict::JustNow || verdict == Verdict::WentOut;
    scan.sort = passed ? request.sort : ScanKind::Reject;
    if (c.first && (verdict == Verdict::Already || verdict == Verdict::JustNow))
        scan.refersTo = c.first->id;
    scan.desk = request.desk;
    scan.operatorName = request.operatorName;
    scan.at = request.at.toUTC();
    scan.method = request.method;
    scan.outcome = verdict;
    return scan;
}

/// The answer that belongs to a fact; made from it alone, so that a retry hears the same.
Result<ScanAnswer> answerFor(const Connection &connection, Scan scan)
{
    ScanAnswer answer;
    if (!scan.attendee.isNull()) {
        auto attendee = recordBy(connection, scan.attendee);
        if (!attendee)
            return tl::unexpected(attendee.error());
        answer.attendee = std::move(*attendee);
    }
    if (!scan.refersTo.isNull()) {
        auto first = facts::scanBy(connection, scan.refersTo);
        if (!first)
            return tl::unexpected(first.error());
        answer.first = std::move(*first);
    }
    if (scan.outcome == Verdict::NotOnList || scan.outcome == Verdict::WrongDay)
        answer.otherLists = scan.reason.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    answer.scan = std::move(scan);
    return answer;
}

Result<void> keep(const Connection &connection, Scan &scan)
{
    return facts::add(connection, scan).and_then([&]() -> Result<void> {
        const bool moves = scan.sort != ScanKind::Reject && scan.outcome != Verdict::JustNow;
        return moves ? facts::settle(connection, scan.list, scan.attendee) : Result<void>();
    });
}

} // namespace

Result<ScanAnswer> scan(const Connection &connection, const ScanRequest &request, const Judge &judge)
{
    auto known = facts::scanBy(connection, request.nonce);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return answerFor(connection, std::move(**known));
    const auto c = caseOf(connection, request);
    if (!c)
        return tl::unexpected(c.error());
    Scan fact = factOf(*c, request, judge(*c, request));
    if (c->attendee && (fact.outcome == Verdict::NotOnList || fact.outcome == Verdict::WrongDay)) {
        const auto lists = listsFor(connection, *c->attendee);
        if (!lists)
            return tl::unexpected(lists.error());
        fact.reason = lists->join(QLatin1Char('\n'));
    }
    return keep(connection, fact).and_then([&] { return answerFor(connection, fact); });
}

Result<ScanAnswer> annul(const Connection &connection, const Nonce &entry, const ScanRequest &request)
{
    auto known = facts::scanBy(connection, request.nonce);
    const auto taken = facts::scanBy(connection, entry);
    if (!known || !taken)
        return tl::unexpected(!known ? known.error() : taken.error());
    if (*known && ((*known)->sort != ScanKind::Annul || (*known)->refersTo != entry))
        return fail(ProblemKind::Exists, request.nonce.toString()); // of another scan
    if (*known)
        return answerFor(connection, std::move(**known));
    if (!*taken || (*taken)->outcome != Verdict::Admitted)
        return fail(ProblemKind::NoSuchThing, {}, {QLatin1String(Scan::kind), entry.toString()});
    Statement before = connection.prepare("SELECT 1 FROM scan WHERE refers_to=? AND kind='annul' LIMIT 1");
    columns::put(before, 0, entry);
    const auto annulled = before.next();
    if (!annulled)
        return tl::unexpected(annulled.error());
    if (*annulled)
        return fail(ProblemKind::NothingToDo);
    Scan fact = **taken;
    fact.id = request.nonce;
    fact.sort = ScanKind::Annul;
    fact.refersTo = entry;
    fact.desk = request.desk;
    fact.operatorName = request.operatorName;
    fact.number = 0;
    fact.at = request.at.toUTC();
    fact.method = request.method;
    fact.outcome = Verdict::Annulled;
    fact.reason = request.reason;
    return keep(connection, fact).and_then([&] { return answerFor(connection, fact); });
}

Result<ScanAnswer> wrongPerson(const Connection &connection, const Nonce &entry, const ScanRequest &other,
                               const Judge &judge)
{
    static const QUuid space(QStringLiteral("{6a1f8f6e-0f0b-4c57-9d0c-6f3f8d6a4e11}"));
    auto answer = scan(connection, other, judge);
    if (!answer || answer->scan.outcome != Verdict::Admitted)
        return answer;
    ScanRequest back = other;
    back.nonce = Nonce::named(space, other.nonce.toString());
    auto annulled = annul(connection, entry, back);
    if (!annulled && annulled.error().kind != ProblemKind::NothingToDo)
        return annulled;
    return answer;
}

Result<void> readEvent(const Connection &connection, Event &event)
{
    Statement statement =
        connection.prepare("SELECT " + columns::namesOf<Event>() + " FROM event ORDER BY id LIMIT 1");
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    if (*found && !columns::takeRecord(statement, event))
        return fail(ProblemKind::Damaged, {}, {QLatin1String(Event::kind)});
    return {};
}

Result<void> readLists(const Connection &connection, std::vector<CheckinList> &lists)
{
    Statement statement = connection.prepare("SELECT " + columns::namesOf<CheckinList>() +
                                             " FROM checkin_list ORDER BY position, name, id");
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        CheckinList list;
        if (!columns::takeRecord(statement, list))
            return fail(ProblemKind::Damaged, {}, {QLatin1String(CheckinList::kind), statement.string(0)});
        lists.push_back(std::move(list));
    }
    return {};
}

} // namespace blokplan::door
