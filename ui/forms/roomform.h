#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class RoomForm : public RecordForm<Room>
{
    Q_OBJECT

public:
    RoomForm(Desk &desk, const Room &room, QWidget *parent);

private:
    void addHours();
    void addChangeover();
};

} // namespace blokplan::ui
