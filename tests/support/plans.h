#pragma once

#include "app/edits/placing.h"
#include "app/model/edit.h"

/// Plans and edits for tests.
namespace blokplan::tests
{

/// An event of one day (2026-06-11, 9:00-18:00) with two rounds, three rooms ("Zaal 1" to "Zaal 3", 30, 60
/// and 200 seats), two tracks, a route, four people and six sessions: "Opening" (plenary over all rooms,
/// 9:30), "Alpha" and "Beta" (10:30 in Zaal 1 and Zaal 2), "Gamma" (14:00, Zaal 1), "Delta" (on the shelf),
/// "Gamma 1" (a part of Gamma).
Plan smallPlan();
/// A plan of one day with so many sessions, each placed, with one person; for large edits.
Plan largePlan(int sessions);

/// The record whose title, name or name as written is so, or else begins so; a test that asks for none fails.
const Session &sessionIn(const Plan &plan, const QString &title);
const Room &roomIn(const Plan &plan, const QString &name);
const Person &personIn(const Plan &plan, const QString &name);
const Track &trackIn(const Plan &plan, const QString &name);
/// The first placement of the session with that title.
const Placement &placementIn(const Plan &plan, const QString &title);
edits::Spot spot(const Plan &plan, const QString &room, int hour, int minute = 0);

/// Some wish that fits the plan: moves, placings, new and removed records of all kinds, changed fields with
/// odd texts. Equal seeds give equal edits but for new ids. Never empty.
Edit randomEdit(const Plan &plan, quint32 seed);
/// The plan after so many random edits.
Plan randomPlan(quint32 seed, int edits);

/// The plan after an edit that must fit.
Plan after(const Plan &plan, const Edit &edit);

/// Alpha of smallPlan() to Zaal 3 at that hour.
Edit alphaMoved(const Plan &plan, int hour);

} // namespace blokplan::tests
