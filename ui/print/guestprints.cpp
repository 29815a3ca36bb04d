#include "ui/print/guestprints.h"

#include "app/base/fold.h"
#include "app/checkin/attendance.h"
#include "app/checkin/badgetruth.h"
#include "app/print/badges.h"
#include "app/print/products.h"
#include "ui/print/sheetview.h"

#include <QCheckBox>
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
                         const print::BlockScheduleOptions &options, const std::vector<Scan> &scans,
                         const std::optional<std::vector<AttendeeId>> &badges, const print::Going &going)
{
    if (badges)
        return print::badgesOf(agenda, *badges, options, going);
    if (product.make != nullptr)
        return product.make(agenda, options, going);
    checkin::Attendance attendance(agenda.plan());
    for (const Scan &scan : scans)
        attendance.add(scan);
    return product.ofFacts(agenda, options, attendance, going);
}

} // namespace

GuestPrints::GuestPrints(Desk &at, const print::Product &wanted, QWidget *parent,
                         std::vector<AttendeeId> only)
    : SheetsDialog(parent), desk(at), product(wanted), paper(new QComboBox(this)),
      colour(new QComboBox(this)), chosen(std::move(only))
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

GuestPrints::~GuestPrints()
{
    *asked = -1;
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
    if (QLatin1String(product.name) == QLatin1String("badges")) {
        keep = new QCheckBox(tr("&Keep that they were printed"), bar);
        keep->setToolTip(tr("Whoever has a badge gets none at the door."));
        keep->setChecked(true);
        connect(this, &SheetsDialog::printed, this, [this](const std::vector<AttendeeId> &whose) {
            if (keep->isChecked() && !whose.empty())
                keepBadges(whose);
        });
        missing = new QCheckBox(tr("Only &who has none yet"), bar);
        missing->setChecked(false);
        connect(missing, &QCheckBox::toggled, this, &GuestPrints::layOut);
        row->addWidget(missing);
        row->addWidget(keep);
    }
    row->addStretch(1);
    row->addWidget(makeLeafing());
    return bar;
}

std::vector<AttendeeId> GuestPrints::badgesFor() const
{
    std::vector<AttendeeId> who = chosen.empty() ? print::badgeOwners(desk.plan()) : chosen;
    if (missing != nullptr && missing->isChecked()) {
        const auto owners = checkin::badgeHolders(desk.document().facts().badges);
        std::erase_if(who, [&](const AttendeeId &one) { return owners.contains(one); });
    }
    return who;
}

void GuestPrints::keepBadges(const std::vector<AttendeeId> &whose)
{
    const auto facts = checkin::printedNow(desk.document().facts().badges, whose,
                                           tr("printed ahead", "where badges were printed"),
                                           QDateTime::currentDateTimeUtc());
    desk.document().keepBadges(facts, [guard = QPointer(this)](const Result<void> &kept) {
        if (!guard)
            return;
        if (!kept)
            guard->tell(kept.error());
        else if (guard->missing->isChecked())
            QMetaObject::invokeMethod(guard, &GuestPrints::layOut, Qt::QueuedConnection); // they have one now
    });
}

/// The snapshot is read on another thread; its answer comes back to this one.
void GuestPrints::layOut()
{
    print::BlockScheduleOptions options;
    options.paper = paper->currentData().toString();
    options.landscape = false;
    options.grey = colour->currentIndex() == 1;
    options.printedAt = QDateTime::currentDateTime();
    const int number = ++*asked;
    const QPointer<GuestPrints> guard(this);
    const auto going = [guard, number, newest = asked, shown = 0](double part) mutable {
        if (const int now = int(part * 100); now != shown) {
            shown = now;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, number, newest, now] {
                if (guard && *newest == number)
                    guard->tellProgress(now);
            });
        }
        return *newest == number;
    };
    std::vector<Scan> scans;
    if (product.ofFacts != nullptr)
        scans = desk.document().facts().scans;
    std::optional<std::vector<AttendeeId>> badges;
    if (keep != nullptr)
        badges = badgesFor();
    QThreadPool::globalInstance()->start([badges, guard, number, options, going, &what = product,
                                          agenda = desk.agenda(), scans = std::move(scans)] {
        const auto printout =
            std::make_shared<print::Printout>(sheetsOf(what, agenda, options, scans, badges, going));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, number, printout] {
            if (guard)
                guard->take(number, std::move(*printout));
        });
    });
}

void GuestPrints::take(int number, print::Printout printout)
{
    if (number != *asked)
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

GuestPrints *openGuestPrints(Desk &desk, const QString &product, QWidget *parent,
                             std::vector<AttendeeId> only)
{
    const print::Product *found = print::productNamed(product);
    if (found == nullptr)
        return nullptr;
    auto *dialog = new GuestPrints(desk, *found, parent, std::move(only));
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
