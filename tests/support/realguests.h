#pragma once

#include "app/model/plan.h"

#include <QStringList>

/// Guests by name, made up or of the real lists of names.
namespace blokplan::tests
{

/// An attendee of that name; equal names give equal ids.
Attendee named(const QString &name);
/// smallPlan() with these guests and a list for the whole event, "Toegang".
Plan withGuests(const std::vector<Attendee> &guests);
Plan withGuests(const QStringList &names);

/// Names of the lists below shared/data, the Dutch ones by how many bear them; empty where they are not.
/// Equal seeds give equal names.
QStringList realNames(int count, quint32 seed);
/// So many guests of such names, with organisations, addresses, phones and codes.
std::vector<Attendee> realGuests(int count, quint32 seed);

} // namespace blokplan::tests
