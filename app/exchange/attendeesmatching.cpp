#include "app/exchange/attendeesmatching.h"

#include "app/base/fold.h"
#include "app/checkin/ticketcode.h"

namespace blokplan::attendees
{

namespace
{

constexpr QLatin1Char between('\n');

QString codeKey(const QString &code)
{
    return checkin::isTicketCode(code) ? code.toUpper() : code;
}

quint64 idKey(const QString &source, const QString &id)
{
    return sumOf(source + between + id);
}

/// Name with address, name with organisation, and all three; nought where they say too little.
struct PersonKeys {
    quint64 mail = 0;
    quint64 work = 0;
};
PersonKeys personKeys(const QString &name, const QString &email, const QString &organisation)
{
    const QString who = folded(name);
    PersonKeys keys;
    if (who.isEmpty())
        return keys;
    if (!email.isEmpty())
        keys.mail = sumOf(who + between + email.toCaseFolded());
    if (!organisation.isEmpty())
        keys.work = sumOf(who + between + folded(organisation));
    else if (email.isEmpty())
        keys.work = sumOf(who); // a list of names and nothing else
    return keys;
}

bool haveAWordInCommon(const QString &a, const QString &b)
{
    const QStringList words = folded(a).split(QLatin1Char(' '));
    const QStringList others = folded(b).split(QLatin1Char(' '));
    return std::any_of(others.begin(), others.end(),
                       [&](const QString &word) { return word.size() > 1 && words.contains(word); });
}

bool hasOtherTicket(const Attendee &attendee, const Keys &keys)
{
    for (auto it = keys.ids.begin(); it != keys.ids.end(); ++it) {
        const QString theirs = attendee.foreign.value(it.key());
        if (!theirs.isEmpty() && theirs != it.value())
            return true;
    }
    const bool ours = std::any_of(keys.codes.begin(), keys.codes.end(),
                                  [](const QString &code) { return checkin::isTicketCode(code); });
    return !keys.codes.isEmpty() && (ours || !attendee.codes.isEmpty());
}

void add(QList<AttendeeId> &list, const AttendeeId &id)
{
    if (!list.contains(id))
        list.append(id);
}

} // namespace

quint64 Keys::identity() const
{
    return sumOf(folded(name) + between + email.toCaseFolded() + between + folded(organisation));
}

Matching::Matching(const Plan &now) : plan(now)
{
    const auto count = qsizetype(plan.attendees().size());
    for (auto *hash : {&byCode, &byMail, &byWork, &byIdentity})
        hash->reserve(count);
    for (const Attendee &attendee : plan.attendees()) {
        const Attendee *standing = attendee.sameAs.isNull() ? &attendee : plan.find(attendee.sameAs);
        enter(attendee, standing == nullptr ? attendee : *standing);
    }
}

void Matching::enter(const Attendee &attendee, const Attendee &standing)
{
    const AttendeeId id = standing.id;
    for (const QString &code : attendee.codes + attendee.formerCodes + QStringList{attendee.code}) {
        if (!code.isEmpty())
            byCode.insert(sumOf(codeKey(code)), id);
    }
    for (auto it = attendee.foreign.begin(); it != attendee.foreign.end(); ++it)
        byId.insert(idKey(it.key(), it.value()), id);
    const PersonKeys keys = personKeys(attendee.asWritten, attendee.email, attendee.organisation);
    const quint64 identity = Memory(attendee).identity;
    if (keys.mail != 0)
        byMail.insert(keys.mail, id);
    if (keys.work != 0)
        byWork.insert(keys.work, id);
    if (identity != 0)
        byIdentity.insert(identity, id);
    if (!attendee.sameAs.isNull())
        ofAliases += {keys.mail, keys.work, identity};
}

Match Matching::byTicket(const Keys &keys) const
{
    QList<AttendeeId> found;
    for (const QString &code : keys.codes) {
        for (const AttendeeId &id : byCode.values(sumOf(codeKey(code))))
            add(found, id);
    }
    if (!found.isEmpty())
        return {found.size() > 1 ? Reason::SeveralMatches : Reason::None, found};
    for (auto it = keys.ids.begin(); it != keys.ids.end(); ++it) {
        for (const AttendeeId &id : byId.values(idKey(it.key(), it.value())))
            add(found, id);
    }
    if (found.size() != 1)
        return {found.isEmpty() ? Reason::None : Reason::SeveralMatches, found};
    const Attendee &one = *plan.find(found.first());
    const bool alike = one.asWritten.isEmpty() || haveAWordInCommon(one.asWritten, keys.name) ||
                       (!keys.email.isEmpty() && one.email.compare(keys.email, Qt::CaseInsensitive) == 0);
    return {alike ? Reason::None : Reason::SomebodyElsesId, found};
}

Match Matching::byPerson(const Keys &keys, const QSet<AttendeeId> &taken) const
{
    const PersonKeys who = personKeys(keys.name, keys.email, keys.organisation);
    const std::pair<const QMultiHash<quint64, AttendeeId> *, quint64> ways[] = {
        {&byMail, who.mail}, {&byWork, who.work}, {&byIdentity, keys.identity()}};
    for (const auto &[hash, key] : ways) {
        QList<AttendeeId> found;
        if (key == 0)
            continue;
        for (const AttendeeId &id : hash->values(key)) {
            if (!taken.contains(id))
                add(found, id);
            else if (ofAliases.contains(key))
                return {Reason::None, {id}, true};
        }
        if (!found.isEmpty())
            return reasoned(keys, found);
    }
    return {};
}

Match Matching::reasoned(const Keys &keys, const QList<AttendeeId> &found) const
{
    if (found.size() > 1)
        return {Reason::SeveralMatches, found};
    const Attendee *one = plan.find(found.first());
    return {one != nullptr && hasOtherTicket(*one, keys) ? Reason::OtherTicket : Reason::None, found};
}

} // namespace blokplan::attendees
