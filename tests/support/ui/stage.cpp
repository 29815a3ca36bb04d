#include "tests/support/ui/stage.h"

#include "app/edits/records.h"

#include "tests/support/plans.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QWindow>

namespace blokplan::tests
{

using namespace blokplan::ui;

Plan twoDays()
{
    const Plan plan = smallPlan();
    Day second = *orderedDays(plan).front();
    second.id = DayId::create();
    second.date = theDay.addDays(1);
    return after(plan, edits::put(plan, second));
}

const Session &sessionNamed(const Plan &plan, const QString &title)
{
    for (const Session &session : plan.sessions()) {
        if (session.title.first == title)
            return session;
    }
    qFatal("no session of that title");
}

Stage::Stage(const QString &path, const Plan &plan)
{
    auto made = Document::create(path, plan, {});
    if (!made)
        qFatal("no document");
    document = std::move(*made);
    desk = std::make_unique<Desk>(*document);
    page = std::make_unique<TimetablePage>(*desk);
    page->resize(1200, 800);
    page->show();
    QApplication::setActiveWindow(page.get());
    page->view()->setFocus();
    QApplication::processEvents();
}

const Placement &Stage::placement(const char *title) const
{
    const auto &rows = document->agenda().of(sessionNamed(plan(), QString::fromLatin1(title)).id);
    if (rows.empty())
        qFatal("%s has no place", title);
    return *rows.front();
}

bool Stage::isPlaced(const char *title) const
{
    return !document->agenda().of(sessionNamed(plan(), QString::fromLatin1(title)).id).empty();
}

QString Stage::room(const char *title) const
{
    return plan().find(placement(title).rooms.first())->name.first;
}

QSet<PlacementId> Stage::selected() const
{
    const QList<PlacementId> chosen = view()->selection();
    return {chosen.begin(), chosen.end()};
}

QPoint Stage::onGrid(int column, int minute) const
{
    return view()->viewport()->mapTo(page.get(), view()->pointAt(column, minute));
}

QPoint Stage::middleOf(const char *title) const
{
    return view()->viewport()->mapTo(page.get(), view()->rectOf(id(title)).center());
}

QPoint Stage::tab(int index) const
{
    return page->days()->mapTo(page.get(), page->days()->tabRect(index).center());
}

QPoint Stage::card(int row) const
{
    CardList *list = page->shelf()->list();
    return list->viewport()->mapTo(page.get(), list->visualRect(list->model()->index(row, 0)).center());
}

QPoint Stage::shelf() const
{
    return page->shelf()->mapTo(page.get(), page->shelf()->rect().center());
}

QPoint Stage::way(int columns, int minutes) const
{
    return onGrid(columns, 600 + minutes) - onGrid(0, 600);
}

void Stage::press(const QPoint &point, Qt::KeyboardModifiers with) const
{
    QTest::mousePress(window(), Qt::LeftButton, with, point);
}

void Stage::release(const QPoint &point, Qt::KeyboardModifiers with) const
{
    QTest::mouseRelease(window(), Qt::LeftButton, with, point);
}

void Stage::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers with) const
{
    press(from, with);
    move((from + to) / 2);
    move(to);
    release(to, with);
}

void Stage::click(const QPoint &point, Qt::KeyboardModifiers with) const
{
    QTest::mouseClick(window(), Qt::LeftButton, with, point);
}

void Stage::type(const char *text) const
{
    for (const char *letter = text; *letter != 0; ++letter)
        QTest::keyClick(window(), *letter);
}

QMenu *Stage::menuAt(const QPoint &point) const
{
    QWidget *under = page->childAt(point);
    const QPoint screen = page->mapToGlobal(point);
    QContextMenuEvent event(QContextMenuEvent::Mouse, under->mapFromGlobal(screen), screen);
    QApplication::sendEvent(under, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void Stage::choose(const char *entry) const
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        qFatal("no menu is open for %s", entry);
    for (QAction *action : menu->actions()) {
        if (action->objectName() != QLatin1String(entry))
            continue;
        if (!action->isEnabled())
            qFatal("%s is not to be had", entry);
        return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    qFatal("the menu has no %s", entry);
}

QWidget *Stage::dialog() const
{
    for (auto *dialog : page->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    qFatal("no dialog is open");
}

void Stage::undo() const
{
    if (!document->undo())
        qFatal("nothing to undo");
}

QWindow *Stage::window() const
{
    return page->window()->windowHandle();
}

void undoLeads(const Stage &stage, const Plan &before)
{
    QVERIFY(stage.document->canUndo());
    stage.undo();
    QCOMPARE(stage.plan(), before);
    QVERIFY(!stage.document->canUndo());
}

void selectTwo(const Stage &stage)
{
    stage.click(stage.middleOf("Alpha"));
    stage.click(stage.middleOf("Beta"), Qt::ControlModifier);
    QCOMPARE(stage.selected(), QSet<PlacementId>({stage.id("Alpha"), stage.id("Beta")}));
}

} // namespace blokplan::tests
