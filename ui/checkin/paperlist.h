#pragma once

#include "app/checkin/attendance.h"
#include "ui/base/desk.h"

#include <QTimer>

#include <atomic>
#include <thread>

namespace blokplan::ui
{

/// Where the paper list of an event's file stands, beside it, whatever the language: "Nu
/// Open.blokplan-door-list.pdf". It names guests: a purge takes it away.
QString paperListOf(const QString &file);

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
    std::atomic_bool leaving = false;
    std::thread worker;
};

} // namespace blokplan::ui
