#include "app/checkin/peopleindex.h"

#include "app/checkin/names.h"
#include "app/checkin/searchwords.h"

#include <algorithm>
#include <numeric>

namespace blokplan::checkin
{

namespace
{

constexpr size_t mostNames = 60; ///< words of one person that count; who has more is a mistake or an attack
constexpr size_t mostWords = 400;

/// The last four digits of a phone number; empty of one that has fewer.
QString lastFour(const QString &phone)
{
    QString digits;
    for (auto c = phone.rbegin(); c != phone.rend() && digits.size() < 4; ++c) {
        if (c->isDigit())
            digits.prepend(QChar(u'0' + c->digitValue()));
    }
    return digits.size() == 4 ? digits : QString();
}

/// "jan.jansen@gemeente.nl" -> the words before the last dot; its country says nothing.
QStringView soughtOf(const QString &email)
{
    const qsizetype dot = email.lastIndexOf(QLatin1Char('.'));
    return dot > email.indexOf(QLatin1Char('@')) ? QStringView(email).left(dot) : QStringView(email);
}

int countWords(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && c != QLatin1Char(' ') ? 1 : 0;
        inside = c != QLatin1Char(' ');
    }
    return words;
}

} // namespace

/// Takes the words of one person after another.
class PeopleIndex::Filling
{
public:
    explicit Filling(PeopleIndex &index) : to(index) {}

    void take(const Attendee &attendee)
    {
        person = Person{};
        person.firstWord = uint32_t(to.wordIds.size());
        if (attendee.sameAs.isNull()) {
            takeName(attendee);
            takeOthers(attendee);
        }
        takeKeys(attendee);
        to.people.push_back(person);
        to.ids.push_back(attendee.id);
    }

    VocabularyBuilder vocabulary;

private:
    void takeName(const Attendee &attendee)
    {
        const NameParts parts = partsOf(attendee);
        person.written = std::min(15, countWords(parts.given) + countWords(parts.family)) & 0xF;
        for (const QString &text : {parts.family, parts.particle, parts.given})
            add(text, mostNames);
        if (!parts.particle.isEmpty()) // "vandenberg"
            add(QString(parts.particle + parts.family).remove(QLatin1Char(' ')), mostNames);
        if (attendee.asWritten != fullName(parts))
            add(attendee.asWritten, mostNames);
        add(attendee.badgeName, mostNames);
        person.names = uint8_t(person.words);
    }

    void takeOthers(const Attendee &attendee)
    {
        add(attendee.organisation, mostWords);
        add(soughtOf(attendee.email), mostWords);
        add(lastFour(attendee.phone), mostWords);
    }

    void takeKeys(const Attendee &attendee)
    {
        const auto number = uint32_t(to.people.size());
        to.wholeKeys.add(wholeKey(attendee.code), number, KeyKind::Code);
        for (const QString &code : attendee.codes)
            to.wholeKeys.add(wholeKey(code), number, KeyKind::Code);
        for (const QString &code : attendee.formerCodes)
            to.wholeKeys.add(wholeKey(code), number, KeyKind::FormerCode);
        if (attendee.sameAs.isNull())
            to.wholeKeys.add(wholeKey(attendee.email), number, KeyKind::Email);
    }

    void add(QStringView text, size_t most)
    {
        eachSearchWord(text, [&](std::string_view word) {
            const auto begin = to.wordIds.begin() + std::ptrdiff_t(person.firstWord);
            const uint32_t number = vocabulary.add(word);
            if (person.words >= most || std::find(begin, to.wordIds.end(), number) != to.wordIds.end())
                return;
            to.wordIds.push_back(number);
            ++person.words;
        });
    }

    PeopleIndex &to;
    Person person;
};

PeopleIndex::PeopleIndex(const std::vector<const Attendee *> &attendees) : alive(attendees.size())
{
    takeWords(attendees);
    sortByName();
    findOwners();
    wholeKeys.sort();
}

void PeopleIndex::takeWords(const std::vector<const Attendee *> &attendees)
{
    people.reserve(attendees.size());
    ids.reserve(attendees.size());
    wordIds.reserve(attendees.size() * 8);
    Filling filling(*this);
    for (const Attendee *attendee : attendees)
        filling.take(*attendee);
    std::vector<WordId> idOf;
    words = filling.vocabulary.sorted(idOf);
    for (WordId &id : wordIds)
        id = idOf[id];
}

