#pragma once

#include "app/model/history.h"

/// Where two copies of one event's file parted.
namespace blokplan
{

/// The last state that both copies have in them: of their common edits, or of the last merge that one of them
/// made of the other (the intent of that edit, Wish::Merge, names the other's last edit then in its details).
/// An empty plan where nothing is common.
Plan commonAncestor(const History &ours, const History &theirs);

} // namespace blokplan
