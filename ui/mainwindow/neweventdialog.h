#pragma once

#include "app/edits/newevent.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace blokplan::ui
{

/// The short guided form of a new event: what, when, where, rooms, and how the day is cut. All on one page,
/// with the day it makes written out beside it as one types.
class NewEventDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewEventDialog(QWidget *parent = nullptr);

    [[nodiscard]] Plan plan() const;

private:
    QWidget *makeWhat();
    QWidget *makeRooms();
    QWidget *makeDay();
    [[nodiscard]] edits::Outline outline() const;
    [[nodiscard]] edits::DayPattern pattern() const;
    [[nodiscard]] QString wrong() const;
    void refresh();

    QLineEdit *name;
    QLineEdit *venue;
    QLineEdit *city;
    QDateEdit *date;
    QSpinBox *days;
    QComboBox *zone;
    QTimeEdit *opens;
    QTimeEdit *closes;
    QPlainTextEdit *rooms;
    QSpinBox *welcome;
    QSpinBox *round;
    QSpinBox *pause;
    QTimeEdit *lunchAt;
    QSpinBox *lunch;
    QLabel *preview;
    QLabel *message;
    QDialogButtonBox *buttons;
};

/// "Zaal 1, 120" or "Zaal 1; 1e verdieping; 120": one room a line, seats a number, anything else its floor.
QList<edits::Outline::Room> roomsFromLines(const QString &lines);

} // namespace blokplan::ui
