#include "app/edits/forgetting.h"

#include "app/model/codec.h"
#include "app/model/draft.h"
#include "app/model/forgotten.h"

#include <QSet>

namespace blokplan::edits
{

namespace
{

/// As the past may still tell of somebody of whom the plan says `now` (nullptr: nothing).
Attendee asFarAsKnown(const Attendee &then, const Attendee *now)
{
    if (now == nullptr || isForgotten(*now))
        return withoutPerson(then);
    Attendee left = then;
    for (const Retained what : {Retained::Contact, Retained::Answers, Retained::SensitiveAnswers})
        left = noMoreThan(left, *now, what, {});
    return left;
}

/// Wishes whose sentence names guests.
bool namesGuests(Wish wish)
{
    switch (wish) {
    case Wish::CancelAttendees:
    case Wish::Reinstate:
    case Wish::Promote:
    case Wish::Enrol:
    case Wish::Withdraw:
    case Wish::MergeAttendees:
    case Wish::ReplaceTicket:
    case Wish::Anonymise:
        return true;
    default:
        return false;
    }
}

} // namespace

Edit anonymise(const Plan &plan, const QList<AttendeeId> &attendees)
{
    QSet<AttendeeId> wanted(attendees.begin(), attendees.end());
    Draft draft(plan);
    int count = 0;
    for (const Attendee &one : plan.attendees()) {
        if (!wanted.contains(one.id) && !wanted.contains(one.sameAs))
            continue;
        const Attendee left = withoutPerson(one);
        if (left == one)
            continue;
        count += one.sameAs.isNull() ? 1 : 0;
        draft.put(left);
    }
    return draft.edit({Wish::Anonymise, {}, {}, std::max(1, count)});
}

Edit anonymiseAll(const Plan &plan)
{
    QList<AttendeeId> all;
    for (const Attendee &one : plan.attendees())
        all.append(one.id);
    return anonymise(plan, all);
}

QMap<Retained, int> keptOf(const Plan &plan)
{
    const QSet<QString> sensitive = sensitiveQuestions(plan);
    QMap<Retained, int> counts;
    for (const Attendee &attendee : plan.attendees()) {
        for (size_t i = 0; i < EnumNames<Retained>::names.size(); ++i)
            counts[Retained(i)] += holds(attendee, Retained(i), sensitive) ? 1 : 0;
    }
    return counts;
}

QList<Retained> dueOn(const Plan &plan, QDate today)
{
    QList<Retained> due;
    for (const Retention &one : plan.retentions()) {
        if (one.until.isValid() && one.until < today && !due.contains(one.what))
            due.append(one.what);
    }
    std::sort(due.begin(), due.end());
    return due;
}

Scrubbing scrub(const Plan &plan, const QList<Retained> &what)
{
    const QSet<QString> sensitive = sensitiveQuestions(plan);
    Scrubbing scrubbing;
    Draft draft(plan);
    QSet<AttendeeId> touched;
    for (const Retained one : what) {
        for (const Attendee &attendee : plan.attendees()) {
            const Attendee &now = *draft.plan().find(attendee.id);
            const Attendee left = without(now, one, sensitive);
            if (left == now)
                continue;
            ++scrubbing.attendees[one];
            touched.insert(attendee.id);
            draft.put(left);
        }
    }
    QStringList names;
    for (const Retained one : what)
        names.append(codec::nameOf(one));
    scrubbing.edit = draft.edit({Wish::Scrub, {}, names, std::max(1, int(touched.size()))});
    return scrubbing;
}

void forgetIn(Edit &past, const Plan &now)
{
    bool forgot = namesGuests(past.intent.wish);
    for (Change<Attendee> &change : std::get<std::vector<Change<Attendee>>>(past.changes)) {
        const Attendee *known = now.find(change.either().id);
        for (Row<Attendee> *side : {&change.before, &change.after}) {
            if (*side == nullptr)
                continue;
            Attendee left = asFarAsKnown(**side, known);
            if (left == **side)
                continue;
            forgot = forgot || isForgotten(left);
            *side = std::make_shared<const Attendee>(std::move(left));
        }
    }
    const auto &registrations = past.of<Registration>();
    forgot = forgot || std::any_of(registrations.begin(), registrations.end(), [&](const auto &change) {
                 const Attendee *known = now.find(change.either().attendee);
                 return known == nullptr || isForgotten(*known);
             });
    if (forgot)
        past.intent.subject.clear();
}

} // namespace blokplan::edits
