#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace blokplan::ui
{

/// A list of rows of fields that can be added, taken away and put in another order. What a row is, is its
/// maker's business.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// Whether the order of the rows means something, and can be changed.
    enum class Order { Free, None };

    explicit RowList(const QString &addText, QWidget *parent = nullptr, Order order = Order::Free);

    void append(QWidget *row);
    /// Puts the rows in that order.
    void arrange(const QList<QWidget *> &order);
    [[nodiscard]] QList<QWidget *> rows() const { return list; }
    /// The rows as what they are.
    template <class RowWidget>
    [[nodiscard]] QList<RowWidget *> rowsAs() const
    {
        QList<RowWidget *> own;
        for (QWidget *row : list)
            own.append(static_cast<RowWidget *>(row));
        return own;
    }

signals:
    /// The button for a further row was pressed.
    void addAsked();
    /// Rows came, went or moved.
    void changed();

private:
    void addButtons(QWidget *line, QWidget *row);
    void move(QWidget *row, int by);
    void remove(QWidget *row);

    Order order;
    QVBoxLayout *column;
    QPushButton *addButton;
    QList<QWidget *> list;
};

} // namespace blokplan::ui
