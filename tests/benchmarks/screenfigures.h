#pragma once

#include <QString>

namespace blokplan::figures
{

/// What the timetable costs on its busiest day, at 1920x1080 and at four times as many pixels: repaint, drag,
/// scroll, zoom, and moving all that is there.
void screenFigures(const QString &file);

} // namespace blokplan::figures
