#pragma once

#include "app/model/agenda.h"

/// The lines that stand on a block below its title.
namespace blokplan::ui
{

/// "Tom Kunzler · Open State Foundation", "Hein Albeda, moderator Jorgen Schram", "details to follow",
/// "no speakers yet", "plenary".
QString peopleLine(const Agenda &agenda, const Session &session);
/// "Zaal 1, Zaal 2"
QString roomsLine(const Plan &plan, const Placement &placement);

} // namespace blokplan::ui
