#pragma once

#include "app/base/result.h"
#include "app/print/going.h"
#include "app/print/sheet.h"

#include <QByteArray>

class QPainter;

namespace blokplan::print
{

/// Draws the sheet's marks with its top left at the painter's origin. The marks alone: no paper behind them.
void draw(QPainter &painter, const Sheet &sheet, double pixelsPerMm);

/// The sheets as one PDF: fonts embedded, text selectable. NothingInIt, CannotWrite, Cancelled.
Result<QByteArray> pdf(const Printout &printout, const QString &title, const Going &going = {});
/// Writes it to `path`, whole or not at all. IsFolder, NotFound (its folder), NoPermission, DiskFull,
/// CannotWrite, Cancelled.
Result<void> writePdf(const Printout &printout, const QString &path, const QString &title,
                      const Going &going = {});

/// One sheet as a PNG on white paper; `dpi` is lowered where the picture would pass 400 million pixels.
QByteArray png(const Sheet &sheet, double dpi);
/// The first sheet, or each of them where the path has "%d" (its number from 1). How many were written;
/// errors as of writePdf.
Result<int> writePng(const Printout &printout, const QString &path, double dpi = 150,
                     const Going &going = {});

} // namespace blokplan::print
