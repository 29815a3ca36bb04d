#include "ui/print/guestprints.h"

#include "app/base/fold.h"
#include "app/checkin/attendance.h"
#include "app/print/products.h"
#include "ui/print/sheetview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>

namespace blokplan::ui
{

namespace
{

print::Printout sheetsOf(const print::Product &product, const Agenda &agenda,
                         const print::BlockScheduleOptions &options, const std::vector<Scan> &scans)
{
    if (product.make != nullptr)
        return product.make(agenda, options);
    checkin::Attendance attendance(agenda.plan());
    for (const Scan &scan : scans)
        attendance.add(scan);
    return product.ofFacts(agenda, options, attendance);
}

} // namespace

GuestPrints::GuestPrints(Desk &at, const print::Product &wanted, QWidget *parent)
    : SheetsDialog(parent), desk(at), product(wanted), paper(new QComboBox(this)), colour(new QComboBox(this))
{
    setWindowTitle(product.title());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(view, 1);
    column->addWidget(message);
    column->addWidget(makeButtons());
    resize(820, 680);
    connect(&desk, &Desk::changed, this, &GuestPrints::layOut);
    if (product.ofFacts != nullptr)
        connect(&desk.document(), &Document::factsChanged, this, &GuestPrints::layOut);
    layOut();
}

QWidget *GuestPrints::makeBar()
{
    for (const QString &one : product.papers())
        paper->addItem(one == QLatin1String("label") ? tr("Label", "a paper for badges") : one, one);
    colour->addItems({tr("In colour"), tr("In grey")});
    paper->setAccessibleName(tr("Paper"));
    colour->setAccessibleName(tr("Colour"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *one : {paper, colour}) {
        one->setToolTip(one->accessibleName());
        connect(one, &QComboBox::currentIndexChanged, this, &GuestPrints::layOut);
        row->addWidget(one);
    }
    row->addStretch(1);
    row->addWidget(makeLeafing());
    return bar;
}

/// The snapshot is read on another thread; its answer comes back to this one.
void GuestPrints::layOut()
{
    print::BlockScheduleOptions options;
    options.paper = paper->currentData().toString();
    options.landscape = false;
    options.grey = colour->currentIndex() == 1;
    options.printedAt = QDateTime::currentDateTime();
    const int number = ++asked;
    const QPointer<GuestPrints> guard(this);
    std::vector<Scan> scans;
    if (product.ofFacts != nullptr)
        scans = desk.document().facts().scans;
    QThreadPool::globalInstance()->start(
        [guard, number, options, &what = product, agenda = desk.agenda(), scans = std::move(scans)] {
            const auto printout = std::make_shared<print::Printout>(sheetsOf(what, agenda, options, scans));
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, number, printout] {
                if (guard)
                    guard->take(number, std::move(*printout));
            });
        });
}

void GuestPrints::take(int number, print::Printout printout)
{
    if (number != asked)
        return;
    setSheets(std::move(printout));
    emit laidOut();
}

QString GuestPrints::title() const
{
    return desk.plan().event().name.first + QStringLiteral(" - ") + product.title();
}

QString GuestPrints::fileName() const
{
    return slugOf(title()).left(60);
}

GuestPrints *openGuestPrints(Desk &desk, const QString &product, QWidget *parent)
{
    const print::Product *found = print::productNamed(product);
    if (found == nullptr)
        return nullptr;
    auto *dialog = new GuestPrints(desk, *found, parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
