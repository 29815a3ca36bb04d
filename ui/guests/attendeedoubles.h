#pragma once

#include "ui/base/desk.h"

#include <QDialog>

#include <thread>

class QLabel;
class QListWidget;
class QPushButton;

namespace blokplan::ui
{

/// Attendees who may be the same, a group at a time: the one that stays is marked and the others become one
/// with it, or they are kept apart. Each answer is one edit.
class AttendeeDoubles : public QDialog
{
    Q_OBJECT

public:
    /// Looks for likely ones, on a thread of its own.
    AttendeeDoubles(Desk &desk, QWidget *parent);
    /// These.
    AttendeeDoubles(Desk &desk, const QList<AttendeeId> &attendees, QWidget *parent);
    ~AttendeeDoubles() override;

private:
    void build();
    void find();
    void setGroups(const QList<QList<AttendeeId>> &found);
    void showGroup();
    void merge();
    void keepApart();
    void nextGroup();
    [[nodiscard]] QList<AttendeeId> meant() const; ///< ticked, the marked one first

    Desk &desk;
    QList<QList<AttendeeId>> groups;
    QListWidget *list;
    QListWidget *people;
    QLabel *told;
    QPushButton *mergeButton = nullptr;
    QPushButton *apartButton = nullptr;
    bool isLooking = false;
    std::thread worker;
};

} // namespace blokplan::ui
