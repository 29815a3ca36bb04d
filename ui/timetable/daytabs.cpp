#include "ui/timetable/daytabs.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QSignalBlocker>

namespace blokplan::ui
{

DayTabs::DayTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setAccessibleName(tr("Days"));
    setFocusPolicy(Qt::TabFocus);
}

void DayTabs::setDays(const QList<QDate> &days, const QStringList &texts)
{
    const QSignalBlocker quiet(this);
    const QDate was = day();
    dates = days;
    while (count() > dates.size())
        removeTab(count() - 1);
    while (count() < dates.size())
        addTab(QString());
    for (int i = 0; i < count(); ++i)
        setTabText(i, texts.value(i));
    if (dates.contains(was))
        setCurrentIndex(tabOf(was));
}

void DayTabs::setTarget(int tab)
{
    if (target == tab)
        return;
    target = tab;
    update();
}

QSize DayTabs::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int wide = QFontMetrics(bold).horizontalAdvance(tabText(index));
    return {wide + 30, 36};
}

void DayTabs::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF pill = QRectF(tabRect(i)).adjusted(3, 3, -3, -3);
        const bool now = i == currentIndex();
        painter.setPen(i == target         ? QPen(theme.accent, 2, Qt::DashLine)
                       : hasFocus() && now ? QPen(theme.text, 1.5)
                                           : QPen(now ? theme.accent : theme.line, 1));
        painter.setBrush(now ? theme.accent : theme.page);
        painter.drawRoundedRect(pill, 5, 5);
        painter.setPen(now ? theme.onAccent : theme.text);
        painter.drawText(pill, Qt::AlignCenter, tabText(i));
    }
}

} // namespace blokplan::ui
