#pragma once

#include <QString>

#include <compare>

namespace blokplan
{

/// An opaque sRGB colour, or none. Without Gui, so that the core can speak of a track's colour.
struct Colour {
    quint32 rgb = 0; ///< 0xRRGGBB
    bool set = false;

    static Colour of(quint32 rgb) { return {rgb & 0xFFFFFFU, true}; }
    /// "#rrggbb" or "#rgb"; anything else gives no colour.
    static Colour fromString(QStringView text);
    [[nodiscard]] QString toString() const; ///< "#rrggbb", or empty

    auto operator<=>(const Colour &) const = default;
};

/// WCAG 2 contrast ratio of two colours, 1 to 21.
double contrast(Colour a, Colour b);

/// The colour of the i-th track when nobody chose one: twelve that stay apart for colour-blind eyes, then
/// again from the start.
Colour trackColour(int index);
constexpr int trackColourCount = 12;

} // namespace blokplan
