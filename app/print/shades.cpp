#include "app/print/shades.h"

#include <cmath>

namespace blokplan::print
{

namespace
{

quint32 channel(Colour colour, int shift)
{
    return (colour.rgb >> shift) & 0xFF;
}

Colour mixed(Colour a, Colour b, double share)
{
    quint32 rgb = 0;
    for (const int shift : {16, 8, 0}) {
        const double value = channel(a, shift) + (double(channel(b, shift)) - channel(a, shift)) * share;
        rgb |= quint32(std::lround(value)) << shift;
    }
    return Colour::of(rgb);
}

/// Made darker until it reads on the ground.
Colour readable(Colour colour, Colour ground, double wanted)
{
    for (int step = 0; step < 24 && contrast(colour, ground) < wanted; ++step)
        colour = mixed(colour, Colour::of(0), 0.15);
    return colour;
}

const Colour white = Colour::of(0xffffff);
const Colour neutral = Colour::of(0x6b7280);

} // namespace

Colour Shades::toned(Colour colour) const
{
    if (!grey || !colour.set)
        return colour;
    const double light =
        0.2126 * channel(colour, 16) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 0);
    const auto value = quint32(std::lround(light));
    return Colour::of(value << 16 | value << 8 | value);
}

Shades::Block Shades::block(Colour track) const
{
    const Colour own = toned(track.set ? track : neutral);
    Block block;
    block.ground = toned(mixed(white, own, 0.11));
    block.bar = toned(readable(own, block.ground, 3.0));
    block.edge = toned(mixed(block.ground, block.bar, 0.4));
    block.title = toned(readable(ink(), block.ground, 7.0));
    block.quiet = toned(readable(quiet(), block.ground, 4.6));
    return block;
}

Shades::Block Shades::onGround(Colour ground) const
{
    Block block;
    block.ground = toned(ground);
    block.edge = frame();
    block.title = readable(ink(), block.ground, 7.0);
    block.quiet = readable(quiet(), block.ground, 4.6);
    return block;
}

Shades::Block Shades::plenary() const
{
    Block block = onGround(Colour::of(0xe9ebef));
    block.bar = ink();
    return block;
}

Shades::Block Shades::pause() const
{
    return onGround(Colour::of(0xf0f1f4));
}

} // namespace blokplan::print
