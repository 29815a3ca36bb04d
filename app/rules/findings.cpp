#include "app/rules/rules.h"

namespace blokplan
{

size_t SubjectHash::operator()(const Subject &subject) const
{
    return std::visit([&](const auto &id) { return qHash(id, subject.index()); }, subject);
}

Findings::Findings(const Agenda &agenda, QDate today) : Findings(agenda, RuleBook(agenda.plan(), today)) {}

Findings::Findings(const Agenda &agenda, RuleBook book) : rules(std::move(book))
{
    checkAll(agenda);
}

void Findings::checkAll(const Agenda &agenda)
{
    accepted = Accepted(agenda.plan());
    calendar = Calendar(agenda.plan());
    bySubject.clear();
    byPlacement.clear();
    counts = {};
    const Plan &plan = agenda.plan();
    bySubject.reserve(plan.sessions().size() + plan.people().size() + plan.rooms().size());
    byPlacement.reserve(plan.placements().size());
    // Day by day, in the order of time, each with its people: what a subject is compared with is still at
    // hand from the one before.
    QList<QDate> dates = agenda.dates();
    std::sort(dates.begin(), dates.end());
    QSet<PersonId> met;
    met.reserve(qsizetype(plan.people().size()));
    for (const QDate &date : dates) {
        for (const Row<Placement> &row : agenda.onDate(date)) {
            if (agenda.of(row->session).front()->id != row->id)
                continue;
            check(agenda, row->session);
            for (const Row<Participant> &participant : agenda.participantsOf(row->session)) {
                const PersonId &person = participant->person;
                if (!person.isNull() && !met.contains(person)) {
                    met.insert(person);
                    check(agenda, person);
                }
            }
        }
    }
    for (const Session &session : plan.sessions()) {
        if (agenda.of(session.id).empty())
            check(agenda, session.id);
    }
    for (const Person &person : plan.people()) {
        if (!met.contains(person.id))
            check(agenda, person.id);
    }
    checkEach<Room>(agenda);
    checkEach<Route>(agenda);
    checkEach<Relation>(agenda);
}

template <class R>
void Findings::checkEach(const Agenda &agenda)
{
    for (const R &record : agenda.plan().all<R>())
        check(agenda, record.id);
}

void Findings::check(const Agenda &agenda, const Subject &subject)
{
    auto found = findingsOf(agenda, subject, rules, calendar);
    if (found.empty())
        return;
    for (Finding &finding : found) {
        accepted.mark(finding);
        counts[size_t(finding.severity)] += finding.accepted ? 0 : 1;
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
        counts[size_t(finding.severity)] -= finding.accepted ? 0 : 1;
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

namespace
{

/// Then looking at everything anew costs less than finding out what need not be.
bool touchesMost(const Edit &edit, const Plan &plan)
{
    const size_t touched = edit.of<Placement>().size() + edit.of<Session>().size();
    return touched > 64 && touched > plan.sessions().size() / 4;
}

} // namespace

void Findings::follow(const Agenda &before, const Edit &edit, const Agenda &after)
{
    if (!edit.of<RuleSetting>().empty())
        rules = RuleBook(after.plan(), rules.today());
    if (touchesAll(edit) || touchesMost(edit, after.plan())) {
        checkAll(after);
        return;
    }
    if (!edit.of<Acceptance>().empty())
        accepted = Accepted(after.plan());
    Subjects subjects = subjectsOf(before, edit);
    subjects.merge(subjectsOf(after, edit));
    for (const Subject &subject : subjects)
        forget(subject);
    for (const Subject &subject : subjects)
        check(after, subject);
}

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

std::vector<Finding> findingsAfter(const Agenda &agenda, const Edit &edit, QDate today)
{
    const auto next = applied(agenda.plan(), edit);
    if (!next)
        return {};
    Agenda after = agenda;
    after.follow(edit, *next);
    const RuleBook book(*next, today);
    const Calendar calendar(*next);
    const Accepted accepted(*next);
    std::unordered_set<PlacementId> touched;
    for (const Change<Placement> &change : edit.of<Placement>()) {
        if (change.after)
            touched.insert(change.after->id);
    }
    const auto isTouched = [&](const PlacementId &id) { return touched.contains(id); };
    std::vector<Finding> list;
    for (const Subject &subject : subjectsOf(after, edit)) {
        for (Finding &finding : findingsOf(after, subject, book, calendar)) {
            if (std::none_of(finding.placements.begin(), finding.placements.end(), isTouched))
                continue;
            accepted.mark(finding);
            list.push_back(std::move(finding));
        }
    }
    std::sort(list.begin(), list.end(), readBefore);
    return list;
}

} // namespace blokplan
