#include "app/store/door.h"
#include "app/store/facts.h"
#include "app/store/journal.h"
#include "app/store/storeparts.h"

/// What Store does for the doors.
namespace blokplan
{

Result<ScanAnswer> Store::scan(const ScanRequest &request, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&] { return door::scan(d->db, request, judge); });
}

Result<ScanAnswer> Store::walkIn(const Edit &edit, const ScanRequest &request, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&]() -> Result<ScanAnswer> {
        const auto known = facts::scanBy(d->db, request.nonce);
        const auto last = journal::last(d->db);
        if (!known || !last)
            return tl::unexpected(!known ? known.error() : last.error());
        if (!*known) {
            if (auto written = d->append(edit, *last, {}); !written)
                return tl::unexpected(written.error());
        }
        return door::scan(d->db, request, judge);
    });
}

Result<ScanAnswer> Store::annul(const Nonce &entry, const ScanRequest &request)
{
    return d->inTransaction<ScanAnswer>([&] { return door::annul(d->db, entry, request); });
}

Result<ScanAnswer> Store::wrongPerson(const Nonce &entry, const ScanRequest &other, const Judge &judge)
{
    return d->inTransaction<ScanAnswer>([&] { return door::wrongPerson(d->db, entry, other, judge); });
}

Result<void> Store::append(const std::vector<BadgeFact> &badges)
{
    return d->inTransaction<void>([&]() -> Result<void> {
        for (const BadgeFact &badge : badges) {
            if (auto added = facts::add(d->db, badge); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
}

Result<Store::Facts> Store::factsAfter(qint64 scan, qint64 badge) const
{
    const auto transaction = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), d->path));
    Facts found{{}, {}, scan, badge};
    const auto done = facts::readAfter(d->db, found.scans, found.lastScan).and_then([&] {
        return facts::readAfter(d->db, found.badges, found.lastBadge);
    });
    if (!done)
        return tl::unexpected(at(done.error(), d->path));
    return found;
}

namespace
{

Result<Store::UnionCounts> unite(const Connection &connection, const Store::Facts &others)
{
    Store::UnionCounts counts;
    const auto count = [&](const auto &fact, bool fresh) {
        ++(fresh ? counts.fresh : counts.known);
        if constexpr (std::is_same_v<decltype(fact), const Scan &>) {
            if (fresh)
                counts.desks.insert(fact.desk);
        }
    };
    return facts::unite(connection, others.scans, count)
        .and_then([&] { return facts::unite(connection, others.badges, count); })
        .map([&] { return counts; });
}

} // namespace

Result<Store::Merged> Store::merge(const Edit &edit, qint64 after, const Facts &others)
{
    return d->inTransaction<Merged>([&]() -> Result<Merged> {
        const auto counts = unite(d->db, others);
        if (!counts)
            return tl::unexpected(counts.error());
        const bool isNews = !edit.isEmpty() || counts->fresh > 0;
        const auto written = isNews ? d->append(edit, after, {}) : Result<qint64>(after);
        if (!written)
            return tl::unexpected(written.error());
        return Merged{*written, *counts};
    });
}

Result<Store::Doors> Store::doors() const
{
    const auto transaction = Transaction::begin(d->db, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(at(transaction.error(), d->path));
    Doors doors;
    const auto done =
        door::readEvent(d->db, doors.event).and_then([&] { return door::readLists(d->db, doors.lists); });
    if (!done)
        return tl::unexpected(at(done.error(), d->path));
    return doors;
}

Result<int> Store::admittedAttendees() const
{
    return d->db.number("SELECT count(DISTINCT attendee) FROM admission").map([](qint64 n) {
        return int(n);
    });
}

} // namespace blokplan
