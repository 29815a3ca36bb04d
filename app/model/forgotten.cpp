#include "app/model/forgotten.h"

namespace blokplan
{

namespace
{

bool isWheelchair(const Instruction &one)
{
    return one.what == InstructionKind::WheelchairSeat;
}

bool needsWheelchair(const Attendee &attendee)
{
    return std::any_of(attendee.instructions.begin(), attendee.instructions.end(), isWheelchair);
}

template <class Gone>
void dropAnswers(Attendee &attendee, Gone gone)
{
    attendee.answers.removeIf([&](QMap<QString, QString>::iterator one) { return gone(one.key()); });
}

} // namespace

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

bool holds(const Attendee &attendee, Retained what, const QSet<QString> &sensitive)
{
    switch (what) {
    case Retained::Everything:
        return !(withoutPerson(attendee) == attendee);
    case Retained::Contact:
        return !attendee.email.isEmpty() || !attendee.phone.isEmpty();
    case Retained::Answers:
        return !attendee.answers.isEmpty();
    case Retained::SensitiveAnswers:
        break;
    }
    return needsWheelchair(attendee) ||
           std::any_of(attendee.answers.keyBegin(), attendee.answers.keyEnd(),
                       [&](const QString &question) { return sensitive.contains(question); });
}

Attendee without(const Attendee &attendee, Retained what, const QSet<QString> &sensitive)
{
    Attendee nobody;
    nobody.id = attendee.id;
    return noMoreThan(attendee, nobody, what, sensitive);
}

Attendee noMoreThan(const Attendee &attendee, const Attendee &other, Retained what,
                    const QSet<QString> &sensitive)
{
    Attendee left = attendee;
    switch (what) {
    case Retained::Everything:
        return isForgotten(other) ? withoutPerson(attendee) : attendee;
    case Retained::Contact:
        if (other.email.isEmpty())
            left.email.clear();
        if (other.phone.isEmpty())
            left.phone.clear();
        break;
    case Retained::Answers:
        dropAnswers(left, [&](const QString &question) { return !other.answers.contains(question); });
        break;
    case Retained::SensitiveAnswers:
        dropAnswers(left, [&](const QString &question) {
            return sensitive.contains(question) && !other.answers.contains(question);
        });
        if (!needsWheelchair(other))
            left.instructions.removeIf(isWheelchair);
        break;
    }
    if (!other.extras.contains(QLatin1String(importMemory)))
        left.extras.remove(QLatin1String(importMemory));
    return left;
}

} // namespace blokplan
