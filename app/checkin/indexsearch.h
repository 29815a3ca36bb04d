#pragma once

#include "app/checkin/besthits.h"
#include "app/checkin/searchwords.h"

namespace blokplan::checkin
{

/// One typed word.
struct SearchTerm {
    WrittenWord word;
    bool droppable = false; ///< a particle, not the last word: who has it not may be meant all the same
};
std::vector<SearchTerm> searchTerms(const QString &typed);

/// One search in one index: pass after pass, from good likeness to worse; who was offered is not offered
/// again.
class IndexSearch
{
public:
    IndexSearch(const PeopleIndex &index, const std::vector<SearchTerm> &terms, BestHits &hits);

    /// Somebody found otherwise.
    void offer(uint32_t person, const Likeness &likeness);
    /// Whose words all begin as typed.
    void byBeginnings();
    /// Whose words hold what was typed.
    void byInsides();
    /// Who have all but one word, and that one with a slip.
    void byTypos();

private:
    struct Sought {
        std::string text;
        WordRange range;
        WordSet holding; ///< filled for byInsides
        WordSet typos;   ///< filled for byTypos, of one term at a time
    };
    struct Term {
        std::vector<std::vector<Sought>> spellings;
        bool droppable = false;
    };
    enum Grade { WholeName, NameBeginning, WholeOther, OtherBeginning, Dropped, Holding, Slip, None };

    struct Fit {
        Grade grade = None;
        size_t at = 0; ///< which of the person's words
    };
    /// Each typed word wants a word of its own: "jansen j" is no Piet Jansen. `used`: a bit for each word
    /// taken.
    static Fit fitOf(const PeopleIndex::WordsOf &words, const Sought &sought, uint64_t used);
    static Grade gradeOf(const PeopleIndex::WordsOf &words, const Term &term, uint64_t &used);
    [[nodiscard]] std::optional<Likeness> likenessOf(uint32_t person) const;
    void consider(uint32_t person);
    void considerOwners(const WordSet &words);
    [[nodiscard]] size_t ownersOf(const WordSet &words) const;
    template <class Cost>
    void byRarest(const Cost &cost, const std::function<void(const Sought &)> &walk);
    bool see(uint32_t person);

    const PeopleIndex &in;
    BestHits &hits;
    std::vector<Term> terms; ///< the longest first
    int wanted = 0;          ///< terms that are no particles
    std::vector<uint64_t> seen;
};

} // namespace blokplan::checkin
