#pragma once

#include "ui/base/desk.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace blokplan::ui
{

/// How the alphabet is best split over so many desks, by the family names of those who belong on a list, for
/// the signs above the desks.
class DesksDialog : public QDialog
{
    Q_OBJECT

public:
    DesksDialog(Desk &desk, const CheckinListId &list, QWidget *parent);

    /// A line a desk, as on the screen.
    [[nodiscard]] QStringList lines() const;

private:
    void refill();

    Desk &desk;
    const CheckinListId list;
    QSpinBox *count;
    QListWidget *shares;
    QPushButton *copy;
};

} // namespace blokplan::ui
