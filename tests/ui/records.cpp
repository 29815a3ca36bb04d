#include "app/edits/arrangements.h"
#include "app/edits/placing.h"
#include "app/wording/words.h"
#include "ui/records/columnfit.h"
#include "ui/records/peoplepage.h"
#include "ui/records/recorddelegate.h"
#include "ui/records/roomspage.h"
#include "ui/records/sessionspage.h"
#include "ui/records/trackspage.h"

#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

namespace blokplan::tests
{

namespace
{

/// The view takes a text over, and lets the editor go, when the key is done.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// The tables of the records: search, sort, edit in place, delete, by keys and mouse.
class Records : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filtersAsOneTypes_data();
    void filtersAsOneTypes();
    void filtersByStateAndPlace();
    void editsInPlaceAsOneEdit();
    void choosesInPlace();
    void keepsWhatCannotBe();
    void keepsWhatWasRefused();
    void deletesAndUndoes();
    void sortsNumbersAsNumbers();
    void followsForeignEditsInPlace();
    void movesRooms();
    void duplicates();
    void duplicatesSeveralAsOneEdit();
    void setsStateAndTrackOfSeveral();
    void copiesMailAddresses();
    void deletesSeveralAsOneEdit();
    void countsTodosAndFiltersByThem();
    void fitsItsColumns_data();
    void fitsItsColumns();
    void keepsTheWidthsSomebodyDragged();
    void sortsAndFiltersTenThousand();
    void leadsToTheTimetable();
    void emptyPagesSayWhatToDo();
    void buttonsHaveWordsWhereTheyFit();
    void findsAndRemovesAmongTenThousand();

private:
    QStringList shown(const QString &column) const;
    void choose(const QStringList &titles);
    void trigger(const QString &menu, const QString &item);
    void editCell(const QString &title, int column, const QString &text);

    OpenDesk open;
    std::unique_ptr<ui::SessionsPage> page;
    QTableView *table = nullptr;
};

void Records::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    page = std::make_unique<ui::SessionsPage>(*open.desk);
    page->resize(1366, 700);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table = page->findChild<QTableView *>();
}

void Records::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

QStringList Records::shown(const QString &column) const
{
    QStringList texts;
    const QAbstractItemModel *model = table->model();
    for (int at = 0; at < model->columnCount(); ++at) {
        if (model->headerData(at, Qt::Horizontal).toString() != column)
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, at).data().toString());
    }
    return texts;
}

void Records::editCell(const QString &title, int column, const QString &text)
{
    const auto row =
        shown(wording::fieldWord(QStringLiteral("session"), QStringLiteral("title"))).indexOf(title);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(int(row), column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *line = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
}

void Records::filtersAsOneTypes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a part of a word")
        << "pen" << QStringList{QStringLiteral("Opening"), QStringLiteral("Open data")};
    QTest::newRow("case and order do not matter") << "DATA open" << QStringList{QStringLiteral("Open data")};
    QTest::newRow("people") << "vries" << QStringList{QStringLiteral("Opening"), QStringLiteral("Open data")};
    QTest::newRow("rooms") << "zaal 2" << QStringList{QStringLiteral("Open data")};
    QTest::newRow("nothing") << "xyzzy" << QStringList();
}

void Records::filtersAsOneTypes()
{
    QFETCH(QString, words);
    QFETCH(QStringList, titles);
    page->search();
    QTest::keyClicks(QApplication::focusWidget(), words);
    QCOMPARE(shown(QStringLiteral("Title")), titles);
}

void Records::filtersByStateAndPlace()
{
    auto *unplaced = page->findChild<QCheckBox *>();
    QTest::mouseClick(unplaced, Qt::LeftButton, {}, QPoint(8, unplaced->height() / 2));
    QCOMPARE(shown(QStringLiteral("Title")), QStringList{QStringLiteral("Later")});
    QVERIFY(page->reveal(ui::Target(sessionTitled(open.desk->plan(), QStringLiteral("Opening"))->id)));
    QVERIFY(!unplaced->isChecked());
    QCOMPARE(shown(QStringLiteral("Title")).size(), 3);
}

