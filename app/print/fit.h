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
};

struct Fitted {
    std::vector<FitLine> lines;
    double points = 0; ///< of the title; 0 when nothing could be shown
    bool withPeople = true;
    bool withTime = true;
    bool shortened = false;
    bool broken = false; ///< inside words
};

/// Fits the content into a box of millimetres: as large as it may up to `largest` points, wrapped between
/// words; down to 5.5 points; then broken inside words; then without affiliations, people, time and code; at
/// last shortened with an ellipsis.
class Fitter
{
public:
    Fitter(const Content &content, const Measure &measure);

    [[nodiscard]] Fitted fit(QSizeF box, double largest) const;
    /// The largest size at which everything fits without breaking words; 0 when there is none.
    [[nodiscard]] double comfortable(QSizeF box, double largest) const;

    /// Whether the title need not be shortened.
    [[nodiscard]] bool fitsWhole(QSizeF box) const;

private:
    struct Wanted {
        const Pieces *people = nullptr;
        bool time = false;
        bool code = false;
    };
    [[nodiscard]] std::optional<Fitted> tried(QSizeF box, double points, const Wanted &wanted,
                                              bool insideWords) const;
    [[nodiscard]] std::optional<Fitted> largestOf(QSizeF box, double largest, const Wanted &wanted,
                                                  bool insideWords) const;
    [[nodiscard]] Fitted cutOff(QSizeF box) const;
    [[nodiscard]] std::vector<Wanted> wishes() const;
    [[nodiscard]] bool addFoot(Fitted &fitted, QSizeF box, const Wanted &wanted, double textBottom) const;

    const Content &content;
    const Measure &measure;
    Pieces title;
    Pieces people;
    Pieces peopleShort;
};

} // namespace blokplan::print
