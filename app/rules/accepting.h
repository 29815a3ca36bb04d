#pragma once

#include "app/model/arrangements.h"
#include "app/rules/finding.h"

namespace blokplan
{

/// What accepts that finding as it is now; reason and time are still to be said.
Acceptance acceptanceOf(const Finding &finding);

/// It was accepted once and has got worse since: it names that acceptance, which does not cover it any more.
inline bool hasOutgrown(const Finding &finding)
{
    return !finding.accepted && !finding.acceptance.isNull();
}

} // namespace blokplan
