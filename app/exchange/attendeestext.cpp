#include "app/exchange/attendeestext.h"

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
    constexpr qsizetype rowsLookedAt = 50;
    const QString head = text.left(256 * 1024);
    QChar best = QLatin1Char(',');
    qsizetype most = 0;
    for (const QChar one : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')}) {
        const auto rows = paste::splitCells(head, one).rows.mid(0, rowsLookedAt);
        QHash<qsizetype, qsizetype> widths;
        for (const QStringList &row : rows)
            ++widths[row.size()];
        for (auto it = widths.begin(); it != widths.end(); ++it) {
            const qsizetype score = (it.key() - 1) * it.value() * it.value();
            if (score > most) {
                best = one;
                most = score;
            }
        }
    }
    return best;
}

} // namespace blokplan::attendees
