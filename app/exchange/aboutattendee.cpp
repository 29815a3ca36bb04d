#include "app/exchange/aboutattendee.h"

#include "app/model/codec.h"
#include "app/model/titles.h"

#include <QJsonDocument>
#include <QSet>

namespace blokplan
{

namespace
{

QJsonObject recordOf(const Plan &plan, const Attendee &attendee)
{
    QJsonObject record = codec::encodeRecord(attendee);
    QJsonArray answers;
    for (auto one = attendee.answers.begin(); one != attendee.answers.end(); ++one) {
        const Question *question = plan.find(QuestionId::fromString(one.key()));
        answers.append(
            QJsonObject{{QStringLiteral("question"), question == nullptr ? one.key() : question->name.first},
                        {QStringLiteral("answer"), one.value()}});
    }
    record.insert(QStringLiteral("answers"), answers);
    if (const Category *category = plan.find(attendee.category); category != nullptr)
        record.insert(QStringLiteral("category"), category->name.first);
    return record;
}

QJsonArray registrationsOf(const Plan &plan, const QSet<AttendeeId> &theirs)
{
    QJsonArray list;
    for (const Registration &one : plan.registrations()) {
        if (!theirs.contains(one.attendee))
            continue;
        QJsonObject registration = codec::encodeRecord(one);
        registration.insert(QStringLiteral("session"), titleIn(plan, one.session));
        list.append(registration);
    }
    return list;
}

template <class Fact>
QJsonArray factsOf(const std::vector<Fact> &facts, const QSet<AttendeeId> &theirs)
{
    QJsonArray list;
    for (const Fact &one : facts) {
        if (theirs.contains(one.attendee))
            list.append(codec::encodeRecord(one));
    }
    return list;
}

} // namespace

QByteArray aboutAttendee(const Plan &plan, const std::vector<Scan> &scans,
                         const std::vector<BadgeFact> &badges, const AttendeeId &attendee)
{
    const Attendee *one = plan.find(attendee);
    if (one == nullptr)
        return {};
    QSet<AttendeeId> theirs{attendee};
    QJsonArray merged;
    for (const Attendee &other : plan.attendees()) {
        if (other.sameAs != attendee)
            continue;
        theirs.insert(other.id);
        merged.append(recordOf(plan, other));
    }
    QJsonObject all{{QStringLiteral("event"), plan.event().name.first},
                    {QStringLiteral("attendee"), recordOf(plan, *one)},
                    {QStringLiteral("registrations"), registrationsOf(plan, theirs)},
                    {QStringLiteral("scans"), factsOf(scans, theirs)},
                    {QStringLiteral("badges"), factsOf(badges, theirs)}};
    if (!merged.isEmpty())
        all.insert(QStringLiteral("merged_records"), merged);
    return QJsonDocument(all).toJson();
}

} // namespace blokplan
