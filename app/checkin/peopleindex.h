#pragma once

#include "app/checkin/vocabulary.h"
#include "app/checkin/wholekeys.h"
#include "app/model/register.h"

#include <optional>
#include <span>

namespace blokplan::checkin
{

/// People folded once, so that they are found by their words; numbered from 0 in the order of their names.
/// About 130 bytes each. Who changes is buried here and stands anew in another index.
class PeopleIndex
{
public:
    /// In any order; each id once.
    explicit PeopleIndex(const std::vector<const Attendee *> &people);

    [[nodiscard]] size_t size() const { return ids.size(); }
    [[nodiscard]] size_t living() const { return alive; }
    [[nodiscard]] const AttendeeId &id(uint32_t person) const { return ids[person]; }
    [[nodiscard]] bool isBuried(uint32_t person) const { return people[person].buried; }
    /// The number of that one, if they are here and not buried.
    [[nodiscard]] std::optional<uint32_t> numberOf(const AttendeeId &id) const;
    void bury(const AttendeeId &id);

    [[nodiscard]] const Vocabulary &vocabulary() const { return words; }
    [[nodiscard]] const WholeKeys &keys() const { return wholeKeys; }
    /// Whose word it is, with what ranks them, so that their other words need not be looked at.
    struct Owner {
        uint32_t person : 27;
        uint32_t isName : 1;  ///< whether it is a word of the name
        uint32_t written : 4; ///< how many words the name has as written, without particles
    };
    [[nodiscard]] std::span<const Owner> having(WordId word) const { return having({word, word + 1}); }
    [[nodiscard]] std::span<const Owner> having(const WordRange &range) const
    {
        return {owners.data() + firstOwner[range.begin], ownersOf(range)};
    }
    [[nodiscard]] size_t ownersOf(const WordRange &range) const
    {
        return range.begin < range.end ? firstOwner[range.end] - firstOwner[range.begin] : 0;
    }

    struct WordsOf {
        std::span<const WordId> names;  ///< of the name and the badge name, the family name first
        std::span<const WordId> others; ///< of organisation, e-mail address, phone
        int written = 0;                ///< how many words the name has as written, without particles
    };
    [[nodiscard]] WordsOf wordsOf(uint32_t person) const;
    /// Whether the name here comes before the other's name there, in the order of lists.
    [[nodiscard]] bool isBefore(uint32_t person, const PeopleIndex &there, uint32_t other) const;

private:
    struct Person {
        uint32_t firstWord = 0;
        uint16_t words = 0;
        uint8_t names = 0; ///< how many of the words are of the name
        uint8_t written : 4 = 0;
        bool buried : 1 = false;
    };
    class Filling;
    void takeWords(const std::vector<const Attendee *> &attendees);
    void sortByName();
    void findOwners();

    Vocabulary words;
    std::vector<Person> people;
    std::vector<AttendeeId> ids;
    std::vector<uint32_t> byId; ///< numbers in the order of ids
    std::vector<WordId> wordIds;
    std::vector<Owner> owners;
    std::vector<uint32_t> firstOwner; ///< of each word, in `owners`; and one more
    WholeKeys wholeKeys;
    size_t alive = 0;
};

/// Whether the index would hold the same of both.
bool isFoundAlike(const Attendee &a, const Attendee &b);

} // namespace blokplan::checkin
