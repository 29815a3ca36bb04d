#pragma once

#include "ui/base/desk.h"
#include "ui/print/sheetsdialog.h"

class QComboBox;

namespace blokplan::print
{
struct Product;
}

namespace blokplan::ui
{

/// What is printed for the door (badges, the door list, who is inside now), before it is printed: on which
/// paper, a preview that follows plan and facts, and the ways out.
class GuestPrints : public SheetsDialog
{
    Q_OBJECT

public:
    GuestPrints(Desk &desk, const print::Product &product, QWidget *parent = nullptr);

signals:
    void laidOut();

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fileName() const override;

private:
    QWidget *makeBar();
    void layOut();
    void take(int number, print::Printout printout);

    Desk &desk;
    const print::Product &product;
    QComboBox *paper;
    QComboBox *colour;
    int asked = 0; ///< number of the last layout asked for; older answers are dropped
};

/// Opens it over the window; "badges", "door-list" or "evacuation-list".
GuestPrints *openGuestPrints(Desk &desk, const QString &product, QWidget *parent);

} // namespace blokplan::ui
