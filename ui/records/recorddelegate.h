#pragma once

#include <QStyledItemDelegate>

namespace blokplan::ui
{

/// Editing in place: a line or a list of choices. What cannot be is shown at once and not taken; what was
/// typed stays when the edit is refused.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    /// The text was not taken over; the cell is to be opened again with it.
    void refused(const QPersistentModelIndex &index, const QString &text) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace blokplan::ui
