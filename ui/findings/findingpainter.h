#pragma once

#include <QStyledItemDelegate>

namespace blokplan::ui
{

/// Draws a finding: a bar in the colour of its severity, the sentence, and quietly the rule below it. A row
/// without a rule is a heading.
class FindingPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { RuleRole = Qt::UserRole, SeverityRole, PlaceRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace blokplan::ui
