#include "ui/print/blockscheduledialog.h"

#include "app/base/fold.h"
#include "app/print/output.h"
#include "app/wording/paper.h"
#include "ui/print/presetbar.h"
#include "ui/print/scheduleoptions.h"
#include "ui/print/sheetview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace blokplan::ui
{

BlockScheduleDialog::BlockScheduleDialog(Desk &at, QWidget *parent)
    : SheetsDialog(parent), desk(at), choices(new ScheduleOptions(at.agenda(), this)),
      kept(new PresetBar(at, this)), unplacedTitle(new QLabel(this)), unplaced(new QListWidget(this))
{
    setWindowTitle(tr("Block schedule"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(buildSide());
    row->addWidget(buildMiddle(), 1);
    connectAll();
    resize(1180, 700);
    layOut();
}

BlockScheduleDialog::BlockScheduleDialog(Desk &at, QDate day, QWidget *parent)
    : BlockScheduleDialog(at, parent)
{
    choices->chooseDay(day);
}

QWidget *BlockScheduleDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(304);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(kept);
    column->addWidget(choices, 3);
    unplacedTitle->setWordWrap(true);
    unplacedTitle->setBuddy(unplaced);
    unplaced->setWordWrap(true);
    unplaced->setAccessibleName(tr("Texts that did not fit"));
    column->addWidget(unplacedTitle);
    column->addWidget(unplaced, 2);
    return side;
}

QWidget *BlockScheduleDialog::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    auto *smaller = tool(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+wheel)"));
    auto *larger = tool(QStringLiteral("zoom-in"), tr("Larger (Ctrl+wheel)"));
    auto *whole = tool(QStringLiteral("fit-day"), tr("Whole sheet"));
    bar->addWidget(makeLeafing());
    bar->addStretch();
    for (QWidget *widget : {smaller, larger, whole})
        bar->addWidget(widget);
    column->addLayout(bar);
    column->addWidget(view, 1);
    column->addWidget(message);
    auto *png = new QPushButton(tr("Save as P&NG..."), this);
    connect(png, &QPushButton::clicked, this, &BlockScheduleDialog::askPng);
    column->addWidget(makeButtons({png}));
    connect(smaller, &QToolButton::clicked, view, &SheetView::zoomOut);
    connect(larger, &QToolButton::clicked, view, &SheetView::zoomIn);
    connect(whole, &QToolButton::clicked, view, &SheetView::fitPage);
    return middle;
}

void BlockScheduleDialog::connectAll()
{
    connect(choices, &ScheduleOptions::changed, this, &BlockScheduleDialog::layOut);
    connect(choices, &ScheduleOptions::changed, kept, [this] { kept->follow(choices->chosen()); });
    connect(kept, &PresetBar::chosen, choices, &ScheduleOptions::choose);
    connect(kept, &PresetBar::keepWanted, this, &BlockScheduleDialog::askName);
    kept->follow(choices->chosen());
    connect(&desk, &Desk::changed, this, &BlockScheduleDialog::layOut);
    connect(unplaced, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toInt());
    });
}

/// The snapshot is read on another thread; its answer comes back to this one.
void BlockScheduleDialog::layOut()
{
    const int number = ++asked;
    const QPointer<BlockScheduleDialog> guard(this);
    QThreadPool::globalInstance()->start(
        [guard, number, agenda = desk.agenda(), options = choices->chosen()] {
            const auto printout = std::make_shared<print::Printout>(print::blockSchedule(agenda, options));
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, number, printout] {
                if (guard)
                    guard->take(number, std::move(*printout));
            });
        });
}

void BlockScheduleDialog::take(int number, print::Printout printout)
{
    if (number != asked)
        return;
    setSheets(std::move(printout));
    showUnplaced();
    emit laidOut();
}

void BlockScheduleDialog::showUnplaced()
{
    const QSignalBlocker quiet(unplaced);
    const print::Printout &laid = printout();
    unplaced->clear();
    for (const print::Unplaced &one : laid.unplaced) {
        const QString way = one.noGlyph           ? tr("no font here has all its characters")
                            : one.paper.isEmpty() ? tr("on no paper whole")
                                                  : tr("whole on %1").arg(one.paper);
        auto *item = new QListWidgetItem(one.text + QLatin1Char('\n') + way, unplaced);
        item->setData(Qt::UserRole, one.sheet);
    }
    QStringList said;
    if (!laid.unplaced.empty())
        said.append(tr("%n text(s) did not fit whole.", nullptr, int(laid.unplaced.size())));
    if (laid.withoutPeople > 0)
        said.append(tr("%n block(s) had no room for the people.", nullptr, laid.withoutPeople));
    unplacedTitle->setText(said.isEmpty() ? tr("All texts fit.") : said.join(QLatin1Char(' ')));
    unplaced->setVisible(!laid.unplaced.empty());
}

// ---- the ways out

QString BlockScheduleDialog::title() const
{
    return wording::blockScheduleOf(desk.plan().event().name.first);
}

QString BlockScheduleDialog::fileName() const
{
    return slugOf(desk.plan().event().name.first).left(60);
}

void BlockScheduleDialog::savePng(const QString &path)
{
    QString each = path;
    if (printout().sheets.size() > 1 && !path.contains(QStringLiteral("%d")))
        each.insert(path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ? path.size() - 4
                                                                               : path.size(),
                    QStringLiteral("-%d"));
    goOut([each](const print::Printout &leaving, const print::Going &going) {
        static constexpr double dpi = 150;
        return print::writePng(leaving, each, dpi, going).map([](int) {});
    });
}

void BlockScheduleDialog::askName(const QString &proposed)
{
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Keep these choices"), tr("&Name"), QLineEdit::Normal,
                                               proposed, &given)
                             .simplified();
    if (given && !name.isEmpty())
        kept->keep(name, choices->chosen());
}

void BlockScheduleDialog::askPng()
{
    const QString path = askPath(tr("Save as PNG"), QStringLiteral(".png"), tr("PNG (*.png)"));
    if (!path.isEmpty())
        savePng(path);
}

} // namespace blokplan::ui
