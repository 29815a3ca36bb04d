#include "ui/checkin/checkinpage.h"
#include "ui/checkin/deskpin.h"
#include "ui/checkin/lockform.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sidebar.h"

#include <QMenuBar>
#include <QStatusBar>

namespace blokplan::ui
{

namespace
{

const auto doorPage = QStringLiteral("check-in");

} // namespace

void MainWindow::askToLock(const QString &deskName)
{
    const auto *page = static_cast<CheckinPage *>(this->page(doorPage));
    auto *form =
        new LockForm(deskName.isEmpty() ? page->door().name : deskName, page->door().operatorName, this);
    connect(form, &QDialog::accepted, this, [this, form] {
        deskpin::set(form->pin());
        lockToDoor(form->desk(), form->operatorName());
    });
    form->open();
}

void MainWindow::lockToDoor(const QString &deskName, const QString &operatorName)
{
    auto *door = static_cast<CheckinPage *>(page(doorPage));
    door->nameDesk(deskName, operatorName.isEmpty() ? door->door().operatorName : operatorName);
    showPage(doorPage);
    setLocked(true);
}

void MainWindow::askToLeaveDoor()
{
    if (locked)
        askToUnlock(this, [this] { setLocked(false); });
}

void MainWindow::setBare(bool bare)
{
    for (QWidget *part : {static_cast<QWidget *>(sideBar), static_cast<QWidget *>(menuBar()),
                          static_cast<QWidget *>(statusBar())})
        part->setVisible(!bare);
    setWindowState(bare ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

/// Hidden menus give no shortcut: neither undo nor another page can be reached.
void MainWindow::setLocked(bool wanted)
{
    locked = wanted;
    setBare(locked);
    static_cast<CheckinPage *>(page(doorPage))->setLocked(locked);
}

} // namespace blokplan::ui
