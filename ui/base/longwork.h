#pragma once

#include "app/base/result.h"

#include <QWidget>

#include <atomic>
#include <functional>
#include <thread>

class QProgressBar;
class QPushButton;

namespace blokplan::ui
{

/// One long piece of work on a thread of its own, with how far it is and a button that cancels it; hidden
/// while there is none. Destroyed in the middle of it, it cancels and waits.
class LongWork : public QWidget
{
    Q_OBJECT

public:
    /// Called on the thread; tells how far it is, from 0 to 1, and stops when that says false.
    using Work = std::function<Result<void>(const std::function<bool(double)> &progress)>;
    /// Called on this widget's thread.
    using Done = std::function<void(const Result<void> &)>;

    explicit LongWork(QWidget *parent);
    ~LongWork() override;

    /// One at a time: while there is one this does nothing.
    void start(const Work &work, const Done &done);
    [[nodiscard]] bool isWorking() const { return working; }
    void cancel();

signals:
    void workingChanged(bool working);

private:
    void finish(const Result<void> &result, const Done &done);

    QProgressBar *bar;
    QPushButton *stop;
    bool working = false;
    std::atomic_bool cancelled = false;
    std::thread worker;
};

/// Does it in a dialog of its own, which shows itself only when the work takes longer than a moment; who
/// works on in the window is not kept from it. Closing the dialog cancels; `done` is called in any case,
/// unless the parent goes first.
void runLong(QWidget *parent, const QString &what, const LongWork::Work &work, const LongWork::Done &done);

} // namespace blokplan::ui
