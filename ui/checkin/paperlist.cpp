#include "ui/checkin/paperlist.h"

#include "app/base/wholefile.h"
#include "app/print/doorlist.h"
#include "app/print/output.h"
#include "app/wording/language.h"
#include "app/wording/sentences.h"

#include <QFileInfo>

namespace blokplan::ui
{

namespace
{

constexpr int often = 180'000; // milliseconds
constexpr int soon = 20'000;   // once the door is open and the first guest is in

} // namespace

PaperList::PaperList(Desk &wanted, const checkin::Attendance &present, QObject *parent)
    : QObject(parent), desk(wanted), attendance(present)
{
    timer.setInterval(often);
    connect(&timer, &QTimer::timeout, this, &PaperList::write);
    connect(&desk.document(), &Document::factsChanged, this, [this] { isStale = true; });
    connect(&desk, &Desk::changed, this, [this] { isStale = true; });
}

PaperList::~PaperList()
{
    leaving = true;
    if (worker.joinable())
        worker.join();
}

QString paperListOf(const QString &file)
{
    return file + QStringLiteral("-door-list.pdf");
}

QString PaperList::path() const
{
    return paperListOf(desk.document().path());
}

void PaperList::begin()
{
    if (desk.document().path().isEmpty() || desk.document().isReadOnly() || timer.isActive())
        return;
    timer.start();
    QTimer::singleShot(soon, this, &PaperList::write);
}

void PaperList::write()
{
    if (!isStale || isWriting || desk.plan().attendees().isEmpty())
        return;
    isStale = false;
    isWriting = true;
    if (worker.joinable())
        worker.join();
    print::BlockScheduleOptions options;
    options.paper = QStringLiteral("A4");
    options.language = wording::language();
    options.printedAt = QDateTime::currentDateTime();
    worker = std::thread([this, agenda = desk.agenda(), present = attendance, options, file = path()] {
        const print::Printout list = print::doorList(
            agenda, options, [this](double) { return !leaving; }, &present);
        if (leaving)
            return;
        const auto bytes = print::pdf(list, QFileInfo(file).baseName());
        const Result<void> done =
            bytes ? writeWhole(file, *bytes) : Result<void>(tl::unexpected(bytes.error()));
        QMetaObject::invokeMethod(
            this, [this, done] { finish(done); }, Qt::QueuedConnection);
    });
}

void PaperList::finish(const Result<void> &done)
{
    isWriting = false;
    if (done)
        lastWritten = QDateTime::currentDateTimeUtc();
    else
        emit desk.said(wording::problem(done.error()));
    emit changed();
}

} // namespace blokplan::ui
