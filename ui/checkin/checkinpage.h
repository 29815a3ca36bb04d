#pragma once

#include "ui/base/page.h"
#include "ui/checkin/doordesk.h"

class QComboBox;
class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace blokplan::ui
{

class BadgePrinter;
class DoorBoard;
class DoorSound;
class GroupBar;
class PaperList;
class PrinterWatch;
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
    [[nodiscard]] DoorSound &sound() const { return *doorSound; }
    [[nodiscard]] BadgePrinter &badgePrinter() const { return *badges; }
    [[nodiscard]] PrinterWatch &printerWatch() const { return *printer; }
    /// As what this desk and who sits there are known in every scan from now on.
    void nameDesk(const QString &name, const QString &operatorName);
    /// A locked desk shows the way out, and nothing that is not of the door.
    void setLocked(bool locked);

signals:
    /// What only the frame can do: "print-evacuation-list", "lock-desk", "unlock-desk", "full-screen".
    void asked(const QString &what);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// Of the whole program while the page is shown: what is typed anywhere else in the window, a menu too,
    /// is for the field.
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The type grows with the screen: it is read from where the guests stand, too.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDoor();
    QWidget *makeLeft();
    QWidget *makeEmpty();
    void makeActions();
    QAction *addAction(const QString &text, const QKeySequence &keys, void (CheckinPage::*what)());
    void makeFurtherActions();
    void makeToggles();
    void showMiddle();
    void setTypes();
    void connectAll();
    void enter(const QString &text);
    void seek();
    void refreshHits();
    void refreshGroup();
    void startWalkIn();
    void endWalkIn();
    void showGroup();
    void showGroupOfLast();
    void admitTicked();
    void tellGroup();
    void wrongPerson();
    void lastOneBack();
    void goOut();
    void togglePaper();
    void nextList();
    void whoIsInside();
    void askName();
    void lastTen();
    void tryScanner();
    void testSound();
    void rehearseDoor();
    void splitOverDesks();
    void letInTwice();
    void choosePrinter();
    void badgeAgain();
    void makeFirstList();
    void showNumbers();
    void showSoon();
    void showLists();
    void showHealth();
    [[nodiscard]] bool isForField(const QObject *watched, const QKeyEvent &key) const;
    [[nodiscard]] QString knownGuest(const QString &name) const;

    Desk &desk;
    DoorDesk *doorDesk;
    ScanField *scanField;
    HitList *hitList;
    GroupBar *groupBar;
    QWidget *found; ///< the people found, or of a group
    VerdictPanel *panel;
    WalkInForm *walkIn;
    DoorBoard *board;
    DoorSound *doorSound;
    PaperList *paper;
    BadgePrinter *badges;
    PrinterWatch *printer;
    QComboBox *listChoice;
    QLabel *heading;
    QLabel *numbers;
    QLabel *mode;
    QLabel *soon;
    QLabel *health;
    QPushButton *leave;
    double scale = 1; ///< of the type
    QAction *lockAction = nullptr;
    QAction *nameAction = nullptr;
    QAction *paperAction = nullptr;
    bool groupShown = false;   ///< instead of people found
    bool isForwarding = false; ///< a key on its way to the field
    QStackedLayout *middle;
    QStackedLayout *stack;
    QList<QAction *> actionsOfPage;
};

} // namespace blokplan::ui
