#pragma once

#include "app/model/values.h"

#include <QStringList>

#include <optional>

/// What the team arranges about the programme beside the programme itself: plain values, as in records.h.
namespace blokplan
{

/// How two sessions stand to one another.
struct Relation {
    static constexpr auto kind = "relation";
    RelationId id;
    Tie tie = Tie::NotTogether;
    SessionId first;
    SessionId second; ///< of a follow-up: the later one

    bool operator==(const Relation &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Relation::id), field("tie", &Relation::tie),
                          field("first", &Relation::first), field("second", &Relation::second)};
    }
};

/// Something that is still to be done for a session.
struct Todo {
    static constexpr auto kind = "todo";
    TodoId id;
    SessionId session;
    QString text;
    bool done = false;
    QDate due; ///< may be invalid: some day
    int position = 0;

    bool operator==(const Todo &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Todo::id),     field("session", &Todo::session),
                          field("text", &Todo::text), field("done", &Todo::done),
                          field("due", &Todo::due),   field("position", &Todo::position)};
    }
};

/// What the organiser wants of a rule, where that differs from the rule's own.
struct RuleSetting {
    static constexpr auto kind = "rule_setting";
    RuleSettingId id;
    QString rule; ///< its stable name
    Severity severity = Severity::Serious;
    std::optional<int> amount; ///< minutes, days or sessions, as the rule counts; unset: the rule's own

    bool operator==(const RuleSetting &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &RuleSetting::id), field("rule", &RuleSetting::rule),
                          field("severity", &RuleSetting::severity), field("amount", &RuleSetting::amount)};
    }
};

/// A finding that someone looked at and lets be. It covers the finding of that rule on those records as long
/// as its minutes do not grow.
struct Acceptance {
    static constexpr auto kind = "acceptance";
    AcceptanceId id;
    QString rule;
    QList<SessionId> sessions; ///< as the finding names them, sorted; likewise people and rooms
    QList<PersonId> people;
    QList<RoomId> rooms;
    int minutes = 0; ///< of the finding when it was accepted
    QString reason;
    QString utc; ///< when, ISO 8601

    bool operator==(const Acceptance &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Acceptance::id),
                          field("rule", &Acceptance::rule),
                          field("sessions", &Acceptance::sessions),
                          field("people", &Acceptance::people),
                          field("rooms", &Acceptance::rooms),
                          field("minutes", &Acceptance::minutes),
                          field("reason", &Acceptance::reason),
                          field("utc", &Acceptance::utc)};
    }
};

/// Choices kept for another time: how a print was set, how the columns of a list were read.
struct Preset {
    static constexpr auto kind = "preset";
    PresetId id;
    QString purpose; ///< "print/block-schedule"
    QString name;    ///< as people call it; empty for what was chosen last
    QMap<QString, QString> values;

    bool operator==(const Preset &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Preset::id), field("purpose", &Preset::purpose),
                          field("name", &Preset::name), field("values", &Preset::values)};
    }
};

} // namespace blokplan
