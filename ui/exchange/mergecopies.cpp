#include "ui/exchange/mergecopies.h"

#include "app/checkin/doubles.h"
#include "app/exchange/threeway.h"
#include "app/wording/merging.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
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

namespace
{

/// As the door of this laptop is called (ui/checkin).
QString ownDesk()
{
    return QSettings()
        .value(QStringLiteral("checkin/desk"),
               QCoreApplication::translate("blokplan::ui::DoorDesk", "Door 1"))
        .toString();
}

/// Whether facts that came from elsewhere bear this laptop's name.
bool isNameTaken(const std::vector<Scan> &scans, size_t first)
{
    return std::any_of(scans.begin() + qsizetype(std::min(first, scans.size())), scans.end(),
                       [own = ownDesk()](const Scan &scan) { return scan.desk == own; });
}

} // namespace

MergeReport *mergeCopy(Desk &desk, const QString &path, QWidget *parent)
{
    QStringList conflicts;
    size_t records = 0;
    const size_t before = desk.document().facts().scans.size();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto facts = desk.document().merge(path, [&](const History &ours, const History &theirs) {
        ThreeWay way = merged(ours, theirs);
        for (const RecordConflict &one : way.conflicts)
            conflicts.append(wording::clash(one));
        records = way.edit.size();
        return std::move(way.edit);
    });
    QGuiApplication::restoreOverrideCursor();
    if (!facts) {
        desk.warn(wording::problem(facts.error()));
        return nullptr;
    }
    if (isNameTaken(desk.document().facts().scans, before))
        conflicts.append(
            MergeReport::tr("The other laptop calls its desk '%1', too. Give one of them another name "
                            "before the next scan, or nobody can tell who let whom in.")
                .arg(ownDesk()));
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
