#pragma once

#include "ui/base/page.h"
#include "ui/findings/findingslist.h"

class QLineEdit;
class QStackedLayout;

namespace blokplan::ui
{

/// What the rules have found, the worst first; a click leads to the session.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Findings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("findings"); }
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool isCountAlarming() const override;
    void search() override;

private:
    QWidget *makeAllWell();
    void showState();

    Desk &desk;
    QLineEdit *field;
    FindingsList *list;
    QStackedLayout *stack;
};

} // namespace blokplan::ui
