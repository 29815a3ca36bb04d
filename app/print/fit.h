#pragma once

#include "app/print/sheet.h"
#include "app/print/wrap.h"

#include <QSizeF>

namespace blokplan::print
{

/// What a block has to say, in the order of importance.
struct Content {
    QString title;
    QString people;      ///< with affiliations
    QString peopleShort; ///< names alone
    QString time;        ///< empty where it is plain from the place
    QString code;        ///< of the leading track
    QString language;    ///< for hyphenation
    bool boldTitle = true;
    bool centred = false;
};

enum class Tone { Title, Quiet, Code };

/// One line, placed in millimetres from the box's top left.
struct FitLine {
    QString text;
    double points = 0;
    bool bold = false;
    Tone tone = Tone::Title;
    double x = 0;
    double baseline = 0;
    double width = 0;
    bool rightToLeft = false;
    double inkBottom = 0;  ///< of any of its text's letters
    bool atBottom = false; ///< time and code, where they do not stand beside a single line
};

/// Where text may stand, in millimetres. Tall letters (\u00c9, Arabic, a ring) may reach `over` out of it,
/// above and below: accents in the padding look better than smaller words.
struct Space {
    QSizeF size;
    double over = 0;
};

struct Fitted {
    std::vector<FitLine> lines;
    double points = 0;  ///< of the title; 0 when nothing could be shown
    double bottom = 0;  ///< of title and people, in millimetres
    double footTop = 0; ///< how far down `bottom` may come without touching time and code
    bool withPeople = true;
    bool withTime = true;
    bool shortened = false;
    bool broken = false; ///< inside words
};

/// Fits the content into a space: as large as it may up to `largest` points, wrapped between words; down to
/// 5.5 points; then broken inside words; then without affiliations, people, time and code; at last shortened
/// with an ellipsis. Smaller than 5.5 points only where not even one line of that stands in the space.
class Fitter
{
public:
    Fitter(const Content &content, const Measure &measure);

    [[nodiscard]] Fitted fit(const Space &space, double largest) const;
    /// The largest size at which everything fits without breaking words; 0 when there is none.
    [[nodiscard]] double comfortable(const Space &space, double largest) const;
    /// Whether everything fits at that size without breaking words.
    [[nodiscard]] bool fitsAt(const Space &space, double points) const;
    /// Whether the title need not be shortened.
    [[nodiscard]] bool fitsWhole(const Space &space) const;

private:
    struct Wanted {
        const Pieces *people = nullptr;
        bool time = false;
        bool code = false;
    };
    struct Way {
        bool insideWords = false;
        bool even = false; ///< no last line of one short word
    };
    [[nodiscard]] std::optional<Fitted> tried(const Space &space, double points, const Wanted &wanted,
                                              const Way &way) const;
    [[nodiscard]] std::optional<Fitted> largestOf(const Space &space, double largest, const Wanted &wanted,
                                                  bool insideWords) const;
    [[nodiscard]] Fitted cutOff(const Space &space) const;
    [[nodiscard]] std::optional<Fitted> cutAt(const Space &space, double points) const;
    [[nodiscard]] std::vector<Wanted> wishes() const;
    [[nodiscard]] bool addFoot(Fitted &fitted, QSizeF box, const Wanted &wanted, double textBottom) const;

    const Content &content;
    const Measure &measure;
    Pieces title;
    Pieces people;
    Pieces peopleShort;
};

} // namespace blokplan::print
