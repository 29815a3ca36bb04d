#include "ui/timetable/columns.h"

#include "app/wording/words.h"

namespace blokplan::ui
{

namespace
{

bool isOn(const Stretch &at)
{
    return at.length > 0 && at.end() > 0 && at.start < 2 * minutesPerDay;
}

/// Floors bear the building's name where there are several buildings: each has its ground floor.
QString groupOf(const Room &room, RoomsBy by, bool manyBuildings)
{
    if (by == RoomsBy::Building)
        return room.building;
    if (by != RoomsBy::Floor)
        return {};
    QStringList name{manyBuildings ? room.building : QString(), room.floor};
    name.removeAll(QString());
    return name.join(QStringLiteral(", "));
}

bool hasManyBuildings(const Plan &plan)
{
    QSet<QString> buildings;
    for (const Room &room : plan.rooms())
        buildings.insert(room.building);
    return buildings.size() > 1;
}

RoomColumn columnOf(const Room &room, QDate date)
{
    RoomColumn column{room.id, room.name.first, wording::whereabouts(room), {}, room.changeover, {}};
    for (const Hours &hours : room.hours) {
        const Stretch open = stretchOn(date, spanOf(hours));
        if (isOn(open))
            column.open.push_back(open);
    }
    if (!room.hours.isEmpty() && column.open.empty())
        column.open.push_back({0, 0}); // has hours of its own, none of them on this day
    return column;
}

/// Groups in the order of their first rooms; rooms without one come last.
void bringTogether(std::vector<RoomColumn> &columns)
{
    QStringList names;
    for (const RoomColumn &column : columns) {
        if (!column.group.isEmpty() && !names.contains(column.group))
            names.append(column.group);
    }
    const auto place = [&](const RoomColumn &column) {
        return column.group.isEmpty() ? names.size() : names.indexOf(column.group);
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](const RoomColumn &a, const RoomColumn &b) { return place(a) < place(b); });
}

} // namespace

Stretch stretchOn(QDate date, const TimeSpan &span)
{
    return {int(span.start - localMinute(date, 0)), int(span.length())};
}

std::vector<RoomColumn> columnsOf(const Plan &plan, QDate date, const Showing &showing)
{
    const bool manyBuildings = hasManyBuildings(plan);
    std::vector<RoomColumn> columns;
    for (const Room *room : orderedRooms(plan)) {
        if (showing.hidden.contains(room->id))
            continue;
        columns.push_back(columnOf(*room, date));
        columns.back().group = groupOf(*room, showing.roomsBy, manyBuildings);
    }
    bringTogether(columns);
    return columns;
}

std::vector<RoomGroup> groupsOf(const std::vector<RoomColumn> &columns)
{
    std::vector<RoomGroup> groups;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (i > 0 && columns[i].group == columns[i - 1].group)
            ++groups.back().columns;
        else
            groups.push_back({columns[i].group, int(i), 1});
    }
    std::erase_if(groups, [](const RoomGroup &group) { return group.name.isEmpty(); });
    return groups;
}

} // namespace blokplan::ui
