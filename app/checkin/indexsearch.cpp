#include "app/checkin/indexsearch.h"

#include "app/checkin/names.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace blokplan::checkin
{

namespace
{

constexpr size_t never = SIZE_MAX;
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
                words.push_back({word, in.vocabulary().beginningWith(word), {}, {}});
        }
        wanted += one.droppable ? 0 : 1;
        terms.push_back(std::move(term));
    }
    const auto length = [](const Term &term) { return term.spellings.front().front().text.size(); };
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

IndexSearch::Fit IndexSearch::fitOf(const PeopleIndex::WordsOf &words, const Sought &sought, uint64_t used)
{
    const WordRange &range = sought.range;
    Fit best;
    const auto take = [&](Grade grade, size_t at) {
        if (grade < best.grade && (used & bitOf(at)) == 0)
            best = {grade, at};
    };
    const auto byRange = [&](std::span<const WordId> some, size_t first, Grade whole, Grade beginning) {
        for (size_t i = 0; i < some.size(); ++i) {
            if (some[i] >= range.begin && some[i] < range.end)
                take(range.exact && some[i] == range.begin ? whole : beginning, first + i);
        }
    };
    byRange(words.names, 0, WholeName, NameBeginning);
    if (best.grade == None)
        byRange(words.others, words.names.size(), WholeOther, OtherBeginning);
    if (best.grade != None || (sought.holding.all().empty() && sought.typos.all().empty()))
        return best;
    size_t at = 0;
    for (const auto &some : {words.names, words.others}) {
        for (const WordId word : some) {
            take(sought.holding.contains(word) ? Holding : sought.typos.contains(word) ? Slip : None, at);
            ++at;
        }
    }
    return best;
}

IndexSearch::Grade IndexSearch::gradeOf(const PeopleIndex::WordsOf &words, const Term &term, uint64_t &used)
{
    Grade best = term.droppable ? Dropped : None;
    const uint64_t before = used;
    for (const auto &spelling : term.spellings) {
        Grade worst = WholeName;
        uint64_t now = before;
        for (const Sought &sought : spelling) {
            const Fit fit = fitOf(words, sought, now);
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

std::optional<Likeness> IndexSearch::likenessOf(uint32_t person) const
{
    const PeopleIndex::WordsOf words = in.wordsOf(person);
    Grade worst = WholeName;
    Likeness found;
    uint64_t used = 0;
    for (const Term &term : terms) {
        const Grade grade = gradeOf(words, term, used);
        if (grade == None)
            return std::nullopt;
        worst = std::max(worst, grade);
        found.penalty += grade;
    }
    found.uncovered = std::max(0, words.written - wanted);
    using Match = AttendeeFinder::Match;
    found.match = worst == Slip ? Match::Typo : worst == Holding ? Match::Inside : Match::Words;
    if (found.match == Match::Words)
        found.tier = worst == WholeName ? (found.uncovered == 0 ? 0 : 1) : worst == NameBeginning ? 2 : 3;
    return found;
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
    if (!in.isBuried(person) && see(person))
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

void IndexSearch::considerOwners(const WordSet &words)
{
    for (const WordId word : words.all()) {
        for (const uint32_t person : in.having(word))
            consider(person);
    }
}

size_t IndexSearch::ownersOf(const WordSet &words) const
{
    const auto &all = words.all();
    return std::accumulate(all.begin(), all.end(), size_t(0),
                           [this](size_t sum, WordId word) { return sum + in.having(word).size(); });
}

/// Walks the words of the term that has the fewest owners, in each of its spellings.
template <class Cost>
void IndexSearch::byRarest(const Cost &cost, const std::function<void(const Sought &)> &walk)
{
    const auto rarest = [&](const std::vector<Sought> &spelling) {
        return std::min_element(spelling.begin(), spelling.end(),
                                [&](const Sought &a, const Sought &b) { return cost(a) < cost(b); });
    };
    const Term *driver = nullptr;
    size_t least = never;
    for (const Term &term : terms) {
        size_t sum = 0;
        for (const auto &spelling : term.spellings) {
            const size_t one = cost(*rarest(spelling));
            sum = one == never || sum == never ? never : sum + one;
        }
        if (!term.droppable && sum < least) {
            least = sum;
            driver = &term;
        }
    }
    if (driver == nullptr)
        return;
    for (const auto &spelling : driver->spellings)
        walk(*rarest(spelling));
}

void IndexSearch::byBeginnings()
{
    byRarest([this](const Sought &word) { return in.ownersOf(word.range); },
             [this](const Sought &word) {
                 for (WordId id = word.range.begin; id < word.range.end; ++id) {
                     for (const uint32_t person : in.having(id))
                         consider(person);
                 }
             });
}

void IndexSearch::byInsides()
{
    for (Term &term : terms) {
        for (auto &spelling : term.spellings) {
            for (Sought &word : spelling) {
                if (word.text.size() >= shortestInside)
                    word.holding = in.vocabulary().holding(word.text);
            }
        }
    }
    byRarest(
        [this](const Sought &word) {
            return word.text.size() < shortestInside ? never : ownersOf(word.holding);
        },
        [this](const Sought &word) { considerOwners(word.holding); });
}

void IndexSearch::byTypos()
{
    for (Term &term : terms) {
        for (auto &spelling : term.spellings) {
            if (spelling.size() > 1)
                continue;
            Sought &word = spelling.front();
            word.typos = in.vocabulary().oneTypoFrom(word.text);
            considerOwners(word.typos);
            word.typos = {};
        }
    }
}

} // namespace blokplan::checkin
