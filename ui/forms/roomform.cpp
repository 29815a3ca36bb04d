#include "ui/forms/roomform.h"

#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"

namespace blokplan::ui
{

RoomForm::RoomForm(Desk &wanted, const Room &room, QWidget *parent)
    : RecordForm(wanted, room, room.name.first.isEmpty() ? tr("New room") : room.name.first, parent)
{
    TextInput *name = text("name", &Room::name);
    require(name, tr("A room needs a name."));
    line("building", &Room::building);
    line("floor", &Room::floor);
    number("seats", &Room::seats);
    list("features", &Room::features);
    addChangeover();
    addHours();
    paper("notes", &Room::notes);
    name->setFocus();
    finish();
}

void RoomForm::addChangeover()
{
    auto *input = lengthInput(record.changeover, this);
    bind("changeover", input, [=](Room &room) { room.changeover = std::max(0, parseLength(input->text())); });
    addCheck(input, [input] {
        const bool none = input->text().trimmed().isEmpty() || input->text().trimmed() == QStringLiteral("0");
        return none ? QString() : lengthMessage(input->text());
    });
}

void RoomForm::addHours()
{
    const auto days = orderedDays(desk.plan());
    const Hours next = days.empty() ? Hours{QDate::currentDate(), 540, 1080}
                                    : Hours{days.front()->date, days.front()->opens, days.front()->closes};
    auto *hours = new HoursList(record.hours, next, this);
    bind("hours", hours, [=](Room &room) { room.hours = hours->hours(); });
    addCheck(hours, [=] { return hours->message(); });
}

QDialog *newRoomForm(Desk &desk, QWidget *parent)
{
    Room room;
    room.id = RoomId::create();
    for (const Room &other : desk.plan().rooms())
        room.position = std::max(room.position, other.position + 1);
    auto *form = new RoomForm(desk, room, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
