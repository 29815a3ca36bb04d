#include "ui/forms/walkinginput.h"

#include "app/rules/walking.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"
#include "ui/forms/inputs.h"

#include <QGridLayout>
#include <QLabel>

namespace blokplan::ui
{

namespace
{

std::optional<int> numberIn(const QLineEdit *line)
{
    bool isNumber = false;
    const int number = line->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}

/// Building and floor; not the seats.
QString placeOf(Room room)
{
    room.seats.reset();
    return wording::whereabouts(room);
}

} // namespace

std::optional<int> writtenWalk(const Room &room, const Room &other)
{
    if (const auto there = room.walking.constFind(other.id); there != room.walking.constEnd())
        return *there;
    if (const auto back = other.walking.constFind(room.id); back != other.walking.constEnd())
        return *back;
    return {};
}

WalkingInput::WalkingInput(const Plan &plan, const Room &room, int otherBuilding, QWidget *parent)
    : QWidget(parent), farthest(otherBuilding)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    for (const Room *other : orderedRooms(plan)) {
        if (other->id != room.id)
            addLine(*other, room);
    }
    assumeFor(room);
    if (!lines.empty())
        setFocusProxy(lines.front().minutes);
}

void WalkingInput::addLine(const Room &other, const Room &room)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const int row = int(lines.size());
    const std::optional<int> begun = writtenWalk(room, other);
    auto *minutes = new QLineEdit(begun ? QString::number(*begun) : QString(), this);
    minutes->setMaximumWidth(64);
    minutes->setAlignment(Qt::AlignRight);
    minutes->setAccessibleName(tr("Minutes to %1").arg(other.name.first));
    auto *place = new QLabel(placeOf(other), this);
    QPalette quiet = place->palette();
    quiet.setColor(QPalette::WindowText, Theme::of(quiet).quietText);
    place->setPalette(quiet);
    place->setTextFormat(Qt::PlainText);
    auto *name = new QLabel(other.name.first, this);
    name->setTextFormat(Qt::PlainText);
    grid->addWidget(name, row, 0);
    grid->addWidget(place, row, 1);
    grid->addWidget(minutes, row, 2);
    lines.push_back({other, begun, minutes});
}

void WalkingInput::assumeFor(Room room)
{
    room.walking.clear();
    for (const Line &line : lines) {
        Room other = line.other;
        other.walking.clear();
        line.minutes->setPlaceholderText(QString::number(walkBetween(room, other, farthest)));
    }
}

QMap<RoomId, std::optional<int>> WalkingInput::changes() const
{
    QMap<RoomId, std::optional<int>> changed;
    for (const Line &line : lines) {
        if (const auto now = numberIn(line.minutes); now != line.begun)
            changed.insert(line.other.id, now);
    }
    return changed;
}

QString WalkingInput::message() const
{
    for (const Line &line : lines) {
        if (const QString wrong = numberMessage(line.minutes->text()); !wrong.isEmpty())
            return QStringLiteral("%1: %2").arg(line.other.name.first, wrong);
    }
    return {};
}

} // namespace blokplan::ui
