#include "ui/print/findingsdialog.h"

#include "app/base/fold.h"
#include "app/print/findingssheet.h"
#include "app/print/output.h"
#include "app/wording/paper.h"
#include "app/wording/sentences.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/print/sheetview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace blokplan::ui
{

FindingsDialog::FindingsDialog(Desk &at, std::vector<Finding> wanted, QWidget *parent)
    : QDialog(parent), desk(at), findings(std::move(wanted)),
      paper(choice(tr("Paper"), {QStringLiteral("A4"), QStringLiteral("A3")})),
      orientation(choice(tr("Orientation"), {tr("Portrait"), tr("Landscape")})),
      colour(choice(tr("Colour"), {tr("In colour"), tr("In grey")})), view(new SheetView(this)),
      pageLabel(new QLabel(this)), message(new QLabel(this)),
      previous(tool(QStringLiteral("back"), tr("Previous sheet (Page Up)"))),
      next(tool(QStringLiteral("forward"), tr("Next sheet (Page Down)")))
{
    setWindowTitle(tr("Print the findings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildBar());
    column->addWidget(view, 1);
    message->setWordWrap(true);
    message->hide();
    column->addWidget(message);
    column->addWidget(buildButtons());
    connect(previous, &QToolButton::clicked, this, [this] { showPage(shown - 1); });
    connect(next, &QToolButton::clicked, this, [this] { showPage(shown + 1); });
    resize(820, 680);
    layOut();
}

QComboBox *FindingsDialog::choice(const QString &name, const QStringList &words)
{
    auto *box = new QComboBox(this);
    box->addItems(words);
    box->setAccessibleName(name);
    box->setToolTip(name);
    connect(box, &QComboBox::currentIndexChanged, this, &FindingsDialog::layOut);
    return box;
}

QToolButton *FindingsDialog::tool(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *FindingsDialog::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{paper, orientation, colour})
        row->addWidget(one);
    row->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{previous, pageLabel, next})
        row->addWidget(one);
    return bar;
}

QWidget *FindingsDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("Close"), this);
    auto *pdf = new QPushButton(tr("Save as P&DF..."), this);
    auto *printer = new QPushButton(icon(QStringLiteral("print")), tr("&Print..."), this);
    printer->setDefault(true);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(pdf);
    row->addWidget(printer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &FindingsDialog::askPdf);
    connect(printer, &QPushButton::clicked, this, &FindingsDialog::askPrinter);
    return buttons;
}

void FindingsDialog::layOut()
{
    print::BlockScheduleOptions options;
    options.paper = paper->currentText();
    options.landscape = orientation->currentIndex() == 1;
    options.grey = colour->currentIndex() == 1;
    options.printedAt = QDateTime::currentDateTime();
    sheets = print::findingsSheets(desk.agenda(), findings, options);
    showPage(std::clamp(shown, 0, int(sheets.sheets.size()) - 1));
}

void FindingsDialog::showPage(int page)
{
    if (page < 0 || page >= int(sheets.sheets.size()))
        return;
    shown = page;
    view->show(sheets.sheets[size_t(page)]);
    pageLabel->setText(tr("Sheet %1 of %2").arg(page + 1).arg(sheets.sheets.size()));
    previous->setEnabled(page > 0);
    next->setEnabled(page + 1 < int(sheets.sheets.size()));
}

void FindingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        return showPage(shown - 1);
    if (event->key() == Qt::Key_PageDown)
        return showPage(shown + 1);
    QDialog::keyPressEvent(event);
}

QString FindingsDialog::title() const
{
    return wording::findingsOf(desk.plan().event().name.first);
}

void FindingsDialog::tell(const Problem &problem)
{
    QPalette colours = message->palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).blocking);
    message->setPalette(colours);
    message->setText(wording::problem(problem));
    message->show();
}

bool FindingsDialog::savePdf(const QString &path)
{
    const auto written = print::writePdf(sheets, path, title());
    message->setVisible(!written);
    if (!written)
        tell(written.error());
    return written.has_value();
}

void FindingsDialog::askPdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString offer = QDir(folder).filePath(slugOf(title()).left(60) + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), offer, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void FindingsDialog::print(QPrinter &printer)
{
    QPainter painter;
    for (const print::Sheet &sheet : sheets.sheets) {
        printer.setFullPage(true);
        printer.setPageLayout({QPageSize(QSizeF(sheet.width, sheet.height), QPageSize::Millimeter),
                               QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
        if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
            return tell({ProblemKind::CannotWrite, printer.printerName(), {}});
        print::draw(painter, sheet, printer.resolution() / 25.4);
    }
}

void FindingsDialog::askPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

FindingsDialog *openFindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent)
{
    auto *dialog = new FindingsDialog(desk, std::move(findings), parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
