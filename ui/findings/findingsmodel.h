#pragma once

#include "ui/base/desk.h"
#include "ui/findings/findingrows.h"

#include <QAbstractListModel>
#include <QSet>

namespace blokplan::ui
{

/// Where a finding is best seen: its first placement, else its first session, person or room.
std::optional<Target> placeOf(const Finding &finding);

/// The findings as rows: headings, each with its findings below it unless it is folded up.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        FoldedRole,                 ///< of a heading: its findings are not shown
        CountRole,                  ///< of a heading: how many are below it
        SeverityRole,               ///< of a finding; of a heading that of its worst
        AcceptedRole,
        WorseRole,
        LeadsRole, ///< whether there is something to be led to
        UnderRole  ///< the second line: the rule, the day, why it is accepted
    };

    explicit FindingsModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Reads what the rules have found anew.
    void read();
    void setFilter(const FindingFilter &filter);
    void setGrouping(Grouping grouping);
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);

    [[nodiscard]] const FindingFilter &filter() const { return wanted; }
    [[nodiscard]] Grouping grouping() const { return by; }
    [[nodiscard]] const std::vector<FindingLine> &all() const { return lines; }
    /// The finding in that row; nullptr for a heading.
    [[nodiscard]] const FindingLine *lineAt(int row) const;
    [[nodiscard]] int headingOf(int row) const;
    /// All that the heading in that row stands over, folded up or not.
    [[nodiscard]] std::vector<Finding> findingsUnder(int heading) const;
    /// The row of that rule and those records, wherever they stand; -1 when it is not shown.
    [[nodiscard]] int rowOf(const Finding &finding) const;
    /// How many findings are wanted, each once, folded up or not.
    [[nodiscard]] int shownCount() const { return shown; }
    /// Those wanted, in the order shown, each once.
    [[nodiscard]] std::vector<Finding> shownFindings() const;

private:
    struct Row {
        int group;
        int line; ///< -1: the group's heading
    };
    void arrange();
    void layRows();
    [[nodiscard]] QVariant ofHeading(const FindingGroup &group, int role) const;
    [[nodiscard]] QVariant ofLine(const FindingLine &line, int role) const;
    [[nodiscard]] QString under(const FindingLine &line) const;

    Desk &desk;
    std::vector<FindingLine> lines;
    std::vector<FindingGroup> groups;
    std::vector<Row> rows;
    QSet<QString> foldedGroups;
    FindingFilter wanted;
    Grouping by = Grouping::Rule;
    int shown = 0;
};

} // namespace blokplan::ui
