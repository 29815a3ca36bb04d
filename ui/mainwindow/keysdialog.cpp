#include "ui/mainwindow/keysdialog.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace blokplan::ui
{

KeysDialog::KeysDialog(KeySheet all, QWidget *parent)
    : QDialog(parent), sheet(std::move(all)), search(new QLineEdit(this)), text(new QTextBrowser(this))
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    search->setPlaceholderText(tr("Search: a key or what it does"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(12);
    text->setAccessibleName(tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printButton = buttons->addButton(tr("&Print..."), QDialogButtonBox::ActionRole);
    printButton->setIcon(icon(QStringLiteral("print")));
    printButton->setAutoDefault(false);
    connect(printButton, &QPushButton::clicked, this, &KeysDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &KeysDialog::refresh);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(QSize(1080, 760).boundedTo(screen()->availableSize() - QSize(40, 80)));
    refresh();
}

void KeysDialog::refresh()
{
    const KeySheet hits = found(sheet, search->text());
    const QString quiet = Theme::of(palette()).accent.name();
    text->setHtml(hits.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("No key for that.").toHtmlEscaped())
                                 : htmlOf(hits, hits.size() < 3 ? 1 : 3, quiet));
}

void KeysDialog::printTo(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const QRectF page(0, 0, device.width(), device.height());
    QTextDocument document;
    document.setDefaultFont(QFont(font().family(), 9));
    document.setDocumentMargin(0);
    const QString title = QStringLiteral("<h2>%1</h2>").arg(tr("Blokplan: keys").toHtmlEscaped());
    document.setHtml(title + htmlOf(sheet, 3, QStringLiteral("#444444")));
    document.setTextWidth(720);
    const double scale =
        std::min(page.width() / document.size().width(), page.height() / document.size().height());
    painter.scale(scale, scale);
    document.drawContents(&painter);
}

void KeysDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer);
}

void showKeys(MainWindow &window)
{
    auto *dialog = new KeysDialog(keySheetOf(window), &window);
    dialog->show(); // beside the work, not before it
}

} // namespace blokplan::ui
