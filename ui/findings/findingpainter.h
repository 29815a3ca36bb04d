#pragma once

#include <QStyledItemDelegate>

namespace blokplan::ui
{

/// Draws the rows of FindingsModel. A finding: a bar in the colour of its severity, the sentence, and quietly
/// below it what else there is to say, at its end words that lead on; an accepted one is quiet throughout. A
/// heading: whether it is folded up, its words and how many are below it.
class FindingPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Where the words that lead on stand in a row.
    [[nodiscard]] static QRect leadRect(const QRect &row, const QFontMetrics &metrics);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace blokplan::ui
