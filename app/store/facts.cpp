#include "app/store/facts.h"

#include "app/model/titles.h"
#include "app/store/columns.h"
#include "app/store/settling.h"

#include <array>
#include <set>

namespace blokplan::facts
{

namespace
{

template <class R>
QByteArray insertion(const char *how)
{
    QByteArray marks = "?";
    for (size_t i = 1; i < fieldCount<R>; ++i)
        marks += ",?";
    return QByteArray(how) + " INTO \"" + R::kind + "\" (" + columns::namesOf<R>() + ") VALUES (" + marks +
           ")";
}

template <class R>
Result<bool> addUnlessKnown(const Connection &connection, Statement &insert, const R &fact)
{
    insert.reset();
    columns::putRecord(insert, fact);
    return insert.run().map([&] { return connection.changedRows() == 1; });
}

template <class R>
Result<bool> addUnlessKnown(const Connection &connection, const R &fact)
{
    Statement statement = connection.prepare(insertion<R>("INSERT OR IGNORE"));
    return addUnlessKnown(connection, statement, fact);
}

/// One row of records; Damaged when it cannot be read.
template <class R>
Result<R> taken(const Statement &statement)
{
    R record;
    if (!columns::takeRecord(statement, record))
        return fail(ProblemKind::Damaged, {}, {QLatin1String(R::kind), statement.string(0)});
    return record;
}

template <class R>
Result<void> readRows(const Connection &connection, std::vector<R> &rows, qint64 &last)
{
    Statement statement = connection.prepare("SELECT " + columns::namesOf<R>() + ", rowid FROM \"" + R::kind +
                                             "\" WHERE rowid > ? ORDER BY rowid");
    statement.bind(0, last);
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        auto row = taken<R>(statement);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
        last = statement.number(int(fieldCount<R>));
    }
    return {};
}

template <class R>
Result<void> refuseIfNamed(const Connection &connection, const Edit &edit, const QByteArray &sql)
{
    Statement statement = connection.prepare(sql);
    for (const Change<R> &change : edit.of<R>()) {
        if (change.after)
            continue;
        columns::put(statement, 0, change.before->id);
        const auto named = statement.next();
        statement.reset();
        if (!named)
            return tl::unexpected(named.error());
        if (*named)
            return fail(ProblemKind::HasFacts, {}, {QLatin1String(R::kind), titleOf(*change.before)});
    }
    return {};
}

/// Where an attendee's codes stand.
class Tickets
{
public:
    explicit Tickets(const Connection &in)
        : gone(in.prepare("DELETE FROM ticket WHERE attendee=?")),
          added(in.prepare("INSERT OR IGNORE INTO ticket (code, attendee, former) VALUES (?,?,?)"))
    {
    }

    Result<void> forget(const AttendeeId &id)
    {
        columns::put(gone, 0, id);
        return gone.run();
    }

    Result<void> remember(const Attendee &attendee)
    {
        Result<void> done = add(attendee, attendee.code, false);
        for (const QString &code : attendee.codes)
            done = done ? add(attendee, code, false) : done;
        for (const QString &code : attendee.formerCodes)
            done = done ? add(attendee, code, true) : done;
        return done;
    }

private:
    Result<void> add(const Attendee &attendee, const QString &code, bool former)
    {
        const QString key = ticketKey(code);
        if (key.isEmpty())
            return {};
        columns::put(added, 0, key);
        columns::put(added, 1, attendee.id);
        columns::put(added, 2, former);
        return added.run();
    }

    Statement gone;
    Statement added;
};

bool sameCodes(const Attendee &a, const Attendee &b)
{
    return a.code == b.code && a.codes == b.codes && a.formerCodes == b.formerCodes;
}

/// Adds the lists on which facts name that attendee, whoever they are known as.
Result<void> addListsOf(const Connection &connection, const AttendeeId &attendee,
                        std::set<CheckinListId> &lists)
{
    Statement statement = connection.prepare(
        QByteArray(family) + "SELECT DISTINCT list FROM scan JOIN family ON scan.attendee=family.id");
    columns::put(statement, 0, attendee);
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more)
            return tl::unexpected(more.error());
        CheckinListId id;
        columns::take(statement, 0, id);
        lists.insert(id);
    }
    return {};
}

