#include "app/exchange/plaintext.h"

#include <QHash>
#include <QSet>

namespace blokplan
{

namespace
{

const QSet<QString> &knownTags()
{
    static const QSet<QString> tags = [] {
        const QString names = QStringLiteral("a abbr b big blockquote body br center cite code dd del div dl "
                                             "dt em font h1 h2 h3 h4 h5 h6 head hr "
                                             "html i iframe img ins kbd li nobr ol p pre q s samp script "
                                             "small span strike strong style sub sup "
                                             "table tbody td tfoot th thead tr tt u ul var");
        const QStringList list = names.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return tags;
}

/// One tag at text[at] == '<': its lower-case name ("" when it is none), whether it closes, where it ends.
struct Tag {
    QString name;
    bool closes = false;
    qsizetype end = 0; ///< behind '>'
};

constexpr qsizetype longestTag = 4000; ///< so that ten thousand unfinished tags are no work

Tag tagAt(const QString &text, qsizetype at)
{
    Tag tag;
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == QLatin1Char('/')) {
        tag.closes = true;
        ++i;
    }
    const qsizetype start = i;
    while (i < text.size() && i - start < 12 && text[i].unicode() < 128 && text[i].isLetterOrNumber())
        ++i;
    const QString name = text.mid(start, i - start).toLower();
    const bool ends =
        i < text.size() && (text[i] == QLatin1Char('>') || text[i] == QLatin1Char('/') || text[i].isSpace());
    if (!ends || !knownTags().contains(name))
        return tag;
    const qsizetype close = QStringView(text).mid(i, longestTag).indexOf(QLatin1Char('>'));
    if (close < 0)
        return tag;
    tag.name = name;
    tag.end = i + close + 1;
    return tag;
}

} // namespace

QString htmlEntity(QStringView name)
{
    static const QHash<QString, char16_t> named{
        {QStringLiteral("amp"), u'&'},      {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},       {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},    {QStringLiteral("nbsp"), u' '},
        {QStringLiteral("ndash"), 0x2013},  {QStringLiteral("mdash"), 0x2014},
        {QStringLiteral("lsquo"), 0x2018},  {QStringLiteral("rsquo"), 0x2019},
        {QStringLiteral("ldquo"), 0x201C},  {QStringLiteral("rdquo"), 0x201D},
        {QStringLiteral("hellip"), 0x2026}, {QStringLiteral("bull"), 0x2022},
        {QStringLiteral("middot"), 0x00B7}, {QStringLiteral("copy"), 0x00A9},
        {QStringLiteral("reg"), 0x00AE},    {QStringLiteral("trade"), 0x2122},
        {QStringLiteral("euro"), 0x20AC},   {QStringLiteral("laquo"), 0x00AB},
        {QStringLiteral("raquo"), 0x00BB},  {QStringLiteral("auml"), 0x00E4},
        {QStringLiteral("ouml"), 0x00F6},   {QStringLiteral("uuml"), 0x00FC},
        {QStringLiteral("Auml"), 0x00C4},   {QStringLiteral("Ouml"), 0x00D6},
        {QStringLiteral("Uuml"), 0x00DC},   {QStringLiteral("szlig"), 0x00DF},
        {QStringLiteral("eacute"), 0x00E9}, {QStringLiteral("egrave"), 0x00E8},
        {QStringLiteral("agrave"), 0x00E0}, {QStringLiteral("aacute"), 0x00E1},
        {QStringLiteral("ccedil"), 0x00E7}, {QStringLiteral("euml"), 0x00EB},
        {QStringLiteral("iuml"), 0x00EF},   {QStringLiteral("ograve"), 0x00F2},
        {QStringLiteral("oacute"), 0x00F3}, {QStringLiteral("oslash"), 0x00F8},
        {QStringLiteral("aring"), 0x00E5},  {QStringLiteral("ntilde"), 0x00F1},
        {QStringLiteral("rarr"), 0x2192},   {QStringLiteral("larr"), 0x2190},
        {QStringLiteral("times"), 0x00D7},  {QStringLiteral("deg"), 0x00B0}};
    if (!name.startsWith(QLatin1Char('#'))) {
        const auto found = named.constFind(name.toString());
        return found == named.constEnd() ? QString() : QString(QChar(*found));
    }
    const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
    bool ok = false;
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
    if (!ok || code > 0x10FFFF || QChar::isSurrogate(code) || (code < 0x20 && code != 9 && code != 10))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

namespace
{

/// href of a tag's text; empty when it has none.
QString hrefIn(QStringView tag)
{
    qsizetype at = tag.indexOf(QLatin1String("href"), 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    at += 4;
    while (at < tag.size() && (tag[at].isSpace() || tag[at] == QLatin1Char('=')))
        ++at;
    if (at >= tag.size())
        return {};
    const QChar quote = tag[at];
    if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
        const qsizetype end = tag.indexOf(quote, at + 1);
        return end < 0 ? QString() : tag.mid(at + 1, end - at - 1).trimmed().toString();
    }
    qsizetype end = at;
    while (end < tag.size() && !tag[end].isSpace() && tag[end] != QLatin1Char('>'))
        ++end;
    return tag.mid(at, end - at).toString();
}

/// Gathers the text: spaces of the source are one space, lines are asked for and never doubled too often.
class Lines
{
public:
    void character(QChar c)
    {
        if (!verbatim && c.isSpace()) {
            space = !atLineStart();
            return;
        }
        flush();
        out += c;
    }
    void text(const QString &text)
    {
        for (const QChar c : text)
            character(c);
    }
    /// Characters none of which is a space.
    void run(QStringView text)
    {
        flush();
        out += text;
    }
    void newLine(int wanted)
    {
        space = false;
        lines = std::max(lines, wanted);
    }
    void setVerbatim(bool on) { verbatim = on; }
    [[nodiscard]] qsizetype size() const { return out.size(); }
    [[nodiscard]] QString since(qsizetype start) const { return out.mid(start).trimmed(); }
    [[nodiscard]] QString all() const { return out.trimmed(); }

private:
    [[nodiscard]] bool atLineStart() const
    {
        return lines > 0 || out.isEmpty() || out.endsWith(QLatin1Char('\n'));
    }
    void flush()
    {
        if (lines > 0 && !out.isEmpty())
            out += QString(lines, QLatin1Char('\n'));
        else if (space)
            out += QLatin1Char(' ');
        lines = 0;
        space = false;
    }
    QString out;
    bool space = false;
    bool verbatim = false;
    int lines = 0;
};

class HtmlReader
{
public:
    explicit HtmlReader(const QString &text) : html(text) {}

    QString read()
    {
        for (qsizetype at = 0; at < html.size();)
            at = step(at);
        return lines.all();
    }

private:
    /// Where the characters end that mean nothing but themselves.
    [[nodiscard]] qsizetype endOfRun(qsizetype at) const
    {
        const auto isPlain = [](QChar c) {
            return c != QLatin1Char('<') && c != QLatin1Char('&') && !c.isSpace();
        };
        while (at < html.size() && isPlain(html[at]))
            ++at;
        return at;
    }

    qsizetype step(qsizetype at)
    {
        if (const qsizetype end = endOfRun(at); end > at) {
            lines.run(QStringView(html).mid(at, end - at));
            return end;
        }
        const QChar c = html[at];
        if (c == QLatin1Char('<') && QStringView(html).mid(at, 4) == QLatin1String("<!--")) {
            const qsizetype end = commentsEnd ? html.indexOf(QLatin1String("-->"), at) : -1;
            commentsEnd = end >= 0;
            if (commentsEnd)
                return end + 3;
        }
        if (c == QLatin1Char('<')) {
            const Tag tag = tagAt(html, at);
            if (!tag.name.isEmpty())
                return take(tag, at);
        }
        if (c == QLatin1Char('&')) {
            const qsizetype end = QStringView(html).mid(at, 12).indexOf(QLatin1Char(';'));
            const QString text = end < 0 ? QString() : htmlEntity(QStringView(html).mid(at + 1, end - 1));
            if (!text.isEmpty()) {
                lines.text(text);
                return at + end + 1;
            }
        }
        lines.character(c);
        return at + 1;
    }

    qsizetype take(const Tag &tag, qsizetype at)
    {
        static const QSet<QString> paragraphs{
            QStringLiteral("p"),  QStringLiteral("h1"), QStringLiteral("h2"),    QStringLiteral("h3"),
            QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"),    QStringLiteral("blockquote"),
            QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("table"), QStringLiteral("pre"),
            QStringLiteral("dl")};
        static const QSet<QString> rows{QStringLiteral("br"), QStringLiteral("div"), QStringLiteral("tr"),
                                        QStringLiteral("dt"), QStringLiteral("dd"),  QStringLiteral("hr"),
                                        QStringLiteral("li")};
        if (tag.name == QLatin1String("script") || tag.name == QLatin1String("style"))
            return tag.closes ? tag.end : skipped(tag);
        if (tag.name == QLatin1String("pre"))
            lines.setVerbatim(!tag.closes);
        if (paragraphs.contains(tag.name))
            lines.newLine(2);
        else if (rows.contains(tag.name))
            lines.newLine(1);
        if (tag.name == QLatin1String("li") && !tag.closes)
            lines.text(QStringLiteral("- "));
        if (tag.name == QLatin1String("td") && tag.closes)
            lines.character(QLatin1Char(' '));
        if (tag.name == QLatin1String("a"))
            link(tag, at);
        return tag.end;
    }

    qsizetype skipped(const Tag &tag)
    {
        const qsizetype end = html.indexOf(QLatin1String("</") + tag.name, tag.end, Qt::CaseInsensitive);
        return end < 0 ? html.size() : end;
    }

    void link(const Tag &tag, qsizetype at)
    {
        if (!tag.closes) {
            href = hrefIn(QStringView(html).mid(at, tag.end - at));
            linkStart = lines.size();
            return;
        }
        if (href.isEmpty())
            return;
        const QString shown = lines.since(linkStart);
        const bool told = href.startsWith(QLatin1Char('#')) || shown.contains(href) ||
                          QStringLiteral("mailto:") + shown == href;
        if (!told)
            lines.text(shown.isEmpty() ? href : QStringLiteral(" (%1)").arg(href));
        href.clear();
    }

    const QString &html;
    Lines lines;
    QString href;
    qsizetype linkStart = 0;
    bool commentsEnd = true; ///< one search for an end that is not there is enough
};

} // namespace

bool looksLikeHtml(const QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('<')); at >= 0;
         at = text.indexOf(QLatin1Char('<'), at + 1)) {
        if (!tagAt(text, at).name.isEmpty())
            return true;
    }
    return false;
}

QString plainText(const QString &html)
{
    return HtmlReader(html).read();
}

namespace
{

bool isXmlCharacter(char16_t c)
{
    return c >= 0x20 ? c < 0xFFFE : c == u'\t' || c == u'\n' || c == u'\r';
}

/// Whether text[i] is half of a pair that is not there.
bool isLone(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString xmlSafe(const QString &text, int &count)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!isXmlCharacter(c.unicode()) || (c.isSurrogate() && isLone(text, i)))
            ++count;
        else if (c != QLatin1Char('\r'))
            out += c;
        else if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n'))
            out += QLatin1Char('\n');
    }
    return out;
}

} // namespace blokplan
