#pragma once

#include "ui/timetable/showing.h"

#include <QComboBox>
#include <QWidget>

class QAction;
class QToolButton;

namespace blokplan::ui
{

/// The row above the grid that says how it is looked at: direction, colour, groups of rooms, walk.
class LooksBar : public QWidget
{
    Q_OBJECT

public:
    explicit LooksBar(QWidget *parent);

    /// Buttons for what the page also has in its menu.
    void addButton(QAction *action, bool withText = false);
    void refresh(const Plan &plan, const Showing &showing);

    [[nodiscard]] QComboBox *colours() const { return colourBox; }
    [[nodiscard]] QComboBox *groups() const { return groupBox; }
    [[nodiscard]] QComboBox *walks() const { return walkBox; }
    [[nodiscard]] QToolButton *hiddenRooms() const { return hiddenButton; }

signals:
    void wanted(const blokplan::ui::Showing &showing);
    void hiddenRoomsAsked(const QPoint &screen);

private:
    void fillWalks(const Plan &plan);

    Showing now;
    QWidget *buttons;
    QComboBox *colourBox;
    QComboBox *groupBox;
    QComboBox *walkBox;
    QToolButton *hiddenButton;
};

/// The choices in words, in the order of the values.
QStringList wordsOfColourBy();
QStringList wordsOfRoomsBy();

} // namespace blokplan::ui
