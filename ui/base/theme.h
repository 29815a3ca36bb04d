#pragma once

#include "app/base/colour.h"

#include <QColor>
#include <QPalette>

namespace blokplan::ui
{

enum class Appearance { System, Light, Dark };

/// Sets the whole program's palette, style and font.
void setAppearance(Appearance appearance);

inline QColor toQColor(Colour colour)
{
    return QColor::fromRgb(colour.rgb);
}

/// All own colours of the program, made from a palette in one place.
struct Theme {
    bool dark = false;
    QColor page;      ///< behind everything
    QColor raised;    ///< cards, headers, side bar
    QColor line;      ///< hour lines, borders
    QColor faintLine; ///< quarter lines
    QColor text;
    QColor quietText; ///< second lines; still at least 4.5:1 on page and raised
    QColor accent;    ///< selection, the button that is meant
    QColor onAccent;
    QColor blocking; ///< red of blocking findings
    QColor serious;  ///< amber of serious ones
    QColor good;
    QColor band;   ///< a round's ground on the grid
    QColor closed; ///< outside the opening hours

    static Theme of(const QPalette &palette);
};

/// The colours of a block on the grid for a track's colour (unset: a neutral grey), text at least 4.5:1 on
/// its ground.
struct BlockColours {
    QColor bar;
    QColor ground;
    QColor title;
    QColor quiet;
    QColor edge;
};
BlockColours blockColours(Colour track, const Theme &theme);

} // namespace blokplan::ui
