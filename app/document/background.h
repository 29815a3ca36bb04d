#pragma once

#include "app/document/document.h"

#include <atomic>
#include <thread>

/// The document's work on threads of their own, each with a store of its own. Both are joined when destroyed.
namespace blokplan
{

/// One large edit on its way to the file.
struct Document::LargeWrite {
    struct Order {
        QString path;
        Edit edit;
        Plan next; ///< the plan with the edit applied
        qint64 after = 0;
    };
    using Finished = std::function<void(const Result<qint64> &)>;

    LargeWrite(Order what, Progress report, std::function<void(Result<void>)> answer);
    ~LargeWrite();
    LargeWrite(const LargeWrite &) = delete;
    LargeWrite &operator=(const LargeWrite &) = delete;

    /// `finished` and the progress are called on the thread of `receiver`, which outlives this.
    void start(Document *receiver, Finished finished);

    const Order order;
    const Progress progress;
    const std::function<void(Result<void>)> done;

private:
    bool report(Document *receiver, double part);
    std::atomic_bool cancelled = false;
    std::thread worker;
};

struct Document::Backup {
    Backup(const QString &path, Document *receiver, std::function<void(const Problem &)> failed);
    ~Backup();
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

private:
    std::thread worker;
};

} // namespace blokplan
