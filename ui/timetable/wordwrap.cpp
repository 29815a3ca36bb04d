#include "ui/timetable/wordwrap.h"

#include "app/print/hyphens.h"

#include <QTextBoundaryFinder>

namespace blokplan::ui
{

namespace
{

constexpr QChar softHyphen(0x00AD);
constexpr qsizetype shortest = 6; ///< letters of a word that is worth breaking

/// What is remembered stays bounded, however many texts pass by.
constexpr qsizetype manyWords = 50000;
constexpr qsizetype manyLines = 8000;

template <class Key, class Value, class Make>
const Value &remembered(QHash<Key, Value> &known, const Key &key, qsizetype most, Make make)
{
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, make());
}

/// Where a word may be cut for want of better: two letters stay on either side.
QList<int> anyPlaces(const QString &word)
{
    QList<int> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < word.size() - 1;
         at = finder.toNextBoundary()) {
        if (at > 1 && word[at - 1].isLetter() && word[at].isLetter())
            places.append(int(at));
    }
    return places;
}

QString asDrawn(QString line)
{
    return line.remove(softHyphen).trimmed();
}

} // namespace

WordWrap::WordWrap(const QFont &font)
    : own(font), measures(font), hyphen(measures.horizontalAdvance(QLatin1Char('-'))),
      space(measures.horizontalAdvance(QLatin1Char(' ')))
{
}

double WordWrap::widthOf(const QString &text)
{
    return remembered(widths, text, manyWords, [&] { return measures.horizontalAdvance(text); });
}

const QStaticText &WordWrap::laidOut(const QString &line)
{
    return remembered(lines, line, manyLines, [&] {
        QStaticText text;
        text.setTextFormat(Qt::PlainText);
        text.setText(line);
        text.setPerformanceHint(QStaticText::AggressiveCaching);
        text.prepare({}, own);
        return text;
    });
}

QString WordWrap::elided(const QString &text, double width)
{
    if (widthOf(text) <= width)
        return text;
    return remembered(shorts, std::make_pair(text, width), manyLines,
                      [&] { return measures.elidedText(text, Qt::ElideRight, width); });
}

/// Where the rules of its language allow it, and anywhere when a part between these is still too wide.
QList<int> WordWrap::placesIn(const QString &word, double width, const QString &language)
{
    const QList<int> &allowed = remembered(places, std::make_pair(word, language), manyWords,
                                           [&] { return print::hyphenPlaces(word, language); });
    QList<int> ends = allowed;
    ends.append(int(word.size()));
    int from = 0;
    for (const int to : std::as_const(ends)) {
        if (widthOf(word.mid(from, to - from) + QLatin1Char('-')) > width)
            return anyPlaces(word);
        from = to;
    }
    return allowed;
}

/// The text with soft hyphens in the words that are wider than a line.
QString WordWrap::breakable(const QString &text, double width, const QString &language)
{
    QString result = text;
    for (qsizetype end = text.size(); end > 0;) { // from behind, so that places stay where they are
        const qsizetype from = text.lastIndexOf(QLatin1Char(' '), end - 1) + 1;
        if (end - from >= shortest) {
            const QString word = text.mid(from, end - from);
            if (widthOf(word) > width) {
                const QList<int> where = placesIn(word, width, language);
                for (auto place = where.rbegin(); place != where.rend(); ++place)
                    result.insert(from + *place, softHyphen);
            }
        }
        end = from - 1;
    }
    return result;
}

/// Behind every space, and where else Unicode allows it. (Unicode keeps a quote and a bracket behind it together
/// over a space; Qt's layout does not.)
WordWrap::Pieces WordWrap::cutUp(const QString &text)
{
    Pieces pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype allowed = finder.toNextBoundary();
    const auto next = [&](qsizetype from) {
        while (allowed > 0 && allowed <= from)
            allowed = finder.toNextBoundary();
        qsizetype to = text.indexOf(QLatin1Char(' '), from);
        while (to >= 0 && to < text.size() && text[to] == QLatin1Char(' '))
            ++to;
        return to > from && (allowed <= 0 || to < allowed) ? to : allowed;
    };
    for (qsizetype from = 0, to = next(0); to > from; from = to, to = next(from)) {
        Piece piece{int(from), int(to), 0, 0, text[to - 1] == softHyphen};
        while (piece.to > piece.from && (text[piece.to - 1].isSpace() || text[piece.to - 1] == softHyphen)) {
            --piece.to;
            piece.spaces += piece.soft ? 0 : space;
        }
        piece.width = widthOf(text.mid(piece.from, piece.to - piece.from));
        pieces.push_back(piece);
    }
    return pieces;
}

const WordWrap::Pieces &WordWrap::piecesOf(const QString &text)
{
    return remembered(cuts, text, manyLines, [&] { return cutUp(text); });
}

/// As many pieces as stand in that width, the hyphen of the last one included; of a piece that is wider than
/// the line as many letters as fit, at least one.
WordWrap::Line WordWrap::lineFrom(const QString &text, const Pieces &pieces, size_t at, double width)
{
    Line line;
    double used = 0;
    for (size_t i = at; i < pieces.size(); ++i) {
        used += pieces[i].width;
        if (used > width)
            break;
        if (i + 1 == pieces.size() || used + (pieces[i].soft ? hyphen : 0) <= width)
            line.pieces = i - at + 1;
        used += pieces[i].spaces;
    }
    if (line.pieces > 0)
        return line;
    const QString word = text.mid(pieces[at].from, pieces[at].to - pieces[at].from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        if (line.letters > 0 && widthOf(word.left(to)) > width)
            break;
        line.letters = int(to);
    }
    return line;
}

/// What is left from there on with an ellipsis; of a long text no more is shaped than can be seen.
QString WordWrap::shortened(const QString &text, const Pieces &pieces, size_t at, double width)
{
    const int from = pieces[at].from;
    int to = from;
    for (double used = 0; at < pieces.size() && used <= width; ++at) {
        used += pieces[at].width + pieces[at].spaces;
        to = pieces[at].to;
    }
    if (at < pieces.size()) // what is seen of the next one does not hang on what lies behind it
        to = pieces[at].to;
    return measures.elidedText(asDrawn(text.mid(from, to - from)), Qt::ElideRight, width);
}

Wrapped WordWrap::wrapped(const QString &text, const LineRoom &room)
{
    const QString whole = breakable(text, room.width - room.firstLess, room.language);
    Pieces pieces = piecesOf(whole);
    Wrapped result;
    size_t at = 0;
    for (int i = 0; i < room.most && at < pieces.size(); ++i) {
        const bool last = i == room.most - 1;
        const double less = (i == 0 ? room.firstLess : 0) + (last ? room.lastLess : 0);
        const double width = std::max(8.0, room.width - less);
        const Line line = lineFrom(whole, pieces, at, width);
        const bool ends = at + line.pieces == pieces.size();
        if (last && !ends) {
            result.cut = true;
            result.lines.append(shortened(whole, pieces, at, width));
            break;
        }
        const int from = pieces[at].from;
        if (line.pieces == 0) {
            Piece &broken = pieces[at];
            broken.from += line.letters;
            broken.width = widthOf(whole.mid(broken.from, broken.to - broken.from));
            result.lines.append(asDrawn(whole.mid(from, line.letters)));
            at += broken.from >= broken.to ? 1 : 0;
            continue;
        }
        at += line.pieces;
        const Piece &end = pieces[at - 1];
        result.lines.append(asDrawn(whole.mid(from, end.to - from)) +
                            (end.soft && !ends ? QStringLiteral("-") : QString()));
    }
    return result;
}

} // namespace blokplan::ui
