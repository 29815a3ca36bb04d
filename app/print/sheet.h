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
    double x = 0; ///< left end of the line, also where it is read from right to left
    double baseline = 0;
    double width = 0;         ///< as measured
    bool turned = false;      ///< a quarter turn clockwise: x is then the baseline's x, baseline the top end
    bool rightToLeft = false; ///< the paragraph's direction
    QRectF box;               ///< the box it must stay in
};

struct RectMark {
    QRectF rect;
    Colour fill;   ///< unset for none
    Colour stroke; ///< unset for none
    double strokeWidth = 0;
    bool dashed = false;
    double radius = 0;
    PlacementId placement; ///< of the block whose ground this is; null for all else
};

struct LineMark {
    QPointF from;
    QPointF to;
    Colour colour;
    double width = 0.1;
    bool dashed = false;
};

/// A square code's dark modules, row by row, '1' for dark; one mark, so that no seams show between them.
struct ModulesMark {
    QRectF rect; ///< without the quiet zone
    int side = 0;
    QByteArray dark;
    Colour colour;

    [[nodiscard]] bool isDark(int row, int column) const { return dark[row * side + column] == '1'; }
};

using Mark = std::variant<RectMark, LineMark, TextMark, ModulesMark>;

struct Sheet {
    double width = 297; ///< millimetres
    double height = 210;
    std::vector<Mark> marks;             ///< in the order they are drawn
    std::vector<AttendeeId> badges = {}; ///< whose badges stand on it
};

/// A text that did not fit whole, even at the smallest size, or that no font here can draw whole.
struct Unplaced {
    QString text;
    SessionId session;    ///< null for a room's name and the like
    QString paper;        ///< smallest paper (A4..A0) on which it would fit; empty when none
    int sheet = 0;        ///< index of the sheet on which it was shortened
    bool noGlyph = false; ///< characters that no font here has; they were left out
    bool operator==(const Unplaced &) const = default;
};

struct Printout {
    std::vector<Sheet> sheets;
    std::vector<Unplaced> unplaced;
    int withoutPeople = 0; ///< blocks that had no room for their people
    int withoutTime = 0;   ///< blocks that had no room for a time that is not plain from their place
};

} // namespace blokplan::print
