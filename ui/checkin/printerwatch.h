#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <thread>

namespace blokplan::ui
{

enum class PrinterState { Unknown, Ready, Printing, Stopped, Missing };

/// How a printer is doing, asked every so often on a thread of its own: a printer in a network may take its
/// time to answer.
class PrinterWatch : public QObject
{
    Q_OBJECT

public:
    /// Asks the system; called on the thread.
    using Look = std::function<PrinterState(const QString &printer)>;

    explicit PrinterWatch(QObject *parent);
    ~PrinterWatch() override;

    Look look;

    /// Which one; empty: none.
    void watch(const QString &printer);
    /// Looks now, unless it is at it.
    void lookNow();
    [[nodiscard]] PrinterState state() const { return known; }

signals:
    void changed();

private:
    void finish(const QString &printer, PrinterState state);

    QString watched;
    PrinterState known = PrinterState::Unknown;
    QTimer timer;
    bool isLooking = false;
    std::thread worker;
};

} // namespace blokplan::ui
