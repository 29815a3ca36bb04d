#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <memory>

namespace blokplan::print
{

/// How far the drawn letters reach above and below the baseline, in ems.
struct Ink {
    double up = 0.76;
    double down = 0.22;
};

/// How wide texts are, in ems: the same at every size and on every device. An interface, so that layout can
/// be tried without fonts.
class Measure
{
public:
    Measure() = default;
    Measure(const Measure &) = delete;
    Measure &operator=(const Measure &) = delete;
    virtual ~Measure() = default;

    [[nodiscard]] virtual double advance(const QString &text, bool bold) const = 0;
    [[nodiscard]] virtual Ink ink(const QString &text, bool bold) const = 0;
    /// The text without the characters that no font here can draw; the same text when it can draw all.
    [[nodiscard]] virtual QString drawable(const QString &text) const = 0;
};

/// The printed font for that text, at a size large enough that nothing is rounded; drawn and measured alike,
/// only scaled. Arabic letters are joined.
constexpr int fontPixels = 200;
QFont printFont(const QString &text, bool bold, bool italic = false);

/// Measures with the real fonts; remembers what it measured. Belongs to one thread.
class FontMeasure : public Measure
{
public:
    FontMeasure();
    ~FontMeasure() override;

    [[nodiscard]] double advance(const QString &text, bool bold) const override;
    [[nodiscard]] Ink ink(const QString &text, bool bold) const override;
    [[nodiscard]] QString drawable(const QString &text) const override;

    /// The one of this thread.
    static const FontMeasure &ofThread();

private:
    struct Fonts;
    std::unique_ptr<Fonts> fonts;
};

} // namespace blokplan::print
