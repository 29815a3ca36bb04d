#include "ui/records/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace blokplan::ui
{

namespace
{

/// A number or a word must stay whole, a title can be cut.
int leastOf(int wanted)
{
    return wanted <= 130 ? wanted * 9 / 10 : wanted * 6 / 10;
}

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

QList<int> fittedWidths(const QList<int> &wanted, int available)
{
    QList<int> widths = wanted;
    if (widths.isEmpty())
        return widths;
    QList<int> least;
    for (const int width : wanted)
        least.append(leastOf(width));
    const int slack = sum(wanted) - sum(least);
    const int lacking = std::clamp(sum(wanted) - available, 0, slack);
    for (qsizetype i = 0; i < widths.size() && lacking > 0; ++i)
        widths[i] -= (wanted[i] - least[i]) * lacking / slack;
    const auto widest = std::max_element(wanted.begin(), wanted.end()) - wanted.begin();
    const int left = available - sum(widths);
    if (left > 0 || lacking < slack) // a pixel lost in rounding is the widest's too
        widths[widest] += left;
    return widths;
}

ColumnFit::ColumnFit(QTableView &table, QString setting, QList<int> wanted)
    : QObject(&table), view(table), key(std::move(setting)), widths(std::move(wanted))
{
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, widths[column]);
    // with the number of columns in the key a program that has more of them begins anew
    key += QStringLiteral("/%1").arg(widths.size());
    remembered = header->restoreState(QSettings().value(key + QStringLiteral("/state")).toByteArray());
    dragged = remembered && QSettings().value(key + QStringLiteral("/dragged")).toBool();
    connect(header, &QHeaderView::sectionResized, this, [this] { dragged = dragged || !fitting; });
    view.viewport()->installEventFilter(this);
}

void ColumnFit::save() const
{
    QSettings().setValue(key + QStringLiteral("/state"), view.horizontalHeader()->saveState());
    QSettings().setValue(key + QStringLiteral("/dragged"), dragged);
}

bool ColumnFit::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && !dragged)
        fit();
    return QObject::eventFilter(object, event);
}

void ColumnFit::fit()
{
    const QScopedValueRollback<bool> own(fitting, true);
    const QList<int> fitted = fittedWidths(widths, view.viewport()->width());
    for (int column = 0; column < fitted.size(); ++column)
        view.horizontalHeader()->resizeSection(column, fitted[column]);
}

} // namespace blokplan::ui
