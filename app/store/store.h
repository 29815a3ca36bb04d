#pragma once

#include "app/model/edit.h"
#include "app/model/scancase.h"
#include "app/store/patience.h"

#include <QDateTime>
#include <QSet>

#include <functional>
#include <memory>

namespace blokplan
{

/// What the journal keeps of one edit.
struct JournalEntry {
    qint64 sequence = 0; ///< counts up in the file, without gaps
    Edit edit;
    QString desk; ///< which laptop or process wrote it
    QDateTime at; ///< UTC
};

/// Says how far long work is, 0..1; returns false to cancel it.
using Progress = std::function<bool(double)>;

/// One open *.blokplan file: SQLite with WAL and synchronous=FULL, both set and read back before the first
/// write; a file that is only read stays as it is. Any number of processes may have it open; each write is
/// one short BEGIN IMMEDIATE. Not a QObject; used by one thread at a time.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file. NotFound, IsFolder, Empty, NotBlokplan, TooNew, Damaged, NoPermission, NetworkShare,
    /// Busy: the file is then untouched, to the byte. A file that cannot be written opens read-only.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access = Access::ReadWrite);
    /// Makes a new file that holds `plan` (written as the journal's first edit); Exists when there is one.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Plan &plan, const Intent &intent,
                                                 const Progress &progress = {});
    /// The same without opening it.
    static Result<void> make(const QString &path, const Plan &plan, const Intent &intent,
                             const Progress &progress = {});
    /// The same over what stands there, which goes only once the new one is whole: IsFolder, Busy ("open").
    static Result<void> replace(const QString &path, const Plan &plan, const Intent &intent);
    /// Whether the file there, if any, could be replaced now: the errors of `replace`.
    static Result<void> mayBeReplaced(const QString &path);
    /// A store that is gone when it is closed: for pictures and tests. Its path is empty.
    static Result<std::unique_ptr<Store>> inMemory(const Plan &plan, const Intent &intent);
    ~Store(); ///< the last closer leaves one plain file

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whether the path still leads to this file: else it was moved, removed or replaced since.
    [[nodiscard]] bool isStillThere() const;
    [[nodiscard]] int schema() const;
    static int newestSchema();

    /// The whole plan as it stands in the file, and the sequence of the last edit in it.
    struct Loaded {
        Plan plan;
        qint64 sequence = 0;
    };
    [[nodiscard]] Result<Loaded> load() const;

    /// Writes the edit in one transaction, journal and tables, if the last edit in the file is `after`;
    /// Stale when others wrote since (read them with `journalAfter` and try again). Busy after two seconds of
    /// waiting. Returns its sequence, once it is on disk.
    Result<qint64> write(const Edit &edit, qint64 after, const Progress &progress = {});
    /// One scan at a door, in one transaction: a nonce that is known is answered as it was then; else the
    /// case is looked up, judged, and what came of it appended. It is on disk before this returns. No plan is
    /// loaded for it.
    Result<ScanAnswer> scan(const ScanRequest &request, const Judge &judge);
    /// A guest nobody knew: the edit that registers them and their entry, in one transaction; whoever has the
    /// plan follows the edit as another's.
    Result<ScanAnswer> walkIn(const Edit &edit, const ScanRequest &request, const Judge &judge);
    /// Takes an entry back by a fact of its own: NoSuchThing where there is no such entry, NothingToDo where
    /// it is annulled already. The same request again gives the same answer.
    Result<ScanAnswer> annul(const Nonce &entry, const ScanRequest &request);
    /// Wrong person: the entry is annulled and the other one is let in, together or not at all.
    Result<ScanAnswer> wrongPerson(const Nonce &entry, const ScanRequest &other, const Judge &judge);
    Result<void> append(const std::vector<BadgeFact> &badges);

    /// Facts in the order in which the file took them; `last` is where to read on.
    struct Facts {
        std::vector<Scan> scans;
        std::vector<BadgeFact> badges;
        qint64 lastScan = 0;
        qint64 lastBadge = 0;
    };
    [[nodiscard]] Result<Facts> factsAfter(qint64 scan, qint64 badge) const;
    /// How many of another file's facts were new and how many known, and at which desks the new scans were
    /// made.
    struct UnionCounts {
        int fresh = 0;
        int known = 0;
        QSet<QString> desks = {};
    };
    /// Takes over what another file's doors saw, by nonce, and an edit as by `write`, in one transaction. An
    /// empty edit is kept in the journal when there were new facts; else nothing is written.
    struct Merged {
        qint64 sequence = 0; ///< of the last edit in the file
        UnionCounts facts;
    };
    Result<Merged> merge(const Edit &edit, qint64 after, const Facts &others);
    /// What can be checked at the doors, in the order people see it, and the event with its zone; without
    /// loading the plan.
    struct Doors {
        Event event;
        std::vector<CheckinList> lists;
    };
    [[nodiscard]] Result<Doors> doors() const;
    /// How many attendees were let in at any door.
    [[nodiscard]] Result<int> admittedAttendees() const;

    /// Called by `write` again and again while it waits for other processes, with how long it has been. It
    /// may not use the store.
    void whileWaiting(Patience::Waiting told);

    /// Cheap: whether another connection has written since the last call (PRAGMA data_version). After this
    /// one's own first write it may say so in vain; the journal tells.
    [[nodiscard]] bool hasForeignChanges();
    [[nodiscard]] Result<std::vector<JournalEntry>> journalAfter(qint64 sequence) const;

    /// Moves what is in the write-ahead log into the file, so that a plain copy of it is whole; called soon
    /// after the last write. False when others are at it and it has to be tried again.
    bool checkpoint();

    /// A whole copy in another place, put there as one. Busy ("open") when a plan is open there.
    Result<void> copyTo(const QString &path, const Progress &progress = {}) const;
    /// The automatic one beside the file, in `<file>-backups`: the last ten and one a day. Nothing to do when
    /// the newest holds the last edit and the last fact.
    Result<void> backUp() const;

    /// Takes out of what is kept of the past what `forget` takes out of each edit in the journal, and the
    /// codes of scans that lead to nobody any more; packs the file so that no free page holds any of it,
    /// removes the paper list beside it (app/store/companions.h) and replaces the automatic backups by one of
    /// the file as it is then. Cancelled leaves all as it was; Busy while others are at it.
    using Forget = std::function<void(Edit &)>;
    Result<void> purge(const Forget &forget, const Progress &progress = {});

    /// When the newest of those was taken, UTC; invalid where there is none.
    [[nodiscard]] QDateTime lastBackup() const;

    /// When another copy was last merged into this file, UTC; invalid where none was.
    [[nodiscard]] Result<QDateTime> lastMerge() const;

    /// How a setting of SQLite stands on the store's own connection; empty when it says nothing.
    [[nodiscard]] QByteArray pragma(const QByteArray &name) const;

    /// Integrity of the file and of the records in it; empty when all is well.
    [[nodiscard]] std::vector<Problem> verify() const;

    /// The ids of all edits in the journal, in order.
    [[nodiscard]] Result<std::vector<EditId>> journalIds() const;

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace blokplan
