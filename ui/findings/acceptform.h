#pragma once

#include "app/rules/finding.h"
#include "ui/forms/form.h"

class QLineEdit;

namespace blokplan::ui
{

/// Asks why the findings are let be, and accepts them in one edit. They count again when they get worse.
class AcceptForm : public Form
{
    Q_OBJECT

public:
    AcceptForm(Desk &desk, std::vector<Finding> findings, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isChanged() const override;
    bool carryOut() override;

private:
    QWidget *makeSentences();

    std::vector<Finding> wanted;
    QString before; ///< the reason that stood already
    QLineEdit *reason;
};

} // namespace blokplan::ui
