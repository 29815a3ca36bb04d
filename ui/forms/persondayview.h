#pragma once

#include "ui/base/desk.h"
#include "ui/forms/personday.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace blokplan::ui
{

/// Somebody's programme to read; a session clicked, or Enter on it, is asked for.
class PersonDayView : public QListWidget
{
    Q_OBJECT

public:
    explicit PersonDayView(const Desk &desk, QWidget *parent = nullptr);

    /// A null id shows nobody's.
    void setPerson(const PersonId &person);

signals:
    void asked(const blokplan::ui::Target &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void add(const DayLine &line);
    void ask(const QListWidgetItem *item);

    const Desk &desk;
    PersonId shown;
    std::vector<DayLine> lines;
};

/// Draws the lines: headings bold, a session's time before its title with the rest quietly below, the way
/// between in small, findings with their bar.
class DayLinePainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, TimeRole, DetailRole, GravityRole, DimRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace blokplan::ui
