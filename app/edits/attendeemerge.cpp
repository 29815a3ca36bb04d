#include "app/edits/filling.h"
#include "app/edits/registering.h"
#include "app/model/draft.h"

#include <QHash>
#include <QSet>

namespace blokplan::edits
{

namespace
{

void takeCodes(Attendee &kept, const Attendee &other)
{
    QStringList codes = other.codes;
    if (!other.code.isEmpty())
        codes.prepend(other.code);
    codes.removeIf([&](const QString &code) { return code == kept.code; });
    join(kept.codes, codes);
    join(kept.formerCodes, other.formerCodes);
    kept.codes.removeIf([&](const QString &code) { return kept.formerCodes.contains(code); });
}

void takeOver(Attendee &kept, const Attendee &other)
{
    fillNameParts(kept, other);
    fill(kept.badgeName, other.badgeName);
    for (const auto member :
         {&Attendee::asWritten, &Attendee::organisation, &Attendee::function, &Attendee::email,
          &Attendee::phone, &Attendee::country, &Attendee::party, &Attendee::consent})
        fill(kept.*member, other.*member);
    joinNotes(kept.notes, other.notes);
    kept.category = kept.category.isNull() ? other.category : kept.category;
    kept.person = kept.person.isNull() ? other.person : kept.person;
    if (other.registeredAt.isValid() &&
        (!kept.registeredAt.isValid() || other.registeredAt < kept.registeredAt))
        kept.registeredAt = other.registeredAt;
    kept.state = std::min(kept.state, other.state); // Registered before Waiting before Cancelled
    takeCodes(kept, other);
    join(kept.instructions, other.instructions);
    join(kept.answers, other.answers);
    join(kept.foreign, other.foreign);
    QMap<QString, QString> extras = other.extras;
    extras.remove(QStringLiteral("imported")); // what a list said of the other: the alias keeps it
    join(kept.extras, extras);
}

/// Stands for the one kept; what a list matches it by stays.
void makeAlias(Attendee &other, const AttendeeId &keep)
{
    other.sameAs = keep;
    other.code.clear();
    other.codes.clear();
    other.formerCodes.clear();
}

void registerAs(Draft &draft, const AttendeeId &keep, const QSet<AttendeeId> &all)
{
    std::vector<Registration> theirs;
    for (const Registration &one : draft.plan().registrations()) {
        if (all.contains(one.attendee))
            theirs.push_back(one);
    }
    std::stable_sort(theirs.begin(), theirs.end(), [&](const Registration &a, const Registration &b) {
        return a.attendee == keep && b.attendee != keep;
    });
    QHash<SessionId, Registration> firsts;
    for (Registration &one : theirs) {
        const auto first = firsts.find(one.session);
        if (first == firsts.end()) {
            one.attendee = keep;
            firsts.insert(one.session, one);
            continue;
        }
        first->state = std::min(first->state, one.state);
        first->at = std::min(first->at, one.at);
        draft.remove(one.id);
    }
    for (const Registration &one : firsts)
        draft.put(one);
}

} // namespace

Edit mergeAttendees(const Plan &plan, const AttendeeId &keep, const QList<AttendeeId> &others)
{
    const Attendee *found = plan.find(keep);
    if (found == nullptr || !found->sameAs.isNull())
        return {};
    Attendee kept = *found;
    QSet<AttendeeId> all{keep};
    Draft draft(plan);
    for (const AttendeeId &id : others) {
        const Attendee *other = plan.find(id);
        if (other == nullptr || all.contains(id) || !other->sameAs.isNull())
            continue;
        takeOver(kept, *other);
        all.insert(id);
        draft.change(id, [&](Attendee &alias) { makeAlias(alias, keep); });
    }
    if (all.size() == 1)
        return {};
    const QList<AttendeeId> olderAliases = [&] {
        QList<AttendeeId> ids;
        for (const Attendee &one : plan.attendees()) {
            if (!one.sameAs.isNull() && all.contains(one.sameAs))
                ids.append(one.id);
        }
        return ids;
    }();
    for (const AttendeeId &id : olderAliases)
        draft.change(id, [&](Attendee &alias) { alias.sameAs = keep; });
    draft.put(kept);
    registerAs(draft, keep, all);
    return draft.edit({Wish::MergeAttendees, kept.asWritten, {}, int(all.size())});
}

namespace
{

/// As the doors compare them.
QSet<QString> ticketsOf(const Attendee &attendee)
{
    QSet<QString> keys;
    for (const QString &code : QStringList{attendee.code} + attendee.codes) {
        if (const QString key = code.trimmed().toUpper(); !key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

/// Whom the merge brings, with whom of ours they share a ticket.
std::vector<std::pair<AttendeeId, AttendeeId>> twinsIn(const Plan &plan, const Edit &merge)
{
    QHash<QString, AttendeeId> fresh;
    for (const Change<Attendee> &change : merge.of<Attendee>()) {
        if (change.before || !change.after || !change.after->sameAs.isNull())
            continue;
        for (const QString &key : ticketsOf(*change.after))
            fresh.insert(key, change.after->id);
    }
    std::vector<std::pair<AttendeeId, AttendeeId>> twins;
    if (fresh.isEmpty())
        return twins;
    for (const Attendee &one : plan.attendees()) {
        if (!one.sameAs.isNull())
            continue;
        for (const QString &key : ticketsOf(one)) {
            if (const auto found = fresh.constFind(key); found != fresh.constEnd()) {
                twins.emplace_back(one.id, *found);
                break;
            }
        }
    }
    return twins;
}

} // namespace

CheckinListId firstListId(const Plan &plan)
{
    return CheckinListId::named(plan.event().id.toUuid(), QStringLiteral("first check-in list"));
}

Edit joinTwins(const Plan &plan, const Edit &merge)
{
    const auto twins = twinsIn(plan, merge);
    auto now = twins.empty() ? Result<Plan>(plan) : applied(plan, merge);
    if (twins.empty() || !now)
        return merge;
    for (const auto &[ours, theirs] : twins) {
        const Edit joined = mergeAttendees(*now, std::min(ours, theirs), {std::max(ours, theirs)});
        if (auto next = applied(*now, joined))
            now = std::move(next);
    }
    Edit both = diff(plan, *now);
    both.id = merge.id;
    both.intent = merge.intent;
    return both;
}

} // namespace blokplan::edits
