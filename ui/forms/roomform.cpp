#include "ui/forms/roomform.h"

#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"
#include "ui/forms/knownpeople.h"
#include "ui/forms/walkinginput.h"

namespace blokplan::ui
{

RoomForm::RoomForm(Desk &wanted, const Room &room, QWidget *parent)
    : RecordForm(wanted, room, room.name.first.isEmpty() ? tr("New room") : room.name.first, parent)
{
    addRoomTab();
    startTab(tr("Opening hours"));
    addHours();
    addWalking();
    finish();
    resize(std::max(width(), 640), std::max(height(), 560));
}

void RoomForm::addRoomTab()
{
    startTab(tr("Room"));
    TextInput *name = text("name", &Room::name);
    require(name, tr("A room needs a name."));
    number("seats", &Room::seats);
    line("building", &Room::building);
    line("floor", &Room::floor);
    QLineEdit *features = list("features", &Room::features);
    features->setPlaceholderText(tr("What it has, with commas between"));
    QStringList words;
    for (const Room &room : desk.plan().rooms())
        words += room.features;
    for (const Session &session : desk.plan().sessions())
        words += session.needs;
    completeWords(features, words);
    addChangeover();
    paper("notes", &Room::notes);
    name->setFocus();
}

void RoomForm::addChangeover()
{
    auto *input = lengthInput(record.changeover, this);
    input->setToolTip(tr("Minutes between two sessions"));
    bind("changeover", input, [=](Room &room) { room.changeover = std::max(0, parseLength(input->text())); });
    addCheck(input, [input] {
        const bool none = input->text().trimmed().isEmpty() || input->text().trimmed() == QStringLiteral("0");
        return none ? QString() : lengthMessage(input->text());
    });
}

void RoomForm::addHours()
{
    auto *hours = new HoursList(record.hours, desk.plan(), this);
    bind("hours", hours, [=](Room &room) { room.hours = hours->hours(); });
    addCheck(hours, [=] { return hours->message(); });
    addNote(tr("Without hours the room is open as long as the day."));
}

void RoomForm::addWalking()
{
    if (desk.plan().rooms().size() < (desk.plan().find(record.id) == nullptr ? 1 : 2))
        return;
    startTab(tr("Walking"));
    const int farthest = desk.findings().book().of(*ruleNamed(u"walk-too-long")).amount;
    walking = new WalkingInput(desk.plan(), record, farthest, this);
    addNote(tr("Minutes on foot between this room and the others, both ways. Grey is what the program takes "
               "from building and floor."));
    addBlock(wording::fieldWord(QLatin1String(Room::kind), QStringLiteral("walking")), walking);
    writers.emplace_back([this](Room &room) {
        const auto changes = walking->changes();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value())
                room.walking.insert(it.key(), *it.value());
            else
                room.walking.remove(it.key());
        }
    });
    addCheck(walking, [this] { return walking->message(); });
}

/// What is assumed follows building and floor as they are written.
void RoomForm::refresh()
{
    if (walking != nullptr)
        walking->assumeFor(written());
}

/// The other room may have the way in its own record; it is one way.
void RoomForm::putMore(Draft &draft)
{
    if (walking == nullptr)
        return;
    const auto changes = walking->changes();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const Room *other = draft.plan().find(it.key());
        if (other == nullptr || !other->walking.contains(record.id))
            continue;
        draft.change(it.key(), [&](Room &room) {
            if (it.value())
                room.walking.insert(record.id, *it.value());
            else
                room.walking.remove(record.id);
        });
    }
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
