#pragma once

#include "app/store/rehearsal.h"
#include "ui/base/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace blokplan::ui
{

class LongWork;

/// A rehearsal of the door before the day: made-up guests on a copy, and what came of it.
class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    RehearsalDialog(Desk &desk, const CheckinListId &list, QWidget *parent);

    [[nodiscard]] QString report() const;

private:
    void start();

    const QString file;
    const CheckinListId list;
    QSpinBox *arrivals;
    LongWork *work;
    QLabel *told;
    QPushButton *go = nullptr;
};

} // namespace blokplan::ui
