#include "ui/timetable/keyhints.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace blokplan::ui
{

namespace
{

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(TimetableKeys)
};

QString native(const char *keys)
{
    return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
}

QString with(const char *modifier, const QString &key)
{
    return native((QByteArray(modifier) + "+A").constData()).chopped(1) + key;
}

class Sheet
{
public:
    void group(const QString &title) { now = title; }
    void add(const QString &keys, const QString &does) { hints.push_back({now, keys, does}); }
    void add(const char *keys, const QString &does) { add(native(keys), does); }
    std::vector<KeyHint> hints;

private:
    QString now;
};

void addWalking(Sheet &sheet, const QString &arrows)
{
    sheet.group(Keys::tr("Walk and select"));
    sheet.add(arrows, Keys::tr("to the next block that way"));
    sheet.add(with("Shift", arrows), Keys::tr("select on the way"));
    sheet.add("Ctrl+Space", Keys::tr("select this block too, or leave it out"));
    sheet.add("Ctrl+A", Keys::tr("select all of this day"));
    sheet.add("Esc", Keys::tr("select nothing"));
    sheet.add("Ctrl+PgUp", Keys::tr("the day before"));
    sheet.add("Ctrl+PgDown", Keys::tr("the next day"));
}

void addCarrying(Sheet &sheet, const QString &arrows)
{
    sheet.group(Keys::tr("Pick up and drop"));
    sheet.add("Space", Keys::tr("pick up the selected blocks, or the card on the shelf"));
    sheet.add(arrows, Keys::tr("carry it by the grid's step, or a room further"));
    sheet.add(with("Alt", arrows), Keys::tr("carry it by single minutes"));
    sheet.add(with("Ctrl", arrows), Keys::tr("carry it to the next round or neighbour"));
    sheet.add("Enter", Keys::tr("drop it"));
    sheet.add("Backspace", Keys::tr("drop it on the shelf"));
    sheet.add("Esc", Keys::tr("leave it where it was"));
    sheet.group(Keys::tr("Move at once"));
    sheet.add(with("Ctrl", arrows), Keys::tr("move the selected blocks a step, or a room further"));
    sheet.add(with("Ctrl+Shift", arrows), Keys::tr("change the length, or the number of rooms"));
}

void addChanging(Sheet &sheet)
{
    sheet.group(Keys::tr("Change"));
    sheet.add("Enter", Keys::tr("open the session's form"));
    sheet.add("Ctrl+E", Keys::tr("the same, also for a card on the shelf"));
    sheet.add("F2", Keys::tr("change the title on the block"));
    sheet.add("Ctrl+N", Keys::tr("new session"));
    sheet.add("Ctrl+D", Keys::tr("duplicate"));
    sheet.add("Ctrl+L", Keys::tr("fix in its place, or free it"));
    sheet.add("Ctrl+Shift+A", Keys::tr("accept its findings with a reason"));
    sheet.add("Backspace", Keys::tr("back to the shelf"));
    sheet.add("Del", Keys::tr("remove from the event"));
    sheet.group(Keys::tr("Arrange"));
    sheet.add("Ctrl+Shift+F", Keys::tr("find a place"));
    sheet.add("Ctrl+R", Keys::tr("hold it again"));
    sheet.add("Ctrl+T", Keys::tr("swap the two that are selected"));
    sheet.add("Ctrl+I", Keys::tr("push what is in its way later"));
    sheet.add("Ctrl+Shift+G", Keys::tr("close the gap before it"));
    sheet.add("Ctrl+M", Keys::tr("shift everything after here"));
}

void addMouse(Sheet &sheet)
{
    sheet.group(Keys::tr("With the mouse"));
    sheet.add(with("Ctrl", Keys::tr("drag a block")), Keys::tr("drop a copy"));
    sheet.add(with("Shift", Keys::tr("while dragging")), Keys::tr("to the minute, without snapping"));
    sheet.add(with("Shift", Keys::tr("drag on an empty place")), Keys::tr("select what lies in the frame"));
    sheet.add(with("Ctrl", Keys::tr("drag on an empty place")), Keys::tr("add what lies in the frame"));
    sheet.add(with("Ctrl", Keys::tr("click")), Keys::tr("select this block too, or leave it out"));
    sheet.add(with("Shift", Keys::tr("click")), Keys::tr("select all between"));
    sheet.add(with("Ctrl", Keys::tr("wheel")), Keys::tr("zoom"));
}

void addLooking(Sheet &sheet)
{
    sheet.group(Keys::tr("Look"));
    sheet.add("Ctrl++", Keys::tr("zoom in"));
    sheet.add("Ctrl+-", Keys::tr("zoom out"));
    sheet.add("Ctrl+0", Keys::tr("fit the day"));
    sheet.add("Ctrl+9", Keys::tr("fit the rooms"));
    sheet.add("F9", Keys::tr("show or hide the shelf"));
}

} // namespace

std::vector<KeyHint> timetableKeys()
{
    Sheet sheet;
    const QString arrows = Keys::tr("arrows", "the arrow keys");
    addWalking(sheet, arrows);
    addCarrying(sheet, arrows);
    addChanging(sheet);
    addMouse(sheet);
    addLooking(sheet);
    return sheet.hints;
}

} // namespace blokplan::ui
