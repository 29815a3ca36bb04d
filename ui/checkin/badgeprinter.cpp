#include "ui/checkin/badgeprinter.h"

#include "app/checkin/badgetruth.h"
#include "app/print/badges.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"
#include "ui/print/printon.h"

#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace blokplan::ui
{

namespace
{

const auto printerSetting = QStringLiteral("checkin/printer");

Result<void> onPaper(const print::Printout &badge, const QString &name)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return fail(ProblemKind::NotFound, name);
    QPrinter printer(info, QPrinter::HighResolution);
    return printOn(printer, badge).map([](const std::vector<size_t> &) {});
}

} // namespace

BadgePrinter::BadgePrinter(Desk &wanted, QObject *parent)
    : QObject(parent), output(onPaper), desk(wanted),
      printerName(QSettings().value(printerSetting).toString())
{
    connect(&desk, &Desk::changed, this, &BadgePrinter::printWhoIsKnownNow);
}

BadgePrinter::~BadgePrinter()
{
    {
        const std::lock_guard lock(guard);
        closing = true;
        orders.clear();
    }
    news.notify_all();
    if (worker.joinable())
        worker.join();
}

void BadgePrinter::setPrinter(const QString &name)
{
    printerName = name;
    QSettings().setValue(printerSetting, name);
}

bool BadgePrinter::hasBadge(const AttendeeId &attendee) const
{
    return ordered.contains(attendee) || checkin::hasBadge(desk.document().facts().badges, attendee);
}

void BadgePrinter::cameIn(const AttendeeId &attendee)
{
    if (printerName.isEmpty() || hasBadge(attendee))
        return;
    if (desk.plan().find(attendee) == nullptr)
        unknown.append(attendee); // written down while a large edit is on its way
    else
        add(attendee, BadgeEvent::Printed);
}

void BadgePrinter::printWhoIsKnownNow()
{
    if (unknown.isEmpty())
        return;
    for (const AttendeeId &one : std::exchange(unknown, {}))
        cameIn(one);
}

/// Only what came out here at the door: a badge printed ahead still lies ready for them.
void BadgePrinter::tookBack(const AttendeeId &attendee)
{
    failedOrders.removeAll(attendee);
    const BadgeFact *last = checkin::lastBadge(desk.document().facts().badges, attendee);
    if (!ordered.remove(attendee) || last == nullptr || last->what == BadgeEvent::Voided)
        return;
    keep(attendee, BadgeEvent::Voided);
}

void BadgePrinter::retry()
{
    for (const AttendeeId &one : std::exchange(failedOrders, {}))
        cameIn(one);
}

void BadgePrinter::printAgain(const AttendeeId &attendee)
{
    if (!printerName.isEmpty())
        add(attendee, hasBadge(attendee) ? BadgeEvent::Reprinted : BadgeEvent::Printed);
}

void BadgePrinter::add(const AttendeeId &attendee, BadgeEvent what)
{
    ordered.insert(attendee);
    print::BlockScheduleOptions options;
    options.paper = QStringLiteral("label");
    options.language = wording::language();
    {
        const std::lock_guard lock(guard);
        orders.push_back({attendee, what, desk.agenda(), printerName, options});
    }
    if (!worker.joinable())
        worker = std::thread([this] { run(); });
    news.notify_all();
}

void BadgePrinter::run()
{
    for (;;) {
        std::unique_lock lock(guard);
        news.wait(lock, [this] { return closing || !orders.empty(); });
        if (closing)
            return;
        const Order order = std::move(orders.front());
        orders.pop_front();
        lock.unlock();
        const Result<void> done =
            output(print::badgesOf(order.agenda, {order.who}, order.options), order.printer);
        QMetaObject::invokeMethod(
            this, [this, who = order.who, what = order.what, done] { finish(who, what, done); },
            Qt::QueuedConnection);
    }
}

void BadgePrinter::finish(const AttendeeId &attendee, BadgeEvent what, const Result<void> &done)
{
    if (!done) {
        ordered.remove(attendee);
        if (!failedOrders.contains(attendee))
            failedOrders.append(attendee); // until the printer is ready again
        emit failed(wording::problem(done.error()));
        return;
    }
    failedOrders.removeAll(attendee);
    keep(attendee, what);
    emit printed(attendee);
}

void BadgePrinter::keep(const AttendeeId &attendee, BadgeEvent what)
{
    const BadgeFact fact{BadgeNonce::create(), attendee, what, deskName, QDateTime::currentDateTimeUtc()};
    desk.document().keepBadges({fact}, [self = QPointer(this)](const Result<void> &kept) {
        if (self && !kept)
            emit self->failed(wording::problem(kept.error()));
    });
}

} // namespace blokplan::ui