void PeopleIndex::sortByName()
{
    std::vector<uint32_t> order(people.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](uint32_t a, uint32_t b) {
        const auto x = wordsOf(a).names;
        const auto y = wordsOf(b).names;
        const auto where = std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end());
        return where != 0 ? where < 0 : ids[a] < ids[b];
    });
    std::vector<uint32_t> placeOf(order.size());
    std::vector<Person> sortedPeople;
    std::vector<AttendeeId> sortedIds;
    std::vector<WordId> sortedWords;
    sortedPeople.reserve(order.size());
    sortedIds.reserve(order.size());
    sortedWords.reserve(wordIds.size());
    for (const uint32_t old : order) {
        placeOf[old] = uint32_t(sortedPeople.size());
        Person person = people[old];
        const auto from = wordIds.begin() + std::ptrdiff_t(person.firstWord);
        person.firstWord = uint32_t(sortedWords.size());
        sortedWords.insert(sortedWords.end(), from, from + person.words);
        sortedPeople.push_back(person);
        sortedIds.push_back(ids[old]);
    }
    people = std::move(sortedPeople);
    ids = std::move(sortedIds);
    wordIds = std::move(sortedWords);
    wholeKeys.renumber([&](uint32_t old) { return placeOf[old]; });
    byId = std::move(order);
    std::iota(byId.begin(), byId.end(), 0U);
    std::sort(byId.begin(), byId.end(), [this](uint32_t a, uint32_t b) { return ids[a] < ids[b]; });
}

void PeopleIndex::findOwners()
{
    firstOwner.assign(words.size() + 1, 0);
    for (const WordId id : wordIds)
        ++firstOwner[id + 1];
    std::partial_sum(firstOwner.begin(), firstOwner.end(), firstOwner.begin());
    owners.resize(wordIds.size());
    std::vector<uint32_t> next(firstOwner.begin(), firstOwner.end());
    for (uint32_t person = 0; person < people.size(); ++person) {
        const Person &one = people[person];
        for (uint32_t i = 0; i < one.words; ++i)
            owners[next[wordIds[one.firstWord + i]]++] = {person & 0x7FFFFFFU, i < one.names ? 1U : 0U,
                                                          one.written};
    }
}

std::optional<uint32_t> PeopleIndex::numberOf(const AttendeeId &id) const
{
    const auto at =
        std::lower_bound(byId.begin(), byId.end(), id,
                         [this](uint32_t n, const AttendeeId &wanted) { return ids[n] < wanted; });
    if (at == byId.end() || ids[*at] != id || people[*at].buried)
        return std::nullopt;
    return *at;
}

void PeopleIndex::bury(const AttendeeId &id)
{
    if (const auto number = numberOf(id)) {
        people[*number].buried = true;
        --alive;
    }
}

PeopleIndex::WordsOf PeopleIndex::wordsOf(uint32_t person) const
{
    const Person &one = people[person];
    const WordId *first = wordIds.data() + one.firstWord;
    return {{first, one.names}, {first + one.names, size_t(one.words - one.names)}, one.written};
}

bool PeopleIndex::isBefore(uint32_t person, const PeopleIndex &there, uint32_t other) const
{
    if (&there == this)
        return person < other;
    const auto a = wordsOf(person).names;
    const auto b = there.wordsOf(other).names;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const int where = words.word(a[i]).compare(there.words.word(b[i]));
        if (where != 0)
            return where < 0;
    }
    return a.size() != b.size() ? a.size() < b.size() : ids[person] < there.ids[other];
}

bool isFoundAlike(const Attendee &a, const Attendee &b)
{
    return a.asWritten == b.asWritten && a.given == b.given && a.particle == b.particle &&
           a.family == b.family && a.badgeName == b.badgeName && a.organisation == b.organisation &&
           a.email == b.email && a.phone == b.phone && a.code == b.code && a.codes == b.codes &&
           a.formerCodes == b.formerCodes && a.sameAs == b.sameAs;
}

} // namespace blokplan::checkin
