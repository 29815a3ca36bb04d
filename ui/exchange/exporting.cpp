#include "ui/exchange/exporting.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QThread>

namespace blokplan::ui
{

namespace
{

/// Writes the file whole or not at all.
Result<void> save(const QString &path, const QByteArray &bytes, const std::atomic_bool &wanted)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (isWritten && !wanted) {
        file.cancelWriting();
        return fail(ProblemKind::Cancelled, path);
    }
    if (!isWritten || !file.commit())
        return fail(ProblemKind::CannotWrite, path, {file.errorString()});
    return {};
}

Result<Outgoing> carriedOut(const Exporting::Order &order, const std::atomic_bool &wanted)
{
    Result<Outgoing> outgoing = order.format->write(order.agenda, order.selection);
    if (!outgoing)
        return outgoing;
    if (const auto saved = save(order.path, outgoing->bytes, wanted); !saved)
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
