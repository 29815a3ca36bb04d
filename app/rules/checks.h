#pragma once

#include "app/rules/rules.h"

/// One function a rule; each in a file of its own name or beside its siblings.
namespace blokplan::rules
{

/// Two placements overlap in one room; drop-ins stand beside others, cancelled and rejected sessions are not
/// there.
void roomDoubleBooked(const Agenda &agenda, const Subject &subject, const Rule &self,
                      std::vector<Finding> &found);
/// One person is wanted at two places at once, in any role, across midnight too.
void personDoubleBooked(const Agenda &agenda, const Subject &subject, const Rule &self,
                        std::vector<Finding> &found);
/// A placement outside its programme day's hours, or on a date that is no day.
void outsideDay(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found);
/// A placement outside the hours of a room that has hours of its own.
void roomClosed(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found);
/// More people expected than the seats of its rooms together, where all of them say how many.
void roomTooSmall(const Agenda &agenda, const Subject &subject, const Rule &self,
                  std::vector<Finding> &found);
/// A session that wants a place and has none; ideas, parts, cancelled and rejected ones do not want one yet.
void notPlaced(const Agenda &agenda, const Subject &subject, const Rule &self, std::vector<Finding> &found);
/// A talk, workshop, debate or plenary with nobody on it or on its parts, whose details are not "to follow".
void nobodyAnnounced(const Agenda &agenda, const Subject &subject, const Rule &self,
                     std::vector<Finding> &found);

} // namespace blokplan::rules
