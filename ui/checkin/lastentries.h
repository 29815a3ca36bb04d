#pragma once

#include "ui/checkin/doordesk.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace blokplan::ui
{

/// The last ten who came in, from every desk, each to be taken back.
class LastEntries : public QDialog
{
    Q_OBJECT

public:
    LastEntries(DoorDesk &door, QWidget *parent);

private:
    void refill();
    void takeBack();

    DoorDesk &door;
    std::vector<Scan> entries;
    QListWidget *list;
    QPushButton *back;
};

} // namespace blokplan::ui
