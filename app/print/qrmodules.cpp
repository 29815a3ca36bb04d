#include "app/print/qrmodules.h"

#include <qrencode.h>

#include <memory>

namespace blokplan::print
{

namespace
{

constexpr int quietModules = 4;

} // namespace

std::optional<ModulesMark> qrCode(const QString &text, const QRectF &square)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return std::nullopt;
    constexpr int asWritten = 1; // codes of others may tell small letters from capitals
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, asWritten), QRcode_free);
    if (!code)
        return std::nullopt;
    ModulesMark mark;
    mark.side = code->width;
    for (int i = 0; i < mark.side * mark.side; ++i)
        mark.dark.append((code->data[i] & 1) != 0 ? '1' : '0');
    const double quiet = square.width() * quietModules / (mark.side + 2 * quietModules);
    mark.rect = square.adjusted(quiet, quiet, -quiet, -quiet);
    mark.colour = Colour::of(0);
    return mark;
}

} // namespace blokplan::print
