#include "ui/findings/findingslist.h"

#include "ui/findings/findingpainter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace blokplan::ui
{

FindingsList::FindingsList(Desk &wanted, QWidget *parent)
    : QListView(parent), desk(wanted), rows(new FindingsModel(wanted, this))
{
    setModel(rows);
    setItemDelegate(new FindingPainter(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Findings"));
    connect(&desk, &Desk::changed, this, &FindingsList::refresh);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(FindingsModel::HeadingRole).toBool() &&
            QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            activate(index);
    });
}

template <class F>
void FindingsList::keepingPlace(F &&change)
{
    const int row = currentIndex().row();
    const FindingLine *line = rows->lineAt(row);
    const std::optional<Finding> was = line == nullptr ? std::optional<Finding>() : line->finding;
    change();
    if (row < 0 || rows->rowCount() == 0)
        return;
    const int again = was ? rows->rowOf(*was) : -1;
    setCurrentIndex(rows->index(again >= 0 ? again : std::min(row, rows->rowCount() - 1)));
}

void FindingsList::setFilter(const FindingFilter &filter)
{
    keepingPlace([&] { rows->setFilter(filter); });
}

void FindingsList::setGrouping(Grouping grouping)
{
    keepingPlace([&] { rows->setGrouping(grouping); });
}

void FindingsList::refresh()
{
    isStale = !isVisible();
    if (isVisible())
        keepingPlace([&] { rows->read(); });
    emit refreshed();
}

void FindingsList::showEvent(QShowEvent *event)
{
    if (isStale) {
        isStale = false;
        keepingPlace([&] { rows->read(); });
        emit refreshed();
    }
    QListView::showEvent(event);
}

std::vector<Finding> FindingsList::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && isOnHeading())
        return rows->findingsUnder(currentIndex().row());
    std::sort(indexes.begin(), indexes.end());
    std::vector<Finding> list;
    QSet<const FindingLine *> taken; // one may be chosen under two headings
    for (const QModelIndex &index : indexes) {
        const FindingLine *line = rows->lineAt(index.row());
        if (line != nullptr && !taken.contains(line)) {
            taken.insert(line);
            list.push_back(line->finding);
        }
    }
    return list;
}

void FindingsList::activate(const QModelIndex &index)
{
    if (index.data(FindingsModel::HeadingRole).toBool())
        return fold(!index.data(FindingsModel::FoldedRole).toBool());
    lead(index);
}

void FindingsList::lead(const QModelIndex &index)
{
    const FindingLine *line = rows->lineAt(index.row());
    const auto place = line == nullptr ? std::optional<Target>() : placeOf(line->finding);
    if (place)
        desk.lead(*place);
}

void FindingsList::lead()
{
    lead(currentIndex());
}

bool FindingsList::isOnHeading() const
{
    return currentIndex().data(FindingsModel::HeadingRole).toBool();
}

QRect FindingsList::leadRect(const QModelIndex &index) const
{
    return index.data(FindingsModel::LeadsRole).toBool()
               ? FindingPainter::leadRect(visualRect(index), fontMetrics())
               : QRect();
}

/// The group the keyboard is in; the keyboard goes to its heading.
void FindingsList::fold(bool folded)
{
    const int heading = rows->headingOf(currentIndex().row());
    const int scrolled = verticalOffset();
    rows->setFolded(heading, folded);
    setCurrentIndex(rows->index(heading));
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    scrollTo(rows->index(heading));
}

void FindingsList::foldAll()
{
    rows->setAllFolded(true);
    setCurrentIndex(rows->index(0));
}

void FindingsList::unfoldAll()
{
    rows->setAllFolded(false);
    setCurrentIndex(rows->index(0));
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool onHeading = at.data(FindingsModel::HeadingRole).toBool();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(at);
    case Qt::Key_Space:
        if (onHeading)
            return activate(at);
        break;
    case Qt::Key_Left:
        if (at.isValid())
            return fold(true);
        break;
    case Qt::Key_Right:
        if (onHeading)
            return fold(false);
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void FindingsList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool leads = leadRect(indexAt(event->pos())).contains(event->pos());
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FindingsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const bool plainly = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plainly && at == currentIndex() && leadRect(at).contains(event->pos()))
        lead(at);
}

/// On a heading the first click has folded already; a second would show the same as before.
void FindingsList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.data(FindingsModel::HeadingRole).toBool())
        return;
    const bool isOnWords = leadRect(at).contains(event->pos());
    QListView::mouseDoubleClickEvent(event);
    if (at == currentIndex() && event->button() == Qt::LeftButton && !isOnWords)
        lead(at);
}

void FindingsList::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QListView::selectionChanged(now, before);
    emit chosenChanged();
}

void FindingsList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    emit chosenChanged();
}

} // namespace blokplan::ui