void Records::editsInPlaceAsOneEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    const Plan before = open.desk->plan();
    editCell(QStringLiteral("Later"), 0, QStringLiteral("Sooner"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(sessionTitled(open.desk->plan(), QStringLiteral("Sooner")) != nullptr);
    QVERIFY(shown(QStringLiteral("Title")).contains(QStringLiteral("Sooner")));
    QVERIFY(open.document->undo());
    QVERIFY(open.desk->plan() == before);
    QVERIFY(shown(QStringLiteral("Title")).contains(QStringLiteral("Later")));
}

void Records::choosesInPlace()
{
    const auto row = shown(QStringLiteral("Title")).indexOf(QStringLiteral("Later"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(int(row), 2));
    QTest::keyClick(table, Qt::Key_F2);
    auto *choice = table->viewport()->findChild<QComboBox *>();
    QVERIFY(choice != nullptr);
    QTest::keyClicks(choice, wording::word(SessionState::Confirmed));
    QTest::keyClick(choice, Qt::Key_Return);
    settle();
    QCOMPARE(sessionTitled(open.desk->plan(), QStringLiteral("Later"))->state, SessionState::Confirmed);
}

void Records::keepsWhatCannotBe()
{
    editCell(QStringLiteral("Later"), 7, QStringLiteral("long"));
    auto *line = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(line != nullptr && line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("long"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1:30"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QCOMPARE(sessionTitled(open.desk->plan(), QStringLiteral("Later"))->length, 90);
}

void Records::keepsWhatWasRefused()
{
    QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    const QString file = path(QStringLiteral("read.blokplan"));
    QVERIFY(open.document->copyTo(file));
    page.reset();
    auto readOnly = Document::open(file, Store::Access::ReadOnly);
    QVERIFY(readOnly);
    ui::Desk desk(**readOnly);
    page = std::make_unique<ui::SessionsPage>(desk);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table = page->findChild<QTableView *>();
    editCell(QStringLiteral("Later"), 0, QStringLiteral("Never"));
    QTRY_VERIFY(table->viewport()->findChild<QLineEdit *>() != nullptr &&
                table->viewport()->findChild<QLineEdit *>()->text() == QStringLiteral("Never"));
    QVERIFY(sessionTitled(desk.plan(), QStringLiteral("Never")) == nullptr);
    page.reset();
}

void Records::deletesAndUndoes()
{
    const Plan before = open.desk->plan();
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(open.desk->plan().sessions().isEmpty());
    QVERIFY(open.desk->plan().placements().isEmpty());
    QVERIFY(open.document->undo());
    QVERIFY(open.desk->plan() == before);
    QCOMPARE(shown(QStringLiteral("Title")).size(), 3);
}

void Records::sortsNumbersAsNumbers()
{
    ui::RecordPanel *panel = page->findChild<ui::RecordPanel *>();
    editCell(QStringLiteral("Later"), 0, QStringLiteral("Talk 10"));
    editCell(QStringLiteral("Opening"), 0, QStringLiteral("Talk 9"));
    editCell(QStringLiteral("Open data"), 0, QStringLiteral("talk 1"));
    panel->table().sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(shown(QStringLiteral("Title")),
             (QStringList{QStringLiteral("talk 1"), QStringLiteral("Talk 9"), QStringLiteral("Talk 10")}));
}

void Records::followsForeignEditsInPlace()
{
    Session described = *sessionTitled(open.desk->plan(), QStringLiteral("Open data"));
    described.abstract = QStringLiteral("Words");
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), described)));
    const Session *opening = sessionTitled(open.desk->plan(), QStringLiteral("Opening"));
    page->reveal(ui::Target(opening->id));
    const QString marked = shown(QStringLiteral("Findings")).join(QLatin1Char('|'));
    QVERIFY2(!marked.split(QLatin1Char('|')).at(1).isEmpty(), qPrintable(marked));
    const Row<Placement> placement = open.desk->agenda().of(opening->id).front();
    const auto move = edits::move(open.desk->plan(), placement->id, {placement->date, 800, placement->rooms});
    QVERIFY(open.desk->commit(move));
    const auto row = shown(QStringLiteral("Title")).indexOf(QStringLiteral("Open data"));
    QCOMPARE(shown(QStringLiteral("Findings")).at(row), QString());
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("Opening"));
}

