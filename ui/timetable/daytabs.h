#pragma once

#include <QDate>
#include <QTabBar>

namespace blokplan::ui
{

/// The days as tabs; a target of the timetable's gesture.
class DayTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DayTabs(QWidget *parent);

    /// Keeps the current day where it is still there.
    void setDays(const QList<QDate> &days, const QStringList &texts);
    [[nodiscard]] QDate day() const { return dayAt(currentIndex()); }
    [[nodiscard]] QDate dayAt(int tab) const { return dates.value(tab); }
    [[nodiscard]] int tabOf(QDate date) const { return int(dates.indexOf(date)); }
    /// Lights up the tab that something is carried over; -1 for none.
    void setTarget(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;

private:
    QList<QDate> dates;
    int target = -1;
};

} // namespace blokplan::ui
