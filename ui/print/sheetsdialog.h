#pragma once

#include "app/base/problem.h"
#include "app/print/sheet.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace blokplan::ui
{

class SheetView;

/// Sheets before they are printed: a preview that one leafs through, and the ways out to a PDF and a printer.
/// Who derives from it lays the sheets out and puts choices beside the preview.
class SheetsDialog : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] const print::Printout &printout() const { return sheets; }
    /// The sheet in the preview, from 0.
    [[nodiscard]] int page() const { return shown; }
    bool savePdf(const QString &path);
    void print(QPrinter &printer);

public slots:
    void showPage(int page);

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
    print::Printout sheets;
    int shown = 0;
};

} // namespace blokplan::ui
