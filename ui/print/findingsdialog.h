#pragma once

#include "app/print/sheet.h"
#include "app/rules/finding.h"
#include "ui/base/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPrinter;
class QToolButton;

namespace blokplan::ui
{

class SheetView;

/// Findings before they are printed: on which paper, a preview, and the ways out.
class FindingsDialog : public QDialog
{
    Q_OBJECT

public:
    FindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent = nullptr);

    [[nodiscard]] const print::Printout &printout() const { return sheets; }
    bool savePdf(const QString &path);
    void print(QPrinter &printer);

public slots:
    void showPage(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildButtons();
    QComboBox *choice(const QString &name, const QStringList &words);
    QToolButton *tool(const QString &iconName, const QString &text);
    void layOut();
    void tell(const Problem &problem);
    void askPdf();
    void askPrinter();
    [[nodiscard]] QString title() const;

    Desk &desk;
    std::vector<Finding> findings;
    QComboBox *paper;
    QComboBox *orientation;
    QComboBox *colour;
    SheetView *view;
    QLabel *pageLabel;
    QLabel *message;
    QToolButton *previous;
    QToolButton *next;
    print::Printout sheets;
    int shown = 0;
};

/// Opens it over the window.
FindingsDialog *openFindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent);

} // namespace blokplan::ui
