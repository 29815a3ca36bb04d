#pragma once

#include "app/exchange/schedulesource.h"

/// What an event of a schedule.xml says about its session, but for its time, track and people.
namespace blokplan::schedulexml
{

/// Texts, kind, length, links and extras; notes for what is missing or was guessed.
void describe(Session &session, const FileEvent &event, Source &source);
/// The numbers and codes that are the file's own.
ForeignIds foreignOf(const FileEvent &event, const PlacementId &placement);

} // namespace blokplan::schedulexml