void Records::movesRooms()
{
    ui::RoomsPage rooms(*open.desk);
    rooms.show();
    table = rooms.findChild<QTableView *>();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&rooms));
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(shown(QStringLiteral("Name")),
             (QStringList{QStringLiteral("Zaal 2"), QStringLiteral("Grote zaal")}));
    QCOMPARE(orderedRooms(open.desk->plan()).front()->name.first, QStringLiteral("Zaal 2"));
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown(QStringLiteral("Name")),
             (QStringList{QStringLiteral("Grote zaal"), QStringLiteral("Zaal 2")}));
}

void Records::duplicates()
{
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->reveal(ui::Target(sessionTitled(open.desk->plan(), QStringLiteral("Open data"))->id));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown(QStringLiteral("Title")).count(QStringLiteral("Open data")), 2);
    const QModelIndexList chosen = table->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().siblingAtColumn(3).data().toString().contains(QStringLiteral("Bob")));
}

void Records::choose(const QStringList &titles)
{
    QList<ui::AnyId> ids;
    for (const QString &title : titles)
        ids.append(ui::anyId(sessionTitled(open.desk->plan(), title)->id));
    page->findChild<ui::RecordPanel *>()->select(ids);
}

/// As one who opens the menu and clicks.
void Records::trigger(const QString &menu, const QString &item)
{
    for (auto *one : page->findChildren<QMenu *>()) {
        if (one->menuAction()->iconText() != menu)
            continue;
        QVERIFY(one->menuAction()->isEnabled());
        one->popup(QPoint(10, 10));
        for (QAction *action : one->actions()) {
            if (action->text() == item)
                QTest::mouseClick(one, Qt::LeftButton, {}, one->actionGeometry(action).center());
        }
        QVERIFY(!one->isVisible());
        return;
    }
    QFAIL(qPrintable(menu));
}

void Records::duplicatesSeveralAsOneEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    const Plan before = open.desk->plan();
    choose({QStringLiteral("Opening"), QStringLiteral("Later")});
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(open.desk->plan().sessions().size(), size_t(5));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QVERIFY(open.document->undo());
    QVERIFY(open.desk->plan() == before);
}

void Records::setsStateAndTrackOfSeveral()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    choose({QStringLiteral("Opening"), QStringLiteral("Open data")});
    trigger(QStringLiteral("Set the state"), wording::word(SessionState::Confirmed));
    trigger(QStringLiteral("Set the track"), QStringLiteral("Participatie"));
    QCOMPARE(changed.size(), 2);
    for (const char *title : {"Opening", "Open data"}) {
        const Session *session = sessionTitled(open.desk->plan(), QLatin1String(title));
        QCOMPARE(session->state, SessionState::Confirmed);
        QCOMPARE(session->tracks.size(), 1);
        QCOMPARE(open.desk->plan().find(session->tracks.first())->code, QStringLiteral("PAR"));
    }
    trigger(QStringLiteral("Set the track"), QStringLiteral("No track"));
    QVERIFY(sessionTitled(open.desk->plan(), QStringLiteral("Opening"))->tracks.isEmpty());
    QVERIFY(open.document->undo());
    QCOMPARE(sessionTitled(open.desk->plan(), QStringLiteral("Opening"))->tracks.size(), 1);
}

