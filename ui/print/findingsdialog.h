#pragma once

#include "app/rules/finding.h"
#include "ui/base/desk.h"
#include "ui/print/sheetsdialog.h"

class QComboBox;

namespace blokplan::ui
{

/// Findings before they are printed: on which paper, a preview, and the ways out.
class FindingsDialog : public SheetsDialog
{
    Q_OBJECT

public:
    FindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fileName() const override;

private:
    QWidget *makeBar();
    QComboBox *choice(const QString &name, const QStringList &words);
    void layOut();

    Desk &desk;
    std::vector<Finding> findings;
    QComboBox *paper;
    QComboBox *orientation;
    QComboBox *colour;
};

/// Opens it over the window.
FindingsDialog *openFindingsDialog(Desk &desk, std::vector<Finding> findings, QWidget *parent);

} // namespace blokplan::ui
