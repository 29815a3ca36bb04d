#pragma once

#include "app/rules/accepting.h"
#include "app/rules/rules.h"

#include <array>
#include <map>
#include <optional>
#include <set>

namespace blokplan::ui
{

/// What the findings are put together by.
enum class Grouping { Rule, Severity, Day, Session, Person, Room };

/// A finding with what is said of it, once.
struct FindingLine {
    Finding finding;
    QString text;   ///< the sentence
    QString title;  ///< of the rule
    QString reason; ///< for which it is accepted, or was before it got worse
    QDate accepted; ///< when that was said; invalid for one that nobody has accepted
    QDate day;      ///< the programme date it is about; invalid for what is on none
    QString search; ///< all of it, folded

    [[nodiscard]] bool gotWorse() const { return hasOutgrown(finding); }
};

/// Which findings are wanted.
struct FindingFilter {
    QString words; ///< folded
    std::optional<Severity> severity;
    std::optional<QDate> day; ///< an invalid date: what is on no day
    bool acceptedToo = false;

    [[nodiscard]] bool isAll() const { return words.isEmpty() && !severity && !day; }
    bool operator==(const FindingFilter &) const = default;
};

/// Findings under one heading. One that names two sessions stands under both where they are put together by
/// session; likewise people and rooms.
struct FindingGroup {
    QString key; ///< stays the same while the programme changes
    QString heading;
    std::vector<int> lines;
};

/// How many count, by day (an invalid date: on none) and severity; accepted ones apart.
struct FindingCounts {
    std::map<QDate, std::array<int, 3>> byDay;
    std::array<int, 3> all{};
    int accepted = 0;
};

/// In the order in which people read them.
std::vector<FindingLine> linesOf(std::vector<Finding> findings, const Agenda &agenda);
bool isWanted(const FindingLine &line, const FindingFilter &filter);
/// The findings wanted, put together: rules and severities the worst first, days by date, rooms as on the
/// grid, sessions and people by name.
std::vector<FindingGroup> groupsOf(const std::vector<FindingLine> &lines, const Plan &plan,
                                   const FindingFilter &filter, Grouping grouping);
FindingCounts countsOf(const std::vector<FindingLine> &lines);

/// "Fri 17 Nov", or "On no day".
QString dayWord(QDate day);

} // namespace blokplan::ui
