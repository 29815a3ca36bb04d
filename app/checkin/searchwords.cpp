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

bool hasUmlaut(QStringView text)
{
    static constexpr std::u16string_view umlauts = u"\u00e4\u00f6\u00f8\u00fc\u00c4\u00d6\u00d8\u00dc\u0308";
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return umlauts.find(c.unicode()) != std::u16string_view::npos; });
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
    const std::vector<Parts> spelt =
        hasUmlaut(text) ? partsOf(foldedWithJoints(withUmlautsSpelt(text))) : plain;
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

bool plainWords(QStringView text, std::string &words)
{
    words.clear();
    size_t begin = 0;         // of the written word
    std::vector<size_t> cuts; // in it, at its joints
    const auto endWord = [&] {
        const size_t end = words.size();
        if (!cuts.empty() && cuts.back() == end)
            cuts.pop_back();
        if (end > begin)
            words += '\0';
        for (size_t i = 0, from = begin; !cuts.empty() && i <= cuts.size(); ++i) {
            const size_t to = i < cuts.size() ? cuts[i] : end;
            words.append(words, from, to - from);
            words += '\0';
            from = to;
        }
        cuts.clear();
        begin = words.size();
    };
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 128)
            return false;
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            words += char(u);
        else if (u >= u'A' && u <= u'Z')
            words += char(u - u'A' + u'a');
        else if (!isJoint(c) && u != u'-')
            endWord();
        else if (words.size() > begin && (cuts.empty() || cuts.back() != words.size()))
            cuts.push_back(words.size());
    }
    endWord();
    return true;
}

} // namespace blokplan::checkin
