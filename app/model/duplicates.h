#pragma once

#include "app/model/plan.h"

namespace blokplan
{

/// People who are probably the same, each group sorted by name: the same folded name, the same e-mail,
/// initials that fit one full name ("T. Kunzler"), or one typing error in a long enough name. For a person to
/// look at, never to act on alone. Groups in order of name; who is kept apart from all others is left out.
QList<QList<PersonId>> likelyDuplicates(const Plan &plan);

/// Pairs that somebody looked at and found to be two people: a preset of this purpose, its values' names are
/// the pairs.
constexpr auto apartPurpose = "people/apart";
QString apartKey(const PersonId &a, const PersonId &b);

} // namespace blokplan
