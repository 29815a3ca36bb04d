#pragma once

#include "app/print/celltext.h"
#include "app/print/shades.h"

namespace blokplan::print
{

enum class Align { Left, Centre, Right };

/// Puts marks on a sheet; the only place where measured texts become marks.
class SheetPen
{
public:
    SheetPen(Sheet &on, const Measure &by) : sheet(on), measure(by) {}

    void rect(const QRectF &rect, Colour fill, double radius = 0);
    void framed(const QRectF &rect, Colour stroke, double strokeWidth);
    void line(QPointF from, QPointF to, Colour colour, double width);
    void add(Mark mark) { sheet.marks.push_back(std::move(mark)); }

    /// One line in the box's height, its baseline `baseline` below the top of the paper; shrunk and at last
    /// shortened to the box's width. False when it was shortened.
    bool lineIn(const QRectF &box, double baseline, const QString &text, Face face, Colour colour,
                Align align = Align::Left);
    /// The lines of a fitted content in its box.
    void fitted(const CellText &text, const Shades::Block &colours, bool struck);

    [[nodiscard]] double widthOf(const QString &text, Face face) const;

private:
    Sheet &sheet;
    const Measure &measure;
};

} // namespace blokplan::print
