#include "app/wording/language.h"
#include "ui/base/icons.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pages.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/windows.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace blokplan::ui
{

QAction *MainWindow::addCommand(QMenu *menu, const QString &text, const QString &what,
                                const QKeySequence &keys, const QString &iconName)
{
    QAction *action = menu->addAction(text, this, [this, what] { carryOut(what); });
    action->setShortcut(keys);
    action->setObjectName(what);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    pageMenu = menuBar()->addMenu(tr("&Programme"));
    fillPageMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addCommand(menu, tr("&New event..."), QStringLiteral("new-event"), QStringLiteral("Ctrl+Shift+N"),
               QStringLiteral("new"));
    addCommand(menu, tr("New event &from this one..."), QStringLiteral("follow-up"), {},
               QStringLiteral("copy"));
    addCommand(menu, tr("&Open..."), QStringLiteral("open"), QKeySequence::Open, QStringLiteral("open"));
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const preferences::Recent &one : preferences::recents())
            recent->addAction(one.name, this, [this, one] { windows.open(one.path); })
                ->setEnabled(!one.missing);
    });
    menu->addSeparator();
    addCommand(menu, tr("&Import a schedule..."), QStringLiteral("import"), QStringLiteral("Ctrl+Shift+I"),
               QStringLiteral("import"));
    addCommand(menu, tr("&Merge the copy of another laptop..."), QStringLiteral("merge"), {},
               QStringLiteral("merge"));
    addCommand(menu, tr("&Export..."), QStringLiteral("export"), {}, QStringLiteral("export"));
    addCommand(menu, tr("&Save a copy..."), QStringLiteral("copy"), QKeySequence::SaveAs,
               QStringLiteral("copy"));
    addCommand(menu, tr("&Print the block schedule..."), QStringLiteral("print"), QKeySequence::Print,
               QStringLiteral("print"));
    QMenu *forDoor = menu->addMenu(tr("Print for the &door"));
    addCommand(forDoor, tr("&Badges..."), QStringLiteral("print-badges"), {}, QStringLiteral("print"));
    addCommand(forDoor, tr("&Door list..."), QStringLiteral("print-door-list"), {}, QStringLiteral("print"));
    addCommand(forDoor, tr("&Evacuation list: who is inside..."), QStringLiteral("print-evacuation-list"), {},
               QStringLiteral("print"));
    menu->addSeparator();
    addCommand(menu, tr("&Close"), QStringLiteral("close"), QKeySequence::Close, QStringLiteral("close"));
    addCommand(menu, tr("&Quit"), QStringLiteral("quit"), QStringLiteral("Ctrl+Q"));
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    undoAction = menu->addAction(icon(QStringLiteral("undo")), tr("Undo"), QKeySequence::Undo, this,
                                 &MainWindow::undo);
    redoAction = menu->addAction(icon(QStringLiteral("redo")), tr("Redo"), this, &MainWindow::redo);
    redoAction->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    undoAction->setIconText(tr("Undo")); // what it is called where it is only named
    redoAction->setIconText(tr("Redo"));
    menu->addSeparator();
    addCommand(menu, tr("&Find..."), QStringLiteral("find"), QKeySequence::Find, QStringLiteral("search"));
    addCommand(menu, tr("Find in the &whole event..."), QStringLiteral("find-anything"),
               QKeySequence(QStringLiteral("Ctrl+K")), QStringLiteral("search"));
    addCommand(menu, tr("&Paste sessions..."), QStringLiteral("paste"), QStringLiteral("Ctrl+Shift+V"),
               QStringLiteral("paste"));
    menu->addSeparator();
    addCommand(menu, tr("Add a &room..."), QStringLiteral("new-room"), {}, QStringLiteral("rooms"));
    addCommand(menu, tr("Add a &track..."), QStringLiteral("new-track"), {}, QStringLiteral("tracks"));
    addCommand(menu, tr("Add a p&erson..."), QStringLiteral("new-person"), {}, QStringLiteral("people"));
    addCommand(menu, tr("E&vent, days and rounds..."), QStringLiteral("event"),
               QStringLiteral("Ctrl+Shift+E"), QStringLiteral("settings"));
    addCommand(menu, tr("R&ules..."), QStringLiteral("rules"), QStringLiteral("Ctrl+Shift+R"),
               QStringLiteral("findings"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = viewMenu = menuBar()->addMenu(tr("&View"));
    for (const PageKind &kind : allPages()) {
        const QString name = QLatin1String(kind.name);
        QAction *action = menu->addAction(kind.sign(*theDesk).title, this, [this, name] { showPage(name); });
        action->setShortcut(QKeySequence(QLatin1String(kind.keys)));
        action->setIcon(icon(name));
    }
    menu->addSeparator();
    const struct {
        QString text;
        Appearance appearance;
    } looks[] = {{tr("&As the system", "appearance"), Appearance::System},
                 {tr("&Light", "appearance"), Appearance::Light},
                 {tr("&Dark", "appearance"), Appearance::Dark}};
    QMenu *lookMenu = menu->addMenu(tr("&Appearance"));
    auto *lookGroup = new QActionGroup(this);
    for (const auto &look : looks) {
        QAction *action =
            lookMenu->addAction(look.text, this, [this, look] { windows.setAppearance(look.appearance); });
        action->setCheckable(true);
        action->setChecked(preferences::appearance() == look.appearance);
        lookGroup->addAction(action);
    }
    QMenu *languageMenu = menu->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(this);
    for (const QString &code : wording::languages()) {
        const QString name =
            code == QLatin1String("nl") ? QStringLiteral("Nederlands") : QStringLiteral("English");
        QAction *action = languageMenu->addAction(name, this, [this, code] { windows.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(wording::language() == code);
        languageGroup->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addCommand(menu, tr("&Keys"), QStringLiteral("keys"), QKeySequence::HelpContents, QStringLiteral("keys"));
    addCommand(menu, tr("&How to..."), QStringLiteral("help"), QStringLiteral("Shift+F1"),
               QStringLiteral("help"));
    addCommand(menu, tr("Open the &sample event"), QStringLiteral("sample"), {}, QStringLiteral("sample"));
    addCommand(menu, tr("Check this &file"), QStringLiteral("verify"), {}, QStringLiteral("info"));
    addCommand(menu, tr("&About Blokplan"), QStringLiteral("about"), {}, QStringLiteral("blokplan"));
}

/// The page's own ways of looking stand below those of the window.
void MainWindow::fillViewMenu()
{
    for (QAction *action : std::exchange(viewOfPage, {}))
        viewMenu->removeAction(action);
    if (viewEnd != nullptr)
        viewEnd->deleteLater();
    viewOfPage = static_cast<Page *>(stack->currentWidget())->viewActions();
    viewEnd = viewOfPage.isEmpty() ? nullptr : viewMenu->addSeparator();
    viewMenu->addActions(viewOfPage);
}

void MainWindow::fillPageMenu()
{
    if (pageMenu == nullptr)
        return;
    pageMenu->clear();
    for (QAction *action : static_cast<Page *>(stack->currentWidget())->pageActions())
        pageMenu->addAction(action);
    pageMenu->menuAction()->setVisible(!pageMenu->isEmpty());
    fillViewMenu();
}

} // namespace blokplan::ui
