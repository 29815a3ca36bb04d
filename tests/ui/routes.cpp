#include "app/edits/records.h"
#include "ui/records/routebuilder.h"
#include "ui/records/trackspage.h"

#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace blokplan::tests
{

/// A route built by clicking sessions, each click one step to take back.
class Routes : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theKeySaysWhatItNeeds();
    void opensFromTheTableAndGoesBack();
    void aClickTakesInAndOut();
    void theKeyboardDoesTheSame();
    void saysBeforehandWhatWouldOverlap();
    void putsUnderTheHeadingChosen();
    void renamesAHeadingInPlace();
    void movesAndTakesOut();
    void findsPlacesUpAndDown_data();
    void findsPlacesUpAndDown();
    void searchesAndShowsWhatIsNotPlaced();
    void leavesWhenTheRouteIsGone();

private:
    [[nodiscard]] const Route &route() const { return *open.desk->plan().find(id); }
    [[nodiscard]] SessionId session(const char *title) const;
    [[nodiscard]] QTreeWidgetItem *pickOf(const char *title) const;
    void click(const char *title);
    void clickTool(int at) const;

    OpenDesk open;
    RouteId id;
    std::unique_ptr<ui::TracksPage> page;
    ui::RouteBuilder *builder = nullptr;
    ui::RouteTree *tree = nullptr;
    QTreeWidget *picks = nullptr;
};

void Routes::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    Route made;
    made.id = RouteId::create();
    made.name = QStringLiteral("Nu Open");
    id = made.id;
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), made)));
    page = std::make_unique<ui::TracksPage>(*open.desk);
    page->resize(1150, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    builder = page->findChild<ui::RouteBuilder *>();
    tree = builder->findChild<ui::RouteTree *>();
    for (auto *list : builder->findChildren<QTreeWidget *>())
        picks = list == tree ? picks : list;
    page->buildRoute(id);
}

void Routes::theKeySaysWhatItNeeds()
{
    QSignalSpy said(open.desk.get(), &ui::Desk::said);
    const auto build = [&] {
        for (QAction *action : page->pageActions()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+B")))
                action->trigger();
        }
    };
    emit builder->left();
    Route other;
    other.id = RouteId::create();
    other.name = QStringLiteral("Second");
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), other)));
    const auto tables = page->findChildren<QTableView *>();
    for (QTableView *table : tables)
        table->clearSelection();
    said.clear();
    build();
    QCOMPARE(said.size(), 1);
    QVERIFY(!builder->isVisible());
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), QList<RouteId>{other.id})));
    for (QTableView *table : tables)
        table->clearSelection();
    build(); // there is only one
    QVERIFY(builder->isVisible());
}

void Routes::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

SessionId Routes::session(const char *title) const
{
    return sessionTitled(open.desk->plan(), QLatin1String(title))->id;
}

QTreeWidgetItem *Routes::pickOf(const char *title) const
{
    return picks->findItems(QLatin1String(title), Qt::MatchExactly).value(0);
}

void Routes::click(const char *title)
{
    const QTreeWidgetItem *item = pickOf(title);
    QVERIFY2(item != nullptr, title);
    QTest::mouseClick(picks->viewport(), Qt::LeftButton, {}, picks->visualItemRect(item).center());
    QCoreApplication::processEvents();
}

