#include "ui/exchange/mergecopies.h"

#include "app/checkin/doubles.h"
#include "app/exchange/lineage.h"
#include "app/exchange/threeway.h"
#include "app/wording/merging.h"
#include "app/wording/sentences.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

MergeReport::MergeReport(const QString &summary, const QStringList &conflicts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Merged"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *said = new QLabel(summary, this);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    column->addWidget(said);
    auto *list = new QListWidget(this);
    list->setWordWrap(true);
    list->setAccessibleName(tr("Conflicts"));
    list->addItems(conflicts);
    list->setVisible(!conflicts.isEmpty());
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(640, conflicts.isEmpty() ? 120 : 420);
}

MergeReport *mergeCopy(Desk &desk, const QString &path, QWidget *parent)
{
    QStringList conflicts;
    size_t records = 0;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto facts = desk.document().merge(path, [&](const History &ours, const History &theirs) {
        const ThreeWay merged = threeWay(commonAncestor(ours, theirs), ours.plan, theirs.plan);
        for (const RecordConflict &one : merged.conflicts)
            conflicts.append(wording::clash(one));
        records = merged.edit.size();
        return merged.edit;
    });
    QGuiApplication::restoreOverrideCursor();
    if (!facts) {
        desk.warn(wording::problem(facts.error()));
        return nullptr;
    }
    const auto doubles = checkin::doubleEntries(desk.plan(), desk.document().facts().scans);
    for (const checkin::DoubleEntry &one : doubles)
        conflicts.prepend(wording::doubleEntry(one, desk.plan()));
    QStringList summary{wording::mergedFacts(facts->fresh), wording::mergedRecords(int(records))};
    if (conflicts.isEmpty())
        summary.append(MergeReport::tr("Nothing clashed."));
    else
        summary.append(MergeReport::tr("%n thing(s) to look at:", nullptr, int(conflicts.size())));
    auto *report = new MergeReport(summary.join(QLatin1Char('\n')), conflicts, parent);
    report->open();
    return report;
}

void askMergeCopy(Desk &desk, QWidget *parent)
{
    const QString folder = QFileInfo(desk.document().path()).path();
    const QString path =
        QFileDialog::getOpenFileName(parent, MergeReport::tr("Merge the copy of another laptop"), folder,
                                     MergeReport::tr("Blokplan events (*.blokplan)"));
    if (!path.isEmpty())
        mergeCopy(desk, path, parent);
}

} // namespace blokplan::ui
