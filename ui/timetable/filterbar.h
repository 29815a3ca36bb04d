#pragma once

#include "ui/timetable/blocks.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace blokplan::ui
{

/// The row that says which sessions are looked for; the others step back.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    /// Fills what can be chosen; after an edit of tracks, routes or people.
    void offer(const Plan &plan);
    void refresh(const Showing &showing, const DayBlocks &day);

    [[nodiscard]] QComboBox *tracks() const { return trackBox; }
    [[nodiscard]] QComboBox *routes() const { return routeBox; }
    [[nodiscard]] QComboBox *people() const { return personBox; }
    [[nodiscard]] QComboBox *states() const { return stateBox; }
    [[nodiscard]] QLineEdit *words() const { return wordLine; }
    [[nodiscard]] QCheckBox *hides() const { return hideBox; }
    [[nodiscard]] QPushButton *clearButton() const { return clear; }
    /// "Filter on: 3 of 12 sessions of this day".
    [[nodiscard]] QString said() const;

signals:
    void wanted(const blokplan::ui::Showing &showing);

private:
    void take();
    void choose();

    Showing now;
    bool filling = false;
    QComboBox *trackBox;
    QComboBox *routeBox;
    QComboBox *personBox;
    QComboBox *stateBox;
    QLineEdit *wordLine;
    QCheckBox *hideBox;
    QLabel *count;
    QPushButton *clear;
};

} // namespace blokplan::ui
