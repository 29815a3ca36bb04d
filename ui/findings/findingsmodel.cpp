#include "ui/findings/findingsmodel.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <cstring>

namespace blokplan::ui
{

std::optional<Target> placeOf(const Finding &finding)
{
    if (!finding.placements.isEmpty())
        return finding.placements.first();
    if (!finding.sessions.isEmpty())
        return finding.sessions.first();
    if (!finding.people.isEmpty())
        return finding.people.first();
    if (!finding.rooms.isEmpty())
        return finding.rooms.first();
    return {};
}

FindingsModel::FindingsModel(Desk &wantedDesk, QObject *parent) : QAbstractListModel(parent), desk(wantedDesk)
{
    read();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

void FindingsModel::read()
{
    beginResetModel();
    lines = linesOf(desk.findings().all(), desk.agenda());
    arrange();
    endResetModel();
}

void FindingsModel::setFilter(const FindingFilter &filter)
{
    if (filter == wanted)
        return;
    beginResetModel();
    wanted = filter;
    arrange();
    endResetModel();
}

void FindingsModel::setGrouping(Grouping grouping)
{
    if (grouping == by)
        return;
    beginResetModel();
    by = grouping;
    foldedGroups.clear();
    arrange();
    endResetModel();
}

void FindingsModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= int(rows.size()))
        return;
    const QString &key = groups[size_t(rows[size_t(row)].group)].key;
    if (foldedGroups.contains(key) == folded)
        return;
    beginResetModel();
    if (folded)
        foldedGroups.insert(key);
    else
        foldedGroups.remove(key);
    layRows();
    endResetModel();
}

void FindingsModel::setAllFolded(bool folded)
{
    beginResetModel();
    foldedGroups.clear();
    for (const FindingGroup &group : groups) {
        if (folded)
            foldedGroups.insert(group.key);
    }
    layRows();
    endResetModel();
}

void FindingsModel::arrange()
{
    groups = groupsOf(lines, desk.plan(), wanted, by);
    shown = int(
        std::count_if(lines.begin(), lines.end(), [&](const FindingLine &l) { return isWanted(l, wanted); }));
    layRows();
}

void FindingsModel::layRows()
{
    rows.clear();
    for (int group = 0; group < int(groups.size()); ++group) {
        rows.push_back({group, -1});
        if (foldedGroups.contains(groups[size_t(group)].key))
            continue;
        for (const int line : groups[size_t(group)].lines)
            rows.push_back({group, line});
    }
}

const FindingLine *FindingsModel::lineAt(int row) const
{
    if (row < 0 || row >= int(rows.size()) || rows[size_t(row)].line < 0)
        return nullptr;
    return &lines[size_t(rows[size_t(row)].line)];
}

int FindingsModel::headingOf(int row) const
{
    while (row > 0 && lineAt(row) != nullptr)
        --row;
    return row;
}

std::vector<Finding> FindingsModel::findingsUnder(int heading) const
{
    std::vector<Finding> list;
    if (heading < 0 || heading >= int(rows.size()) || lineAt(heading) != nullptr)
        return list;
    for (const int line : groups[size_t(rows[size_t(heading)].group)].lines)
        list.push_back(lines[size_t(line)].finding);
    return list;
}

int FindingsModel::rowOf(const Finding &finding) const
{
    for (size_t row = 0; row < rows.size(); ++row) {
        const FindingLine *line = lineAt(int(row));
        if (line != nullptr && std::strcmp(line->finding.rule, finding.rule) == 0 &&
            line->finding.sessions == finding.sessions && line->finding.people == finding.people &&
            line->finding.rooms == finding.rooms && line->finding.placements == finding.placements)
            return int(row);
    }
    return -1;
}

std::vector<Finding> FindingsModel::shownFindings() const
{
    std::vector<Finding> list;
    std::vector<bool> taken(lines.size());
    for (const FindingGroup &group : groups) {
        for (const int line : group.lines) {
            if (!taken[size_t(line)])
                list.push_back(lines[size_t(line)].finding);
            taken[size_t(line)] = true;
        }
    }
    return list;
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return lineAt(index.row()) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(rows.size()))
        return {};
    const FindingLine *line = lineAt(index.row());
    return line == nullptr ? ofHeading(groups[size_t(rows[size_t(index.row())].group)], role)
                           : ofLine(*line, role);
}

QVariant FindingsModel::ofHeading(const FindingGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.heading;
    case Qt::AccessibleTextRole:
        return group.heading + QStringLiteral(" (%1)").arg(group.lines.size());
    case HeadingRole:
        return true;
    case FoldedRole:
        return foldedGroups.contains(group.key);
    case CountRole:
        return int(group.lines.size());
    case SeverityRole: {
        int worst = int(Severity::Off);
        for (const int line : group.lines) {
            const Finding &finding = lines[size_t(line)].finding;
            worst = std::min(worst, finding.accepted ? int(Severity::Off) : int(finding.severity));
        }
        return worst;
    }
    default:
        return {};
    }
}

QVariant FindingsModel::ofLine(const FindingLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return wording::severity(line.finding.severity) + QStringLiteral(": ") + line.text +
               QLatin1Char(' ') + under(line);
    case HeadingRole:
        return false;
    case SeverityRole:
        return int(line.finding.severity);
    case AcceptedRole:
        return line.finding.accepted;
    case WorseRole:
        return line.gotWorse();
    case LeadsRole:
        return placeOf(line.finding).has_value();
    case UnderRole:
        return under(line);
    default:
        return {};
    }
}

QString FindingsModel::under(const FindingLine &line) const
{
    QStringList parts;
    if (by != Grouping::Rule)
        parts.append(line.title);
    if (by != Grouping::Day && line.day.isValid())
        parts.append(dayWord(line.day));
    if (by == Grouping::Rule && parts.isEmpty())
        parts.append(line.title);
    if (line.finding.accepted)
        parts.append(tr("Accepted on %1: %2", "%1 a date, %2 the reason")
                         .arg(wording::dateRange(line.accepted, {}), line.reason));
    else if (line.gotWorse())
        parts.append(tr("Got worse since it was accepted on %1: %2", "%1 a date, %2 the reason")
                         .arg(wording::dateRange(line.accepted, {}), line.reason));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace blokplan::ui
