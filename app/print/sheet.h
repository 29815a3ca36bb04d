#pragma once

#include "app/base/colour.h"
#include "app/model/ids.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// Printed sheets as data: marks in millimetres, origin at the paper's top left. Preview, printer, PDF and
/// PNG draw the same marks.
namespace blokplan::print
{

struct Face {
    double points = 9; ///< size in typographic points (1/72 inch)
    bool bold = false;
    bool italic = false;
    bool operator==(const Face &) const = default;
};

/// One line of text, already measured and broken; drawn from its baseline. Turned texts run downwards.
struct TextMark {
    QString text;
    Face face;
    Colour colour;
    double x = 0; ///< left end of the line (right end for right-to-left texts is x + width)
    double baseline = 0;
    double width = 0;    ///< as measured
    bool turned = false; ///< a quarter turn clockwise: x is then the baseline's x, baseline the top end
    QRectF box;          ///< the box it must stay in, for tests and selection
};

struct RectMark {
    QRectF rect;
    Colour fill;   ///< unset for none
    Colour stroke; ///< unset for none
    double strokeWidth = 0;
    bool dashed = false;
    double radius = 0;
};

struct LineMark {
    QPointF from;
    QPointF to;
    Colour colour;
    double width = 0.1;
    bool dashed = false;
};

using Mark = std::variant<RectMark, LineMark, TextMark>;

struct Sheet {
    double width = 297; ///< millimetres
    double height = 210;
    std::vector<Mark> marks; ///< in the order they are drawn
};

/// A text that did not fit whole, even at the smallest size.
struct Unplaced {
    QString text;
    SessionId session;
    QString paper; ///< smallest paper (A4..A0) on which it would fit; empty when none
};

struct Printout {
    std::vector<Sheet> sheets;
    std::vector<Unplaced> unplaced;
};

} // namespace blokplan::print
