#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QLineEdit;

namespace blokplan::ui
{

class RowList;

/// One block of a route: heading, note, and its sessions in order.
class RouteBlockRow : public QWidget
{
    Q_OBJECT

public:
    RouteBlockRow(const Plan &plan, const RouteBlock &block, QWidget *parent = nullptr);

    [[nodiscard]] RouteBlock block() const;

private:
    void append(const SessionId &session);

    Plan plan;
    QLineEdit *heading;
    QLineEdit *note;
    RowList *sessions;
};

} // namespace blokplan::ui
