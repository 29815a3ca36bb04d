#include "app/exchange/attendeestext.h"

#include "app/exchange/attendeescolumns.h"
#include "app/exchange/pastecells.h"
#include "app/exchange/xmltext.h"

#include <QHash>
#include <QStringDecoder>

namespace blokplan::attendees
{

namespace
{

constexpr qsizetype looked = 4096;

/// Which encoding the zeros among the first bytes speak of.
std::optional<QStringConverter::Encoding> utf16By(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(looked);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    const qsizetype half = head.size() / 2;
    if (odd * 10 > half * 6 && even * 10 < half)
        return QStringConverter::Utf16LE;
    if (even * 10 > half * 6 && odd * 10 < half)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> by(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Texts hold tabs and line ends and hardly any other control character.
bool isText(const QString &text)
{
    const QStringView head = QStringView(text).left(looked * 16);
    const auto odd = std::count_if(head.begin(), head.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n') &&
               c != QLatin1Char('\r');
    });
    return !text.contains(QChar(0)) && odd * 200 <= head.size();
}

DecodedText plainBytes(const QByteArray &bytes)
{
    if (const auto text = by(QStringConverter::Utf8, bytes))
        return {*text, {}};
    return {fromWindows1252(bytes), QStringLiteral("windows-1252")};
}

// --- separators -------------------------------------------------------------------------------------------

/// The first rows of a text as one separator cuts them.
struct CutBy {
    QChar separator;
    QList<QStringList> rows;
};

CutBy cutBy(const QString &text, QChar separator)
{
    constexpr qsizetype rowsLookedAt = 50;
    constexpr qsizetype charactersLookedAt = 256 * 1024;
    CutBy cut{separator, paste::splitCells(text.left(charactersLookedAt), separator).rows};
    if (text.size() > charactersLookedAt && cut.rows.size() > 1)
        cut.rows.removeLast(); // the end of what we look at cuts it
    cut.rows = cut.rows.mid(0, rowsLookedAt);
    return cut;
}

/// How many names of columns that we know stand in one of the first rows; one alone may be a title.
qsizetype namesBy(const CutBy &cut)
{
    constexpr qsizetype headerWithin = 10;
    int most = 0;
    for (const QStringList &row : cut.rows.mid(0, headerWithin))
        most = std::max(most, knownNames(row));
    return most < 2 ? 0 : most;
}

/// How wide all rows are, the first of them included; nought when they are not, or are not cut at all.
qsizetype evenWidthBy(const CutBy &cut)
{
    qsizetype width = 0;
    for (const QStringList &row : cut.rows) {
        if (row.size() == 1 && row.first().isEmpty())
            continue;
        if (width != 0 && row.size() != width)
            return 0;
        width = row.size();
    }
    return width < 2 ? 0 : width;
}

/// More for many rows of one width, and for a greater width.
qsizetype regularityBy(const CutBy &cut)
{
    QHash<qsizetype, qsizetype> widths;
    for (const QStringList &row : cut.rows)
        ++widths[row.size()];
    qsizetype most = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        most = std::max(most, (it.key() - 1) * it.value() * it.value());
    return most;
}

/// The separator that says more than each other; none when two say as much.
std::optional<QChar> surest(const QList<CutBy> &cuts, qsizetype (*measure)(const CutBy &))
{
    std::optional<QChar> best;
    qsizetype most = 0;
    for (const CutBy &cut : cuts) {
        const qsizetype much = measure(cut);
        if (much > most)
            best = cut.separator;
        else if (much == most)
            best.reset();
        most = std::max(most, much);
    }
    return best;
}

} // namespace

Result<DecodedText> decoded(const QByteArray &bytes, const QString &source)
{
    DecodedText made;
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16By(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        const auto text = bytes.size() % 2 == 0 ? by(*encoding, bytes) : std::nullopt;
        if (!text)
            return fail(ProblemKind::CutOff, source);
        made.text = *text;
    } else {
        made = plainBytes(bytes);
    }
    if (!isText(made.text))
        return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("CSV, XLSX, ODS")});
    return made;
}

QChar separatorOf(const QString &text)
{
    const QList<CutBy> cuts = {cutBy(text, QLatin1Char(',')), cutBy(text, QLatin1Char(';')),
                               cutBy(text, QLatin1Char('\t'))};
    for (const auto measure : {namesBy, evenWidthBy}) {
        if (const auto best = surest(cuts, measure))
            return *best;
    }
    return std::max_element(cuts.begin(), cuts.end(),
                            [](const CutBy &a, const CutBy &b) { return regularityBy(a) < regularityBy(b); })
        ->separator;
}

} // namespace blokplan::attendees
