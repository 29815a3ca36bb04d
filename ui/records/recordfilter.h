#pragma once

#include "ui/records/recordmodel.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace blokplan::ui
{

/// The rows that hold every word searched for, in the order wanted.
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(RecordModel &model, QObject *parent = nullptr);

    /// Words of which each must stand somewhere in the row; case and accents do not matter.
    void setWords(const QString &words);
    /// A further condition, by id; empty for none.
    void setCondition(std::function<bool(const AnyId &)> condition);

    [[nodiscard]] AnyId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const AnyId &id, int column = 0) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAnew();

    RecordModel &records;
    QStringList wanted;
    std::function<bool(const AnyId &)> extra;
};

} // namespace blokplan::ui