/// Of all who stood or stand together, on every list that knows any of them: who was merged may have brought
/// an admission along, and takes it away again.
Result<void> settleAll(const Connection &connection, const Attendee &before, const Attendee &after)
{
    const std::array people{after.id, before.sameAs, after.sameAs};
    std::set<CheckinListId> lists;
    for (const AttendeeId &one : people) {
        if (auto added = one.isNull() ? Result<void>() : addListsOf(connection, one, lists); !added)
            return added;
    }
    for (const CheckinListId &list : lists) {
        for (const AttendeeId &one : people) {
            if (auto done = one.isNull() ? Result<void>() : settle(connection, list, one); !done)
                return done;
        }
    }
    return {};
}

} // namespace

QString ticketKey(const QString &code)
{
    return code.trimmed().toUpper();
}

Result<void> mayGo(const Connection &connection, const Edit &edit)
{
    return refuseIfNamed<Attendee>(connection, edit,
                                   "SELECT 1 FROM (SELECT attendee FROM scan UNION ALL SELECT attendee FROM "
                                   "badge) WHERE attendee=? LIMIT 1")
        .and_then([&] {
            return refuseIfNamed<CheckinList>(connection, edit, "SELECT 1 FROM scan WHERE list=? LIMIT 1");
        });
}

Result<void> follow(const Connection &connection, const Edit &edit)
{
    if (edit.of<Attendee>().empty())
        return {};
    Tickets tickets(connection);
    for (const Change<Attendee> &change : edit.of<Attendee>()) {
        const bool both = change.before && change.after;
        Result<void> done;
        if (change.before && !(both && sameCodes(*change.before, *change.after)))
            done = tickets.forget(change.before->id);
        if (done && change.after && !(both && sameCodes(*change.before, *change.after)))
            done = tickets.remember(*change.after);
        // a merge brings facts first, and with them somebody new who stands for another
        const Attendee before = change.before ? *change.before : Attendee();
        if (done && change.after && before.sameAs != change.after->sameAs)
            done = settleAll(connection, before, *change.after);
        if (!done)
            return done;
    }
    return {};
}

Result<std::optional<Scan>> scanBy(const Connection &connection, const Nonce &nonce)
{
    Statement statement = connection.prepare("SELECT " + columns::namesOf<Scan>() + " FROM scan WHERE id=?");
    columns::put(statement, 0, nonce);
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<Scan>();
    return taken<Scan>(statement).map([](Scan scan) { return std::optional(std::move(scan)); });
}

Result<void> add(const Connection &connection, Scan &scan)
{
    if (scan.number == 0) {
        Statement last = connection.prepare("SELECT coalesce(max(number), 0) FROM scan WHERE desk=?");
        columns::put(last, 0, scan.desk);
        const auto found = last.next();
        if (!found)
            return tl::unexpected(found.error());
        scan.number = int(last.number(0)) + 1;
    }
    Statement statement = connection.prepare(insertion<Scan>("INSERT"));
    columns::putRecord(statement, scan);
    return statement.run();
}

Result<bool> add(const Connection &connection, const BadgeFact &badge)
{
    return addUnlessKnown(connection, badge);
}

Result<AttendeeId> standsFor(const Connection &connection, const AttendeeId &attendee)
{
    return Settling(connection).standsFor(attendee);
}

Result<void> settle(const Connection &connection, const CheckinListId &list, const AttendeeId &attendee)
{
    return Settling(connection).settle(list, attendee);
}

Result<void> readAfter(const Connection &connection, std::vector<Scan> &scans, qint64 &last)
{
    return readRows(connection, scans, last);
}

Result<void> readAfter(const Connection &connection, std::vector<BadgeFact> &badges, qint64 &last)
{
    return readRows(connection, badges, last);
}

