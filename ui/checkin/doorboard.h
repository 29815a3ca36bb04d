#pragma once

#include "ui/checkin/doordesk.h"

#include <QWidget>

namespace blokplan::ui
{

/// What stands at the door while nobody is sought: the last who came in, how many came each minute of the
/// last hour, how many of each category are in.
class DoorBoard : public QWidget
{
    Q_OBJECT

public:
    explicit DoorBoard(DoorDesk &door, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString spokenWords() const;
    int paintCurve(QPainter &painter, const QRect &box) const;
    void paintLast(QPainter &painter, const QRect &box) const;
    void paintCategories(QPainter &painter, const QRect &box) const;

    DoorDesk &door;
};

} // namespace blokplan::ui
