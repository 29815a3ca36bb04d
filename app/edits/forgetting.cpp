#include "app/edits/forgetting.h"

#include "app/model/codec.h"
#include "app/model/draft.h"

#include <QSet>

namespace blokplan::edits
{

namespace
{

/// Only what counts are made of.
Attendee withoutPerson(const Attendee &attendee)
{
    Attendee left;
    left.id = attendee.id;
    left.category = attendee.category;
    left.state = attendee.state;
    left.registeredAt = attendee.registeredAt;
    left.sameAs = attendee.sameAs;
    return left;
}

QSet<QString> sensitiveQuestions(const Plan &plan)
{
    QSet<QString> ids;
    for (const Question &question : plan.questions()) {
        if (question.sort != QuestionKind::Plain)
            ids.insert(question.id.toString());
    }
    return ids;
}

Attendee without(const Attendee &attendee, Retained what, const QSet<QString> &sensitive)
{
    Attendee left = attendee;
    switch (what) {
    case Retained::Everything:
        return withoutPerson(attendee);
    case Retained::Contact:
        left.email.clear();
        left.phone.clear();
        break;
    case Retained::Answers:
        left.answers.clear();
        break;
    case Retained::SensitiveAnswers:
        left.answers.removeIf(
            [&](QMap<QString, QString>::iterator one) { return sensitive.contains(one.key()); });
        left.instructions.removeIf(
            [](const Instruction &one) { return one.what == InstructionKind::WheelchairSeat; });
        break;
    }
    return left;
}

bool needsWheelchair(const Attendee &attendee)
{
    return std::any_of(attendee.instructions.begin(), attendee.instructions.end(),
                       [](const Instruction &one) { return one.what == InstructionKind::WheelchairSeat; });
}

/// As the past may still tell of somebody of whom the plan says `now` (nullptr: nothing).
Attendee asFarAsKnown(const Attendee &then, const Attendee *now)
{
    if (now == nullptr || now->asWritten.isEmpty())
        return withoutPerson(then);
    Attendee left = then;
    if (now->email.isEmpty())
        left.email.clear();
    if (now->phone.isEmpty())
        left.phone.clear();
    left.answers.removeIf(
        [&](QMap<QString, QString>::iterator one) { return !now->answers.contains(one.key()); });
    if (!needsWheelchair(*now))
        left.instructions.removeIf(
            [](const Instruction &one) { return one.what == InstructionKind::WheelchairSeat; });
    return left;
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
    bool forgot = false;
    for (Change<Attendee> &change : std::get<std::vector<Change<Attendee>>>(past.changes)) {
        const Attendee *known = now.find(change.either().id);
        for (Row<Attendee> *side : {&change.before, &change.after}) {
            if (*side == nullptr)
                continue;
            Attendee left = asFarAsKnown(**side, known);
            if (left == **side)
                continue;
            forgot = forgot || left.asWritten.isEmpty();
            *side = std::make_shared<const Attendee>(std::move(left));
        }
    }
    const auto &registrations = past.of<Registration>();
    forgot = forgot || std::any_of(registrations.begin(), registrations.end(), [&](const auto &change) {
                 const Attendee *known = now.find(change.either().attendee);
                 return known == nullptr || known->asWritten.isEmpty();
             });
    if (forgot)
        past.intent.subject.clear();
}

} // namespace blokplan::edits
