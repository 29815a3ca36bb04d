#include "ui/findings/countstrip.h"

#include "app/wording/sentences.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace blokplan::ui
{

namespace
{

constexpr std::array severities{Severity::Blocking, Severity::Serious, Severity::Hint};

QColor inkOf(Severity severity, const Theme &theme)
{
    return severity == Severity::Blocking  ? theme.blocking
           : severity == Severity::Serious ? theme.serious
                                           : theme.text;
}

} // namespace

CountStrip::CountStrip(QWidget *parent) : QTableWidget(int(severities.size()), 1, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Findings by day and severity"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(92);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    const auto choose = [this](int row, int column) { emit chosen(dayAt(column), severities[size_t(row)]); };
    connect(this, &QTableWidget::cellClicked, this, choose);
    connect(this, &QTableWidget::cellActivated, this, choose);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { emit chosen(dayAt(column), {}); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { emit chosen({}, severities[size_t(row)]); });
}

void CountStrip::show(const FindingCounts &counts, const QList<QDate> &days)
{
    shownDays = days;
    QStringList heads{tr("All days")};
    for (const QDate &day : days)
        heads.append(dayWord(day));
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    QStringList rowHeads;
    for (const Severity severity : severities)
        rowHeads.append(wording::severity(severity));
    setVerticalHeaderLabels(rowHeads);
    for (int row = 0; row < rowCount(); ++row) {
        put(row, 0, counts.all[size_t(row)]);
        for (int column = 1; column < columnCount(); ++column) {
            const auto day = counts.byDay.find(shownDays[column - 1]);
            put(row, column, day == counts.byDay.end() ? 0 : day->second[size_t(row)]);
        }
    }
    fitHeight();
}

/// None is a dot: the eye goes to where something is.
void CountStrip::put(int row, int column, int count)
{
    auto *cell = new QTableWidgetItem(count == 0 ? QStringLiteral("\u00b7") : QString::number(count));
    const Theme theme = Theme::of(palette());
    QFont bold = font();
    bold.setBold(column == 0);
    cell->setFont(bold);
    cell->setTextAlignment(Qt::AlignCenter);
    cell->setData(Qt::UserRole, count);
    cell->setForeground(count == 0 ? theme.quietText : inkOf(severities[size_t(row)], theme));
    cell->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2: %3")
                      .arg(column == 0 ? tr("All days") : dayWord(shownDays[column - 1]),
                           wording::severity(severities[size_t(row)]))
                      .arg(count));
    setItem(row, column, cell);
}

void CountStrip::mark(const std::optional<QDate> &day, const std::optional<Severity> &severity)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    const int column = columnOf(day);
    for (int row = 0; row < rowCount(); ++row) {
        if (severity && severities[size_t(row)] == *severity)
            setCurrentCell(row, std::max(0, column));
    }
    if (!severity)
        setCurrentIndex({});
}

int CountStrip::countAt(const std::optional<QDate> &day, Severity severity) const
{
    const QTableWidgetItem *cell = item(int(severity), columnOf(day));
    return cell == nullptr ? 0 : cell->data(Qt::UserRole).toInt();
}

int CountStrip::columnOf(const std::optional<QDate> &day) const
{
    if (!day)
        return 0;
    const qsizetype at = shownDays.indexOf(*day);
    return at < 0 ? -1 : int(at) + 1;
}

std::optional<QDate> CountStrip::dayAt(int column) const
{
    return column == 0 ? std::optional<QDate>() : shownDays.value(column - 1);
}

void CountStrip::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void CountStrip::showEvent(QShowEvent *event)
{
    QTableWidget::showEvent(event);
    fitHeight();
}

void CountStrip::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its rows; with a bar below them where there are more days than fit.
void CountStrip::fitHeight()
{
    const bool wide = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                   (wide ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

} // namespace blokplan::ui
