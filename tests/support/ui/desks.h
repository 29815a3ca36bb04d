#pragma once

#include "ui/base/desk.h"

namespace blokplan::tests
{

/// A day in two rooms: "Opening" (Anna de Vries, 09:30 in Grote zaal), "Open data" (Anna de Vries and Bob, at
/// the same time in Zaal 2: a clash), "Later" (nobody, not placed); tracks OKS and PAR.
Plan clashingPlan();
/// An event with a name and nothing else.
Plan emptyPlan();
/// So many sessions "Session 1", ... a hundred a day in ten rooms, each with somebody on it and nothing
/// clashing.
Plan manyDaysPlan(int sessions);

/// A document in a file of its own, with a desk over it.
struct OpenDesk {
    std::unique_ptr<Document> document;
    std::unique_ptr<ui::Desk> desk;
};
OpenDesk openDesk(const QString &path, const Plan &plan);

const Session *sessionTitled(const Plan &plan, const QString &title);

} // namespace blokplan::tests
