#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace blokplan::ui
{

/// What is asked before a laptop is handed to the door: what the desk is called, who sits there, and the
/// number that ends it.
class LockForm : public QDialog
{
    Q_OBJECT

public:
    LockForm(const QString &desk, const QString &operatorName, QWidget *parent);

    [[nodiscard]] QString desk() const;
    [[nodiscard]] QString operatorName() const;
    [[nodiscard]] QString pin() const;

private:
    void recheck();

    QLineEdit *name;
    QLineEdit *who;
    QLineEdit *number;
    QLineEdit *again;
    QLabel *wrong;
    QPushButton *ok = nullptr;
};

/// Asks for the number of a locked desk, then does it; at once where none was set.
void askToUnlock(QWidget *parent, const std::function<void()> &then);

} // namespace blokplan::ui
