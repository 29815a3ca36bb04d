#include "app/print/measure.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace blokplan::print
{

QFont printFont(bool bold, bool italic)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Symbols"),
                      QStringLiteral("Noto Sans Symbols2")});
    font.setPixelSize(fontPixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Contextual alternates ("10:30" with a raised colon) have no character of their own: a reader of the PDF
    // would find "10 30". Scripts that need shaping are shaped all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

struct FontMeasure::Fonts {
    struct Face {
        explicit Face(bool bold) : font(printFont(bold)), metrics(font) {}
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> advances;
        QHash<QString, Ink> inks;
    };
    std::array<Face, 2> faces{Face(false), Face(true)};
};

FontMeasure::FontMeasure() : fonts(std::make_unique<Fonts>()) {}
FontMeasure::~FontMeasure() = default;

namespace
{

constexpr qsizetype mostRemembered = 100000;

template <class Value, class Make>
Value remembered(QHash<QString, Value> &known, const QString &text, Make make)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    if (known.size() > mostRemembered)
        known.clear();
    return *known.insert(text, make());
}

bool hasAllGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(),
                        [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
}

/// Qt's tight bounds are wrong for a text in several fonts: each part is asked for by itself.
QStringList partsOfOneScript(const QString &text)
{
    QStringList parts(QString{});
    QChar::Script last = QChar::Script_Common;
    for (const QChar c : text) {
        const QChar::Script script = c.isSurrogate() ? last : c.script();
        const bool isNeutral = script == QChar::Script_Common || script == QChar::Script_Inherited;
        if (!isNeutral && last != QChar::Script_Common && script != last)
            parts.append(QString());
        last = isNeutral ? last : script;
        parts.last() += c;
    }
    return parts;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x17F; });
}

} // namespace

double FontMeasure::advance(const QString &text, bool bold) const
{
    auto &face = fonts->faces[bold ? 1 : 0];
    return remembered(face.advances, text, [&] { return face.metrics.horizontalAdvance(text) / fontPixels; });
}

Ink FontMeasure::ink(const QString &text, bool bold) const
{
    auto &face = fonts->faces[bold ? 1 : 0];
    return remembered(face.inks, text, [&] {
        Ink whole{0, 0};
        for (const QString &part : partsOfOneScript(text)) {
            const QRectF bounds = face.metrics.tightBoundingRect(part);
            whole.up = std::max(whole.up, -bounds.top() / fontPixels);
            whole.down = std::max(whole.down, bounds.bottom() / fontPixels);
        }
        return whole;
    });
}

QString FontMeasure::drawable(const QString &text) const
{
    const QFont &font = fonts->faces[0].font;
    if (isPlain(text) || hasAllGlyphs(text, font))
        return text;
    QString kept;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const QString cluster = text.mid(from, to - from);
        if (hasAllGlyphs(cluster, font))
            kept += cluster;
    }
    return kept.simplified();
}

const FontMeasure &FontMeasure::ofThread()
{
    static thread_local const FontMeasure measure;
    return measure;
}

} // namespace blokplan::print
