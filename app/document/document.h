#pragma once

#include "app/model/agenda.h"
#include "app/model/history.h"
#include "app/store/presence.h"
#include "app/store/store.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace blokplan
{

/// The one place where anything changes. Accepts edits, has the store write them, then replaces its plan,
/// remembers them for undo and announces them with one signal. Everybody else only reads plan() and agenda().
class Document : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Document>> open(const QString &path,
                                                  Store::Access access = Store::Access::ReadWrite);
    static Result<std::unique_ptr<Document>> create(const QString &path, const Plan &plan,
                                                    const Intent &intent);
    /// A document without a file, gone when it is closed: for pictures and tests. Its path is empty.
    static Result<std::unique_ptr<Document>> inMemory(const Plan &plan, const Intent &intent = {});
    ~Document() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isStillThere() const; ///< its path leads to it, and to no other file
    [[nodiscard]] const Plan &plan() const { return index.plan(); }
    [[nodiscard]] const Agenda &agenda() const { return index; }

    /// On disk before it returns. An empty edit is accepted and does nothing. What another process wrote
    /// meanwhile is followed first; if the edit then no longer fits it is refused whole, and plan, file and
    /// undo are as they were. Busy while a large edit is being written.
    Result<void> commit(const Edit &edit);
    /// The same for a large edit, written on a thread of its own while the event loop lives. `progress`
    /// (which may cancel) and `done` are called on this object's thread, `done` never before this returns.
    /// Until then other edits are refused as Busy. Closing the document cancels it, and `done` is not called.
    void commitLarge(const Edit &edit, const Progress &progress, std::function<void(Result<void>)> done);
    [[nodiscard]] bool isWriting() const { return large != nullptr; }
    /// The large edit or merge under way leaves the file as it was, unless its last step has begun.
    void cancelLarge();

    [[nodiscard]] bool canUndo() const { return !undoable.empty(); }
    [[nodiscard]] bool canRedo() const { return !redoable.empty(); }
    [[nodiscard]] const Intent *undoIntent() const; ///< what undo would take back, or nullptr
    [[nodiscard]] const Intent *redoIntent() const;
    /// Takes the last edit back, as an edit of its own. When others have changed its records since, it is
    /// refused (Stale, Dangling, StillNeeded or HasFacts) and forgotten; the steps before it stay.
    /// NothingToDo when there is none.
    Result<void> undo();
    Result<void> redo();

    using Answered = std::function<void(Result<ScanAnswer>)>;
    /// What happens at a door goes to the file on a thread of its own, in the order of asking, beside the
    /// undo stack; `answered` is called on this object's thread once it is on disk, or refused. Closing the
    /// document finishes what was asked, without an answer. See Store for each of them.
    void scan(const ScanRequest &request, const Judge &judge, Answered answered);
    void annul(const Nonce &entry, const ScanRequest &request, Answered answered);
    void wrongPerson(const Nonce &entry, const ScanRequest &other, const Judge &judge, Answered answered);
    void walkIn(const Edit &edit, const ScanRequest &request, const Judge &judge, Answered answered);
    void keepBadges(const std::vector<BadgeFact> &badges, std::function<void(Result<void>)> answered);
    /// Makes ready for the first of them, so that no guest waits for it.
    void openDoor();
    /// All facts, in the order in which the file took them; new ones stand at the end.
    [[nodiscard]] const Store::Facts &facts() const { return known; }
    /// Takes over what another copy of this event's file knows: its facts by their nonces, its records by the
    /// edit that `make` makes of both histories, ours first (app/exchange/threeway.h), which is one step to
    /// undo; the journal keeps that there was a merge when it brought facts alone, too. OtherEvent, SameFile;
    /// the errors of opening it, and of an edit. The other file is only read.
    using MergeMaker = std::function<Edit(const History &ours, const History &theirs)>;
    Result<Store::UnionCounts> merge(const QString &other, const MergeMaker &make);
    /// The same on a thread of its own, as `commitLarge` does it; `make` is called there. The doors go on
    /// meanwhile.
    void mergeLarge(const QString &other, const MergeMaker &make, const Progress &progress,
                    std::function<void(Result<Store::UnionCounts>)> done);

    /// Takes what the plan no longer says of attendees out of journal, free pages and backups, on the thread
    /// of the door; there is nothing to undo after it, unless it was cancelled. See Store::purge; `forget`
    /// (app/edits/forgetting.h) and `progress` are called on that thread.
    void purge(const Store::Forget &forget, const Progress &progress,
               std::function<void(Result<void>)> answered);

    /// Takes over what other processes wrote; called by a timer twice a second, and before each commit.
    Result<void> follow();
    /// Who else has the file open for writing, in this process or another, as "program number"; looked after
    /// by the same timer.
    [[nodiscard]] QStringList alsoOpenIn() const { return others; }
    void lookWhoIsThere();
    /// Makes the file whole for plain copies; called by a timer soon after each write.
    void checkpoint();
    /// When another copy was last merged into this file, UTC; invalid where none was.
    [[nodiscard]] QDateTime lastMerge() const { return merged; }
    /// When the newest automatic backup was taken, UTC; invalid where there is none.
    [[nodiscard]] QDateTime lastBackup() const;
    /// The automatic backup, on a thread of its own; called by a timer soon after opening and every ten
    /// minutes from then on. At most one runs.
    void backUp();

    Result<void> copyTo(const QString &path, const Progress &progress = {}) const;
    [[nodiscard]] std::vector<Problem> verify() const;

signals:
    /// The plan has changed by this edit (own, undone, redone or foreign); plan() and agenda() are the new
    /// ones, `before` the agenda as it was.
    void changed(const blokplan::Edit &edit, const blokplan::Agenda &before);
    /// facts() has grown.
    void factsChanged();
    /// What can be undone or redone has changed.
    void undoChanged();
    /// A commit has been waiting for another process for a tenth of a second; at its end false. The event
    /// loop stands still meanwhile, so who shows it paints at once (QWidget::repaint) and changes nothing.
    void busyChanged(bool busy);
    void alsoOpenChanged();
    /// Following foreign changes or the automatic backup failed.
    void failed(const blokplan::Problem &problem);

private:
    struct LargeWrite;
    struct Backup;
    struct DoorThread;
    using Steps = std::vector<Edit>;

    explicit Document(std::unique_ptr<Store> store, Store::Loaded loaded);
    static Result<std::unique_ptr<Document>> over(Result<std::unique_ptr<Store>> store);
    void startTimers();
    void announce();
    using Put = std::function<Result<qint64>()>; ///< writes it into the file after `sequence`
    Result<void> write(const Edit &edit);
    Result<void> write(const Edit &edit, const Put &put);
    Result<qint64> toStore(const Put &put);
    void waited(int milliseconds);
    Result<void> step(Steps &from, Steps &to);
    void takeOver(const Edit &edit, const Plan &next);
    void remember(const Edit &edit);
    Result<void> catchUp();
    Result<void> readOn();
    Result<void> followEntry(const JournalEntry &entry);
    Result<void> reload();
    struct Written;
    void finishLarge(const Result<Written> &written);
    void mergeRound(const QString &other, const MergeMaker &make, const Progress &progress,
                    std::function<void(Result<Store::UnionCounts>)> done, int round);
    template <class T>
    void atDoor(std::function<Result<T>(Store &)> work, std::function<void(Result<T>)> answered);
    Result<void> readFacts();

    std::unique_ptr<Store> store;
    Agenda index;
    qint64 sequence = 0;  ///< of the last edit that the plan holds
    bool behind = false;  ///< others have written what the plan does not hold yet
    bool atStore = false; ///< in the middle of a write: who hears of the wait may not begin another
    bool busy = false;    ///< as last announced
    Steps undoable;
    Steps redoable;
    QTimer followTimer;
    QTimer checkpointTimer;
    QTimer backupTimer;
    std::optional<Presence> presence;
    QStringList others;
    QDateTime merged;
    std::unique_ptr<LargeWrite> large;
    std::unique_ptr<Backup> backup;
    Store::Facts known;
    std::unique_ptr<DoorThread> doorThread;
};

} // namespace blokplan
