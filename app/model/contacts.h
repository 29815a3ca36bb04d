#pragma once

#include "app/model/agenda.h"

namespace blokplan
{

/// The mail addresses of those on the sessions and their parts, as a mail program takes them ("Tom Kunzler
/// <tom@openstate.eu>"), each once, in the order of sessions and participants. Who declined is left out.
QStringList mailAddresses(const Agenda &agenda, const QList<SessionId> &sessions);
/// The same of those people.
QStringList mailAddresses(const Plan &plan, const QList<PersonId> &people);

} // namespace blokplan
