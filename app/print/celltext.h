#pragma once

#include "app/print/fit.h"

#include <QRectF>

namespace blokplan::print
{

/// A block's outline and what of it is not for text. Millimetres.
struct CellShape {
    QRectF rect;
    double bar = 0;    ///< the coloured bar at the left
    double stroke = 0; ///< of the outline, half of it inside
    double scale = 1;  ///< of the paddings beside A4
};

/// How the words stand in a block.
struct CellText {
    QRectF box; ///< of the fitted lines
    Fitted fitted;
    double over = 0;     ///< how far ink may reach out of the box
    bool turned = false; ///< the box was fitted on its side
};

/// With the padding that looks well.
Space comfortableSpace(const CellShape &shape);
/// With as little padding as the outline admits.
Space tightSpace(const CellShape &shape);

/// The way of several that says most: lying; with less padding; turned where the block is high and narrow.
CellText cellText(const Fitter &fitter, const CellShape &shape, double largest);
/// Turned, for the high narrow blocks beside the grid; lying where they are low.
CellText turnedCellText(const Fitter &fitter, const CellShape &shape, double largest);

} // namespace blokplan::print
