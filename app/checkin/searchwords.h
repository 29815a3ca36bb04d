#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/// How a text is taken apart for finding people: folded words in UTF-8.
namespace blokplan::checkin
{

/// Words that stand for one written word, all of them wanted: "obrien", or "o" and "brien".
using Spelling = std::vector<std::string>;

/// One word between spaces, in all the ways it may be written: "O'Brien" is {obrien} or {o, brien}, "Müller"
/// is {muller} or {mueller}. The first is the whole word. Never empty.
struct WrittenWord {
    std::vector<Spelling> spellings;
};
std::vector<WrittenWord> writtenWords(QStringView text);

/// A text that is sought as a whole, as a ticket code or e-mail address is: in capitals, without spaces
/// around it.
std::string wholeKey(QStringView text);

/// The same words of a text of plain letters only, without the way over Unicode: a zero byte behind each.
/// False when the text needs that way.
bool plainWords(QStringView text, std::string &words);

/// Calls f(std::string_view) with every word of every spelling.
template <class F>
void eachSearchWord(QStringView text, F &&f)
{
    std::string words;
    if (plainWords(text, words)) {
        for (size_t at = 0; at < words.size();) {
            const std::string_view word(words.c_str() + at);
            f(word);
            at += word.size() + 1;
        }
        return;
    }
    for (const WrittenWord &written : writtenWords(text)) {
        for (const Spelling &spelling : written.spellings) {
            for (const std::string &word : spelling)
                f(std::string_view(word));
        }
    }
}

} // namespace blokplan::checkin
