#pragma once

#include "ui/timetable/wishdialog.h"

namespace blokplan::ui
{

/// Deals out a session's parts back to back, in the order given or drawn by lot.
WishDialog *openDealDialog(Desk &desk, const SessionId &session, QWidget *parent);

} // namespace blokplan::ui
