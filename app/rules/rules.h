#pragma once

#include "app/rules/accepted.h"
#include "app/rules/book.h"
#include "app/rules/calendar.h"
#include "app/rules/rule.h"

#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace blokplan
{

struct SubjectHash {
    size_t operator()(const Subject &subject) const;
};
using Subjects = std::unordered_set<Subject, SubjectHash>;

/// What the rules that are on find of one subject, accepted or not.
std::vector<Finding> findingsOf(const Agenda &agenda, const Subject &subject, const RuleBook &book,
                                const Calendar &calendar);
Subjects allSubjects(const Agenda &agenda);
/// Whose findings an edit can change, seen from the agenda on one side of it; both sides are needed.
Subjects subjectsOf(const Agenda &agenda, const Edit &edit);
/// True when an edit may change the findings of every subject (a day's hours, a rule's severity).
bool touchesAll(const Edit &edit);

/// The findings of a plan by subject, kept up to date edit by edit.
class Findings
{
public:
    Findings() = default;
    /// With the plan's own settings; `today` is for what is due so many days before.
    explicit Findings(const Agenda &agenda, QDate today = {});
    Findings(const Agenda &agenda, RuleBook book);

    /// After `edit` led from one agenda to the other. An edit of settings brings the plan's own back.
    void follow(const Agenda &before, const Edit &edit, const Agenda &after);

    /// All, blocking first, in a stable order.
    [[nodiscard]] std::vector<Finding> all() const;
    [[nodiscard]] const std::vector<Finding> &of(const Subject &subject) const;
    /// What marks that placement's block.
    [[nodiscard]] std::vector<const Finding *> of(const PlacementId &placement) const;
    /// Those that are not accepted.
    [[nodiscard]] int count(Severity severity) const { return counts[size_t(severity)]; }
    [[nodiscard]] const RuleBook &book() const { return rules; }

    bool operator==(const Findings &other) const
    {
        return bySubject == other.bySubject && byPlacement == other.byPlacement;
    }

private:
    void checkAll(const Agenda &agenda);
    template <class R>
    void checkEach(const Agenda &agenda);
    void check(const Agenda &agenda, const Subject &subject);
    void forget(const Subject &subject);

    RuleBook rules;
    Accepted accepted;
    Calendar calendar;
    std::unordered_map<Subject, std::vector<Finding>, SubjectHash> bySubject; ///< no empty lists
    std::unordered_map<PlacementId, std::vector<Subject>> byPlacement;        ///< each in order
    std::array<int, 4> counts{};                                              ///< by severity
};

/// What the plan after `edit` has against the placements it touches: the tint of a ghost, before the drop.
std::vector<Finding> findingsAfter(const Agenda &agenda, const Edit &edit, QDate today = {});
/// The order in which people read findings.
bool readBefore(const Finding &a, const Finding &b);
/// Whether what was found depends on where its session stands: a session without speakers has none wherever
/// it goes.
bool isOfPlace(const Finding &finding);

} // namespace blokplan
