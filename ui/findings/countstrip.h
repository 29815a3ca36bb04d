#pragma once

#include "ui/findings/findingrows.h"

#include <QTableWidget>

namespace blokplan::ui
{

/// How many findings there are by day and severity; a count that is chosen narrows the list to it. The first
/// column is of all days.
class CountStrip : public QTableWidget
{
    Q_OBJECT

public:
    explicit CountStrip(QWidget *parent = nullptr);

    void show(const FindingCounts &counts, const QList<QDate> &days);
    /// Marks what is chosen.
    void mark(const std::optional<QDate> &day, const std::optional<Severity> &severity);
    [[nodiscard]] int countAt(const std::optional<QDate> &day, Severity severity) const;

signals:
    /// Nothing chosen of one means all of it.
    void chosen(const std::optional<QDate> &day, const std::optional<blokplan::Severity> &severity);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnOf(const std::optional<QDate> &day) const;
    [[nodiscard]] std::optional<QDate> dayAt(int column) const;
    void put(int row, int column, int count);
    void fitHeight();

    QList<QDate> shownDays; ///< of the columns after the first; an invalid one for what is on no day
};

} // namespace blokplan::ui
