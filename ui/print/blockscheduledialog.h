#pragma once

#include "app/print/blockschedule.h"
#include "ui/base/desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QToolButton;

namespace blokplan::ui
{

class PresetBar;
class ScheduleOptions;
class SheetView;

/// The block schedule before it is printed: choices, preview, what did not fit, and the ways out. The sheets
/// are laid out on another thread.
class BlockScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BlockScheduleDialog(Desk &desk, QWidget *parent = nullptr);
    /// Begins with that day alone.
    BlockScheduleDialog(Desk &desk, QDate day, QWidget *parent = nullptr);

    [[nodiscard]] ScheduleOptions &options() const { return *choices; }
    [[nodiscard]] PresetBar &presets() const { return *kept; }
    [[nodiscard]] const print::Printout &printout() const { return sheets; }
    /// The sheet in the preview, from 0.
    [[nodiscard]] int page() const { return shown; }

    bool savePdf(const QString &path);
    bool savePng(const QString &path); ///< each sheet a file where there are several
    void print(QPrinter &printer);

public slots:
    void showPage(int page);

signals:
    void laidOut();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildMiddle();
    QToolButton *tool(const QString &iconName, const QString &text);
    void connectAll();
    void layOut();
    void take(int number, print::Printout printout);
    void showUnplaced();
    void tell(const Problem &problem);
    void askName(const QString &proposed);
    void askPdf();
    void askPng();
    void askPrinter();
    [[nodiscard]] QString proposedPath(const QString &suffix) const;
    [[nodiscard]] QString title() const;

    Desk &desk;
    ScheduleOptions *choices;
    PresetBar *kept;
    SheetView *view;
    QLabel *pageLabel;
    QLabel *message;
    QLabel *unplacedTitle;
    QListWidget *unplaced;
    QToolButton *previous;
    QToolButton *next;
    QPushButton *pdfButton;
    QPushButton *pngButton;
    QPushButton *printButton;
    print::Printout sheets;
    int shown = 0;
    int asked = 0; ///< number of the last layout asked for; older answers are dropped
};

} // namespace blokplan::ui
