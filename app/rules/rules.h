#pragma once

#include "app/model/agenda.h"
#include "app/rules/finding.h"

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace blokplan
{

/// A rule looks at one subject of its kind (others it passes over) and adds what it finds.
struct Rule {
    const char *name; ///< stable, kebab-case
    Severity severity;
    void (*check)(const Agenda &agenda, const Subject &subject, const Rule &self,
                  std::vector<Finding> &found);
};

/// All rules, in the order in which people read them.
std::span<const Rule> allRules();

struct SubjectHash {
    size_t operator()(const Subject &subject) const;
};
using Subjects = std::unordered_set<Subject, SubjectHash>;

std::vector<Finding> findingsOf(const Agenda &agenda, const Subject &subject);
Subjects allSubjects(const Agenda &agenda);
/// Whose findings an edit can change, seen from the agenda on one side of it; both sides are needed.
Subjects subjectsOf(const Agenda &agenda, const Edit &edit);
/// True when an edit may change the findings of every subject (a day's hours, the day-change hour).
bool touchesAll(const Edit &edit);

/// The findings of a plan by subject, kept up to date edit by edit.
class Findings
{
public:
    Findings() = default;
    explicit Findings(const Agenda &agenda);

    /// After `edit` led from one agenda to the other.
    void follow(const Agenda &before, const Edit &edit, const Agenda &after);

    /// All, blocking first, in a stable order.
    [[nodiscard]] std::vector<Finding> all() const;
    [[nodiscard]] const std::vector<Finding> &of(const Subject &subject) const;
    /// What marks that placement's block.
    [[nodiscard]] std::vector<const Finding *> of(const PlacementId &placement) const;
    [[nodiscard]] int count(Severity severity) const;

    bool operator==(const Findings &) const = default;

private:
    void check(const Agenda &agenda, const Subject &subject);
    void forget(const Subject &subject);

    std::unordered_map<Subject, std::vector<Finding>, SubjectHash> bySubject; ///< no empty lists
    std::unordered_map<PlacementId, std::vector<Subject>> byPlacement;        ///< each in order
};

/// What the plan after `edit` has against the placements it touches: the tint of a ghost, before the drop.
std::vector<Finding> findingsAfter(const Agenda &agenda, const Edit &edit);

} // namespace blokplan
