#include "app/exchange/xmltext.h"

#include "app/exchange/sourceplace.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace blokplan
{

namespace
{

/// How many bytes a sequence that begins so has in all; 0 when none can begin so.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if ((lead & 0xF0) == 0xE0)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The second byte bars overlong forms, surrogates and what lies past U+10FFFF.
bool isSecond(uchar lead, uchar second)
{
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

bool isSequence(const uchar *at, int length)
{
    if (length > 1 && !isSecond(at[0], at[1]))
        return false;
    for (int i = 2; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return false;
    }
    return true;
}

} // namespace

qint64 firstInvalidUtf8(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const qint64 size = bytes.size();
    for (qint64 i = 0; i < size;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        const int length = sequenceLength(data[i]);
        if (length == 0 || i + length > size || !isSequence(data + i, length))
            return i;
        i += length;
    }
    return -1;
}

QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> high{
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(high[c.unicode() - 0x80]);
    }
    return text;
}

namespace
{

QString fromLatin9(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    static const QList<std::pair<char16_t, char16_t>> other{{0xA4, 0x20AC}, {0xA6, 0x0160}, {0xA8, 0x0161},
                                                            {0xB4, 0x017D}, {0xB8, 0x017E}, {0xBC, 0x0152},
                                                            {0xBD, 0x0153}, {0xBE, 0x0178}};
    for (const auto &[from, to] : other)
        text.replace(QChar(from), QChar(to));
    return text;
}

/// By byte order mark, or by where the zeros of "<?" stand.
QByteArray wideEncoding(const QByteArray &bytes)
{
    using namespace std::string_literals;
    static const std::array<std::pair<std::string, const char *>, 6> starts{{
        {"\xFF\xFE\0\0"s, "UTF-32LE"},
        {"\0\0\xFE\xFF"s, "UTF-32BE"},
        {"\xFF\xFE"s, "UTF-16LE"},
        {"\xFE\xFF"s, "UTF-16BE"},
        {"<\0"s, "UTF-16LE"},
        {"\0<"s, "UTF-16BE"},
    }};
    for (const auto &[start, name] : starts) {
        if (bytes.startsWith(QByteArray::fromStdString(start)))
            return name;
    }
    return {};
}

QRegularExpressionMatch declaration(const QByteArray &bytes)
{
    static const QRegularExpression form(
        QStringLiteral("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']"));
    return form.match(QString::fromLatin1(bytes.left(256)));
}

/// Says "utf-8" in the declaration, in as many bytes, so that columns stay.
QByteArray declaredUtf8(QByteArray utf8)
{
    const auto match = declaration(utf8);
    if (!match.hasMatch())
        return utf8;
    const auto start = match.capturedStart(1);
    const auto length = match.capturedLength(1);
    const char quote = utf8.at(start + length);
    return utf8.replace(start, length + 1, (QByteArray("utf-8") + quote).leftJustified(length + 1, ' '));
}

Result<XmlText> checked(const QByteArray &utf8, const QString &encoding, const QString &source)
{
    const qint64 wrong = firstInvalidUtf8(utf8);
    if (wrong >= 0)
        return fail(ProblemKind::WrongEncoding, source,
                    placeIn(utf8, wrong).details() + QStringList{encoding});
    return XmlText{declaredUtf8(utf8), {}};
}

Result<XmlText> fromWide(const QByteArray &bytes, const QByteArray &encoding, const QString &source)
{
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return fail(ProblemKind::WrongEncoding, source,
                    placeIn(text.toUtf8(), text.toUtf8().indexOf("\xEF\xBF\xBD")).details() +
                        QStringList{QString::fromLatin1(encoding)});
    return XmlText{declaredUtf8(text.toUtf8()), {}};
}

Result<XmlText> fromDeclared(const QByteArray &bytes, const QString &encoding, const QString &source)
{
    const QString name = encoding.toLower();
    static const QStringList unicode{QStringLiteral("utf-8"), QStringLiteral("utf8"),
                                     QStringLiteral("us-ascii"), QStringLiteral("ascii")};
    static const QStringList western{QStringLiteral("iso-8859-1"), QStringLiteral("iso_8859-1"),
                                     QStringLiteral("latin1"), QStringLiteral("latin-1")};
    static const QStringList windows{QStringLiteral("windows-1252"), QStringLiteral("cp1252")};
    if (unicode.contains(name))
        return checked(bytes, encoding, source);
    if (western.contains(name))
        return XmlText{declaredUtf8(QString::fromLatin1(bytes).toUtf8()), {}};
    if (windows.contains(name))
        return XmlText{declaredUtf8(fromWindows1252(bytes).toUtf8()), {}};
    if (name == QLatin1String("iso-8859-15"))
        return XmlText{declaredUtf8(fromLatin9(bytes).toUtf8()), {}};
    return fail(ProblemKind::WrongEncoding, source, SourcePlace{}.details() + QStringList{encoding});
}

} // namespace

Result<XmlText> xmlText(const QByteArray &bytes, const QString &source)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return checked(bytes.mid(3), QStringLiteral("UTF-8"), source);
    if (const QByteArray wide = wideEncoding(bytes); !wide.isEmpty())
        return fromWide(bytes, wide, source);
    if (const auto match = declaration(bytes); match.hasMatch())
        return fromDeclared(bytes, match.captured(1), source);
    if (firstInvalidUtf8(bytes) < 0)
        return XmlText{bytes, {}};
    return XmlText{fromWindows1252(bytes).toUtf8(), QStringLiteral("windows-1252")};
}

} // namespace blokplan
