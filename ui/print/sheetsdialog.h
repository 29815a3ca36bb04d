#pragma once

#include "app/base/result.h"
#include "app/print/going.h"
#include "app/print/sheet.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace blokplan::ui
{

class LongWork;
class SheetView;

/// Sheets before they are printed: a preview that one leafs through, and the ways out to a PDF and a printer.
/// Who derives from it lays the sheets out and puts choices beside the preview.
class SheetsDialog : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] const print::Printout &printout() const { return *sheets; }
    /// The sheet in the preview, from 0.
    [[nodiscard]] int page() const { return shown; }
    /// On a thread of its own, with progress; `written` tells the end.
    void savePdf(const QString &path);
    void print(const std::shared_ptr<QPrinter> &printer);

public slots:
    void showPage(int page);

signals:
    void written(bool whole);                                      ///< to a file or on paper
    void printed(const std::vector<blokplan::AttendeeId> &badges); ///< on paper; whose badges are among it

protected:
    explicit SheetsDialog(QWidget *parent);

    /// Of the document, for the printer and the file.
    [[nodiscard]] virtual QString title() const = 0;
    /// What a file is called without its ending.
    [[nodiscard]] virtual QString fileName() const = 0;
    void setSheets(print::Printout printout);
    [[nodiscard]] QToolButton *tool(const QString &iconName, const QString &text);
    /// Previous, "Sheet 1 of 3", next.
    [[nodiscard]] QWidget *makeLeafing();
    /// Closing at the left; at the right `before`, then PDF and printer.
    [[nodiscard]] QWidget *makeButtons(const QList<QPushButton *> &before = {});
    /// Shows what went wrong below the preview; nothing when all is well.
    void tell(const Problem &problem);
    void tellNothing();
    /// What leads out: the sheets as they are now, to be taken somewhere.
    using WayOut = std::function<Result<void>(const print::Printout &sheets, const print::Going &going)>;
    /// `arrived` is told when nothing went wrong.
    void goOut(const WayOut &way, const std::function<void()> &arrived = {});
    /// Before the first sheets are there.
    void tellProgress(int percent);
    /// Asks for a file and gives its path; nothing when the user thinks better of it.
    [[nodiscard]] QString askPath(const QString &caption, const QString &suffix, const QString &filter);
    void keyPressEvent(QKeyEvent *event) override;

    SheetView *view;
    QLabel *message;

private:
    void askPdf();
    void askPrinter();

    QLabel *pageLabel;
    QToolButton *previous;
    QToolButton *next;
    LongWork *work;
    std::shared_ptr<const print::Printout> sheets = std::make_shared<print::Printout>();
    int shown = 0;
};

} // namespace blokplan::ui
