#include "app/base/colour.h"

#include <array>
#include <cmath>

namespace blokplan
{

Colour Colour::fromString(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(QLatin1Char('#')))
        return {};
    QString digits = trimmed.mid(1).toString();
    if (digits.size() == 3)
        digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    bool ok = false;
    const quint32 value = digits.toUInt(&ok, 16);
    return ok && digits.size() == 6 ? of(value) : Colour{};
}

QString Colour::toString() const
{
    return set ? QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0')) : QString();
}

namespace
{

double linear(quint32 channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c)
{
    return 0.2126 * linear((c.rgb >> 16) & 0xFF) + 0.7152 * linear((c.rgb >> 8) & 0xFF) +
           0.0722 * linear(c.rgb & 0xFF);
}

} // namespace

double contrast(Colour a, Colour b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Colour trackColour(int index)
{
    static constexpr std::array<quint32, trackColourCount> palette{0x0F62C4, 0x1B7A3D, 0xA34B00, 0x7B3FB5,
                                                                   0xB3261E, 0x00798C, 0xB0307C, 0x6B6A00,
                                                                   0x4453C9, 0x8A5A44, 0x3E5C76, 0x5B5B5B};
    return Colour::of(palette[size_t(index % trackColourCount)]);
}

} // namespace blokplan
