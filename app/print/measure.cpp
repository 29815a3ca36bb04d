#include "app/print/measure.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace blokplan::print
{

namespace
{

/// Qt takes Arabic for a script that can do without, and sets its letters apart.
bool wantsShaping(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x590 &&
               (c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Hebrew);
    });
}

QFont fontFor(bool shaped, bool bold, bool italic)
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
    // would find "10 30".
    if (!shaped)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QFont printFont(const QString &text, bool bold, bool italic)
{
    return fontFor(wantsShaping(text), bold, italic);
}

struct FontMeasure::Fonts {
    struct Face {
        explicit Face(bool bold)
            : font(fontFor(false, bold, false)), metrics(font), shaped(fontFor(true, bold, false))
        {
        }
        [[nodiscard]] const QFontMetricsF &metricsFor(const QString &text) const
        {
            return wantsShaping(text) ? shaped : metrics;
        }
        QFont font;
        QFontMetricsF metrics;
        QFontMetricsF shaped;
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
    return remembered(face.advances, text,
                      [&] { return face.metricsFor(text).horizontalAdvance(text) / fontPixels; });
}

Ink FontMeasure::ink(const QString &text, bool bold) const
{
    auto &face = fonts->faces[bold ? 1 : 0];
    return remembered(face.inks, text, [&] {
        Ink whole{0, 0};
        for (const QString &part : partsOfOneScript(text)) {
            const QRectF bounds = face.metricsFor(part).tightBoundingRect(part);
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
