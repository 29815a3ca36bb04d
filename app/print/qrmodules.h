#pragma once

#include "app/print/sheet.h"

namespace blokplan::print
{

/// A text as a QR code that fills the square, its quiet zone of four modules inside it; error correction of
/// the middle level. Capitals and digits alone make it small. Nothing when the text is empty or too long.
std::optional<ModulesMark> qrCode(const QString &text, const QRectF &square);

} // namespace blokplan::print
