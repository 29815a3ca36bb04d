#include "ui/exchange/mergecopies.h"

#include "app/checkin/doubles.h"
#include "app/edits/registering.h"
#include "app/exchange/threeway.h"
#include "app/wording/merging.h"
#include "app/wording/sentences.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace blokplan::ui
{

/// Written by the thread that merges until it has ended.
struct MergeReport::Found {
    std::vector<RecordConflict> conflicts;
    size_t records = 0;
};

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

} // namespace

MergeReport::MergeReport(Desk &wanted, const QString &path, QWidget *parent)
    : QDialog(parent), desk(wanted), found(std::make_shared<Found>()), said(new QLabel(this)),
      bar(new QProgressBar(this)), list(new QListWidget(this)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Merge the copy of another laptop"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    said->setText(tr("Taking over what %1 knows...").arg(QFileInfo(path).fileName()));
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    column->addWidget(said);
    column->addWidget(bar);
    list->setWordWrap(true);
    list->setAccessibleName(tr("Conflicts"));
    list->hide();
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 120);
    keepFromKeys();
    const auto make = [into = found](const History &ours, const History &theirs) {
        ThreeWay way = merged(ours, theirs);
        into->conflicts = std::move(way.conflicts);
        Edit edit = edits::joinTwins(ours.plan, way.edit);
        into->records = edit.size();
        return edit;
    };
    const QPointer<MergeReport> self(this);
    const auto progress = [self](double part) {
        if (self)
            self->bar->setValue(int(part * 100));
        return !self.isNull();
    };
    desk.document().mergeLarge(path, make, progress, [self](const Result<Store::UnionCounts> &facts) {
        if (!self)
            return;
        self->isMerging = false;
        if (facts)
            return self->tell(*facts);
        if (facts.error().kind != ProblemKind::Cancelled)
            self->desk.warn(wording::problem(facts.error()));
        self->close();
    });
}

/// No ticket that is scanned here presses a button.
void MergeReport::keepFromKeys()
{
    for (QAbstractButton *one : buttons->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(one))
            push->setAutoDefault(false);
    }
}

void MergeReport::done(int result)
{
    if (!isMerging)
        return QDialog::done(result);
    desk.document().cancelLarge(); // and stays until it is known what came of it
    said->setText(tr("Stopping..."));
    buttons->setEnabled(false);
}

QStringList MergeReport::conflictsWith(const Store::UnionCounts &facts) const
{
    QStringList conflicts;
    for (const checkin::DoubleEntry &one : checkin::doubleEntries(desk.plan(), desk.document().facts().scans))
        conflicts.append(wording::doubleEntry(one, desk.plan()));
    for (const RecordConflict &one : found->conflicts)
        conflicts.append(wording::clash(one));
    if (facts.desks.contains(ownDesk()))
        conflicts.append(tr("The other laptop calls its desk '%1', too. Give one of them another name "
                            "before the next scan, or nobody can tell who let whom in.")
                             .arg(ownDesk()));
    return conflicts;
}

void MergeReport::tell(const Store::UnionCounts &facts)
{
    const QStringList conflicts = conflictsWith(facts);
    QStringList summary{wording::mergedFacts(facts.fresh), wording::mergedRecords(int(found->records))};
    if (conflicts.isEmpty())
        summary.append(tr("Nothing clashed."));
    else
        summary.append(tr("%n thing(s) to look at:", nullptr, int(conflicts.size())));
    setWindowTitle(tr("Merged"));
    said->setText(summary.join(QLatin1Char('\n')));
    bar->hide();
    list->addItems(conflicts);
    list->setVisible(!conflicts.isEmpty());
    buttons->setStandardButtons(QDialogButtonBox::Close);
    buttons->setEnabled(true);
    keepFromKeys();
    resize(640, conflicts.isEmpty() ? 120 : 420);
    emit told();
}

void askMergeCopy(Desk &desk, QWidget *parent, bool isAtDoor)
{
    const QString folder = QFileInfo(desk.document().path()).path();
    const QString path =
        QFileDialog::getOpenFileName(parent, MergeReport::tr("Merge the copy of another laptop"), folder,
                                     MergeReport::tr("Blokplan events (*.blokplan)"));
    if (path.isEmpty())
        return;
    auto *report = new MergeReport(desk, path, parent);
    report->setAttribute(Qt::WA_ShowWithoutActivating, isAtDoor);
    report->show();
}

} // namespace blokplan::ui
