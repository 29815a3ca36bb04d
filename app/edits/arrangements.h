#pragma once

#include "app/model/draft.h"

/// Wishes about what the team arranges beside the programme.
namespace blokplan::edits
{

/// The organiser's severity and amount for a rule; no amount means the rule's own.
Edit setRule(const Plan &plan, const QString &rule, Severity severity, std::optional<int> amount);
/// Back to the rule's own.
Edit resetRule(const Plan &plan, const QString &rule);

/// These settings, and for the other rules named the rules' own again: one edit. Ids in them do not count.
Edit setRules(const Plan &plan, const QList<RuleSetting> &settings, const QStringList &asDelivered);

/// Accepts a finding: of that rule on those records, at most that many minutes. An earlier acceptance of the
/// same finding goes. `utc` is when, ISO 8601.
Edit accept(const Plan &plan, const QString &rule, const QList<SessionId> &sessions,
            const QList<PersonId> &people, const QList<RoomId> &rooms, int minutes, const QString &reason,
            const QString &utc);
/// Several at once, for one reason. Ids in them do not count.
Edit accept(const Plan &plan, const QList<Acceptance> &wanted);
/// The findings count again.
Edit reopen(const Plan &plan, const QList<AcceptanceId> &acceptances);
Edit reopen(const Plan &plan, const AcceptanceId &acceptance);

/// Ties two sessions; of a follow-up `second` is the later one. Empty when they are tied so already or are
/// one.
Edit relate(const Plan &plan, Tie tie, const SessionId &first, const SessionId &second);
Edit removeRelation(const Plan &plan, const RelationId &relation);

/// Something to do for a session, after what is there already.
Edit addTodo(const Plan &plan, const SessionId &session, const QString &text, QDate due = {});
/// Another text, due date or done.
Edit changeTodo(const Plan &plan, const Todo &todo);
Edit removeTodo(const Plan &plan, const TodoId &todo);

} // namespace blokplan::edits
