#include "app/document/doorthread.h"

namespace blokplan
{

Document::DoorThread::DoorThread(QString file) : path(std::move(file)), worker([this] { run(); }) {}

Document::DoorThread::~DoorThread()
{
    {
        const std::lock_guard lock(guard);
        closing = true;
    }
    news.notify_all();
    worker.join();
}

void Document::DoorThread::ask(Work work)
{
    {
        const std::lock_guard lock(guard);
        asked.push_back(std::move(work));
    }
    news.notify_all();
}

/// False when there is nothing left to do.
bool Document::DoorThread::next(Work &work)
{
    std::unique_lock lock(guard);
    news.wait(lock, [this] { return closing || !asked.empty(); });
    if (asked.empty())
        return false;
    work = std::move(asked.front());
    asked.pop_front();
    return true;
}

/// The store is opened before the first guest stands there, and again when that failed.
void Document::DoorThread::run()
{
    auto opened = Store::open(path);
    for (Work work; next(work);) {
        if (!opened)
            opened = Store::open(path);
        work(opened ? opened->get() : nullptr, opened ? Problem() : opened.error());
    }
}

} // namespace blokplan
