#pragma once

#include "app/exchange/format.h"

#include <QObject>

#include <atomic>

class QThread;

namespace blokplan::ui
{

/// One export on a thread of its own: the programme is written, then the file is replaced whole. Cancelled
/// before that, the file stays as it was.
class Exporting : public QObject
{
    Q_OBJECT

public:
    struct Order {
        const Format *format;
        Agenda agenda;
        Selection selection;
        QString path;
    };

    Exporting(Order order, QObject *parent);
    ~Exporting() override; ///< cancels

    /// No answer comes any more; what is not saved yet never will be.
    void cancel();
    [[nodiscard]] const Result<Outgoing> &result() const { return *outcome; }

signals:
    void finished(); ///< not when it was cancelled

private:
    QThread *worker;
    std::shared_ptr<std::atomic_bool> wanted;
    std::shared_ptr<Result<Outgoing>> outcome;
};

} // namespace blokplan::ui
