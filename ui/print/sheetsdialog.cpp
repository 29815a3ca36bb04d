#include "ui/print/sheetsdialog.h"

#include "app/print/output.h"
#include "app/wording/sentences.h"
#include "ui/base/icons.h"
#include "ui/base/longwork.h"
#include "ui/base/theme.h"
#include "ui/print/printon.h"
#include "ui/print/sheetview.h"

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

#include <algorithm>

namespace blokplan::ui
{

SheetsDialog::SheetsDialog(QWidget *parent)
    : QDialog(parent), view(new SheetView(this)), message(new QLabel(this)), pageLabel(new QLabel(this)),
      previous(tool(QStringLiteral("back"), tr("Previous sheet (Page Up)"))),
      next(tool(QStringLiteral("forward"), tr("Next sheet (Page Down)"))), work(new LongWork(this))
{
    message->setWordWrap(true);
    message->hide();
    connect(previous, &QToolButton::clicked, this, [this] { showPage(shown - 1); });
    connect(next, &QToolButton::clicked, this, [this] { showPage(shown + 1); });
}

QToolButton *SheetsDialog::tool(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *SheetsDialog::makeLeafing()
{
    auto *leafing = new QWidget(this);
    auto *row = new QHBoxLayout(leafing);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{previous, pageLabel, next})
        row->addWidget(one);
    return leafing;
}

QWidget *SheetsDialog::makeButtons(const QList<QPushButton *> &before)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("Close"), this);
    auto *pdf = new QPushButton(tr("Save as P&DF..."), this);
    auto *printer = new QPushButton(icon(QStringLiteral("print")), tr("&Print..."), this);
    printer->setDefault(true);
    row->addWidget(close);
    row->addWidget(work);
    row->addStretch(1);
    for (QPushButton *one : before + QList{pdf, printer}) {
        row->addWidget(one);
        connect(work, &LongWork::workingChanged, one, &QWidget::setDisabled);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &SheetsDialog::askPdf);
    connect(printer, &QPushButton::clicked, this, &SheetsDialog::askPrinter);
    return buttons;
}

void SheetsDialog::setSheets(print::Printout printout)
{
    sheets = std::make_shared<print::Printout>(std::move(printout));
    showPage(std::clamp(shown, 0, std::max(0, int(sheets->sheets.size()) - 1)));
}

void SheetsDialog::showPage(int page)
{
    const int count = int(sheets->sheets.size());
    if (page < 0 || page >= count)
        return;
    shown = page;
    view->show(sheets->sheets[size_t(page)]);
    pageLabel->setText(tr("Sheet %1 of %2").arg(page + 1).arg(count));
    previous->setEnabled(page > 0);
    next->setEnabled(page + 1 < count);
}

void SheetsDialog::tellProgress(int percent)
{
    pageLabel->setText(tr("Laying out: %1 %").arg(percent));
}

void SheetsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        return showPage(shown - 1);
    if (event->key() == Qt::Key_PageDown)
        return showPage(shown + 1);
    QDialog::keyPressEvent(event);
}

// ---- the ways out

void SheetsDialog::tell(const Problem &problem)
{
    QPalette colours = message->palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).blocking);
    message->setPalette(colours);
    message->setText(wording::problem(problem));
    message->show();
}

void SheetsDialog::tellNothing()
{
    message->hide();
}

void SheetsDialog::goOut(const WayOut &way, const std::function<void()> &arrived)
{
    tellNothing();
    work->start([way, leaving = sheets](const print::Going &going) { return way(*leaving, going); },
                [this, arrived](const Result<void> &done) {
                    if (!done)
                        tell(done.error());
                    else if (arrived)
                        arrived();
                    emit written(done.has_value());
                });
}

void SheetsDialog::savePdf(const QString &path)
{
    goOut([path, named = title()](const print::Printout &leaving, const print::Going &going) {
        return print::writePdf(leaving, path, named, going);
    });
}

QString SheetsDialog::askPath(const QString &caption, const QString &suffix, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileName().isEmpty() ? QStringLiteral("blokplan") : fileName();
    return QFileDialog::getSaveFileName(this, caption, QDir(folder).filePath(name + suffix), filter);
}

void SheetsDialog::askPdf()
{
    const QString path = askPath(tr("Save as PDF"), QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void SheetsDialog::print(const std::shared_ptr<QPrinter> &printer)
{
    const auto badges = std::make_shared<std::vector<AttendeeId>>(); // another layout may follow meanwhile
    goOut(
        [printer, badges](const print::Printout &leaving, const print::Going &going) {
            return printOn(*printer, leaving, going).map([&](const std::vector<size_t> &out) {
                for (const size_t sheet : out) {
                    const auto &on = leaving.sheets[sheet].badges;
                    badges->insert(badges->end(), on.begin(), on.end());
                }
            });
        },
        [this, badges] { emit printed(*badges); });
}

void SheetsDialog::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, std::max(1, int(sheets->sheets.size())));
    if (!sheets->sheets.empty() && dialog.exec() == QDialog::Accepted)
        print(printer);
}

} // namespace blokplan::ui
