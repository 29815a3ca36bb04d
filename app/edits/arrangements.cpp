#include "app/edits/arrangements.h"

#include <map>

namespace blokplan::edits
{

namespace
{

template <class R>
Intent intentFor(Wish wish, const QString &subject)
{
    return {wish, subject, {QLatin1String(R::kind)}, 1};
}

const RuleSetting *settingOf(const Plan &plan, const QString &rule)
{
    for (const RuleSetting &one : plan.ruleSettings()) {
        if (one.rule == rule)
            return &one;
    }
    return nullptr;
}

QString titleOfSession(const Plan &plan, const SessionId &id)
{
    const Session *session = plan.find(id);
    return session == nullptr ? QString() : session->title.first;
}

template <class Tag>
Edit without(const Plan &plan, const Id<Tag> &id, const QString &subject)
{
    Draft draft(plan);
    draft.remove(id);
    return draft.edit(intentFor<Tag>(Wish::Remove, subject));
}

} // namespace

Edit setRule(const Plan &plan, const QString &rule, Severity severity, std::optional<int> amount)
{
    RuleSetting setting;
    if (const RuleSetting *there = settingOf(plan, rule))
        setting = *there;
    else
        setting.id = RuleSettingId::create();
    setting.rule = rule;
    setting.severity = severity;
    setting.amount = amount;
    Draft draft(plan);
    draft.put(setting);
    return draft.edit(intentFor<RuleSetting>(Wish::Change, rule));
}

Edit resetRule(const Plan &plan, const QString &rule)
{
    Draft draft(plan);
    while (const RuleSetting *there = settingOf(draft.plan(), rule))
        draft.remove(there->id);
    return draft.edit(intentFor<RuleSetting>(Wish::Change, rule));
}

Edit setRules(const Plan &plan, const QList<RuleSetting> &settings, const QStringList &asDelivered)
{
    Draft draft(plan);
    for (RuleSetting setting : settings) {
        const RuleSetting *there = settingOf(plan, setting.rule);
        setting.id = there == nullptr ? RuleSettingId::create() : there->id;
        draft.put(setting);
    }
    for (const QString &rule : asDelivered) {
        while (const RuleSetting *there = settingOf(draft.plan(), rule))
            draft.remove(there->id);
    }
    const int count = int(settings.size() + asDelivered.size());
    const QString first = settings.isEmpty() ? asDelivered.value(0) : settings.first().rule;
    return draft.edit({Wish::Change, first, {QLatin1String(RuleSetting::kind)}, count});
}

namespace
{

/// What an acceptance is of; two of the same are one.
using Accepts = std::tuple<QString, QList<SessionId>, QList<PersonId>, QList<RoomId>>;

Accepts what(const Acceptance &one)
{
    return {one.rule, one.sessions, one.people, one.rooms};
}

} // namespace

Edit accept(const Plan &plan, const QList<Acceptance> &wanted)
{
    std::multimap<Accepts, AcceptanceId> earlier;
    for (const Acceptance &one : plan.acceptances())
        earlier.emplace(what(one), one.id);
    Draft draft(plan);
    for (Acceptance one : wanted) {
        std::sort(one.sessions.begin(), one.sessions.end());
        std::sort(one.people.begin(), one.people.end());
        std::sort(one.rooms.begin(), one.rooms.end());
        for (auto [it, last] = earlier.equal_range(what(one)); it != last; ++it)
            draft.remove(it->second);
        one.id = AcceptanceId::create();
        draft.put(one);
    }
    Intent intent = intentFor<Acceptance>(Wish::Create, wanted.isEmpty() ? QString() : wanted.first().reason);
    intent.count = int(wanted.size());
    return draft.edit(intent);
}

Edit accept(const Plan &plan, const QString &rule, const QList<SessionId> &sessions,
            const QList<PersonId> &people, const QList<RoomId> &rooms, int minutes, const QString &reason,
            const QString &utc)
{
    return accept(plan, {Acceptance{{}, rule, sessions, people, rooms, minutes, reason, utc}});
}

Edit reopen(const Plan &plan, const QList<AcceptanceId> &acceptances)
{
    Draft draft(plan);
    QString reason;
    int count = 0;
    for (const AcceptanceId &id : acceptances) {
        const Acceptance *acceptance = draft.plan().find(id);
        if (acceptance == nullptr)
            continue;
        reason = count++ == 0 ? acceptance->reason : reason;
        draft.remove(id);
    }
    Intent intent = intentFor<Acceptance>(Wish::Remove, reason);
    intent.count = std::max(1, count);
    return draft.edit(intent);
}

Edit reopen(const Plan &plan, const AcceptanceId &id)
{
    return reopen(plan, QList<AcceptanceId>{id});
}

Edit relate(const Plan &plan, Tie tie, const SessionId &first, const SessionId &second)
{
    const auto isSo = [&](const Relation &one) {
        const bool turned = tie == Tie::NotTogether && one.first == second && one.second == first;
        return one.tie == tie && ((one.first == first && one.second == second) || turned);
    };
    if (first == second || std::any_of(plan.relations().begin(), plan.relations().end(), isSo))
        return {};
    Draft draft(plan);
    draft.put(Relation{RelationId::create(), tie, first, second});
    return draft.edit(intentFor<Relation>(Wish::Create, titleOfSession(plan, first)));
}

Edit removeRelation(const Plan &plan, const RelationId &id)
{
    const Relation *relation = plan.find(id);
    return relation == nullptr ? Edit() : without(plan, id, titleOfSession(plan, relation->first));
}

Edit addTodo(const Plan &plan, const SessionId &session, const QString &text, QDate due)
{
    int position = 0;
    for (const Todo &one : plan.todos()) {
        if (one.session == session)
            position = std::max(position, one.position + 1);
    }
    Draft draft(plan);
    draft.put(Todo{TodoId::create(), session, text, false, due, position});
    return draft.edit(intentFor<Todo>(Wish::Create, text));
}

Edit changeTodo(const Plan &plan, const Todo &todo)
{
    Draft draft(plan);
    draft.put(todo);
    return draft.edit(intentFor<Todo>(Wish::Change, todo.text));
}

Edit removeTodo(const Plan &plan, const TodoId &id)
{
    const Todo *todo = plan.find(id);
    return todo == nullptr ? Edit() : without(plan, id, todo->text);
}

} // namespace blokplan::edits
