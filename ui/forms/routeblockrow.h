#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QLineEdit;

namespace blokplan::ui
{

class RowList;
class SessionTitles;

/// One block of a route: heading, note, and its sessions in order.
class RouteBlockRow : public QWidget
{
    Q_OBJECT

public:
    RouteBlockRow(const SessionTitles &titles, const RouteBlock &block, QWidget *parent = nullptr);

    [[nodiscard]] RouteBlock block() const;
    [[nodiscard]] QString message() const;

private:
    void append(const SessionId &session);

    const SessionTitles &known;
    QLineEdit *heading;
    QLineEdit *note;
    RowList *sessions;
};

} // namespace blokplan::ui
