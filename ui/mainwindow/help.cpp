#include "ui/mainwindow/help.h"

#include "app/wording/language.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString helpText()
{
    QFile file(QStringLiteral(":/help/%1.md").arg(wording::language()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void showHelp(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("How to..."));
    auto *text = new QTextBrowser(dialog);
    text->setMarkdown(helpText());
    text->document()->setDocumentMargin(20);
    text->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(760, 640);
    dialog->show(); // beside the work, not before it
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Help::tr("About Blokplan"),
                                Help::tr("<b>Blokplan %1</b><p>Plans a conference day, prints its block "
                                         "schedule and welcomes its guests: one program, "
                                         "one file, no network.</p><p>Free software under the GNU General "
                                         "Public License, version 3 or later, without "
                                         "any warranty.</p>")
                                    .arg(QStringLiteral(BLOKPLAN_VERSION)),
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace blokplan::ui
