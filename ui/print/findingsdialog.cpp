#include "ui/print/findingsdialog.h"

#include "app/base/fold.h"
#include "app/print/findingssheet.h"
#include "app/wording/paper.h"
#include "ui/print/sheetview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace blokplan::ui
{

FindingsDialog::FindingsDialog(Desk &at, std::vector<Finding> wanted, QWidget *parent)
    : SheetsDialog(parent), desk(at), findings(std::move(wanted)),
      paper(choice(tr("Paper"), {QStringLiteral("A4"), QStringLiteral("A3")})),
      orientation(choice(tr("Orientation"), {tr("Portrait"), tr("Landscape")})),
      colour(choice(tr("Colour"), {tr("In colour"), tr("In grey")}))
{
    setWindowTitle(tr("Print the findings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(view, 1);
    column->addWidget(message);
    column->addWidget(makeButtons());
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

QWidget *FindingsDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{paper, orientation, colour})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(makeLeafing());
    return bar;
}

void FindingsDialog::layOut()
{
    print::BlockScheduleOptions options;
    options.paper = paper->currentText();
    options.landscape = orientation->currentIndex() == 1;
    options.grey = colour->currentIndex() == 1;
    options.printedAt = QDateTime::currentDateTime();
    setSheets(print::findingsSheets(desk.agenda(), findings, options));
}

QString FindingsDialog::title() const
{
    return wording::findingsOf(desk.plan().event().name.first);
}

QString FindingsDialog::fileName() const
{
    return slugOf(title()).left(60);
}

FindingsDialog *openFindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent)
{
    auto *dialog = new FindingsDialog(desk, std::move(findings), parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
