#pragma once

#include "ui/forms/form.h"

class QComboBox;
class QGridLayout;
class QSpinBox;
class QTimer;
class QToolButton;

namespace blokplan::ui
{

/// What the organiser wants of every rule: how grave it is, and its own minutes or number where it has them.
/// Beside each stands how many findings that would give now. One edit on OK.
class RulesForm : public Form
{
    Q_OBJECT

public:
    explicit RulesForm(Desk &desk, QWidget *parent = nullptr);

    /// Leads to the rule of that name.
    void showRule(const QString &rule);

signals:
    void counted();

protected:
    [[nodiscard]] bool isChanged() const override;
    bool carryOut() override;
    void showEvent(QShowEvent *event) override;
    /// The wheel scrolls the rules, it does not turn what it happens to be over.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        const Rule *rule;
        QComboBox *severity;
        QSpinBox *amount; ///< nullptr for a rule that counts nothing
        QLabel *found;
        QToolButton *reset;
    };
    QWidget *makeRows();
    void addHeadings(QGridLayout *grid, const QString &first);
    void addRow(QGridLayout *grid, const Rule &rule, const RuleInEffect &now);
    QSpinBox *makeAmount(const Rule &rule, int now);
    QWidget *makeReset();
    void setRow(const Row &row, const RuleInEffect &wanted);
    void resetAll();
    void follow();
    void count();
    [[nodiscard]] RuleInEffect chosenIn(const Row &row) const;

    QList<Row> rows;
    QTimer *soon; ///< counts when nobody has turned anything for a moment
};

/// Opens it over the window.
RulesForm *openRulesForm(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
