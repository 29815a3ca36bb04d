#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace blokplan::ui
{

/// The widths of columns that would like `wanted`, in a table so wide: the widest takes what is left over;
/// where there is too little all give way, the wide ones most, as far as they can still be read.
QList<int> fittedWidths(const QList<int> &wanted, int available);

/// Keeps a table's columns within its width until somebody drags one; remembers widths, order and sorting
/// between starts.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// `setting` is where they are kept; `wanted` are the widths of the columns before anyone drags them.
    ColumnFit(QTableView &table, QString setting, QList<int> wanted);

    /// Whether order and sorting come from an earlier time.
    [[nodiscard]] bool isRemembered() const { return remembered; }
    void save() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();

    QTableView &view;
    QString key;
    QList<int> widths;
    bool remembered = false;
    bool dragged = false; ///< somebody chose the widths
    bool fitting = false;
};

} // namespace blokplan::ui
