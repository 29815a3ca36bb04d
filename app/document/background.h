#pragma once

#include "app/document/document.h"

#include <atomic>
#include <thread>

/// The document's work on threads of their own, each with a store of its own. Both are joined when destroyed.
namespace blokplan
{

/// What came of one large piece of writing.
struct Document::Written {
    Edit edit;
    Plan next; ///< the plan with the edit applied
    qint64 sequence = 0;
    Store::UnionCounts facts = {};
};

/// One large piece of writing on its way to the file.
struct Document::LargeWrite {
    struct Order {
        QString path;
        /// Called on the thread, with a store of its own.
        std::function<Result<Written>(Store &own, const Progress &progress)> work;
        Progress progress;
        std::function<void(const Result<Written> &)> done; ///< once the document holds it, or never will
        std::function<void()> again;                       ///< others wrote first
    };
    using Finished = std::function<void(const Result<Written> &)>;

    explicit LargeWrite(Order what);
    ~LargeWrite();
    LargeWrite(const LargeWrite &) = delete;
    LargeWrite &operator=(const LargeWrite &) = delete;

    /// `finished` and the progress are called on the thread of `receiver`, which outlives this.
    void start(Document *receiver, Finished finished);

    const Order order;
    std::atomic_bool cancelled = false;

private:
    bool report(Document *receiver, double part);
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
