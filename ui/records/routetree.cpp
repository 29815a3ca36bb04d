#include "ui/records/routetree.h"

#include "app/wording/words.h"
#include "ui/base/theme.h"
#include "ui/records/routewords.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace blokplan::ui
{

namespace
{

constexpr int headingRole = Qt::UserRole;

QString whenOf(const RouteStep &step)
{
    return step.kind == RouteStep::Kind::Stop
               ? wording::span(minuteOf(step.span.start), int(step.span.length()))
               : QString();
}

QString roomOf(const RouteStep &step, const Plan &plan)
{
    const Room *room = plan.find(step.rooms.value(0));
    return room == nullptr ? QString() : room->name.first;
}

} // namespace

RoutePlace movedPlace(const Route &route, const RoutePlace &place, int by)
{
    const auto blocks = int(route.blocks.size());
    if (place.block < 0 || place.block >= blocks)
        return place;
    const int next = place.block + by;
    const bool hasNext = next >= 0 && next < blocks;
    if (place.index < 0)
        return hasNext ? RoutePlace{next, -1} : place;
    const int index = place.index + by;
    if (index >= 0 && index < route.blocks[place.block].sessions.size())
        return {place.block, index};
    if (!hasNext)
        return place;
    return {next, by > 0 ? 0 : int(route.blocks[next].sessions.size())};
}

RouteTree::RouteTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Route"), tr("When"), tr("Room"), tr("The walk")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAccessibleName(tr("The route"));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    header()->setStretchLastSection(false);
    for (const int column : {0, 3})
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    header()->resizeSection(1, 90);
    header()->resizeSection(2, 90);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        const RoutePlace place = placeOf(item);
        if (column == 0 && place.block >= 0 && place.index < 0 &&
            item->text(0) != item->data(0, headingRole).toString())
            emit renamed(place.block, item->text(0));
    });
}

void RouteTree::show(const Route &route, const std::vector<RouteStep> &walk, const Plan &plan)
{
    const QSignalBlocker quiet(this);
    clear();
    auto step = walk.begin();
    for (const RouteBlock &block : route.blocks) {
        addBlock(block);
        QTreeWidgetItem *heading = topLevelItem(topLevelItemCount() - 1);
        for (qsizetype i = 0; i < block.sessions.size() && step != walk.end(); ++i)
            addStep(heading, *step++, plan);
    }
    expandAll();
}

void RouteTree::addBlock(const RouteBlock &block)
{
    const QString heading = block.heading.isEmpty() ? tr("no heading") : block.heading;
    auto *item = new QTreeWidgetItem(this, {heading});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 14));
    item->setData(0, headingRole, heading);
    item->setToolTip(0, block.note);
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    item->setFirstColumnSpanned(false);
    if (block.sessions.isEmpty()) {
        item->setText(3, tr("click sessions at the left to put them here"));
        item->setForeground(3, Theme::of(palette()).quietText);
    }
}

void RouteTree::addStep(QTreeWidgetItem *under, const RouteStep &step, const Plan &plan)
{
    const Session *session = plan.find(step.session);
    auto *item = new QTreeWidgetItem(under, {session == nullptr ? QString() : session->title.first,
                                             whenOf(step), roomOf(step, plan), stepWords(step, plan)});
    const Theme theme = Theme::of(palette());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 10));
    item->setForeground(3, step.isProblem() ? theme.blocking : theme.quietText);
    for (int column : {0, 3})
        item->setToolTip(column, item->text(column));
}

RoutePlace RouteTree::placeOf(const QTreeWidgetItem *item) const
{
    if (item == nullptr)
        return {};
    auto *self = const_cast<QTreeWidgetItem *>(item); // only asked where it is
    if (item->parent() == nullptr)
        return {indexOfTopLevelItem(self), -1};
    return {indexOfTopLevelItem(item->parent()), item->parent()->indexOfChild(self)};
}

RoutePlace RouteTree::current() const
{
    return placeOf(currentItem());
}

void RouteTree::setCurrent(const RoutePlace &place)
{
    QTreeWidgetItem *block = topLevelItem(std::clamp(place.block, 0, std::max(0, topLevelItemCount() - 1)));
    if (block == nullptr)
        return;
    const int last = block->childCount() - 1;
    setCurrentItem(place.index < 0 || last < 0 ? block : block->child(std::min(place.index, last)));
}

} // namespace blokplan::ui