void Records::copiesMailAddresses()
{
    QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    QSignalSpy said(open.desk.get(), &ui::Desk::said);
    choose({QStringLiteral("Opening"), QStringLiteral("Open data")});
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(warned.size(), 1);
    const Plan before = open.desk->plan();
    for (const Person &person : before.people()) {
        Person known = person;
        known.email = known.asWritten.left(3).toLower() + QStringLiteral("@example.org");
        QVERIFY(open.desk->commit(edits::put(open.desk->plan(), known)));
    }
    said.clear();
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QString both = QStringLiteral("Anna de Vries <ann@example.org>, Bob <bob@example.org>");
    QCOMPARE(QGuiApplication::clipboard()->text(), both);
    QCOMPARE(said.size(), 1);

    ui::PeoplePage people(*open.desk);
    people.show();
    QVERIFY(QTest::qWaitForWindowActive(&people));
    QGuiApplication::clipboard()->clear();
    auto *list = people.findChild<QTableView *>();
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), both);
}

void Records::deletesSeveralAsOneEdit()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    choose({QStringLiteral("Opening"), QStringLiteral("Later")});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(QStringLiteral("Title")), QStringList{QStringLiteral("Open data")});
}

void Records::countsTodosAndFiltersByThem()
{
    const SessionId opening = sessionTitled(open.desk->plan(), QStringLiteral("Opening"))->id;
    for (const char *what : {"Mail", "Water"})
        QVERIFY(open.desk->commit(edits::addTodo(open.desk->plan(), opening, QLatin1String(what))));
    Todo first = *open.desk->plan().todos().begin();
    first.done = true;
    QVERIFY(open.desk->commit(edits::changeTodo(open.desk->plan(), first)));
    const auto row = shown(QStringLiteral("Title")).indexOf(QStringLiteral("Opening"));
    QCOMPARE(shown(QStringLiteral("To-dos")).at(row), QStringLiteral("1/2"));
    auto *withTodos = page->findChildren<QCheckBox *>().at(1);
    QTest::mouseClick(withTodos, Qt::LeftButton, {}, QPoint(8, withTodos->height() / 2));
    QCOMPARE(shown(QStringLiteral("Title")), QStringList{QStringLiteral("Opening")});
    const Plan before = open.desk->plan();
    for (const Todo &todo : before.todos()) {
        Todo done = todo;
        done.done = true;
        QVERIFY(open.desk->commit(edits::changeTodo(open.desk->plan(), done)));
    }
    QCOMPARE(shown(QStringLiteral("Title")), QStringList());
}

void Records::fitsItsColumns_data()
{
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("as wanted") << QList<int>{200, 100} << 300 << QList<int>{200, 100};
    QTest::newRow("the widest takes what is left") << QList<int>{100, 200} << 400 << QList<int>{100, 300};
    QTest::newRow("the wide ones give way most") << QList<int>{200, 100} << 255 << QList<int>{160, 95};
    QTest::newRow("never too narrow to read") << QList<int>{200, 100} << 50 << QList<int>{120, 90};
    QTest::newRow("none") << QList<int>{} << 50 << QList<int>{};
}

void Records::fitsItsColumns()
{
    QFETCH(QList<int>, wanted);
    QFETCH(int, available);
    QTEST(ui::fittedWidths(wanted, available), "widths");
    for (const int width : {1100, 1150, 1900}) {
        page->resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY2(!table->horizontalScrollBar()->isVisible() && table->horizontalScrollBar()->maximum() == 0,
                 qPrintable(QString::number(width)));
    }
}

