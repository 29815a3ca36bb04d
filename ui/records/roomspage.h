#pragma once

#include "ui/records/recordpage.h"

namespace blokplan::ui
{

/// The rooms, in the order in which they stand on the timetable.
class RoomsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit RoomsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Rooms"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("rooms"); }

private:
    void makeActions();
    void makeEmptyState();
    void move(int by);
};

} // namespace blokplan::ui
