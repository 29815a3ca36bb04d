#include "ui/checkin/badgeprinter.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/deskform.h"
#include "ui/checkin/desksdialog.h"
#include "ui/checkin/doorsound.h"
#include "ui/checkin/doublesdialog.h"
#include "ui/checkin/groupbar.h"
#include "ui/checkin/lastentries.h"
#include "ui/checkin/printerwatch.h"
#include "ui/checkin/rehearsaldialog.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/scannertest.h"
#include "ui/checkin/walkinform.h"

#include <QComboBox>
#include <QInputDialog>
#include <QPrinterInfo>
#include <QStackedLayout>
#include <QTimer>

/// What the check-in page does by key and menu.
namespace blokplan::ui
{

QAction *CheckinPage::addAction(const QString &text, const QKeySequence &keys, void (CheckinPage::*what)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down takes one back, not all of them
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, what);
    actionsOfPage.append(action);
    return action;
}

void CheckinPage::makeActions()
{
    addAction(tr("&New guest..."), Qt::Key_F2, &CheckinPage::startWalkIn);
    addAction(tr("&Wrong person"), Qt::Key_F3, &CheckinPage::wrongPerson);
    addAction(tr("Show the &group"), Qt::Key_F4, &CheckinPage::showGroup);
    addAction(tr("&Last one back"), Qt::Key_F6, &CheckinPage::lastOneBack);
    addAction(tr("Ne&xt list"), Qt::Key_F7, &CheckinPage::nextList);
    addAction(tr("Going &out"), Qt::Key_F8, &CheckinPage::goOut);
    addAction(tr("Who is &inside..."), Qt::Key_F9, &CheckinPage::whoIsInside);
}

void CheckinPage::makeFurtherActions()
{
    addAction(tr("Last &ones in..."), Qt::Key_F5, &CheckinPage::lastTen);
    nameAction = addAction(tr("Name this &desk..."), {}, &CheckinPage::askName);
    addAction(tr("&Try the scanner..."), {}, &CheckinPage::tryScanner);
    addAction(tr("Test the &sounds"), {}, &CheckinPage::testSound);
    addAction(tr("R&ehearse..."), {}, &CheckinPage::rehearseDoor);
    addAction(tr("S&plit over desks..."), {}, &CheckinPage::splitOverDesks);
    addAction(tr("Le&t in twice..."), {}, &CheckinPage::letInTwice);
    addAction(tr("Print &badges here..."), {}, &CheckinPage::choosePrinter);
    addAction(tr("The last badge &again"), QKeySequence(QStringLiteral("Shift+F5")),
              &CheckinPage::badgeAgain);
    lockAction = new QAction(tr("Loc&k this laptop to the door..."), this);
    connect(lockAction, &QAction::triggered, this, [this] { emit asked(QStringLiteral("lock-desk")); });
    auto *whole = new QAction(tr("&Whole screen"), this);
    whole->setShortcut(Qt::Key_F11);
    whole->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(whole);
    connect(whole, &QAction::triggered, this, [this] { emit asked(QStringLiteral("full-screen")); });
    actionsOfPage.append({lockAction, whole});
}

void CheckinPage::makeToggles()
{
    paperAction = addAction(tr("Enter ticked &rows from paper"), Qt::Key_F12, &CheckinPage::togglePaper);
    paperAction->setCheckable(true);
    QAction *mute = new QAction(tr("&Mute"), this);
    mute->setCheckable(true);
    mute->setChecked(doorSound->isMuted());
    connect(mute, &QAction::toggled, doorSound, &DoorSound::setMuted);
    actionsOfPage.append(mute);
}

void CheckinPage::togglePaper()
{
    panel->shrink();
    doorDesk->togglePaper();
    paperAction->setChecked(doorDesk->isPaper());
}

void CheckinPage::lastTen()
{
    (new LastEntries(*doorDesk, this))->open();
}

void CheckinPage::tryScanner()
{
    auto *dialog = new ScannerTest(this);
    connect(dialog, &ScannerTest::settingsChanged, scanField, &ScanField::takeSettings);
    dialog->open();
}

void CheckinPage::rehearseDoor()
{
    if (doorDesk->list() != nullptr)
        (new RehearsalDialog(desk, doorDesk->list()->id, this))->open();
}

void CheckinPage::splitOverDesks()
{
    if (doorDesk->list() != nullptr)
        (new DesksDialog(desk, doorDesk->list()->id, this))->open();
}

void CheckinPage::letInTwice()
{
    (new DoublesDialog(desk, *doorDesk, this))->open();
}