void Records::keepsTheWidthsSomebodyDragged()
{
    QHeaderView *header = table->horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(0) + header->sectionSize(0) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(header->viewport(), edge + QPoint(60, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    const int width = header->sectionSize(0);
    page->resize(1000, 600);
    QCoreApplication::processEvents();
    QCOMPARE(header->sectionSize(0), width);
    page.reset(); // which remembers
    page = std::make_unique<ui::SessionsPage>(*open.desk);
    page->resize(1300, 600);
    page->show();
    table = page->findChild<QTableView *>();
    QCOMPARE(table->horizontalHeader()->sectionSize(0), width);
    page.reset();
    QSettings().clear();
}

void Records::sortsAndFiltersTenThousand()
{
    const OpenDesk large = openDesk(path(QStringLiteral("large.blokplan")), manyDaysPlan(10000));
    ui::SessionsPage many(*large.desk);
    many.show();
    QVERIFY(QTest::qWaitForWindowActive(&many));
    auto *list = many.findChild<QTableView *>();
    list->sortByColumn(0, Qt::DescendingOrder);
    const auto first = [&] { return list->model()->index(0, 0).data().toString(); };
    const auto last = [&] {
        return list->model()->index(list->model()->rowCount() - 1, 0).data().toString();
    };
    QCOMPARE(list->model()->rowCount(), 10000);
    QVERIFY2(QString::localeAwareCompare(first(), last()) > 0, qPrintable(first() + last()));
    many.findChild<QLineEdit *>()->setText(QStringLiteral("7777"));
    QCOMPARE(first(), QStringLiteral("Session 7777"));
    many.findChild<QLineEdit *>()->clear();
    QCOMPARE(list->model()->rowCount(), 10000);
}

void Records::leadsToTheTimetable()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    const SessionId id = sessionTitled(open.desk->plan(), QStringLiteral("Opening"))->id;
    page->reveal(ui::Target(id));
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(led.size(), 1);
    const auto target = led.first().first().value<ui::Target>();
    QCOMPARE(std::get<PlacementId>(target), open.desk->agenda().of(id).front()->id);
}

void Records::buttonsHaveWordsWhereTheyFit()
{
    ui::PeoplePage people(*open.desk);
    people.resize(1600, 600);
    people.show();
    QVERIFY(QTest::qWaitForWindowActive(&people));
    const auto wordless = [&] {
        int count = 0;
        for (const auto *button : people.findChildren<QToolButton *>()) {
            if (button->defaultAction() == nullptr || button->text().isEmpty())
                continue;
            [&] { QVERIFY(!button->toolTip().isEmpty()); }();
            count += button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? 0 : 1;
        }
        return count;
    };
    QCOMPARE(wordless(), 0);
    people.resize(640, 600);
    QTRY_VERIFY(wordless() > 0);
    people.resize(1600, 600);
    QTRY_COMPARE(wordless(), 0);
}

void Records::emptyPagesSayWhatToDo()
{
    const OpenDesk empty = openDesk(path(QStringLiteral("empty.blokplan")), emptyPlan());
    std::vector<std::unique_ptr<ui::RecordPage>> pages;
    pages.push_back(std::make_unique<ui::SessionsPage>(*empty.desk));
    pages.push_back(std::make_unique<ui::PeoplePage>(*empty.desk));
    pages.push_back(std::make_unique<ui::RoomsPage>(*empty.desk));
    pages.push_back(std::make_unique<ui::TracksPage>(*empty.desk));
    for (const auto &one : pages) {
        one->show();
        QVERIFY(!one->findChild<QTableView *>()->isVisible());
        const auto buttons = one->findChildren<QPushButton *>();
        QVERIFY2(!buttons.isEmpty() && buttons.first()->isVisible(), qPrintable(one->title()));
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        auto *form = one->findChild<QDialog *>();
        QVERIFY2(form != nullptr && form->isVisible(), qPrintable(one->title()));
    }
}

void Records::findsAndRemovesAmongTenThousand()
{
    const OpenDesk large = openDesk(path(QStringLiteral("large.blokplan")), manyDaysPlan(10000));
    ui::SessionsPage many(*large.desk);
    many.show();
    QVERIFY(QTest::qWaitForWindowActive(&many));
    table = many.findChild<QTableView *>();
    many.search();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("session 777"));
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(shown(QStringLiteral("Title")).last(), QStringLiteral("Session 777"));
    const Session *one = sessionTitled(large.desk->plan(), QStringLiteral("Session 777"));
    QVERIFY(large.desk->commit(edits::remove(large.desk->plan(), QList<SessionId>{one->id})));
    QVERIFY(shown(QStringLiteral("Title")).isEmpty() ||
            shown(QStringLiteral("Title")).last() != QStringLiteral("Session 777"));
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::Records)
#include "records.moc"
