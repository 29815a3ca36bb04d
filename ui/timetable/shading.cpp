#include "ui/timetable/shading.h"

#include "ui/timetable/columns.h"

#include <map>

namespace blokplan::ui
{

namespace
{

bool isShaded(Severity severity)
{
    return severity == Severity::Blocking || severity == Severity::Serious;
}

std::vector<Shade> shadesOfRoom(const Heat &heat, int room)
{
    std::vector<Shade> shades;
    for (int slot = 0; slot < heat.starts; ++slot) {
        const Severity severity = heat.at(room, slot);
        const int minute = heat.first + slot * heat.step;
        if (!isShaded(severity))
            continue;
        if (!shades.empty() && shades.back().severity == severity && shades.back().at.end() == minute)
            shades.back().at.length += heat.step;
        else
            shades.push_back({{minute, heat.step}, severity});
    }
    return shades;
}

/// What of [first, last) lies in none of the stretches.
std::vector<Stretch> outside(std::vector<Stretch> inside, int first, int last)
{
    std::sort(inside.begin(), inside.end(),
              [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
    std::vector<Stretch> rest;
    int from = first;
    for (const Stretch &one : inside) {
        if (one.start > from)
            rest.push_back({from, std::min(one.start, last) - from});
        from = std::max(from, one.end());
        if (from >= last)
            return rest;
    }
    rest.push_back({from, last - from});
    return rest;
}

void addPeople(QList<PersonId> &people, const Agenda &agenda, const SessionId &session)
{
    for (const Row<Participant> &row : agenda.participantsOf(session)) {
        if (!row->person.isNull() && !people.contains(row->person))
            people.append(row->person);
    }
    for (const Row<Session> &part : agenda.partsOf(session))
        addPeople(people, agenda, part->id);
}

} // namespace

std::vector<std::vector<Shade>> shadesOf(const Heat &heat, const DayBlocks &day)
{
    std::vector<std::vector<Shade>> shades(day.columns.size());
    for (size_t i = 0; i < day.columns.size(); ++i) {
        const auto room = heat.rooms.indexOf(day.columns[i].room);
        if (room >= 0)
            shades[i] = shadesOfRoom(heat, int(room));
    }
    return shades;
}

std::vector<Away> awayFrom(const Agenda &agenda, const SessionId &session, const DayBlocks &day)
{
    QList<PersonId> people;
    addPeople(people, agenda, session);
    std::map<std::pair<int, int>, QStringList> names; // who are away at the same time share a mark
    for (const PersonId &id : people) {
        const Person *person = agenda.plan().find(id);
        if (person == nullptr || person->availability.isEmpty())
            continue;
        std::vector<Stretch> there;
        for (const Hours &hours : person->availability)
            there.push_back(stretchOn(day.date, spanOf(hours)));
        for (const Stretch &away : outside(there, day.firstMinute, day.lastMinute))
            names[{away.start, away.length}].append(person->asWritten);
    }
    std::vector<Away> all;
    for (const auto &[at, who] : names)
        all.push_back({{at.first, at.second}, who.join(QStringLiteral(", "))});
    return all;
}

Placement draggedOn(const Plan &plan, const PlacementId &placement, const SessionId &session, QDate date)
{
    if (const Placement *found = plan.find(placement))
        return *found;
    Placement fresh;
    fresh.session = session;
    fresh.date = date;
    const Session *record = plan.find(session);
    fresh.length = record == nullptr ? 45 : record->length;
    const auto rooms = orderedRooms(plan);
    if (!rooms.empty())
        fresh.rooms = {rooms.front()->id};
    return fresh;
}

} // namespace blokplan::ui
