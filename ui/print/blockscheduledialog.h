#pragma once

#include "app/print/blockschedule.h"
#include "ui/base/desk.h"
#include "ui/print/sheetsdialog.h"

class QListWidget;

namespace blokplan::ui
{

class PresetBar;
class ScheduleOptions;

/// The block schedule before it is printed: choices, preview, what did not fit, and the ways out. The sheets
/// are laid out on another thread.
class BlockScheduleDialog : public SheetsDialog
{
    Q_OBJECT

public:
    explicit BlockScheduleDialog(Desk &desk, QWidget *parent = nullptr);
    /// Begins with that day alone.
    BlockScheduleDialog(Desk &desk, QDate day, QWidget *parent = nullptr);

    [[nodiscard]] ScheduleOptions &options() const { return *choices; }
    [[nodiscard]] PresetBar &presets() const { return *kept; }
    void savePng(const QString &path); ///< each sheet a file where there are several

signals:
    void laidOut();

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fileName() const override;

private:
    QWidget *buildSide();
    QWidget *buildMiddle();
    void connectAll();
    void layOut();
    void take(int number, print::Printout printout);
    void showUnplaced();
    void askName(const QString &proposed);
    void askPng();

    Desk &desk;
    ScheduleOptions *choices;
    PresetBar *kept;
    QLabel *unplacedTitle;
    QListWidget *unplaced;
    int asked = 0; ///< number of the last layout asked for; older answers are dropped
};

} // namespace blokplan::ui
