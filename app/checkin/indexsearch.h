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
    struct Sought : SoughtText {
        WordRange range;
    };
    using SoughtSpelling = std::vector<Sought>;
    struct Term {
        std::vector<SoughtSpelling> spellings;
        bool droppable = false;
    };
    enum Grade { WholeName, NameBeginning, WholeOther, OtherBeginning, Dropped, Holding, Slip, None };
    struct Fit {
        Grade grade = None;
        size_t at = 0; ///< which of the person's words
    };

    /// Each typed word wants a word of its own: "jansen j" is no Piet Jansen. `used`: a bit for each word
    /// taken.
    [[nodiscard]] Fit fitOf(const PeopleIndex::WordsOf &words, const Sought &sought, uint64_t used,
                            bool slips) const;
    [[nodiscard]] Fit fitByLetters(const PeopleIndex::WordsOf &words, const Sought &sought, uint64_t used,
                                   bool slips) const;
    Grade gradeOf(const PeopleIndex::WordsOf &words, const Term &term, uint64_t &used) const;
    [[nodiscard]] std::optional<Likeness> likenessOf(uint32_t person) const;
    [[nodiscard]] Likeness likenessOf(Grade worst, int penalty, int written) const;

    bool byOneTerm();
    [[nodiscard]] const Sought &rarestOf(const SoughtSpelling &spelling) const;
    [[nodiscard]] size_t ownersOf(const Term &term) const;
    void consider(uint32_t person);
    void considerOwners(const std::vector<WordId> &words);
    bool see(uint32_t person);

    const PeopleIndex &in;
    BestHits &hits;
    std::vector<Term> terms;          ///< the longest first, particles last
    int wanted = 0;                   ///< terms that are no particles
    bool insides = false;             ///< whether words may also hold what was typed
    const Term *slipping = nullptr;   ///< the term that may have a slip
    std::vector<WordId> holdingFirst; ///< words that hold the first term
    std::vector<uint64_t> seen;
};

} // namespace blokplan::checkin
