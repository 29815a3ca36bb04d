#pragma once

#include "app/model/agenda.h"
#include "app/store/store.h"

#include <QObject>
#include <QTimer>

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
    ~Document() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Plan &plan() const { return index.plan(); }
    [[nodiscard]] const Agenda &agenda() const { return index; }

    /// On disk before it returns. An empty edit is accepted and does nothing. What another process wrote
    /// meanwhile is followed first; if the edit then no longer fits it is refused whole, and plan, file and
    /// undo are as they were.
    Result<void> commit(const Edit &edit);
    /// The same for a large edit, written on a thread of its own while the event loop lives; `done` is called
    /// here.
    void commitLarge(const Edit &edit, const Progress &progress, std::function<void(Result<void>)> done);

    [[nodiscard]] bool canUndo() const { return !undoable.empty(); }
    [[nodiscard]] bool canRedo() const { return !redoable.empty(); }
    [[nodiscard]] const Intent *undoIntent() const; ///< what undo would take back, or nullptr
    [[nodiscard]] const Intent *redoIntent() const;
    Result<void> undo();
    Result<void> redo();

    /// Takes over what other processes wrote; called by a timer twice a second, and before each commit.
    Result<void> follow();

    Result<void> copyTo(const QString &path, const Progress &progress = {}) const;
    [[nodiscard]] std::vector<Problem> verify() const;

signals:
    /// The plan has changed by this edit (own, undone, redone or foreign); plan() and agenda() are the new
    /// ones, `before` the agenda as it was.
    void changed(const blokplan::Edit &edit, const blokplan::Agenda &before);
    /// What can be undone or redone has changed.
    void undoChanged();
    /// Following foreign changes failed, or a write from the background did.
    void failed(const blokplan::Problem &problem);

private:
    Document(std::unique_ptr<Store> store, Plan plan, qint64 sequence);
    Result<void> write(const Edit &edit);
    void takeOver(const Edit &edit);

    std::unique_ptr<Store> store;
    Agenda index;
    qint64 sequence = 0;
    std::vector<Edit> undoable;
    std::vector<Edit> redoable;
    QTimer followTimer;
    QTimer checkpointTimer;
};

} // namespace blokplan
