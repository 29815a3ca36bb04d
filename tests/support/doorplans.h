#pragma once

#include "app/model/plan.h"

#include <QStringList>

/// Events with guests, for tests of what happens at the door.
namespace blokplan::tests
{

/// An attendee of that name, with an id made from it.
Attendee guest(const QString &name);
/// An empty event of one day (2026-06-11, Europe/Amsterdam, day change at 4) with one list, "Toegang", and these
/// guests.
Plan doorPlan(const QList<Attendee> &guests);
Plan doorPlan(const QStringList &names);
/// The same with so many guests "Gast 1" ..., who bear the codes "T1", ...
Plan doorPlan(int guests);

const Attendee &attendeeIn(const Plan &plan, const QString &name);
const CheckinList &listIn(const Plan &plan);

/// Names made of the real lists below shared/data, the Dutch by how many bear them; empty where they are not.
/// Equal seeds give equal names.
QStringList realNames(int count, quint32 seed);
/// So many guests of such names, with organisations, addresses, phones and codes.
std::vector<Attendee> realGuests(int count, quint32 seed);

} // namespace blokplan::tests
