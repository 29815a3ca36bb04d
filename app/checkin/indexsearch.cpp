#include "app/checkin/indexsearch.h"

#include "app/checkin/onetypo.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace blokplan::checkin
{

namespace
{

constexpr size_t shortestInside = 2; ///< bytes; a single letter stands inside nearly everybody

bool isDutchParticle(const std::string &word)
{
    static constexpr std::array particles{"van", "de",  "den", "der",    "ten",   "ter",
                                          "te",  "het", "t",   "vander", "vande", "vd"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

} // namespace

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    std::vector<SearchTerm> terms;
    for (WrittenWord &word : writtenWords(typed.left(200)))
        terms.push_back({std::move(word), false});
    const auto isParticleTerm = [](const SearchTerm &term) {
        return isDutchParticle(term.word.spellings.front().front());
    };
    if (std::all_of(terms.begin(), terms.end(), isParticleTerm))
        return terms;
    for (size_t i = 0; i + 1 < terms.size(); ++i)
        terms[i].droppable = isParticleTerm(terms[i]);
    return terms;
}

IndexSearch::IndexSearch(const PeopleIndex &index, const std::vector<SearchTerm> &typed, BestHits &to)
    : in(index), hits(to), seen((index.size() + 63) / 64)
{
    for (const SearchTerm &one : typed) {
        Term term{{}, one.droppable};
        for (const Spelling &spelling : one.word.spellings) {
            auto &words = term.spellings.emplace_back();
            for (const std::string &word : spelling)
                words.push_back({{word, letterMask(word)}, in.vocabulary().beginningWith(word)});
        }
        wanted += one.droppable ? 0 : 1;
        terms.push_back(std::move(term));
    }
    const auto length = [](const Term &term) {
        return term.droppable ? 0 : term.spellings.front().front().text.size();
    };
    std::stable_sort(terms.begin(), terms.end(),
                     [&](const Term &a, const Term &b) { return length(a) > length(b); });
}

namespace
{

uint64_t bitOf(size_t word)
{
    return word < 64 ? uint64_t(1) << word : 0;
}

} // namespace

IndexSearch::Fit IndexSearch::fitOf(const PeopleIndex::WordsOf &words, const Sought &sought, uint64_t used,
                                    bool slips) const
{
    const WordRange &range = sought.range;
    Fit best;
    const auto byRange = [&](std::span<const WordId> some, size_t first, Grade whole, Grade beginning) {
        for (size_t i = 0; i < some.size(); ++i) {
            if (some[i] < range.begin || some[i] >= range.end || (used & bitOf(first + i)) != 0)
                continue;
            const Grade grade = range.exact && some[i] == range.begin ? whole : beginning;
            if (grade < best.grade)
                best = {grade, first + i};
        }
    };
    byRange(words.names, 0, WholeName, NameBeginning);
    if (best.grade == None)
        byRange(words.others, words.names.size(), WholeOther, OtherBeginning);
    return best.grade == None && insides ? fitByLetters(words, sought, used, slips) : best;
}

IndexSearch::Fit IndexSearch::fitByLetters(const PeopleIndex::WordsOf &words, const Sought &sought,
                                           uint64_t used, bool slips) const
{
    Fit best;
    size_t at = 0;
    for (const auto &some : {words.names, words.others}) {
        for (const WordId word : some) {
            const bool isFree = (used & bitOf(at)) == 0;
            if (isFree && sought.text.size() >= shortestInside && in.vocabulary().holds(word, sought))
                return {Holding, at};
            if (isFree && slips && best.grade == None && in.vocabulary().isOneTypoFrom(word, sought))
                best = {Slip, at};
            ++at;
        }
    }
    return best;
}

IndexSearch::Grade IndexSearch::gradeOf(const PeopleIndex::WordsOf &words, const Term &term,
                                        uint64_t &used) const
{
    Grade best = term.droppable ? Dropped : None;
    const uint64_t before = used;
    for (const auto &spelling : term.spellings) {
        Grade worst = WholeName;
        uint64_t now = before;
        for (const Sought &sought : spelling) {
            const Fit fit = fitOf(words, sought, now, &term == slipping && spelling.size() == 1);
            worst = std::max(worst, fit.grade);
            now |= bitOf(fit.at);
        }
        if (worst < best) {
            best = worst;
            used = now;
        }
    }
    return best;
}

Likeness IndexSearch::likenessOf(Grade worst, int penalty, int written) const
{
    using Match = AttendeeFinder::Match;
    Likeness found;
    found.penalty = penalty;
    found.uncovered = std::max(0, written - wanted);
    found.match = worst == Slip ? Match::Typo : worst == Holding ? Match::Inside : Match::Words;
    if (found.match == Match::Words)
        found.tier = worst == WholeName ? (found.uncovered == 0 ? 0 : 1) : worst == NameBeginning ? 2 : 3;
    return found;
}

std::optional<Likeness> IndexSearch::likenessOf(uint32_t person) const
{
    const PeopleIndex::WordsOf words = in.wordsOf(person);
    Grade worst = WholeName;
    int penalty = 0;
    uint64_t used = 0;
    for (const Term &term : terms) {
        const Grade grade = gradeOf(words, term, used);
        if (grade == None)
            return std::nullopt;
        worst = std::max(worst, grade);
        penalty += grade;
    }
    return likenessOf(worst, penalty, words.written);
}

/// False when they were seen before.
bool IndexSearch::see(uint32_t person)
{
    uint64_t &bits = seen[person / 64];
    const uint64_t bit = uint64_t(1) << (person % 64);
    const bool isNew = (bits & bit) == 0;
    bits |= bit;
    return isNew;
}

void IndexSearch::offer(uint32_t person, const Likeness &likeness)
{
    if (see(person) && !in.isBuried(person))
        hits.offer(in, person, likeness);
}

void IndexSearch::consider(uint32_t person)
{
    if ((seen[person / 64] >> (person % 64) & 1U) != 0 || in.isBuried(person))
        return;
    if (const auto likeness = likenessOf(person)) {
        see(person);
        hits.offer(in, person, *likeness);
    }
}

void IndexSearch::considerOwners(const std::vector<WordId> &words)
{
    for (const WordId word : words) {
        for (const auto &owner : in.having(word))
            consider(owner.person);
    }
}

/// The word of a spelling that fewest begin with.
const IndexSearch::Sought &IndexSearch::rarestOf(const SoughtSpelling &spelling) const
{
    return *std::min_element(spelling.begin(), spelling.end(), [this](const Sought &a, const Sought &b) {
        return in.ownersOf(a.range) < in.ownersOf(b.range);
    });
}

size_t IndexSearch::ownersOf(const Term &term) const
{
    const auto &all = term.spellings;
    return std::accumulate(all.begin(), all.end(), size_t(0), [this](size_t sum, const auto &spelling) {
        return sum + in.ownersOf(rarestOf(spelling).range);
    });
}

/// The first letters, which many have: who owns a word tells all, and the best grade is seen first. False
/// when it is not so simple.
bool IndexSearch::byOneTerm()
{
    if (terms.size() != 1)
        return false;
    const auto &spellings = terms.front().spellings;
    if (std::any_of(spellings.begin(), spellings.end(), [](const auto &words) { return words.size() != 1; }))
        return false;
    for (const Grade grade : {WholeName, NameBeginning, WholeOther, OtherBeginning}) {
        if (grade == WholeOther && hits.areAllBetterThan(likenessOf(grade, 0, 0)))
            break;
        const bool whole = grade == WholeName || grade == WholeOther;
        const unsigned isName = grade <= NameBeginning ? 1 : 0;
        for (const auto &spelling : spellings) {
            WordRange range = spelling.front().range;
            if (whole)
                range.end = range.exact ? range.begin + 1 : range.begin;
            for (const auto &owner : in.having(range)) {
                if (owner.isName == isName)
                    offer(owner.person, likenessOf(grade, grade, int(owner.written)));
            }
        }
    }
    return true;
}

/// Goes through those who have the rarest term.
void IndexSearch::byBeginnings()
{
    if (terms.empty() || byOneTerm())
        return;
    const auto rarest =
        std::min_element(terms.begin(), terms.begin() + wanted,
                         [this](const Term &a, const Term &b) { return ownersOf(a) < ownersOf(b); });
    for (const auto &spelling : rarest->spellings) {
        for (const auto &owner : in.having(rarestOf(spelling).range))
            consider(owner.person);
    }
}

/// Goes through those who have the longest term anywhere, and looks for the others in their words.
void IndexSearch::byInsides()
{
    insides = true;
    if (terms.empty())
        return;
    for (const auto &spelling : terms.front().spellings) {
        const auto &longest =
            *std::max_element(spelling.begin(), spelling.end(),
                              [](const Sought &a, const Sought &b) { return a.text.size() < b.text.size(); });
        if (longest.text.size() < shortestInside)
            continue;
        const auto words = in.vocabulary().holding(longest);
        holdingFirst.insert(holdingFirst.end(), words.begin(), words.end());
    }
    considerOwners(holdingFirst);
}

void IndexSearch::byTypos()
{
    for (int i = 0; i < wanted; ++i) {
        slipping = &terms[size_t(i)];
        if (i > 0) {
            considerOwners(holdingFirst);
            continue;
        }
        for (const auto &spelling : slipping->spellings) {
            if (spelling.size() == 1)
                considerOwners(in.vocabulary().oneTypoFrom(spelling.front()));
        }
    }
}

} // namespace blokplan::checkin
