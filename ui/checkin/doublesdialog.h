#pragma once

#include "ui/checkin/doordesk.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace blokplan::ui
{

/// Who was let in at two desks that did not know of each other, and which entry holds: what a merge told, to
/// be looked at again.
class DoublesDialog : public QDialog
{
    Q_OBJECT

public:
    DoublesDialog(Desk &desk, DoorDesk &door, QWidget *parent);

private:
    void refill();

    Desk &desk;
    QLabel *told;
    QListWidget *list;
};

} // namespace blokplan::ui
