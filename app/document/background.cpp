#include "app/document/background.h"

namespace blokplan
{

Document::LargeWrite::LargeWrite(Order what) : order(std::move(what)) {}

Document::LargeWrite::~LargeWrite()
{
    cancelled = true;
    if (worker.joinable())
        worker.join();
}

/// Runs on the worker; the person's answer comes back through `cancelled`.
bool Document::LargeWrite::report(Document *receiver, double part)
{
    if (order.progress) {
        QMetaObject::invokeMethod(
            receiver,
            [receiver, part, this] {
                if (receiver->large.get() == this && !order.progress(part))
                    cancelled = true;
            },
            Qt::QueuedConnection);
    }
    return !cancelled;
}

void Document::LargeWrite::start(Document *receiver, Finished finished)
{
    worker = std::thread([this, receiver, finished = std::move(finished)] {
        const auto own = Store::open(order.path);
        const Result<Written> written =
            own ? order.work(**own, [&](double part) { return report(receiver, part); })
                : Result<Written>(tl::unexpected(own.error()));
        QMetaObject::invokeMethod(
            receiver, [finished, written] { finished(written); }, Qt::QueuedConnection);
    });
}

Document::Backup::Backup(const QString &path, Document *receiver, std::function<void(const Problem &)> failed)
    : worker([path, receiver, failed = std::move(failed)] {
          const auto own = Store::open(path, Store::Access::ReadOnly);
          const Result<void> taken = own ? (*own)->backUp() : Result<void>(tl::unexpected(own.error()));
          if (!taken)
              QMetaObject::invokeMethod(
                  receiver, [failed, problem = taken.error()] { failed(problem); }, Qt::QueuedConnection);
      })
{
}

Document::Backup::~Backup()
{
    if (worker.joinable())
        worker.join();
}

} // namespace blokplan
