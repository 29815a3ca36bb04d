#include "ui/base/theme.h"

#include "ui/base/style.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace blokplan::ui
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [&](float x, float y) { return float(x + (y - x) * float(share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

Colour fromQColor(const QColor &colour)
{
    return Colour::of(colour.rgb() & 0xFFFFFFU);
}

/// The colour moved towards `limit` until it reads on `ground`.
QColor readable(QColor colour, const QColor &ground, const QColor &limit, double wanted = 4.5)
{
    for (int step = 0; step < 20 && contrast(fromQColor(colour), fromQColor(ground)) < wanted; ++step)
        colour = mixed(colour, limit, 0.15);
    return colour;
}

QPalette paletteOf(bool dark)
{
    const QColor window = dark ? QColor(0x23, 0x26, 0x2b) : QColor(0xf6, 0xf7, 0xf9);
    const QColor base = dark ? QColor(0x18, 0x1a, 0x1e) : QColor(0xff, 0xff, 0xff);
    const QColor text = dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1b, 0x20, 0x2b);
    const QColor button = dark ? QColor(0x34, 0x38, 0x40) : QColor(0xff, 0xff, 0xff);
    const QColor accent = dark ? QColor(0x5b, 0x8d, 0xef) : QColor(0x1a, 0x4f, 0xc4);
    QPalette palette(text, button, mixed(button, Qt::white, 0.3), mixed(button, Qt::black, 0.4),
                     mixed(button, Qt::black, 0.2), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.03));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10, 0x13, 0x18) : QColor(Qt::white));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x3f, 0x47) : QColor(0x1f, 0x25, 0x30));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.38));
    palette.setColor(QPalette::Link, readable(accent, base, text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.5));
    return palette;
}

} // namespace

void setAppearance(Appearance appearance)
{
    static const QPalette atStart = QApplication::palette();
    QApplication::setStyle(new Style);
    const bool systemIsDark = atStart.color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(
        paletteOf(appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark)));
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.page = palette.color(QPalette::Base);
    theme.raised = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::Text);
    theme.dark = theme.page.lightness() < 128;
    theme.line = mixed(theme.page, theme.text, theme.dark ? 0.22 : 0.14);
    theme.faintLine = mixed(theme.page, theme.text, theme.dark ? 0.10 : 0.06);
    theme.quietText = readable(mixed(theme.text, theme.page, 0.35), theme.raised, theme.text, 5.0);
    theme.accent = palette.color(QPalette::Highlight);
    theme.onAccent = palette.color(QPalette::HighlightedText);
    theme.blocking = theme.dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xb8, 0x1f, 0x24);
    theme.serious = theme.dark ? QColor(0xf0, 0xb3, 0x5a) : QColor(0x95, 0x51, 0x00);
    theme.good = theme.dark ? QColor(0x6c, 0xc6, 0x8b) : QColor(0x1b, 0x7a, 0x3d);
    theme.band = mixed(theme.page, theme.accent, theme.dark ? 0.10 : 0.05);
    theme.closed = mixed(theme.page, theme.text, theme.dark ? 0.10 : 0.05);
    return theme;
}

BlockColours blockColours(Colour track, const Theme &theme)
{
    const QColor own = track.set ? toQColor(track) : mixed(theme.page, theme.text, 0.55);
    BlockColours colours;
    colours.ground = mixed(theme.page, own, theme.dark ? 0.24 : 0.12);
    const QColor limit = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    colours.bar = readable(own, colours.ground, limit, 3.0);
    colours.title = readable(theme.text, colours.ground, limit, 7.0);
    colours.quiet = readable(mixed(theme.text, colours.ground, 0.3), colours.ground, limit, 4.6);
    colours.edge = mixed(colours.ground, colours.bar, 0.45);
    return colours;
}

} // namespace blokplan::ui
