#include "ui/timetable/accessiblegrid.h"

#include "app/edits/records.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"
#include "tests/support/ui/stage.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace blokplan;
using namespace blokplan::ui;
using namespace blokplan::tests;

namespace
{

/// What a screen reader was heard, as "kind: name".
QStringList heard;

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *one = event->accessibleInterface();
    if (one == nullptr)
        return;
    const QString name = one->text(QAccessible::Name);
    if (event->type() == QAccessible::Focus)
        heard.append(QStringLiteral("focus: ") + name);
    if (event->type() == QAccessible::NameChanged)
        heard.append(QStringLiteral("name: ") + name);
    if (event->type() == QAccessible::Alert)
        heard.append(QStringLiteral("alert: ") + name);
}

QStringList childNames(QAccessibleInterface *parent)
{
    QStringList names;
    for (int i = 0; i < parent->childCount(); ++i)
        names.append(parent->child(i)->text(QAccessible::Name));
    return names;
}

} // namespace

class AccessibleGridTest : public Test
{
    Q_OBJECT

private:
    [[nodiscard]] Stage stageOf(const Plan &plan) const { return {path(QStringLiteral("a.blokplan")), plan}; }

private slots:
    void isAListOfRooms()
    {
        const Stage stage = stageOf(smallPlan());
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(stage.view());
        QVERIFY(grid != nullptr);
        QCOMPARE(grid->role(), QAccessible::List);
        QCOMPARE(childNames(grid), QStringList({QStringLiteral("Zaal 1, 30 seat(s), 3 session(s)"),
                                                QStringLiteral("Zaal 2, 60 seat(s), 2 session(s)"),
                                                QStringLiteral("Zaal 3, 200 seat(s), 1 session(s)")}));
        QAccessibleInterface *room = grid->child(1);
        QCOMPARE(room->role(), QAccessible::List);
        QCOMPARE(room->parent(), grid);
        QCOMPARE(grid->indexOfChild(room), 1);
    }

    void eachRoomListsItsBlocksInOrderOfTime()
    {
        const Stage stage = stageOf(smallPlan());
        QAccessibleInterface *room = QAccessible::queryAccessibleInterface(stage.view())->child(0);
        QCOMPARE(room->childCount(), 3);
        const QStringList titles = childNames(room);
        QVERIFY(titles[0].startsWith(QLatin1String("Opening, 09:30 to 10:00")));
        QVERIFY(titles[1].startsWith(QLatin1String("Alpha, 10:30 to 11:15")));
        QVERIFY(titles[2].startsWith(QLatin1String("Gamma, 14:00 to 15:00")));
        QAccessibleInterface *alpha = room->child(1);
        QCOMPARE(alpha->role(), QAccessible::ListItem);
        QCOMPARE(alpha->parent(), room);
        QCOMPARE(room->indexOfChild(alpha), 1);
        QCOMPARE(alpha->rect().size(), stage.view()->rectOf(stage.id("Alpha")).size());
        QCOMPARE(room->childAt(alpha->rect().center().x(), alpha->rect().center().y()), alpha);
    }

    void aBlockSaysAllThatIsKnown()
    {
        const Stage stage = stageOf(smallPlan());
        QAccessibleInterface *room = QAccessible::queryAccessibleInterface(stage.view())->child(0);
        const QString name = room->child(1)->text(QAccessible::Name);
        for (const char *part : {"Alpha", "10:30 to 11:15", "Zaal 1", "Tom Kunzler"})
            QVERIFY2(name.contains(QLatin1String(part)), qPrintable(name));
        stage.desk->commit(
            edits::move(stage.plan(), stage.id("Beta"), {theDay, 640, stage.placement("Alpha").rooms}));
        const QString clashing = room->child(1)->text(QAccessible::Name);
        QVERIFY2(clashing.contains(QLatin1String("finding")), qPrintable(clashing));
        QVERIFY2(clashing.contains(QLatin1String("Beta")), qPrintable(clashing));
        stage.desk->commit(edits::pin(stage.plan(), {stage.id("Alpha")}, true));
        QVERIFY(room->child(1)->text(QAccessible::Name).contains(QLatin1String("fixed")));
    }

    void walkingByKeyIsTold()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        heard.clear();
        AccessibleGrid::setListener(hear);
        stage.key(Qt::Key_Right);
        AccessibleGrid::setListener(nullptr);
        QVERIFY2(heard.size() == 2, qPrintable(heard.join(u'\n')));
        QVERIFY(heard[0].startsWith(QLatin1String("name: Beta")));
        QVERIFY(heard[1].startsWith(QLatin1String("focus: Beta")));
        QAccessibleInterface *beta = QAccessible::queryAccessibleInterface(stage.view())->focusChild();
        QVERIFY(beta != nullptr && beta->state().focused && beta->state().selected);
    }

    void aStepByKeyIsToldWithItsNewTime()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        heard.clear();
        AccessibleGrid::setListener(hear);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        AccessibleGrid::setListener(nullptr);
        QVERIFY2(heard.last().startsWith(QLatin1String("focus: Alpha, 10:35 to 11:20")),
                 qPrintable(heard.join(u'\n')));
    }

    void carryingByKeyIsTold()
    {
        const Stage stage = stageOf(smallPlan());
        stage.click(stage.middleOf("Alpha"));
        stage.key(Qt::Key_Space);
        heard.clear();
        AccessibleGrid::setListener(hear);
        stage.key(Qt::Key_Right);
        AccessibleGrid::setListener(nullptr);
        QVERIFY(!heard.isEmpty());
        QVERIFY2(heard.last().startsWith(QLatin1String("alert: Zaal 2")), qPrintable(heard.join(u'\n')));
    }

    void aBlockThatIsGoneIsInvalid()
    {
        const Stage stage = stageOf(smallPlan());
        QAccessibleInterface *room = QAccessible::queryAccessibleInterface(stage.view())->child(1);
        QAccessibleInterface *beta = room->child(1);
        QVERIFY(beta->isValid());
        stage.desk->commit(edits::unplace(stage.plan(), {stage.id("Beta")}));
        QVERIFY(!beta->isValid());
        QCOMPARE(room->childCount(), 1);
        QVERIFY(beta->text(QAccessible::Name).isEmpty());
    }

    void pressingABlockOpensItsSession()
    {
        const Stage stage = stageOf(smallPlan());
        QSignalSpy asked(stage.page.get(), &TimetablePage::editRequested);
        QAccessibleInterface *room = QAccessible::queryAccessibleInterface(stage.view())->child(0);
        QAccessibleActionInterface *alpha = room->child(1)->actionInterface();
        QVERIFY(alpha != nullptr);
        alpha->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.view()->current(), stage.id("Alpha"));
    }
};

BLOKPLAN_TEST(AccessibleGridTest)
#include "accessiblegrid.moc"
