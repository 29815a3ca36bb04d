#include "app/print/wrap.h"

#include "app/print/hyphens.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace blokplan::print
{

Pieces cut(const QString &text, bool bold, const Measure &measure)
{
    Pieces pieces;
    const QString plain = text.simplified();
    pieces.bold = bold;
    pieces.rightToLeft = plain.isRightToLeft();
    pieces.space = measure.advance(QStringLiteral(" "), bold);
    pieces.ink = measure.ink(plain, bold);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, plain);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        Piece piece{plain.mid(from, to - from), 0, false};
        piece.spaceAfter = piece.text.endsWith(QLatin1Char(' '));
        if (piece.spaceAfter)
            piece.text.chop(1);
        piece.width = measure.advance(piece.text, bold);
        pieces.list.push_back(std::move(piece));
    }
    return pieces;
}

Pieces phrases(const Pieces &pieces)
{
    Pieces merged = pieces;
    merged.list.clear();
    bool open = false;
    for (const Piece &piece : pieces.list) {
        if (open) {
            Piece &last = merged.list.back();
            const bool spaced = last.spaceAfter;
            last.text += (spaced ? QStringLiteral(" ") : QString()) + piece.text;
            last.width += (spaced ? pieces.space : 0) + piece.width;
            last.spaceAfter = piece.spaceAfter;
        } else {
            merged.list.push_back(piece);
        }
        const QChar end = piece.text.isEmpty() ? QChar() : piece.text.back();
        open = end != QLatin1Char(',') && end != QChar(0x00b7);
    }
    return merged;
}

namespace
{

/// The places where a word may be cut at all, each a complete character apart.
QList<int> graphemePlaces(const QString &word)
{
    QList<int> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < word.size(); at = finder.toNextBoundary())
        places.append(int(at));
    return places;
}

class Wrapper
{
public:
    Wrapper(const Pieces &of, double lineWidth, const Breaking &how, const Measure &by)
        : pieces(of), width(lineWidth), breaking(how), measure(by)
    {
    }

    std::optional<QStringList> run()
    {
        for (const Piece &piece : pieces.list) {
            if (!add(piece))
                return std::nullopt;
            pendingSpace = piece.spaceAfter;
        }
        if (!line.isEmpty())
            lines.append(line);
        return lines;
    }

private:
    [[nodiscard]] double spaceBefore() const { return line.isEmpty() || !pendingSpace ? 0 : pieces.space; }
    [[nodiscard]] double widthOf(const QString &text) const { return measure.advance(text, pieces.bold); }

    void put(const QString &text, double textWidth)
    {
        if (spaceBefore() > 0)
            line += QLatin1Char(' ');
        used += (line.endsWith(QLatin1Char(' ')) ? pieces.space : 0) + textWidth;
        line += text;
    }

    void breakLine()
    {
        lines.append(line);
        line.clear();
        used = 0;
        pendingSpace = false;
    }

    bool add(const Piece &piece)
    {
        if (used + spaceBefore() + piece.width <= width) {
            put(piece.text, piece.width);
            return true;
        }
        if (breaking.insideWords)
            return addBroken(piece.text);
        if (piece.width > width)
            return false;
        breakLine();
        put(piece.text, piece.width);
        return true;
    }

    /// The longest beginning of the word that still fits, hyphen included, of those that end at a place.
    [[nodiscard]] int longestHead(const QString &word, const QList<int> &places, double left) const
    {
        int best = 0;
        for (const int place : places) {
            const QString head = word.left(place) + hyphenAfter(word, place);
            if (widthOf(head) <= left)
                best = place;
        }
        return best;
    }
    [[nodiscard]] static QString hyphenAfter(const QString &word, int place)
    {
        const bool latin = word[place - 1].isLetter() && word[place - 1].unicode() < 0x590;
        return latin ? QStringLiteral("-") : QString();
    }

    bool addBroken(QString word)
    {
        while (!word.isEmpty()) {
            const double left = width - used - spaceBefore();
            const double whole = widthOf(word);
            if (whole <= left) {
                put(word, whole);
                return true;
            }
            int place = longestHead(word, hyphenPlaces(word, breaking.language), left);
            if (place == 0 && line.isEmpty())
                place = longestHead(word, graphemePlaces(word), left);
            if (place == 0 && line.isEmpty())
                return false;
            if (place > 0) {
                const QString head = word.left(place) + hyphenAfter(word, place);
                put(head, widthOf(head));
                word.remove(0, place);
            }
            breakLine();
        }
        return true;
    }

    const Pieces &pieces;
    double width;
    const Breaking &breaking;
    const Measure &measure;
    QStringList lines;
    QString line;
    double used = 0;
    bool pendingSpace = false;
};

} // namespace

std::optional<QStringList> wrap(const Pieces &pieces, double width, const Breaking &breaking,
                                const Measure &measure)
{
    return Wrapper(pieces, width, breaking, measure).run();
}

QString restAfter(const QString &text, const QStringList &lines)
{
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < text.size() && text[at].isSpace())
            ++at;
    };
    for (const QString &line : lines) {
        for (const QChar c : line) {
            skipSpaces();
            at += at < text.size() && text[at] == c ? 1 : 0; // else a hyphen of ours
        }
    }
    skipSpaces();
    return text.mid(at);
}

namespace
{

/// A word of which one or two letters are left says nothing.
QString withoutStump(const QString &text, int place)
{
    const QString head = text.left(place);
    const bool insideWord = place < text.size() && !text[place].isSpace() && !head.endsWith(QLatin1Char(' '));
    const qsizetype space = head.lastIndexOf(QLatin1Char(' '));
    const bool isStump = insideWord && space > 0 && head.size() - space <= 3;
    return (isStump ? head.left(space) : head).trimmed();
}

} // namespace

QString shortened(const QString &text, double width, bool bold, const Measure &measure)
{
    if (measure.advance(text, bold) <= width)
        return text;
    const QString ellipsis(QChar(0x2026));
    QList<int> places = graphemePlaces(text);
    const auto fits = [&](int place) {
        return measure.advance(text.left(place).trimmed() + ellipsis, bold) <= width;
    };
    const auto first = std::partition_point(places.begin(), places.end(), fits);
    if (first != places.begin())
        return withoutStump(text, *(first - 1)) + ellipsis;
    const QString letter = text.left(places.value(0, int(text.size())));
    return measure.advance(letter, bold) <= width ? letter : QString();
}

} // namespace blokplan::print
