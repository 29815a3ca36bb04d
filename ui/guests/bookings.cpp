#include "ui/guests/bookings.h"

namespace blokplan::ui
{

Bookings::Bookings(Desk &wanted, QObject *parent) : QObject(parent), desk(wanted)
{
    connect(&desk, &Desk::changed, this, [this] {
        lines.clear();
        places.clear();
    });
}

int Bookings::placeOf(const Registration &registration) const
{
    line(registration.session);
    const auto found = places.find(registration.id);
    return found == places.end() ? 0 : found->second;
}

const edits::Line &Bookings::line(const SessionId &session) const
{
    const auto known = lines.find(session);
    if (known != lines.end())
        return known->second;
    const edits::Line &line = lines.emplace(session, edits::lineOf(desk.agenda(), session)).first->second;
    for (const auto *list : {&line.registered, &line.waiting}) {
        for (size_t i = 0; i < list->size(); ++i)
            places.emplace((*list)[i], int(i) + 1);
    }
    return line;
}

} // namespace blokplan::ui
