#pragma once

#include "app/model/agenda.h"

/// Wishes about people.
namespace blokplan::edits
{

/// One person of several who are the same: what is empty in the one kept is filled from the others in order;
/// availability, links and foreign ids are joined (of two ids of one source the kept person's stays).
/// Everything that names the others names the one kept; who then stands in a session twice stands there
/// once, confirmed if either was.
Edit mergePeople(const Plan &plan, const PersonId &keep, const QList<PersonId> &others);

/// They were looked at and are not the same: no longer likely duplicates of one another.
Edit keepApart(const Plan &plan, const QList<PersonId> &people);

} // namespace blokplan::edits
