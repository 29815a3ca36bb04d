#pragma once

#include "ui/records/recordkind.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>

namespace blokplan::ui
{

/// The one table model: rows are the plan's records of one kind, columns what the kind lists. A row's texts
/// are made when first asked for and kept until an edit touches it.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordModel(Desk &desk, std::unique_ptr<RecordKind> kind, QObject *parent = nullptr);

    [[nodiscard]] const RecordKind &kind() const { return *recordKind; }
    [[nodiscard]] AnyId idAt(int row) const { return ids[row]; }
    [[nodiscard]] int rowOf(const AnyId &id) const { return places.value(id, -1); }
    /// All texts of a row, folded, as the search reads them.
    [[nodiscard]] const QString &searchText(int row) const;
    /// Below, at or above zero as the cell of one row sorts before that of the other.
    [[nodiscard]] int compare(int row, int other, int column) const;
    /// All rows anew, and some of them: when what a cell shows is not in the plan alone.
    void reload();
    void refresh(const QList<AnyId> &rows);
    /// Whether that text may stand in the cell.
    [[nodiscard]] bool accepts(const QModelIndex &index, const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// One edit; false when the text cannot be or the edit was refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Cells {
        std::vector<RecordCell> cells;                     ///< empty until asked for
        std::vector<std::optional<QCollatorSortKey>> keys; ///< likewise, cell by cell
        QString folded;                                    ///< empty until asked for
    };

    void follow(const Edit &edit);
    void take(const TouchedRows &rows);
    void removeRow(const AnyId &id);
    void appendRow(const AnyId &id);
    void refresh(int row);
    void refreshMarks();
    const Cells &cellsOf(int row) const;
    const QCollatorSortKey &keyOf(int row, int column) const;

    Desk &desk;
    std::unique_ptr<RecordKind> recordKind;
    QCollator collator;
    QList<AnyId> ids;
    QHash<AnyId, int> places;
    mutable std::vector<Cells> cache;
};

} // namespace blokplan::ui