/// From then on whoever comes in gets a badge, on labels.
void CheckinPage::choosePrinter()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    if (names.isEmpty() && badges->printer().isEmpty()) {
        desk.warn(tr("This computer knows no printer. Add one in the settings of the system first."));
        return;
    }
    names.prepend(tr("None"));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print badges here"));
    dialog->setLabelText(
        tr("The printer with the labels: each guest's badge is printed once, when they come in."));
    dialog->setComboBoxItems(names);
    dialog->setTextValue(badges->printer().isEmpty() ? names.first() : badges->printer());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, none = names.first()](const QString &name) {
                badges->setPrinter(name == none ? QString() : name);
                printer->watch(badges->printer());
                showHealth();
            });
    dialog->open();
}

void CheckinPage::badgeAgain()
{
    if (badges->printer().isEmpty())
        choosePrinter();
    else if (badges->waiting() > 0)
        badges->retry();
    else if (!doorDesk->lastOne().isNull())
        badges->printAgain(doorDesk->lastOne());
}

/// All three, one after another.
void CheckinPage::testSound()
{
    static constexpr int apart = 900; // milliseconds
    int at = 0;
    for (const DoorTone tone : {DoorTone::In, DoorTone::Wait, DoorTone::Stop})
        QTimer::singleShot(apart * at++, doorSound, [this, tone] { doorSound->play(tone); });
    if (doorSound->isMuted())
        emit desk.said(tr("The sound is muted."));
}

void CheckinPage::startWalkIn()
{
    if (doorDesk->list() == nullptr)
        return;
    walkIn->begin(desk.plan(), doorDesk->isCode(scanField->text()) ? QString() : scanField->text());
    scanField->clear();
    panel->shrink(); // no green name beside somebody else's
    doorDesk->dropConfirmation();
    scanField->setEnabled(false);
    middle->setCurrentWidget(walkIn);
}

void CheckinPage::endWalkIn()
{
    scanField->setEnabled(true);
    showMiddle();
    scanField->setFocus();
}

/// By hand: whoever they are; when they are there, all of them ticked.
void CheckinPage::showGroup()
{
    if (groupShown && hitList->isTicking()) {
        hitList->tickAll();
        return;
    }
    auto lines = doorDesk->group();
    if (lines.empty()) {
        emit desk.said(tr("The last one came alone."));
        return;
    }
    scanField->clear();
    hitList->show(std::move(lines));
    groupShown = !hitList->lines().empty();
    showMiddle();
    scanField->setFocus();
}

/// One scan shows the group, as long as there is somebody to tick.
void CheckinPage::showGroupOfLast()
{
    if (!scanField->text().isEmpty())
        return;
    auto lines = doorDesk->group();
    const bool wanted =
        std::any_of(lines.begin(), lines.end(), [](const HitLine &line) { return line.tick != Tick::None; });
    if (!wanted)
        lines.clear();
    groupShown = wanted;
    hitList->refresh(std::move(lines));
    showMiddle();
}

void CheckinPage::admitTicked()
{
    const auto ids = hitList->ticked();
    if (ids.empty())
        emit desk.said(tr("Tick who is here with Space, or all of them with F4."));
    hitList->forgetWalk();
    doorDesk->admitTogether(ids);
    scanField->setFocus();
}

void CheckinPage::tellGroup()
{
    const bool ticking = groupShown && hitList->isTicking();
    scanField->setTicking(ticking);
    groupBar->setVisible(ticking);
    if (!ticking)
        return;
    const auto &lines = hitList->lines();
    const auto in = std::count_if(lines.begin(), lines.end(), [](const HitLine &line) { return line.isIn; });
    groupBar->tell({doorDesk->groupName(), int(in), int(lines.size()), int(hitList->ticked().size()),
                    doorDesk->isExit()});
}

void CheckinPage::wrongPerson()
{
    panel->shrink(); // a green of before stands beside no other way of working
    doorDesk->toggleWrongPerson();
}

void CheckinPage::lastOneBack()
{
    doorDesk->lastOneBack();
}

void CheckinPage::goOut()
{
    panel->shrink();
    doorDesk->toggleExit();
}

/// For when everybody has to leave the building.
void CheckinPage::whoIsInside()
{
    emit asked(QStringLiteral("print-evacuation-list"));
}

void CheckinPage::nextList()
{
    if (listChoice->count() < 2)
        return;
    const int next = (listChoice->currentIndex() + 1) % listChoice->count();
    doorDesk->choose(CheckinListId::fromString(listChoice->itemData(next).toString()));
}

void CheckinPage::askName()
{
    auto *form = new DeskForm(doorDesk->name, doorDesk->operatorName, this);
    connect(form, &QDialog::accepted, this, [this, form] { nameDesk(form->desk(), form->operatorName()); });
    form->open();
}

} // namespace blokplan::ui
