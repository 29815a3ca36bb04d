#include "ui/records/recordmodel.h"

#include "app/base/fold.h"
#include "app/wording/language.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFont>

namespace blokplan::ui
{

namespace
{

/// So many rows coming, going or changing at once are a new list rather than single steps.
constexpr qsizetype manyRows = 100;

QVariant inkOf(RecordCell::Ink ink)
{
    const Theme theme = Theme::of(QApplication::palette());
    switch (ink) {
    case RecordCell::Ink::Plain:
        break;
    case RecordCell::Ink::Quiet:
        return theme.quietText;
    case RecordCell::Ink::Serious:
        return theme.serious;
    case RecordCell::Ink::Blocking:
        return theme.blocking;
    }
    return {};
}

QVariant struckFont(bool struck)
{
    if (!struck)
        return {};
    QFont font = QApplication::font();
    font.setStrikeOut(true);
    return font;
}

} // namespace

RecordModel::RecordModel(Desk &wanted, std::unique_ptr<RecordKind> kind, QObject *parent)
    : QAbstractTableModel(parent), desk(wanted), recordKind(std::move(kind)),
      collator(QLocale(wording::language()))
{
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    reload();
    connect(&desk, &Desk::changed, this, &RecordModel::follow);
}

void RecordModel::reload()
{
    beginResetModel();
    ids = recordKind->ids(desk.plan());
    places.clear();
    for (int row = 0; row < ids.size(); ++row)
        places.insert(ids[row], row);
    cache.assign(size_t(ids.size()), {});
    endResetModel();
}

void RecordModel::follow(const Edit &edit)
{
    const TouchedRows rows = recordKind->touched(desk, edit);
    if (rows.added.size() + rows.removed.size() > manyRows)
        reload();
    else
        take(rows);
}

void RecordModel::take(const TouchedRows &rows)
{
    for (const AnyId &id : rows.removed)
        removeRow(id);
    for (const AnyId &id : rows.added)
        appendRow(id);
    if (rows.all) {
        cache.assign(cache.size(), {});
        if (!ids.isEmpty())
            emit dataChanged(index(0, 0), index(int(ids.size()) - 1, columnCount() - 1));
        return;
    }
    if (rows.changed.size() > manyRows)
        refresh(rows.changed);
    else
        for (const AnyId &id : rows.changed)
            refresh(rowOf(id));
    refreshMarks();
}

void RecordModel::removeRow(const AnyId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    ids.removeAt(row);
    cache.erase(cache.begin() + row);
    places.remove(id);
    for (int later = row; later < ids.size(); ++later)
        places[ids[later]] = later;
    endRemoveRows();
}

void RecordModel::appendRow(const AnyId &id)
{
    if (rowOf(id) >= 0)
        return;
    const int row = int(ids.size());
    beginInsertRows({}, row, row);
    ids.append(id);
    places.insert(id, row);
    cache.emplace_back();
    endInsertRows();
}

void RecordModel::refresh(int row)
{
    if (row < 0)
        return;
    cache[size_t(row)] = {};
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// Told at once, so that those who order the rows do so once.
void RecordModel::refresh(const QList<AnyId> &changed)
{
    for (const AnyId &id : changed) {
        if (const int row = rowOf(id); row >= 0)
            cache[size_t(row)] = {};
    }
    if (!changed.isEmpty() && !ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(ids.size()) - 1, columnCount() - 1));
}

/// An edit also changes what the rules say of rows it does not touch (the partner of a clash).
void RecordModel::refreshMarks()
{
    const int last = columnCount() - 1;
    if (qstrcmp(recordKind->columnName(last), "findings") != 0)
        return;
    for (int row = 0; row < ids.size(); ++row) {
        const auto &cells = cache[size_t(row)].cells;
        if (!cells.empty() && cells.back().text != recordKind->cell(desk, ids[row], last).text)
            refresh(row);
    }
}

const RecordModel::Cells &RecordModel::cellsOf(int row) const
{
    Cells &own = cache[size_t(row)];
    if (!own.cells.empty())
        return own;
    for (int column = 0; column < columnCount(); ++column)
        own.cells.push_back(recordKind->cell(desk, ids[row], column));
    return own;
}

const QString &RecordModel::searchText(int row) const
{
    cellsOf(row);
    Cells &own = cache[size_t(row)];
    if (own.folded.isEmpty()) {
        QStringList texts;
        for (const RecordCell &cell : own.cells)
            texts.append(cell.text);
        own.folded = folded(texts.join(QLatin1Char(' ')));
    }
    return own.folded;
}

int RecordModel::compare(int row, int other, int column) const
{
    const RecordCell &a = cellsOf(row).cells[size_t(column)];
    const RecordCell &b = cellsOf(other).cells[size_t(column)];
    if (a.order && b.order && *a.order != *b.order)
        return *a.order < *b.order ? -1 : 1;
    if (a.text.isEmpty() != b.text.isEmpty())
        return a.text.isEmpty() ? 1 : -1;
    return keyOf(row, column).compare(keyOf(other, column));
}

/// Comparing texts by the language's own order is dear; each is weighed once.
const QCollatorSortKey &RecordModel::keyOf(int row, int column) const
{
    Cells &own = cache[size_t(row)];
    own.keys.resize(own.cells.size());
    std::optional<QCollatorSortKey> &key = own.keys[size_t(column)];
    const RecordCell &cell = own.cells[size_t(column)];
    if (!key)
        key = collator.sortKey(cell.key.isEmpty() ? cell.text : cell.key);
    return *key;
}

bool RecordModel::accepts(const QModelIndex &index, const QString &text) const
{
    return recordKind->written(desk.plan(), ids[index.row()], index.column(), text).has_value();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ids.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordKind->columnCount();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return recordKind->tip(desk, ids[index.row()], index.column());
    const RecordCell &cell = cellsOf(index.row()).cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::DecorationRole:
        return cell.swatch.isValid() ? QVariant(cell.swatch) : QVariant();
    case Qt::ForegroundRole:
        return inkOf(cell.ink);
    case Qt::FontRole:
        return struckFont(cell.struck);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(recordKind->title(section)) : QVariant();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return recordKind->isEditable(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto edit = recordKind->written(desk.plan(), ids[index.row()], index.column(), value.toString());
    return edit && desk.commit(*edit);
}

} // namespace blokplan::ui
