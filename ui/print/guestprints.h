#pragma once

#include "ui/base/desk.h"
#include "ui/print/sheetsdialog.h"

#include <atomic>

class QCheckBox;
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
    /// `only`: badges of those, where that is what is printed; empty: of everybody who gets one.
    GuestPrints(Desk &desk, const print::Product &product, QWidget *parent = nullptr,
                std::vector<AttendeeId> only = {});
    ~GuestPrints() override;

signals:
    void laidOut();

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fileName() const override;

private:
    QWidget *makeBar();
    void layOut();
    void take(int number, print::Printout printout);
    void keepBadges(const std::vector<AttendeeId> &whose);
    [[nodiscard]] std::vector<AttendeeId> badgesFor() const; ///< whose are printed

    Desk &desk;
    const print::Product &product;
    QComboBox *paper;
    QComboBox *colour;
    const std::vector<AttendeeId> chosen;
    QCheckBox *keep = nullptr;    ///< of badges: that they were printed
    QCheckBox *missing = nullptr; ///< of badges: of those only who have none yet
    /// Number of the last layout asked for: older ones stop.
    std::shared_ptr<std::atomic_int> asked = std::make_shared<std::atomic_int>(0);
};

/// Opens it over the window; "badges" (also of some people only), "door-list" or "evacuation-list".
GuestPrints *openGuestPrints(Desk &desk, const QString &product, QWidget *parent,
                             std::vector<AttendeeId> only = {});

} // namespace blokplan::ui
