#include "app/model/editcodec.h"
#include "app/store/backups.h"
#include "app/store/companions.h"
#include "app/store/journal.h"
#include "app/store/storeparts.h"

#include <QFile>
#include <QThread>

namespace blokplan
{

namespace
{

/// What somebody typed or scanned may be a name, and why an entry was taken back may say one; of those who
/// are forgotten it leads to them.
Result<void> forgetCodes(const Connection &connection)
{
    return connection.run(
        "UPDATE scan SET code = '', reason = CASE kind WHEN 'annul' THEN '' ELSE reason END WHERE "
        "(code <> '' OR (kind = 'annul' AND reason <> '')) AND (attendee IS NULL OR attendee NOT IN "
        "(SELECT id FROM attendee WHERE as_written <> ''))");
}

/// The old pages are gone once the log is in the file; whoever reads at that moment keeps it from that.
bool waitForCheckpoint(Store &store)
{
    static constexpr int rounds = 40;
    static constexpr int pause = 50; // milliseconds
    for (int round = 0; round < rounds; ++round) {
        if (store.checkpoint())
            return true;
        QThread::msleep(pause);
    }
    return false;
}

} // namespace

Result<void> Store::purge(const Forget &forget, const Progress &progress)
{
    if (d->readOnly)
        return fail(ProblemKind::ReadOnly, d->path);
    // what is overwritten or freed from here on is zeroed, not only let go of
    if (auto set = d->db.run("PRAGMA secure_delete=ON"); !set)
        return tl::unexpected(at(set.error(), d->path));
    auto rewritten = d->inTransaction<void>([&]() -> Result<void> {
        static constexpr double most = 0.8; // of the work; packing the file is the rest
        return journal::rewrite(d->db, forget,
                                [&](double part) { return !progress || progress(part * most); })
            .and_then([&] { return forgetCodes(d->db); });
    });
    if (!rewritten)
        return rewritten;
    if (d->inMemory())
        return {};
    // from here on nothing can be cancelled: what is left of it is only tidying up
    if (auto packed = d->db.run("VACUUM"); !packed)
        return tl::unexpected(at(packed.error(), d->path));
    if (!waitForCheckpoint(*this))
        return fail(ProblemKind::Busy, d->path);
    const QString paper = paperListOf(d->path);
    if (QFile::exists(paper) && !QFile::remove(paper))
        return fail(ProblemKind::NoPermission, paper);
    return backups::replaceAll(d->db, d->path).map_error([&](const Problem &problem) {
        return at(problem, d->path);
    });
}

} // namespace blokplan
