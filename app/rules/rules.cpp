#include "app/rules/rules.h"

#include "app/rules/checks.h"

#include <array>
#include <cstring>

namespace blokplan
{

bool Finding::operator==(const Finding &other) const
{
    return std::strcmp(rule, other.rule) == 0 && severity == other.severity && sessions == other.sessions &&
           placements == other.placements && people == other.people && rooms == other.rooms &&
           minutes == other.minutes && accepted == other.accepted;
}

std::span<const Rule> allRules()
{
    static constexpr std::array rules{
        Rule{"room-double-booked", Severity::Blocking, rules::roomDoubleBooked},
        Rule{"person-double-booked", Severity::Blocking, rules::personDoubleBooked},
        Rule{"outside-day", Severity::Blocking, rules::outsideDay},
        Rule{"room-closed", Severity::Blocking, rules::roomClosed},
        Rule{"room-too-small", Severity::Serious, rules::roomTooSmall},
        Rule{"not-placed", Severity::Serious, rules::notPlaced},
        Rule{"nobody-announced", Severity::Serious, rules::nobodyAnnounced},
    };
    return rules;
}

size_t SubjectHash::operator()(const Subject &subject) const
{
    return std::visit([&](const auto &id) { return qHash(id, subject.index()); }, subject);
}

std::vector<Finding> findingsOf(const Agenda &agenda, const Subject &subject)
{
    std::vector<Finding> found;
    for (const Rule &rule : allRules())
        rule.check(agenda, subject, rule, found);
    return found;
}

Findings::Findings(const Agenda &agenda)
{
    for (const Subject &subject : allSubjects(agenda))
        check(agenda, subject);
}

void Findings::check(const Agenda &agenda, const Subject &subject)
{
    auto found = findingsOf(agenda, subject);
    if (found.empty())
        return;
    for (const Finding &finding : found) {
        for (const PlacementId &placement : finding.placements) {
            auto &subjects = byPlacement[placement];
            const auto place = std::lower_bound(subjects.begin(), subjects.end(), subject);
            if (place == subjects.end() || *place != subject)
                subjects.insert(place, subject);
        }
    }
    bySubject[subject] = std::move(found);
}

void Findings::forget(const Subject &subject)
{
    const auto found = bySubject.find(subject);
    if (found == bySubject.end())
        return;
    for (const Finding &finding : found->second) {
        for (const PlacementId &placement : finding.placements) {
            const auto marked = byPlacement.find(placement);
            if (marked == byPlacement.end())
                continue;
            std::erase(marked->second, subject);
            if (marked->second.empty())
                byPlacement.erase(marked);
        }
    }
    bySubject.erase(found);
}

void Findings::follow(const Agenda &before, const Edit &edit, const Agenda &after)
{
    if (touchesAll(edit)) {
        *this = Findings(after);
        return;
    }
    Subjects subjects = subjectsOf(before, edit);
    subjects.merge(subjectsOf(after, edit));
    for (const Subject &subject : subjects)
        forget(subject);
    for (const Subject &subject : subjects)
        check(after, subject);
}

namespace
{

size_t rankOf(const Finding &finding)
{
    const auto rules = allRules();
    const auto same = [&](const Rule &rule) { return std::strcmp(rule.name, finding.rule) == 0; };
    return size_t(std::find_if(rules.begin(), rules.end(), same) - rules.begin());
}

bool readBefore(const Finding &a, const Finding &b)
{
    const auto key = [](const Finding &f) { return std::tuple(f.severity, rankOf(f)); };
    if (key(a) != key(b))
        return key(a) < key(b);
    return std::tie(a.placements, a.sessions, a.rooms, a.people, a.minutes) <
           std::tie(b.placements, b.sessions, b.rooms, b.people, b.minutes);
}

} // namespace

std::vector<Finding> Findings::all() const
{
    std::vector<Finding> list;
    for (const auto &[subject, found] : bySubject)
        list.insert(list.end(), found.begin(), found.end());
    std::sort(list.begin(), list.end(), readBefore);
    return list;
}

const std::vector<Finding> &Findings::of(const Subject &subject) const
{
    static const std::vector<Finding> none;
    const auto found = bySubject.find(subject);
    return found == bySubject.end() ? none : found->second;
}

std::vector<const Finding *> Findings::of(const PlacementId &placement) const
{
    std::vector<const Finding *> list;
    const auto marked = byPlacement.find(placement);
    if (marked == byPlacement.end())
        return list;
    for (const Subject &subject : marked->second) {
        for (const Finding &finding : of(subject)) {
            if (finding.placements.contains(placement))
                list.push_back(&finding);
        }
    }
    return list;
}

int Findings::count(Severity severity) const
{
    int count = 0;
    for (const auto &[subject, found] : bySubject) {
        for (const Finding &finding : found)
            count += finding.severity == severity && !finding.accepted ? 1 : 0;
    }
    return count;
}

std::vector<Finding> findingsAfter(const Agenda &agenda, const Edit &edit)
{
    const auto next = applied(agenda.plan(), edit);
    if (!next)
        return {};
    Agenda after = agenda;
    after.follow(edit, *next);
    std::vector<Finding> list;
    for (const Subject &subject : subjectsOf(after, edit)) {
        for (Finding &finding : findingsOf(after, subject)) {
            const auto touched = [&](const Change<Placement> &change) {
                return change.after && finding.placements.contains(change.after->id);
            };
            if (std::any_of(edit.of<Placement>().begin(), edit.of<Placement>().end(), touched))
                list.push_back(std::move(finding));
        }
    }
    std::sort(list.begin(), list.end(), readBefore);
    return list;
}

} // namespace blokplan
