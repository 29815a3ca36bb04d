#pragma once

#include "app/rules/routewalk.h"

#include <QTreeWidget>

namespace blokplan::ui
{

/// Where something stands in a route: a heading, or a session under it.
struct RoutePlace {
    int block = -1; ///< -1: nowhere
    int index = -1; ///< -1: the heading itself

    bool operator==(const RoutePlace &) const = default;
};
/// One place up or down: a session goes from heading to heading, a heading among the headings. Where it can
/// go no further it stays.
RoutePlace movedPlace(const Route &route, const RoutePlace &place, int by);

/// A route as it is walked: its headings with their sessions, each with how one gets there.
class RouteTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RouteTree(QWidget *parent = nullptr);

    void show(const Route &route, const std::vector<RouteStep> &walk, const Plan &plan);
    [[nodiscard]] RoutePlace current() const;
    void setCurrent(const RoutePlace &place);

signals:
    void renamed(int block, const QString &heading);

private:
    void addBlock(const RouteBlock &block);
    void addStep(QTreeWidgetItem *under, const RouteStep &step, const Plan &plan);
    [[nodiscard]] RoutePlace placeOf(const QTreeWidgetItem *item) const;
};

} // namespace blokplan::ui
