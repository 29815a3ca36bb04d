#pragma once

#include "ui/base/page.h"
#include "ui/checkin/doordesk.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace blokplan::ui
{

class ScanField;
class WalkInForm;

/// The door: one field that is always ready, the people found at once, a big verdict. Nothing on it but the
/// field takes letters, Space or Enter, unless a walk-in is being written down.
class CheckinPage : public Page
{
    Q_OBJECT

public:
    explicit CheckinPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Check-in"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("check-in"); }
    [[nodiscard]] QList<QAction *> pageActions() override { return actionsOfPage; }
    void search() override;

    [[nodiscard]] DoorDesk &door() const { return *doorDesk; }
    [[nodiscard]] ScanField *field() const { return scanField; }
    [[nodiscard]] HitList *hits() const { return hitList; }
    [[nodiscard]] VerdictPanel *verdict() const { return panel; }

signals:
    /// What only the frame can do: "print-evacuation-list".
    void asked(const QString &what);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDoor();
    QWidget *makeLeft();
    QWidget *makeEmpty();
    void makeActions();
    QAction *addAction(const QString &text, const QKeySequence &keys, void (CheckinPage::*what)());
    void connectAll();
    void enter(const QString &text);
    void seek();
    void startWalkIn();
    void endWalkIn();
    void showGroup();
    void wrongPerson();
    void lastOneBack();
    void goOut();
    void nextList();
    void whoIsInside();
    void nameDesk();
    void makeFirstList();
    void showNumbers();
    void showLists();

    Desk &desk;
    DoorDesk *doorDesk;
    ScanField *scanField;
    HitList *hitList;
    VerdictPanel *panel;
    WalkInForm *walkIn;
    QComboBox *listChoice;
    QLabel *heading;
    QLabel *numbers;
    QLabel *mode;
    QLabel *soon;
    QLabel *health;
    QStackedLayout *middle;
    QStackedLayout *stack;
    QList<QAction *> actionsOfPage;
};

} // namespace blokplan::ui