Result<void> unite(const Connection &connection, const std::vector<Scan> &scans,
                   const std::function<void(const Scan &, bool)> &tell)
{
    std::set<std::pair<CheckinListId, AttendeeId>> concerned;
    Statement insert = connection.prepare(insertion<Scan>("INSERT OR IGNORE"));
    for (const Scan &scan : scans) {
        const auto fresh = addUnlessKnown(connection, insert, scan);
        if (!fresh)
            return tl::unexpected(fresh.error());
        tell(scan, *fresh);
        if (*fresh && !scan.attendee.isNull())
            concerned.emplace(scan.list, scan.attendee);
    }
    Settling settling(connection);
    for (const auto &[list, attendee] : concerned) {
        if (auto done = settling.settle(list, attendee); !done)
            return done;
    }
    return {};
}

Result<void> unite(const Connection &connection, const std::vector<BadgeFact> &badges,
                   const std::function<void(const BadgeFact &, bool)> &tell)
{
    Statement insert = connection.prepare(insertion<BadgeFact>("INSERT OR IGNORE"));
    for (const BadgeFact &badge : badges) {
        const auto fresh = addUnlessKnown(connection, insert, badge);
        if (!fresh)
            return tl::unexpected(fresh.error());
        tell(badge, *fresh);
    }
    return {};
}

namespace
{

Result<void> compareAdmissions(const Connection &connection, std::vector<Problem> &problems)
{
    Statement known = connection.prepare(
        "SELECT list, attendee, coalesce(max(nonce),''), coalesce(max(inside),0) FROM (SELECT list, "
        "attendee, "
        "nonce, inside FROM admission UNION ALL SELECT DISTINCT list, attendee, NULL, NULL FROM scan WHERE "
        "attendee IS NOT NULL) GROUP BY list, attendee");
    Settling settling(connection);
    for (auto more = known.next(); !more || *more; more = known.next()) {
        if (!more)
            return tl::unexpected(more.error());
        CheckinListId list;
        AttendeeId attendee;
        Nonce nonce;
        columns::take(known, 0, list);
        columns::take(known, 1, attendee);
        if (!known.text(2).isEmpty())
            columns::take(known, 2, nonce);
        const auto person = settling.standsFor(attendee);
        if (!person)
            return tl::unexpected(person.error());
        const auto standing =
            *person == attendee ? settling.standingOf(list, attendee) : Result<Standing>(Standing{});
        if (!standing)
            return tl::unexpected(standing.error());
        const bool inside = known.number(3) != 0;
        if (standing->entry != nonce || (!nonce.isNull() && standing->inside != inside))
            problems.push_back(
                {ProblemKind::Damaged, attendee.toString(), {QStringLiteral("admission"), list.toString()}});
    }
    return {};
}

} // namespace

Result<std::vector<Problem>> disagreements(const Connection &connection)
{
    std::vector<Problem> problems;
    const auto compared = compareAdmissions(connection, problems);
    if (!compared)
        return tl::unexpected(compared.error());
    const auto lost = connection.number(
        "SELECT count(*) FROM attendee WHERE trim(code) <> '' AND NOT EXISTS (SELECT 1 FROM ticket WHERE "
        "ticket.attendee=attendee.id AND ticket.former=0)");
    if (!lost)
        return tl::unexpected(lost.error());
    const auto stray =
        connection.number("SELECT count(*) FROM scan WHERE attendee IS NOT NULL AND attendee NOT "
                          "IN (SELECT id FROM attendee)");
    if (!stray)
        return tl::unexpected(stray.error());
    Statement gaps =
        connection.prepare("SELECT desk, max(number) - count(DISTINCT number) AS missing FROM scan "
                           "GROUP BY desk HAVING missing > 0 ORDER BY desk");
    for (auto more = gaps.next(); !more || *more; more = gaps.next()) {
        if (!more)
            return tl::unexpected(more.error());
        problems.push_back(
            {ProblemKind::Damaged,
             {},
             {QStringLiteral("missing-scans"), gaps.string(0), QString::number(gaps.number(1))}});
    }
    if (*stray != 0)
        problems.push_back({ProblemKind::Damaged, {}, {QLatin1String(Scan::kind), QString::number(*stray)}});
    if (*lost != 0)
        problems.push_back({ProblemKind::Damaged, {}, {QStringLiteral("ticket"), QString::number(*lost)}});
    return problems;
}

} // namespace blokplan::facts
