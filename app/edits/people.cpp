#include "app/edits/people.h"

#include "app/edits/filling.h"
#include "app/model/draft.h"
#include "app/model/duplicates.h"

#include <QHash>
#include <QSet>

namespace blokplan::edits
{

namespace
{

void takeOver(Person &kept, const Person &other)
{
    fillNameParts(kept, other);
    fill(kept.affiliation, other.affiliation);
    fill(kept.email, other.email);
    fill(kept.phone, other.phone);
    if (kept.biography.isEmpty())
        kept.biography = other.biography;
    if (!kept.dailyLimit)
        kept.dailyLimit = other.dailyLimit;
    joinNotes(kept.notes, other.notes);
    join(kept.availability, other.availability);
    join(kept.links, other.links);
    join(kept.foreign, other.foreign);
    join(kept.extras, other.extras);
}

/// How firm somebody's word is; the firmer one counts when two records of it become one.
int firmness(Consent consent)
{
    return consent == Consent::Confirmed ? 2 : consent == Consent::Asked ? 1 : 0;
}

void appearAs(Draft &draft, const PersonId &keep, const QSet<PersonId> &all)
{
    std::vector<Participant> appearances;
    for (const Participant &participant : draft.plan().participants()) {
        if (all.contains(participant.person))
            appearances.push_back(participant);
    }
    std::sort(appearances.begin(), appearances.end(), listedBefore);
    // once a session and role: who speaks and moderates does both
    QHash<std::pair<SessionId, int>, Participant> firsts;
    for (Participant &participant : appearances) {
        const std::pair key(participant.session, int(participant.role));
        const auto first = firsts.find(key);
        if (first == firsts.end()) {
            participant.person = keep;
            firsts.insert(key, participant);
            continue;
        }
        fill(first->affiliation, participant.affiliation);
        if (firmness(participant.consent) > firmness(first->consent))
            first->consent = participant.consent;
        draft.remove(participant.id);
    }
    for (const Participant &participant : firsts)
        draft.put(participant);
}

void renameInAcceptances(Draft &draft, const PersonId &keep, const QSet<PersonId> &all)
{
    const Plan before = draft.plan();
    for (const Acceptance &acceptance : before.acceptances()) {
        QList<PersonId> people;
        for (const PersonId &id : acceptance.people) {
            const PersonId now = all.contains(id) ? keep : id;
            if (!people.contains(now))
                people.append(now);
        }
        std::sort(people.begin(), people.end());
        if (people != acceptance.people)
            draft.change(acceptance.id, [&](Acceptance &one) { one.people = people; });
    }
}

} // namespace

Edit mergePeople(const Plan &plan, const PersonId &keep, const QList<PersonId> &others)
{
    const Person *found = plan.find(keep);
    if (found == nullptr)
        return {};
    Person kept = *found;
    QSet<PersonId> all{keep};
    Draft draft(plan);
    for (const PersonId &id : others) {
        const Person *other = plan.find(id);
        if (other == nullptr || all.contains(id))
            continue;
        takeOver(kept, *other);
        all.insert(id);
        draft.remove(id);
    }
    if (all.size() == 1)
        return {};
    draft.put(kept);
    appearAs(draft, keep, all);
    for (const Attendee &attendee : plan.attendees()) {
        if (attendee.person != keep && all.contains(attendee.person))
            draft.change(attendee.id, [&](Attendee &one) { one.person = keep; });
    }
    renameInAcceptances(draft, keep, all);
    return draft.edit({Wish::MergePeople, kept.asWritten, {}, int(all.size())});
}

Edit keepApart(const Plan &plan, const QList<PersonId> &people)
{
    Preset apart;
    apart.id = PresetId::create();
    apart.purpose = QLatin1String(apartPurpose);
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == apart.purpose)
            apart = preset;
    }
    QStringList names;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Person *person = plan.find(people[i]);
        names.append(person == nullptr ? QString() : person->asWritten);
        for (qsizetype j = 0; j < i; ++j)
            apart.values.insert(apartKey(people[j], people[i]), QString());
    }
    Draft draft(plan);
    if (people.size() > 1)
        draft.put(apart);
    return draft.edit(
        {Wish::MergePeople, names.join(QStringLiteral(", ")), {QStringLiteral("apart")}, int(people.size())});
}

} // namespace blokplan::edits
