#pragma once

#include "app/model/agenda.h"
#include "app/rules/finding.h"

#include <span>
#include <variant>
#include <vector>

namespace blokplan
{

class Calendar;
struct Rule;

/// What a rule may know beside its subject: the plan, and what the organiser wants of it.
struct Lens {
    const Agenda &agenda;
    const Rule &rule;
    Severity severity;
    int amount; ///< in the rule's own unit
    const Calendar &calendar;
    QDate today; ///< may be invalid: then nothing is near

    [[nodiscard]] const Plan &plan() const { return agenda.plan(); }
};

/// A placement in a room, of a session that is neither cancelled nor rejected.
struct RoomUse {
    const Placement *placement;
    const Session *session;
};
/// A room with what is in it, in order of start.
struct RoomCase {
    const Room &room;
    std::vector<RoomUse> uses;
};
/// A person with where they are wanted, in order of start.
struct PersonCase {
    const Person &person;
    std::vector<Engagement> engagements;
};
/// Of the programme, at the same time as one of a session's placements.
struct Neighbour {
    const Placement *own;
    const Placement *other;
    const Session *session;
    int minutes; ///< that they overlap
};
/// A session that is neither cancelled nor rejected, with its placements in order and what stands beside each
/// of them in turn.
struct SessionCase {
    const Session &session;
    const PlacementRows &placements;
    std::vector<Neighbour> beside;
};
struct RouteCase {
    const Route &route;
};
struct RelationCase {
    const Relation &relation;
};

using Found = std::vector<Finding>;
using RoomCheck = void (*)(const RoomCase &, const Lens &, Found &);
using PersonCheck = void (*)(const PersonCase &, const Lens &, Found &);
using SessionCheck = void (*)(const SessionCase &, const Lens &, Found &);
using RouteCheck = void (*)(const RouteCase &, const Lens &, Found &);
using RelationCheck = void (*)(const RelationCase &, const Lens &, Found &);

/// What a rule's amount counts.
enum class RuleUnit { None, Minutes, Days, Sessions, Letters };

/// A rule looks at one kind of subject and adds what it finds.
struct Rule {
    const char *name;  ///< stable, kebab-case
    Severity severity; ///< unless the organiser wants another
    RuleUnit unit;
    int amount;   ///< likewise
    bool ofPlace; ///< whether what it finds of a session depends on where that session stands
    bool ofMany;  ///< whether one finding names all that are concerned: with some of them gone it is better
    std::variant<RoomCheck, PersonCheck, SessionCheck, RouteCheck, RelationCheck> check;
};

/// All rules, in the order in which people read them.
std::span<const Rule> allRules();
/// The rule of that name, or nullptr.
const Rule *ruleNamed(QStringView name);
/// The place of that rule in the list; its end when there is none.
size_t ruleIndex(const char *name);

} // namespace blokplan
