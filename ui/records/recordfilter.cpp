#include "ui/records/recordfilter.h"

#include "app/base/fold.h"

#include <QSignalBlocker>

namespace blokplan::ui
{

RecordFilter::RecordFilter(RecordModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), records(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void RecordFilter::setWords(const QString &words)
{
    wanted = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filterAnew();
}

void RecordFilter::setCondition(std::function<bool(const AnyId &)> condition)
{
    extra = std::move(condition);
    filterAnew();
}

/// A long list is told of as a new one: of a thousand stretches of rows that go or come one by one, each
/// costs the table a look at all its rows.
void RecordFilter::filterAnew()
{
    static constexpr int longList = 500;
    if (records.rowCount() <= longList) {
        invalidateFilter();
        return;
    }
    beginResetModel();
    {
        const QSignalBlocker quiet(this);
        invalidateFilter();
    }
    endResetModel();
}

AnyId RecordFilter::idAt(const QModelIndex &index) const
{
    return records.idAt(mapToSource(index).row());
}

QModelIndex RecordFilter::indexOf(const AnyId &id, int column) const
{
    const int row = records.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(records.index(row, column));
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (extra && !extra(records.idAt(row)))
        return false;
    if (wanted.isEmpty())
        return true;
    const QString &text = records.searchText(row);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return text.contains(word); });
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = records.compare(left.row(), right.row(), left.column());
    return order != 0 ? order < 0 : records.idAt(left.row()) < records.idAt(right.row());
}

} // namespace blokplan::ui
