#pragma once

#include "app/model/plan.h"

#include <QHash>

namespace blokplan::ui
{

/// How many to-dos each session has; counted anew only when the plan's to-dos have changed.
class TodoTally
{
public:
    struct Count {
        int open = 0;
        int all = 0;
    };
    [[nodiscard]] Count of(const Plan &plan, const SessionId &session)
    {
        if (!(counted == plan.todos()))
            count(plan);
        return counts.value(session);
    }

private:
    void count(const Plan &plan)
    {
        counted = plan.todos();
        counts.clear();
        for (const Todo &todo : counted) {
            Count &own = counts[todo.session];
            own.open += todo.done ? 0 : 1;
            ++own.all;
        }
    }

    Table<Todo> counted;
    QHash<SessionId, Count> counts;
};

} // namespace blokplan::ui
