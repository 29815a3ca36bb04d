#pragma once

#include "app/base/colour.h"

namespace blokplan::print
{

/// The colours of a printed sheet; all greys when it is printed in grey.
class Shades
{
public:
    explicit Shades(bool inGrey) : grey(inGrey) {}

    struct Block {
        Colour bar; ///< unset for none
        Colour ground;
        Colour edge;
        Colour title; ///< at least 4.5:1 on the ground, as is `quiet`
        Colour quiet;
    };
    /// A session's block in its track's colour; without one a neutral grey.
    [[nodiscard]] Block block(Colour track) const;
    [[nodiscard]] Block plenary() const;
    [[nodiscard]] Block pause() const;

    [[nodiscard]] Colour ink() const { return toned(Colour::of(0x1b202b)); }
    [[nodiscard]] Colour quiet() const { return toned(Colour::of(0x4f5765)); }
    [[nodiscard]] Colour frame() const { return toned(Colour::of(0xc9cdd4)); }
    [[nodiscard]] Colour hourLine() const { return toned(Colour::of(0xdcdfe5)); }
    [[nodiscard]] Colour halfLine() const { return toned(Colour::of(0xeff1f4)); }
    [[nodiscard]] Colour head() const { return toned(Colour::of(0xf8f9fc)); }
    [[nodiscard]] Colour band() const { return toned(Colour::of(0xf4f7fd)); }
    [[nodiscard]] Colour toned(Colour colour) const;

private:
    [[nodiscard]] Block onGround(Colour ground) const;

    bool grey;
};

} // namespace blokplan::print
