#pragma once

#include "app/print/blockschedule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace blokplan::ui
{

/// What of the programme is printed, and on what: the choices beside the preview.
class ScheduleOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleOptions(const Agenda &agenda, QWidget *parent = nullptr);

    /// As chosen; printed now.
    [[nodiscard]] print::BlockScheduleOptions chosen() const;
    /// Shows these choices; where all that they name is gone, nothing is chosen.
    void choose(const print::BlockScheduleOptions &options);
    /// Ticks only that day.
    void chooseDay(QDate date);
    void choosePaper(const QString &paper);

signals:
    void changed();

private:
    void addDays(const Plan &plan);
    void addRooms(const Plan &plan);
    void addThemes(const Plan &plan);
    QComboBox *choice(const QString &name, const QStringList &words);
    void chooseTheme(const QVariant &id, bool isRoute);
    void followList();

    QListWidget *days;
    QListWidget *rooms;
    QComboBox *theme;
    QComboBox *form;
    QComboBox *paper;
    QComboBox *orientation;
    QComboBox *sheets;
    QComboBox *colour;
    QCheckBox *emptyRooms;
};

} // namespace blokplan::ui
