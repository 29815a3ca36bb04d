#pragma once

#include "ui/base/page.h"
#include "ui/findings/findingslist.h"

class QLabel;
class QStackedLayout;

namespace blokplan::ui
{

class ButtonRow;
class CountStrip;
class EmptyState;
class FindingsFilter;

/// What the rules have found: counted, narrowed, put together, accepted, leading to the session.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Findings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("findings"); }
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool isCountAlarming() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return actionsOfPage; }
    void search() override;
    /// The findings as they are shown, as a table for spreadsheets; false when it cannot be written.
    bool saveCsv(const QString &path);

    QAction *leadAction = nullptr;
    QAction *acceptAction = nullptr;
    QAction *reopenAction = nullptr;
    QAction *rulesAction = nullptr;
    QAction *csvAction = nullptr;
    QAction *printAction = nullptr;

signals:
    /// What other pages make, asked for where there is nothing to check yet.
    void asked(const QString &what);

private:
    QWidget *makeContents();
    [[nodiscard]] QWidget *makeAllWell();
    [[nodiscard]] QWidget *makeNothingYet();
    void makeActions(ButtonRow *bar);
    QAction *addAction(ButtonRow *bar, const QString &iconName, const QString &text,
                       const QKeySequence &keys);
    void connectAll();
    void showMenu(const QPoint &at);
    void accept();
    void reopen();
    void openRules();
    void askCsv();
    void followChosen();
    void narrow();
    void showState();
    void showCounts();
    void showCurrent();

    Desk &desk;
    FindingsList *list;
    FindingsFilter *filter;
    CountStrip *strip;
    QLabel *detail;
    QStackedLayout *stack;
    QList<QAction *> actionsOfPage;
};

} // namespace blokplan::ui
