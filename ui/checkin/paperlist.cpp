#include "ui/checkin/paperlist.h"

#include "app/base/wholefile.h"
#include "app/print/doorlist.h"
#include "app/print/output.h"
#include "app/store/companions.h"
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
    connect(&desk, &Desk::changed, this, [this](const Edit &edit) {
        isStale = true;
        if (edit.intent.wish == Wish::Scrub || edit.intent.wish == Wish::Anonymise)
            *dropped = true; // it names who is forgotten
    });
}

PaperList::~PaperList()
{
    *dropped = true;
    if (worker.joinable())
        worker.join();
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
    dropped = std::make_shared<std::atomic_bool>(false);
    worker = std::thread(
        [this, gone = dropped, agenda = desk.agenda(), present = attendance, options, file = path()] {
            const print::Printout list = print::doorList(
                agenda, options, [&](double) { return !*gone; }, &present);
            const auto bytes = print::pdf(list, QFileInfo(file).baseName(), [&](double) { return !*gone; });
            const Result<void> done = *gone   ? Result<void>(fail(ProblemKind::Cancelled))
                                      : bytes ? writeWhole(file, *bytes)
                                              : Result<void>(tl::unexpected(bytes.error()));
            QMetaObject::invokeMethod(
                this, [this, done] { finish(done); }, Qt::QueuedConnection);
        });
}

void PaperList::finish(const Result<void> &done)
{
    isWriting = false;
    if (done)
        lastWritten = QDateTime::currentDateTimeUtc();
    else if (done.error().kind == ProblemKind::Cancelled)
        isStale = true;
    else
        emit desk.said(wording::problem(done.error()));
    emit changed();
}

} // namespace blokplan::ui
