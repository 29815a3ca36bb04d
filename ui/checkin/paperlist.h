#pragma once

#include "app/checkin/attendance.h"
#include "ui/base/desk.h"

#include <QTimer>

#include <atomic>
#include <thread>

namespace blokplan::ui
{

/// The door list as a PDF beside the event's file, written again every few minutes while something happens,
/// with who is in already crossed off: for when the laptop fails. On a thread of its own; nothing waits for
/// it.
class PaperList : public QObject
{
    Q_OBJECT

public:
    /// `attendance` outlives this.
    PaperList(Desk &desk, const checkin::Attendance &attendance, QObject *parent);
    ~PaperList() override;

    /// Writes it soon, and from then on every few minutes if anything has changed since.
    void begin();
    [[nodiscard]] QDateTime written() const { return lastWritten; } ///< invalid: not yet
    /// Now, if anything has changed since the last time.
    void write();
    [[nodiscard]] QString path() const;

signals:
    void changed(); ///< written, or not

private:
    void finish(const Result<void> &done);

    Desk &desk;
    const checkin::Attendance &attendance;
    QTimer timer;
    QDateTime lastWritten;
    bool isStale = true;
    bool isWriting = false;
    std::shared_ptr<std::atomic_bool> dropped =
        std::make_shared<std::atomic_bool>(false); ///< the one under way
    std::thread worker;
};

} // namespace blokplan::ui
