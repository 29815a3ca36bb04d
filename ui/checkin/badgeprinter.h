#pragma once

#include "app/print/blockschedule.h"
#include "ui/base/desk.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace blokplan::ui
{

/// Prints the badge of whoever is let in, once: who has one gets none by a second scan. On a thread of its
/// own, one badge after another, so that no scan waits for paper. What was printed is kept as a fact.
class BadgePrinter : public QObject
{
    Q_OBJECT

public:
    /// Puts a badge on paper; called on the thread. The usual one is that printer, as labels.
    using Output = std::function<Result<void>(const print::Printout &badge, const QString &printer)>;

    explicit BadgePrinter(Desk &desk, QObject *parent);
    ~BadgePrinter() override; ///< what waits is not printed any more

    Output output;
    QString deskName; ///< as in the facts

    /// Where to; empty: nothing is printed. Remembered for this computer.
    void setPrinter(const QString &name);
    [[nodiscard]] QString printer() const { return printerName; }

    /// Somebody was let in.
    void cameIn(const AttendeeId &attendee);
    /// They were the wrong person: a badge that this desk printed for that entry counts no more.
    void tookBack(const AttendeeId &attendee);
    /// Once more what did not come out, now that the printer may be ready.
    void retry();
    [[nodiscard]] int waiting() const { return int(failedOrders.size()); } ///< badges that did not come out
    /// The badge once more, whoever has one.
    void printAgain(const AttendeeId &attendee);

signals:
    void printed(const blokplan::AttendeeId &attendee);
    void failed(const QString &sentence);

private:
    struct Order {
        AttendeeId who;
        BadgeEvent what = BadgeEvent::Printed;
        Agenda agenda;
        QString printer;
        print::BlockScheduleOptions options;
    };
    void add(const AttendeeId &attendee, BadgeEvent what);
    void printWhoIsKnownNow();
    void run();
    void finish(const AttendeeId &attendee, BadgeEvent what, const Result<void> &done);
    [[nodiscard]] bool hasBadge(const AttendeeId &attendee) const;
    void keep(const AttendeeId &attendee, BadgeEvent what);

    Desk &desk;
    QString printerName;
    QSet<AttendeeId> ordered; ///< at this desk, whether the fact is there yet or not
    QList<AttendeeId> failedOrders;
    QList<AttendeeId> unknown; ///< came in while the plan does not hold them yet
    std::mutex guard;
    std::condition_variable news;
    std::deque<Order> orders;
    bool closing = false;
    std::thread worker;
};

} // namespace blokplan::ui
