#include "ui/print/blockscheduledialog.h"

#include "app/base/fold.h"
#include "app/print/output.h"
#include "app/wording/paper.h"
#include "app/wording/sentences.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/print/presetbar.h"
#include "ui/print/scheduleoptions.h"
#include "ui/print/sheetview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace blokplan::ui
{

BlockScheduleDialog::BlockScheduleDialog(Desk &at, QWidget *parent)
    : QDialog(parent), desk(at), choices(new ScheduleOptions(at.agenda(), this)),
      kept(new PresetBar(at, this)), view(new SheetView(this)), pageLabel(new QLabel(this)),
      message(new QLabel(this)), unplacedTitle(new QLabel(this)), unplaced(new QListWidget(this)),
      previous(tool(QStringLiteral("back"), tr("Previous sheet (Page Up)"))),
      next(tool(QStringLiteral("forward"), tr("Next sheet (Page Down)"))),
      pdfButton(new QPushButton(tr("Save as P&DF..."), this)),
      pngButton(new QPushButton(tr("Save as P&NG..."), this)),
      printButton(new QPushButton(icon(QStringLiteral("print")), tr("&Print..."), this))
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

QToolButton *BlockScheduleDialog::tool(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *BlockScheduleDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(280);
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
    for (QWidget *widget : std::initializer_list<QWidget *>{previous, pageLabel, next})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : {smaller, larger, whole})
        bar->addWidget(widget);
    column->addLayout(bar);
    column->addWidget(view, 1);
    message->setWordWrap(true);
    message->hide();
    column->addWidget(message);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    printButton->setDefault(true);
    buttons->addWidget(close);
    buttons->addStretch();
    for (QPushButton *button : {pngButton, pdfButton, printButton})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(smaller, &QToolButton::clicked, view, &SheetView::zoomOut);
    connect(larger, &QToolButton::clicked, view, &SheetView::zoomIn);
    connect(whole, &QToolButton::clicked, view, &SheetView::fitPage);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
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
    connect(previous, &QToolButton::clicked, this, [this] { showPage(shown - 1); });
    connect(next, &QToolButton::clicked, this, [this] { showPage(shown + 1); });
    connect(unplaced, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toInt());
    });
    connect(pdfButton, &QPushButton::clicked, this, &BlockScheduleDialog::askPdf);
    connect(pngButton, &QPushButton::clicked, this, &BlockScheduleDialog::askPng);
    connect(printButton, &QPushButton::clicked, this, &BlockScheduleDialog::askPrinter);
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
    sheets = std::move(printout);
    showUnplaced();
    showPage(std::min(shown, int(sheets.sheets.size()) - 1));
    emit laidOut();
}

void BlockScheduleDialog::showPage(int page)
{
    if (page < 0 || page >= int(sheets.sheets.size()))
        return;
    shown = page;
    view->show(sheets.sheets[size_t(page)]);
    pageLabel->setText(tr("Sheet %1 of %2").arg(page + 1).arg(sheets.sheets.size()));
    previous->setEnabled(page > 0);
    next->setEnabled(page + 1 < int(sheets.sheets.size()));
}

void BlockScheduleDialog::showUnplaced()
{
    const QSignalBlocker quiet(unplaced);
    unplaced->clear();
    for (const print::Unplaced &one : sheets.unplaced) {
        const QString way = one.noGlyph           ? tr("no font here has all its characters")
                            : one.paper.isEmpty() ? tr("on no paper whole")
                                                  : tr("whole on %1").arg(one.paper);
        auto *item = new QListWidgetItem(one.text + QLatin1Char('\n') + way, unplaced);
        item->setData(Qt::UserRole, one.sheet);
    }
    QStringList said;
    if (!sheets.unplaced.empty())
        said.append(tr("%n text(s) did not fit whole.", nullptr, int(sheets.unplaced.size())));
    if (sheets.withoutPeople > 0)
        said.append(tr("%n block(s) had no room for the people.", nullptr, sheets.withoutPeople));
    unplacedTitle->setText(said.isEmpty() ? tr("All texts fit.") : said.join(QLatin1Char(' ')));
    unplaced->setVisible(!sheets.unplaced.empty());
}

void BlockScheduleDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        return showPage(shown - 1);
    if (event->key() == Qt::Key_PageDown)
        return showPage(shown + 1);
    QDialog::keyPressEvent(event);
}

// ---- the ways out

QString BlockScheduleDialog::title() const
{
    return wording::blockScheduleOf(desk.plan().event().name.first);
}

QString BlockScheduleDialog::proposedPath(const QString &suffix) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = slugOf(desk.plan().event().name.first).left(60);
    return QDir(folder).filePath((name.isEmpty() ? QStringLiteral("blokplan") : name) + suffix);
}

void BlockScheduleDialog::tell(const Problem &problem)
{
    const QColor red = Theme::of(palette()).blocking;
    QPalette colours = message->palette();
    colours.setColor(QPalette::WindowText, red);
    message->setPalette(colours);
    message->setText(wording::problem(problem));
    message->show();
}

bool BlockScheduleDialog::savePdf(const QString &path)
{
    const auto written = print::writePdf(sheets, path, title());
    message->setVisible(!written);
    if (!written)
        tell(written.error());
    return written.has_value();
}

bool BlockScheduleDialog::savePng(const QString &path)
{
    QString each = path;
    if (sheets.sheets.size() > 1 && !path.contains(QStringLiteral("%d")))
        each.insert(path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ? path.size() - 4
                                                                               : path.size(),
                    QStringLiteral("-%d"));
    const auto written = print::writePng(sheets, each);
    message->setVisible(!written);
    if (!written)
        tell(written.error());
    return written.has_value();
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

void BlockScheduleDialog::askPdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), proposedPath(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void BlockScheduleDialog::askPng()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PNG"), proposedPath(QStringLiteral(".png")), tr("PNG (*.png)"));
    if (!path.isEmpty())
        savePng(path);
}

void BlockScheduleDialog::print(QPrinter &printer)
{
    QPainter painter;
    bool begun = false;
    for (const print::Sheet &sheet : sheets.sheets) {
        printer.setFullPage(true);
        printer.setPageLayout({QPageSize(QSizeF(sheet.width, sheet.height), QPageSize::Millimeter),
                               QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
        if (begun ? !printer.newPage() : !painter.begin(&printer))
            return tell({ProblemKind::CannotWrite, printer.printerName(), {}});
        begun = true;
        print::draw(painter, sheet, printer.resolution() / 25.4);
    }
}

void BlockScheduleDialog::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    QPrintDialog dialog(&printer, this);
    if (!sheets.sheets.empty() && dialog.exec() == QDialog::Accepted)
        print(printer);
}

} // namespace blokplan::ui
