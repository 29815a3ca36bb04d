#pragma once

#include "app/rules/routewalk.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace blokplan::ui
{

/// The sessions of a day in order of time, to be clicked into a route or out of it; each tells beforehand
/// what that would mean for the walk.
class RoutePicks : public QWidget
{
    Q_OBJECT

public:
    explicit RoutePicks(Desk &desk, QWidget *parent = nullptr);

    void showFor(const Route &route);
    /// Shows the day on which that route begins.
    void turnTo(const Route &route);

signals:
    void picked(const blokplan::SessionId &session);

private:
    void fillDays();
    void fill();
    void add(const Session &session, const Placement *placement);

    Desk &desk;
    Route route;
    std::vector<RouteStep> walk;
    int otherBuilding = 0;
    QComboBox *days;
    QLineEdit *search;
    QTreeWidget *list;
};

/// What the rule on routes reckons for a walk to another building.
int walkToOtherBuilding(const Desk &desk);

} // namespace blokplan::ui
