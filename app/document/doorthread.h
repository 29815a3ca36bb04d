#pragma once

#include "app/document/document.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace blokplan
{

/// The store's own thread for the door, with a store of its own: what is asked is done in the order of asking
/// and answered on the document's thread. What was asked before it is destroyed is still done, only not
/// answered.
struct Document::DoorThread {
    using Work = std::function<void(Store *, const Problem &)>; ///< no store: why it could not be opened

    explicit DoorThread(QString file);
    ~DoorThread();
    DoorThread(const DoorThread &) = delete;
    DoorThread &operator=(const DoorThread &) = delete;

    void ask(Work work);

private:
    void run();
    bool next(Work &work);

    const QString path;
    std::mutex guard;
    std::condition_variable news;
    std::deque<Work> asked;
    bool closing = false;
    std::thread worker;
};

} // namespace blokplan
