#pragma once

#include "app/checkin/judging.h"
#include "app/model/plan.h"
#include "app/model/scancase.h"

/// Guests and doors for tests.
namespace blokplan::tests
{

/// smallPlan() with two categories ("Raadslid", "Pers"), a list for the whole event ("Hele dag"), one for
/// the press only ("Pers"), one for the day of the event ("Dag 1"), a re-entry list ("In en uit") and one for
/// the session Gamma ("Gamma"), which takes registrations; and guests: Anna de Vries (RAADSLID code
/// "ANNA"), Bram Jansen ("BRAM", of the press), Cor (cancelled, "COR"), Dirk (waiting, "DIRK"), Els with an
/// instruction ("ELS", replaced code "ELSOUD", foreign code "ext-5"). Anna is registered for Gamma, Bram
/// waits for it.
Plan doorPlan();
/// So many guests "Gast 1" with codes "G1"..., and the list "Hele dag".
Plan crowdPlan(int guests);

const Attendee &guestIn(const Plan &plan, const QString &name);
const CheckinList &listIn(const Plan &plan, const QString &name);

/// A scan at "Deur 1" on the list of that name, at 9:00 local time on the day of smallPlan() plus so many
/// seconds.
ScanRequest scanOf(const Plan &plan, const QString &code, const QString &list = QStringLiteral("Hele dag"),
                   int seconds = 0);

} // namespace blokplan::tests
