#pragma once

#include <QDialog>

class QLineEdit;

namespace blokplan::ui
{

/// What a desk is called in every scan, and who sits there.
class DeskForm : public QDialog
{
    Q_OBJECT

public:
    DeskForm(const QString &desk, const QString &operatorName, QWidget *parent);

    [[nodiscard]] QString desk() const;
    [[nodiscard]] QString operatorName() const;

private:
    QLineEdit *name;
    QLineEdit *who;
};

} // namespace blokplan::ui
