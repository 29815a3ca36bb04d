#include "ui/findings/findingslist.h"

#include "app/base/fold.h"
#include "app/wording/sentences.h"
#include "ui/findings/findingpainter.h"

#include <QKeyEvent>

namespace blokplan::ui
{

namespace
{

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

std::optional<Target> placeOf(const Finding &finding)
{
    if (!finding.placements.isEmpty())
        return finding.placements.first();
    if (!finding.sessions.isEmpty())
        return finding.sessions.first();
    if (!finding.people.isEmpty())
        return finding.people.first();
    if (!finding.rooms.isEmpty())
        return finding.rooms.first();
    return {};
}

FindingsList::FindingsList(Desk &wanted, QWidget *parent) : QListWidget(parent), desk(wanted)
{
    setItemDelegate(new FindingPainter(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Findings"));
    connect(&desk, &Desk::changed, this, &FindingsList::refresh);
    connect(this, &QListWidget::itemClicked, this, &FindingsList::lead);
    fill();
}

void FindingsList::setWords(const QString &wanted)
{
    words = wanted;
    fill();
}

/// A hidden list waits until somebody looks.
void FindingsList::refresh()
{
    isStale = true;
    if (isVisible())
        fill();
    emit refreshed();
}

void FindingsList::showEvent(QShowEvent *event)
{
    if (isStale)
        fill();
    QListWidget::showEvent(event);
}

void FindingsList::fill()
{
    const int row = currentRow();
    isStale = false;
    shown = 0;
    clear();
    found = desk.findings().all();
    QList<const Finding *> bySeverity[3];
    for (const Finding &finding : found) {
        const QString text =
            wording::finding(finding, desk.plan()) + QLatin1Char(' ') + wording::ruleTitle(finding.rule);
        if (!finding.accepted && (words.isEmpty() || matchesWords(text, words)))
            bySeverity[int(finding.severity)].append(&finding);
    }
    for (const Severity severity : {Severity::Blocking, Severity::Serious, Severity::Hint})
        addHeading(severity, bySeverity[int(severity)]);
    if (row >= 0 && count() > 0)
        setCurrentRow(std::min(row, count() - 1));
}

void FindingsList::addHeading(Severity severity, const QList<const Finding *> &findings)
{
    if (findings.isEmpty())
        return;
    auto *item = new QListWidgetItem(
        QStringLiteral("%1 (%2)").arg(capitalised(wording::severity(severity))).arg(findings.size()), this);
    item->setFlags(Qt::ItemIsEnabled);
    for (const Finding *finding : findings)
        addFinding(*finding);
}

void FindingsList::addFinding(const Finding &finding)
{
    auto *item = new QListWidgetItem(wording::finding(finding, desk.plan()), this);
    item->setData(FindingPainter::RuleRole, wording::ruleTitle(finding.rule));
    item->setData(FindingPainter::SeverityRole, int(finding.severity));
    item->setData(FindingPainter::PlaceRole, qlonglong(&finding - found.data()));
    item->setToolTip(item->text());
    ++shown;
}

void FindingsList::lead(const QListWidgetItem *item)
{
    const QVariant at = item == nullptr ? QVariant() : item->data(FindingPainter::PlaceRole);
    if (!at.isValid() || size_t(at.toLongLong()) >= found.size())
        return;
    if (const auto place = placeOf(found[size_t(at.toLongLong())]))
        desk.lead(*place);
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        lead(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace blokplan::ui
