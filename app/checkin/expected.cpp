#include "app/checkin/expected.h"

#include "app/base/fold.h"
#include "app/checkin/belonging.h"
#include "app/checkin/names.h"

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

/// The first start of each session that begins before then and has not ended.
std::unordered_map<SessionId, LocalMinute> startsBefore(const Plan &plan, LocalMinute now, LocalMinute until)
{
    std::unordered_map<SessionId, LocalMinute> starts;
    for (const Placement &placement : plan.placements()) {
        const TimeSpan span = spanOf(placement);
        const Session *session = plan.find(placement.session);
        const bool takesPlace = session != nullptr && session->state != SessionState::Cancelled &&
                                session->state != SessionState::Rejected;
        if (!takesPlace || span.start > until || span.end <= now)
            continue;
        const auto [at, isNew] = starts.emplace(placement.session, span.start);
        at->second = std::min(at->second, span.start);
    }
    for (const Session &part : plan.sessions()) { // who is on in a part is wanted when the whole begins
        const auto whole = part.parent.isNull() ? starts.end() : starts.find(part.parent);
        if (whole != starts.end())
            starts.emplace(part.id, whole->second);
    }
    return starts;
}

/// Who of the programme an attendee is, where nobody has said so: by address, else by a name that one person
/// alone has.
class KnownByName
{
public:
    explicit KnownByName(const Plan &plan)
    {
        for (const Person &person : plan.people()) {
            if (!person.email.isEmpty())
                byAddress.insert(person.email.toLower(), person.id);
            const QString name = folded(person.asWritten);
            byName.insert(name, byName.contains(name) ? PersonId() : person.id);
        }
    }

    [[nodiscard]] PersonId of(const Attendee &attendee) const
    {
        if (!attendee.person.isNull())
            return attendee.person;
        const auto found = byAddress.constFind(attendee.email.toLower());
        if (!attendee.email.isEmpty() && found != byAddress.constEnd())
            return *found;
        return attendee.asWritten.isEmpty() ? PersonId() : byName.value(folded(attendee.asWritten));
    }

private:
    QHash<QString, PersonId> byAddress;
    QHash<QString, PersonId> byName; ///< null where several have it
};

std::unordered_map<PersonId, std::vector<const Attendee *>> peopleOnStage(const Plan &plan,
                                                                          const Belonging &belongs)
{
    std::unordered_map<PersonId, std::vector<const Attendee *>> people;
    const KnownByName known(plan);
    for (const Attendee &attendee : plan.attendees()) {
        const PersonId person = belongs(attendee) ? known.of(attendee) : PersonId();
        if (!person.isNull())
            people[person].push_back(&attendee);
    }
    return people;
}

/// Which of two ways to be expected is told: on stage, what comes first, and the whole before its part; the
/// ids decide the rest, so that every laptop says the same.
bool isRather(const Plan &plan, const Expected &one, const Expected &other)
{
    const auto order = [&plan](const Expected &expected) {
        const Session *session = plan.find(expected.session);
        return std::tuple(!expected.onStage, expected.start, session != nullptr && !session->parent.isNull(),
                          expected.session);
    };
    return order(one) < order(other);
}

} // namespace

std::vector<Expected> expectedSoon(const Plan &plan, const Attendance &attendance,
                                   const CheckinListId &listId, LocalMinute now, int minutes)
{
    const CheckinList *list = plan.find(listId);
    if (list == nullptr)
        return {};
    const auto starts = startsBefore(plan, now, now + minutes);
    std::map<AttendeeId, Expected> found; // each once, by what comes first
    const auto expect = [&](const AttendeeId &id, const SessionId &session, bool onStage,
                            const PersonId &person) {
        const auto start = starts.find(session);
        if (start == starts.end() || attendance.of(listId, id) != nullptr)
            return;
        const Expected one{id, session, start->second, onStage, person};
        const auto [at, isNew] = found.emplace(id, one);
        if (!isNew && isRather(plan, one, at->second))
            at->second = one;
    };
    const Belonging belongs(plan, *list);
    const auto people = peopleOnStage(plan, belongs);
    for (const Participant &participant : plan.all<Participant>()) {
        const auto who = people.find(participant.person);
        if (who == people.end() || participant.consent == Consent::Declined)
            continue;
        for (const Attendee *attendee : who->second)
            expect(attendee->id, participant.session, true, participant.person);
    }
    for (const Registration &registration : plan.registrations()) {
        const Attendee *attendee = plan.find(registration.attendee);
        if (registration.state == AttendeeState::Registered && attendee != nullptr && belongs(*attendee))
            expect(registration.attendee, registration.session, false, {});
    }
    std::vector<std::pair<QString, Expected>> named;
    named.reserve(found.size());
    for (const auto &[id, one] : found)
        named.emplace_back(sortingKey(*plan.find(id)), one);
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::tuple(!a.second.onStage, a.second.start, a.first) <
               std::tuple(!b.second.onStage, b.second.start, b.first);
    });
    std::vector<Expected> sorted;
    sorted.reserve(named.size());
    for (const auto &[name, one] : named)
        sorted.push_back(one);
    return sorted;
}

namespace
{

/// How many there are of each beginning of so many letters; what begins with no letter counts as "#".
std::map<QString, int> beginnings(const QStringList &keys, int letters)
{
    std::map<QString, int> counts;
    for (const QString &key : keys) {
        QString begin = key.left(letters).trimmed();
        if (begin.isEmpty() || !begin.front().isLetter())
            begin = QStringLiteral("#");
        ++counts[begin.left(1).toUpper() + begin.mid(1)];
    }
    return counts;
}

/// The alphabet in pieces; letters that alone are more than a desk's share are cut in two-letter pieces.
std::vector<std::pair<QString, int>> piecesOf(const QStringList &keys, int desks)
{
    std::vector<std::pair<QString, int>> pieces;
    const auto byTwo = beginnings(keys, 2);
    for (const auto &[letter, count] : beginnings(keys, 1)) {
        if (qint64(count) * desks <= keys.size() || letter == QLatin1String("#")) {
            pieces.emplace_back(letter, count);
            continue;
        }
        for (const auto &[two, part] : byTwo) {
            if (two.startsWith(letter))
                pieces.emplace_back(two, part);
        }
    }
    return pieces;
}

std::vector<DeskShare> filled(const std::vector<std::pair<QString, int>> &pieces, int most)
{
    std::vector<DeskShare> shares;
    for (const auto &[name, count] : pieces) {
        if (shares.empty() || shares.back().people + count > most)
            shares.push_back({name, name, 0});
        shares.back().to = name;
        shares.back().people += count;
    }
    return shares;
}

} // namespace

std::vector<DeskShare> splitOverDesks(const Plan &plan, const CheckinList &list, int desks)
{
    const Belonging belongs(plan, list);
    QStringList keys;
    for (const Attendee &attendee : plan.attendees()) {
        if (belongs(attendee))
            keys.append(sortingKey(attendee));
    }
    if (keys.isEmpty() || desks < 1)
        return {};
    const auto pieces = piecesOf(keys, desks);
    int least = 1;
    for (int most = int(keys.size()); least < most;) { // the smallest longest queue
        const int middle = (least + most) / 2;
        const auto shares = filled(pieces, middle);
        const bool fits = int(shares.size()) <= desks &&
                          std::all_of(shares.begin(), shares.end(),
                                      [middle](const DeskShare &share) { return share.people <= middle; });
        (fits ? most : least) = fits ? middle : middle + 1;
    }
    return filled(pieces, least);
}

} // namespace blokplan::checkin
