#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

#include <vector>

namespace blokplan::ui
{

/// The room that the lines of a text may fill.
struct LineRoom {
    double width = 0;
    int most = 1;         ///< lines
    double firstLess = 0; ///< of the width, in the first line
    double lastLess = 0;  ///< and in the last one
    QString language;     ///< whose rules break words that are wider than a line
};

struct Wrapped {
    QStringList lines;
    bool cut = false; ///< there is more that did not fit; the last line ends in an ellipsis
};

/// Texts of one font as lines. What a text is made of is shaped and measured once: for another width only
/// sums are made, so that a step of the zoom costs little. A word is never cut without a hyphen.
class WordWrap
{
public:
    explicit WordWrap(const QFont &font);

    [[nodiscard]] const QFont &font() const { return own; }
    [[nodiscard]] const QFontMetricsF &metrics() const { return measures; }

    [[nodiscard]] double widthOf(const QString &text);
    [[nodiscard]] Wrapped wrapped(const QString &text, const LineRoom &room);
    /// As QFontMetricsF::elidedText at the right.
    [[nodiscard]] QString elided(const QString &text, double width);
    /// The line laid out, to be drawn often.
    [[nodiscard]] const QStaticText &laidOut(const QString &line);

private:
    /// A stretch between two places where a line may end.
    struct Piece {
        int from = 0;
        int to = 0; ///< before the spaces or the soft hyphen that follow
        double width = 0;
        double spaces = 0; ///< their width
        bool soft = false; ///< a hyphen is drawn where a line ends here
    };
    using Pieces = std::vector<Piece>;
    struct Line {
        size_t pieces = 0; ///< taken whole
        int letters = 0;   ///< of the next one, where not one is taken whole
    };

    [[nodiscard]] QString breakable(const QString &text, double width, const QString &language);
    [[nodiscard]] QList<int> placesIn(const QString &word, double width, const QString &language);
    [[nodiscard]] const Pieces &piecesOf(const QString &text);
    [[nodiscard]] Pieces cutUp(const QString &text);
    [[nodiscard]] Line lineFrom(const QString &text, const Pieces &pieces, size_t at, double width);
    [[nodiscard]] QString shortened(const QString &text, const Pieces &pieces, size_t at, double width);

    QFont own;
    QFontMetricsF measures;
    double hyphen = 0;
    double space = 0;
    QHash<QString, double> widths;
    QHash<QString, Pieces> cuts;
    QHash<QString, QStaticText> lines;
    QHash<std::pair<QString, double>, QString> shorts;
    QHash<std::pair<QString, QString>, QList<int>> places; ///< by word and language
};

} // namespace blokplan::ui
