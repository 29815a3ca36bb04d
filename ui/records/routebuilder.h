#pragma once

#include "ui/base/desk.h"
#include "ui/records/routetree.h"

#include <QAction>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace blokplan::ui
{

class RoutePicks;

/// A route built by clicking sessions: the day at the left, the route with its walk at the right. Each click
/// is one edit.
class RouteBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit RouteBuilder(Desk &desk, QWidget *parent = nullptr);

    void build(const RouteId &route);
    [[nodiscard]] RouteId building() const { return id; }
    [[nodiscard]] QList<QAction *> builderActions() const { return actionList; }

signals:
    void left(); ///< one wants back to the tables

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QHBoxLayout *makeTop();
    QVBoxLayout *makeRight();
    void makeActions();
    QAction *addAction(const QString &iconName, const QString &text, const QKeySequence &keys,
                       void (RouteBuilder::*act)());
    void fillRoutes();
    void refresh();
    void sayWhere();
    void pick(const SessionId &session);
    void addHeading();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void remove();
    [[nodiscard]] const Route *route() const { return desk.plan().find(id); }
    [[nodiscard]] int block() const;

    Desk &desk;
    RouteId id;
    QComboBox *routes;
    QLabel *where;
    QLabel *summary;
    RoutePicks *picks;
    RouteTree *tree;
    QList<QAction *> actionList;
};

} // namespace blokplan::ui
