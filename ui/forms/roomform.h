#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class WalkingInput;

/// A room: where it is, what it has, when it is open, how far it is from the others.
class RoomForm : public RecordForm<Room>
{
    Q_OBJECT

public:
    RoomForm(Desk &desk, const Room &room, QWidget *parent);

protected:
    void putMore(Draft &draft) override;
    void refresh() override;

private:
    void addRoomTab();
    void addHours();
    void addChangeover();
    void addWalking();

    WalkingInput *walking = nullptr; ///< none for the only room
};

} // namespace blokplan::ui
