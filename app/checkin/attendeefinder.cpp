#include "app/checkin/attendeefinder.h"

#include "app/checkin/indexsearch.h"

#include <algorithm>
#include <unordered_set>

namespace blokplan::checkin
{

namespace
{

constexpr size_t shortestPartOfKey = 4;
constexpr int partOfKeyTier = 3; ///< with what is found by other fields than the name

} // namespace

AttendeeFinder::AttendeeFinder(const Plan &plan)
{
    std::vector<const Attendee *> people;
    people.reserve(plan.attendees().size());
    for (const Attendee &one : plan.attendees()) {
        people.push_back(&one);
        if (!one.sameAs.isNull())
            aliases.emplace(one.id, one.sameAs);
    }
    index(people);
}

AttendeeFinder::~AttendeeFinder() = default;
AttendeeFinder::AttendeeFinder(AttendeeFinder &&) noexcept = default;
AttendeeFinder &AttendeeFinder::operator=(AttendeeFinder &&) noexcept = default;

void AttendeeFinder::index(const std::vector<const Attendee *> &people)
{
    if (!people.empty())
        indexes.push_back(std::make_unique<PeopleIndex>(people));
}

size_t AttendeeFinder::size() const
{
    size_t sum = 0;
    for (const auto &one : indexes)
        sum += one->living();
    return sum - aliases.size();
}

void AttendeeFinder::follow(const Edit &edit, const Plan &after)
{
    std::vector<const Attendee *> changed;
    for (const Change<Attendee> &change : edit.of<Attendee>()) {
        if (change.before && change.after && isFoundAlike(*change.before, *change.after))
            continue;
        const AttendeeId id = change.either().id;
        for (const auto &one : indexes)
            one->bury(id);
        aliases.erase(id);
        if (!change.after)
            continue;
        changed.push_back(change.after.get());
        if (!change.after->sameAs.isNull())
            aliases.emplace(id, change.after->sameAs);
    }
    index(changed);
    joinSmallOnes(after);
}

/// So that there are never many: an index that has half as many people as the one before goes into that.
void AttendeeFinder::joinSmallOnes(const Plan &plan)
{
    while (indexes.size() > 1 && indexes.back()->living() * 2 >= indexes[indexes.size() - 2]->living()) {
        std::vector<const Attendee *> people;
        for (int i = 0; i < 2; ++i) {
            const PeopleIndex &old = *indexes.back();
            for (uint32_t person = 0; person < old.size(); ++person) {
                const Attendee *one = old.isBuried(person) ? nullptr : plan.find(old.id(person));
                if (one != nullptr)
                    people.push_back(one);
            }
            indexes.pop_back();
        }
        index(people);
    }
}

AttendeeId AttendeeFinder::standsFor(AttendeeId id) const
{
    return checkin::standsFor(aliases, id);
}

/// One search in all indexes.
class AttendeeFinder::Search
{
public:
    Search(const AttendeeFinder &where, const QString &typed, BestHits &to)
        : finder(where), terms(searchTerms(typed)), key(wholeKey(typed)), hits(to)
    {
        for (const auto &one : finder.indexes)
            searches.emplace_back(*one, terms, hits);
    }

    void run()
    {
        byKeys();
        for (const auto pass : {&IndexSearch::byBeginnings, &IndexSearch::byInsides, &IndexSearch::byTypos}) {
            for (IndexSearch &one : searches)
                (one.*pass)();
            if (hits.isFull()) // what comes is worse
                return;
        }
    }

private:
    void byKeys()
    {
        for (const auto &index : finder.indexes) {
            for (const auto &entry : index->keys().equal(key))
                offer(*index, entry.owner,
                      {entry.kind == KeyKind::Email ? Match::Email : Match::Code,
                       entry.kind == KeyKind::FormerCode ? 1 : 0});
        }
        if (key.size() < shortestPartOfKey)
            return;
        const bool isAddress = key.find('@') != std::string::npos;
        for (const auto &index : finder.indexes) {
            for (const auto &entry : index->keys().beginningWith(key)) {
                if (isAddress == (entry.kind == KeyKind::Email))
                    offer(*index, entry.owner, {Match::Words, partOfKeyTier});
            }
        }
    }

    /// The one whose key it is, or whom they stand for.
    void offer(const PeopleIndex &index, uint32_t owner, const Likeness &likeness)
    {
        if (index.isBuried(owner))
            return;
        const AttendeeId id = finder.standsFor(index.id(owner));
        for (size_t i = 0; i < searches.size(); ++i) {
            if (const auto number = finder.indexes[i]->numberOf(id))
                searches[i].offer(*number, likeness);
        }
    }

    const AttendeeFinder &finder;
    std::vector<SearchTerm> terms;
    std::string key;
    BestHits &hits;
    std::vector<IndexSearch> searches;
};

std::vector<AttendeeFinder::Hit>
AttendeeFinder::find(const QString &typed, size_t most,
                     const std::function<bool(const AttendeeId &)> &arrived) const
{
    BestHits hits(most, arrived);
    if (most > 0 && !typed.trimmed().isEmpty())
        Search(*this, typed, hits).run();
    return hits.taken();
}

std::vector<AttendeeId> AttendeeFinder::byCode(const QString &code) const
{
    std::vector<AttendeeId> found;
    const std::string key = wholeKey(code);
    for (const KeyKind kind : {KeyKind::Code, KeyKind::FormerCode}) {
        for (const auto &one : indexes) {
            for (const auto &entry : one->keys().equal(key)) {
                const AttendeeId id = standsFor(one->id(entry.owner));
                if (entry.kind == kind && !one->isBuried(entry.owner) &&
                    std::find(found.begin(), found.end(), id) == found.end())
                    found.push_back(id);
            }
        }
    }
    return found;
}

} // namespace blokplan::checkin
