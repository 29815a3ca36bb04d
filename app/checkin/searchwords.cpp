#include "app/checkin/searchwords.h"

#include "app/base/fold.h"

#include <QString>

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

/// Inside a word: its parts count by themselves, and so does the whole without it.
bool isJoint(QChar c)
{
    return c == QLatin1Char('\'') || c == QLatin1Char('.') || c == QLatin1Char('_');
}

/// One word of a folded text: its parts between the joints.
using Parts = std::vector<std::string>;

std::vector<Parts> partsOf(const QString &folded)
{
    std::vector<Parts> words;
    Parts word;
    QString part;
    const auto endPart = [&] {
        if (!part.isEmpty())
            word.push_back(part.toStdString());
        part.clear();
    };
    for (const QChar c : folded + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            part += c;
            continue;
        }
        endPart();
        if (!isJoint(c) && !word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

void addSpellings(WrittenWord &written, const Parts &parts)
{
    std::string whole;
    for (const std::string &part : parts)
        whole += part;
    written.spellings.push_back({whole});
    if (parts.size() > 1)
        written.spellings.push_back(parts);
}

} // namespace

std::vector<WrittenWord> writtenWords(QStringView text)
{
    const std::vector<Parts> plain = partsOf(foldedWithJoints(text));
    const std::vector<Parts> spelt = partsOf(foldedWithJoints(withUmlautsSpelt(text)));
    std::vector<WrittenWord> words;
    for (size_t i = 0; i < plain.size(); ++i) {
        WrittenWord written;
        addSpellings(written, plain[i]);
        if (spelt.size() == plain.size() && spelt[i] != plain[i])
            addSpellings(written, spelt[i]);
        words.push_back(std::move(written));
    }
    return words;
}

std::string wholeKey(QStringView text)
{
    return text.trimmed().toString().toUpper().toStdString();
}

bool plainWords(QStringView text, std::string &lower)
{
    lower.clear();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            lower += char(u);
        else if (u >= u'A' && u <= u'Z')
            lower += char(u - u'A' + u'a');
        else if (u >= 128 || u == u'\'' || u == u'.' || u == u'_' || u == u'-')
            return false;
        else if (!lower.empty() && lower.back() != '\0')
            lower += '\0';
    }
    if (!lower.empty() && lower.back() != '\0')
        lower += '\0';
    return true;
}

} // namespace blokplan::checkin
