#include "app/edits/arrangements.h"

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

Edit accept(const Plan &plan, const QString &rule, QList<SessionId> sessions, QList<PersonId> people,
            QList<RoomId> rooms, int minutes, const QString &reason, const QString &utc)
{
    std::sort(sessions.begin(), sessions.end());
    std::sort(people.begin(), people.end());
    std::sort(rooms.begin(), rooms.end());
    Draft draft(plan);
    for (const Acceptance &one : plan.acceptances()) {
        if (one.rule == rule && one.sessions == sessions && one.people == people && one.rooms == rooms)
            draft.remove(one.id);
    }
    draft.put(Acceptance{AcceptanceId::create(), rule, sessions, people, rooms, minutes, reason, utc});
    return draft.edit(intentFor<Acceptance>(Wish::Create, reason));
}

Edit reopen(const Plan &plan, const AcceptanceId &id)
{
    const Acceptance *acceptance = plan.find(id);
    return acceptance == nullptr ? Edit() : without(plan, id, acceptance->reason);
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
