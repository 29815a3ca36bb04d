#include "ui/exchange/exporting.h"

#include "app/base/wholefile.h"

#include <QCoreApplication>
#include <QThread>

namespace blokplan::ui
{

namespace
{

Result<Outgoing> carriedOut(const Exporting::Order &order, const std::atomic_bool &wanted)
{
    Result<Outgoing> outgoing = order.format->write(order.agenda, order.selection);
    if (!outgoing)
        return outgoing;
    if (!wanted)
        return fail(ProblemKind::Cancelled, order.path);
    if (const auto saved = writeWhole(order.path, outgoing->bytes); !saved)
        return tl::unexpected(saved.error());
    return outgoing;
}

} // namespace

Exporting::Exporting(Order order, QObject *parent)
    : QObject(parent), wanted(std::make_shared<std::atomic_bool>(true)),
      outcome(std::make_shared<Result<Outgoing>>(fail(ProblemKind::Cancelled, order.path)))
{
    worker = QThread::create(
        [order = std::move(order), go = wanted, out = outcome] { *out = carriedOut(order, *go); });
    connect(worker, &QThread::finished, this, &Exporting::finished);
    worker->start();
}

Exporting::~Exporting()
{
    cancel(); // and nobody waits for it, unless the program ends meanwhile
    connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    if (worker->isFinished())
        worker->deleteLater();
    else if (qApp != nullptr)
        connect(
            qApp, &QCoreApplication::aboutToQuit, worker, [thread = worker] { thread->wait(); },
            Qt::DirectConnection);
}

void Exporting::cancel()
{
    *wanted = false;
    worker->disconnect(this);
}

} // namespace blokplan::ui