/// The buttons over the route: heading, up, down, out.
void Routes::clickTool(int at) const
{
    for (auto *button : builder->findChildren<QToolButton *>()) {
        if (button->defaultAction() == builder->builderActions()[at])
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void Routes::opensFromTheTableAndGoesBack()
{
    QTest::keyClick(builder, Qt::Key_Escape);
    QVERIFY(!builder->isVisible());
    QTableView *table = nullptr;
    for (auto *panel : page->findChildren<ui::RecordPanel *>())
        table = panel->newAction->text().contains(QStringLiteral("route")) ? &panel->table() : table;
    QVERIFY(table->isVisible());
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(builder->isVisible());
    QCOMPARE(builder->building(), id);
    QCOMPARE(builder->findChild<QComboBox *>()->currentText(), QStringLiteral("Nu Open"));
}

void Routes::aClickTakesInAndOut()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    click("Opening");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(route().blocks.size(), 1);
    QCOMPARE(route().blocks[0].sessions, QList<SessionId>{session("Opening")});
    QCOMPARE(pickOf("Opening")->checkState(0), Qt::Checked);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    click("Opening");
    QVERIFY(route().blocks[0].sessions.isEmpty());
    QCOMPARE(pickOf("Opening")->checkState(0), Qt::Unchecked);
    QVERIFY(open.document->undo());
    QCOMPARE(route().blocks[0].sessions.size(), 1);
    QVERIFY(open.document->undo());
    QVERIFY(route().blocks.isEmpty());
    QCOMPARE(tree->topLevelItemCount(), 0);
}

void Routes::theKeyboardDoesTheSame()
{
    picks->setFocus();
    picks->setCurrentItem(pickOf("Open data"));
    QTest::keyClick(picks, Qt::Key_Space);
    QCOMPARE(route().blocks[0].sessions, QList<SessionId>{session("Open data")});
    QTest::keyClick(picks, Qt::Key_Return);
    QVERIFY(route().blocks[0].sessions.isEmpty());
}

void Routes::saysBeforehandWhatWouldOverlap()
{
    QVERIFY2(!pickOf("Open data")->text(3).contains(QStringLiteral("30 min")),
             qPrintable(pickOf("Open data")->text(3)));
    click("Opening");
    const QString foretold = pickOf("Open data")->text(3);
    QVERIFY2(foretold.contains(QStringLiteral("Opening")) && foretold.contains(QStringLiteral("30 min")),
             qPrintable(foretold));
    click("Open data");
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(3), foretold);
    bool isSaid = false;
    for (const auto *label : builder->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(QStringLiteral("1 problem"));
    QVERIFY(isSaid);
}

void Routes::putsUnderTheHeadingChosen()
{
    click("Opening");
    clickTool(0);
    QTest::keyClick(tree->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(route().blocks.size(), 2);
    click("Open data");
    QCOMPARE(route().blocks[1].sessions, QList<SessionId>{session("Open data")});
    tree->setCurrentItem(tree->topLevelItem(0));
    picks->setFocus();
    auto *days = builder->findChildren<QComboBox *>().at(1);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_End);
    emit days->activated(days->currentIndex());
    click("Later");
    QCOMPARE(route().blocks[0].sessions.size(), 2);
}

void Routes::renamesAHeadingInPlace()
{
    clickTool(0);
    auto *line = tree->findChild<QLineEdit *>();
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Ochtend"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(route().blocks[0].heading, QStringLiteral("Ochtend"));
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Ochtend"));
    QVERIFY(open.document->undo());
    QVERIFY(route().blocks[0].heading != QStringLiteral("Ochtend"));
}

void Routes::movesAndTakesOut()
{
    click("Opening");
    click("Open data");
    tree->setCurrent({0, 1});
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(route().blocks[0].sessions, (QList<SessionId>{session("Open data"), session("Opening")}));
    QCOMPARE(tree->current(), (ui::RoutePlace{0, 0}));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(route().blocks[0].sessions, QList<SessionId>{session("Opening")});
    tree->setCurrent({0, -1});
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(route().blocks.isEmpty());
    QVERIFY(open.document->undo());
    QCOMPARE(route().blocks[0].sessions, QList<SessionId>{session("Opening")});
}

void Routes::findsPlacesUpAndDown_data()
{
    QTest::addColumn<QList<int>>("from");
    QTest::addColumn<int>("by");
    QTest::addColumn<QList<int>>("to");
    QTest::newRow("within a heading") << QList<int>{0, 0} << 1 << QList<int>{0, 1};
    QTest::newRow("to the next heading") << QList<int>{0, 1} << 1 << QList<int>{1, 0};
    QTest::newRow("to the end of the one before") << QList<int>{1, 0} << -1 << QList<int>{0, 2};
    QTest::newRow("no further up") << QList<int>{0, 0} << -1 << QList<int>{0, 0};
    QTest::newRow("no further down") << QList<int>{1, 0} << 1 << QList<int>{1, 0};
    QTest::newRow("a heading") << QList<int>{0, -1} << 1 << QList<int>{1, -1};
    QTest::newRow("the last heading") << QList<int>{1, -1} << 1 << QList<int>{1, -1};
    QTest::newRow("nothing") << QList<int>{-1, -1} << 1 << QList<int>{-1, -1};
}

void Routes::findsPlacesUpAndDown()
{
    QFETCH(QList<int>, from);
    QFETCH(int, by);
    QFETCH(QList<int>, to);
    Route two;
    two.blocks = {{{}, {}, {SessionId::create(), SessionId::create()}}, {{}, {}, {SessionId::create()}}};
    QCOMPARE(ui::movedPlace(two, {from[0], from[1]}, by), (ui::RoutePlace{to[0], to[1]}));
}

void Routes::searchesAndShowsWhatIsNotPlaced()
{
    auto *search = builder->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("BOB"));
    QVERIFY(pickOf("Opening") == nullptr);
    QVERIFY(pickOf("Open data") != nullptr);
}

void Routes::leavesWhenTheRouteIsGone()
{
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), QList<RouteId>{id})));
    QVERIFY(!builder->isVisible());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Routes)
#include "routes.moc"
