#include "app/edits/arrangements.h"
#include "app/edits/parts.h"
#include "ui/forms/dateline.h"
#include "ui/forms/forms.h"
#include "ui/forms/partrow.h"
#include "ui/forms/partsinput.h"
#include "ui/forms/placementrow.h"
#include "ui/forms/relationrow.h"
#include "ui/forms/rowlist.h"
#include "ui/forms/sessionchoice.h"
#include "ui/forms/todorow.h"

#include "tests/support/ui/formtest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QWheelEvent>

namespace blokplan::tests
{

/// What hangs on a session, in its form: parts, relations, to-dos, links. One edit for all of it.
class SessionForms : public FormTest
{
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void splitsNames_data();
    void splitsNames();
    void dividesMinutes();
    void makesPartsWithPeople();
    void reordersAndRemovesParts();
    void keepsPartsOfPlansWithGaps();
    void opensAPartAndFollowsIt();
    void aPartHasNoTimesOfItsOwn();
    void tiesSessionsByTyping();
    void refusesATieToNobody();
    void keepsTodos();
    void keepsLinksAndWords();
    void agreesWhatIsFixed();
    void theWheelScrolls();

private:
    /// Opens the form of the session, and there the list of that name.
    ui::RowList *openList(const QString &title, const QString &list);
    SessionId addParts(const QStringList &titles);
    [[nodiscard]] QStringList partsOf(const SessionId &parent) const;
};

ui::RowList *SessionForms::openList(const QString &title, const QString &list)
{
    form = ui::openForm(*open.desk, titled(title), window.get());
    auto *found = form->findChild<ui::RowList *>(list);
    auto *tabs = form->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(found))
            tabs->setCurrentIndex(tab);
    }
    return found;
}

SessionId SessionForms::addParts(const QStringList &titles)
{
    const SessionId parent = titled(QStringLiteral("Opening"));
    for (const QString &title : titles) {
        Session part;
        part.id = SessionId::create();
        part.title = title;
        part.length = 10;
        open.desk->commit(edits::addPart(plan(), parent, part));
    }
    return parent;
}

QStringList SessionForms::partsOf(const SessionId &parent) const
{
    QStringList titles;
    for (const Row<Session> &part : open.desk->agenda().partsOf(parent))
        titles.append(part->title.first);
    return titles;
}

void SessionForms::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << "2017-11-17" << QDate(2017, 11, 17);
    QTest::newRow("month by name") << "17 nov 2017" << QDate(2017, 11, 17);
    QTest::newRow("whole month") << "17 November 2017" << QDate(2017, 11, 17);
    QTest::newRow("with a point") << "17 nov. 2017" << QDate(2017, 11, 17);
    QTest::newRow("numbers") << "17-11-2017" << QDate(2017, 11, 17);
    QTest::newRow("slashes") << "17/11/2017" << QDate(2017, 11, 17);
    QTest::newRow("points") << "17.11.2017" << QDate(2017, 11, 17);
    QTest::newRow("no year, to come") << "17 nov" << QDate(2017, 11, 17);
    QTest::newRow("no year, gone by") << "3-2" << QDate(2018, 2, 3);
    QTest::newRow("no such day") << "31-2-2017" << QDate();
    QTest::newRow("no such month") << "17 foo" << QDate();
    QTest::newRow("too short a month") << "17 ma" << QDate();
    QTest::newRow("words") << "soon" << QDate();
    QTest::newRow("nothing") << "" << QDate();
}

void SessionForms::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(ui::parseDate(text, QDate(2017, 6, 1)), date);
    QCOMPARE(ui::parseDate(ui::writtenDate(date), QDate(2017, 6, 1)), date);
}

void SessionForms::splitsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList all;
        for (const char *name : names)
            all.append(QString::fromUtf8(name));
        return all;
    };
    QTest::newRow("two") << "Anna, Bob" << list({"Anna", "Bob"});
    QTest::newRow("spaces and empty ones") << " Anna ,, Bob , " << list({"Anna", "Bob"});
    QTest::newRow("one with a comma")
        << "Ministerie, Directie X, Bob" << list({"Ministerie, Directie X", "Bob"});
    QTest::newRow("only begins so") << "Ministerie, Directie XY" << list({"Ministerie", "Directie XY"});
    QTest::newRow("nothing") << "" << QStringList();
}

void SessionForms::splitsNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(ui::splitNames(text, {QStringLiteral("Ministerie, Directie X")}), names);
}

void SessionForms::dividesMinutes()
{
    QCOMPARE(ui::dividedMinutes(45, 4), (QList<int>{12, 11, 11, 11}));
    QCOMPARE(ui::dividedMinutes(2, 3), (QList<int>{1, 1, 1}));
    QVERIFY(ui::dividedMinutes(45, 0).isEmpty());
}

void SessionForms::makesPartsWithPeople()
{
    QSignalSpy changed(open.desk.get(), &ui::Desk::changed);
    auto *parts = openList(QStringLiteral("Opening"), QStringLiteral("parts"));
    click(button(QStringLiteral("Add a part"), parts));
    click(button(QStringLiteral("Add a part"), parts));
    const auto rows = parts->rowsAs<ui::PartRow>();
    QCOMPARE(rows.size(), 2);
    const auto lines = rows[0]->findChildren<QLineEdit *>();
    type(lines[0], QStringLiteral("Pitch one"));
    type(lines[1], QStringLiteral("bob, Carla Nieuw"));
    type(rows[1]->findChildren<QLineEdit *>()[0], QStringLiteral("Pitch two"));
    type(rows[1]->findChildren<QLineEdit *>()[1], QStringLiteral("Carla Nieuw"));
    click(button(QStringLiteral("Divide the time evenly")));
    QVERIFY(reads(QStringLiteral("09:30")));
    QVERIFY(reads(QStringLiteral("Together 45 min of 45 min")));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(changed.size(), 1);
    const SessionId parent = titled(QStringLiteral("Opening"));
    QCOMPARE(partsOf(parent), (QStringList{QStringLiteral("Pitch one"), QStringLiteral("Pitch two")}));
    QCOMPARE(namesIn(open.desk->agenda(), titled(QStringLiteral("Pitch one"))),
             (QStringList{QStringLiteral("Bob"), QStringLiteral("Carla Nieuw")}));
    QCOMPARE(plan().people().size(), size_t(3)); // Carla once
    QCOMPARE(plan().find(titled(QStringLiteral("Pitch one")))->length, 23);
    QVERIFY(open.document->undo());
    QVERIFY(partsOf(parent).isEmpty());
    QCOMPARE(plan().people().size(), size_t(2));
}

void SessionForms::reordersAndRemovesParts()
{
    const SessionId parent = addParts({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    Todo todo;
    todo.session = titled(QStringLiteral("B"));
    todo.text = QStringLiteral("goes along");
    put(todo);
    auto *parts = openList(QStringLiteral("Opening"), QStringLiteral("parts"));
    auto lineOf = [&](int row) { return parts->rows()[row]->parentWidget(); };
    click(button(QStringLiteral("Move up"), lineOf(2)));
    click(button(QStringLiteral("Remove"), lineOf(2)));
    press(QDialogButtonBox::Ok);
    QCOMPARE(partsOf(parent), (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
    QVERIFY(plan().todos().isEmpty());
    QVERIFY(open.document->undo());
    QCOMPARE(partsOf(parent), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(plan().todos().size(), size_t(1));
}

void SessionForms::keepsPartsOfPlansWithGaps()
{
    const SessionId parent = addParts({QStringLiteral("A"), QStringLiteral("B")});
    Session far = *plan().find(titled(QStringLiteral("B")));
    far.order = 7;
    put(far);
    auto *parts = openList(QStringLiteral("Opening"), QStringLiteral("parts"));
    click(button(QStringLiteral("Add a part"), parts));
    type(parts->rowsAs<ui::PartRow>().last()->findChildren<QLineEdit *>()[0], QStringLiteral("C"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(partsOf(parent), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

void SessionForms::opensAPartAndFollowsIt()
{
    addParts({QStringLiteral("A")});
    auto *parts = openList(QStringLiteral("Opening"), QStringLiteral("parts"));
    QDialog *whole = form;
    auto *row = parts->rowsAs<ui::PartRow>().first();
    click(button(QStringLiteral("Open"), row));
    for (auto *dialog : whole->findChildren<QDialog *>())
        form = dialog->windowTitle() == QLatin1String("A") ? dialog : form.data();
    QVERIFY(form != whole);
    type(field(QStringLiteral("Title")), QStringLiteral("Renamed"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(row->findChildren<QLineEdit *>()[0]->text(), QStringLiteral("Renamed"));
    form = whole;
    QTest::keyClick(form, Qt::Key_Escape); // nothing of it is a change of this form
    QVERIFY(!isOpen());
}

void SessionForms::aPartHasNoTimesOfItsOwn()
{
    addParts({QStringLiteral("A")});
    form = ui::openForm(*open.desk, titled(QStringLiteral("A")), window.get());
    QVERIFY(form->findChild<ui::RowList *>(QStringLiteral("parts")) == nullptr);
    QVERIFY(form->findChild<ui::RowList *>(QStringLiteral("placements"))->isHidden());
    QCOMPARE(field(QStringLiteral("Part of"))->text(), QStringLiteral("Opening"));
}

void SessionForms::tiesSessionsByTyping()
{
    auto *relations = openList(QStringLiteral("Later"), QStringLiteral("relations"));
    click(button(QStringLiteral("Add a relation"), relations));
    auto *row = relations->rowsAs<ui::RelationRow>().first();
    type(row->findChild<ui::SessionChoice *>()->lineEdit(), QStringLiteral("open data"));
    press(QDialogButtonBox::Ok);
    QVERIFY(!isOpen());
    QCOMPARE(plan().relations().size(), size_t(1));
    const Relation made = *plan().relations().begin();
    QCOMPARE(made.tie, Tie::FollowUp);
    QCOMPARE(made.first, titled(QStringLiteral("Open data")));
    QCOMPARE(made.second, titled(QStringLiteral("Later")));
    relations = openList(QStringLiteral("Open data"), QStringLiteral("relations"));
    auto *way = relations->rowsAs<ui::RelationRow>().first()->findChildren<QComboBox *>().first();
    QCOMPARE(way->currentText(), QStringLiteral("is followed up by"));
    QTest::keyClick(way, Qt::Key_Down);
    press(QDialogButtonBox::Ok);
    QCOMPARE(plan().relations().begin()->tie, Tie::NotTogether);
    QCOMPARE(plan().relations().begin()->id, made.id);
}

void SessionForms::refusesATieToNobody()
{
    auto *relations = openList(QStringLiteral("Later"), QStringLiteral("relations"));
    click(button(QStringLiteral("Add a relation"), relations));
    auto *choice = relations->findChild<ui::SessionChoice *>();
    type(choice->lineEdit(), QStringLiteral("No such title"));
    QVERIFY(reads(QStringLiteral("No session is called 'No such title'.")));
    press(QDialogButtonBox::Ok);
    QVERIFY(isOpen());
    QCOMPARE(choice->findText(QStringLiteral("Later")), -1); // not with itself
}

void SessionForms::keepsTodos()
{
    auto *todos = openList(QStringLiteral("Later"), QStringLiteral("todos"));
    click(button(QStringLiteral("Add something to do"), todos));
    QVERIFY(reads(QStringLiteral("Write what is to be done")));
    auto *row = todos->rowsAs<ui::TodoRow>().first();
    auto lines = row->findChildren<QLineEdit *>();
    type(lines[0], QStringLiteral("Ask for slides"));
    type(lines[1], QStringLiteral("someday"));
    QVERIFY(reads(QStringLiteral("Write a date")));
    type(lines[1], QStringLiteral("10-11-2017"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(plan().todos().size(), size_t(1));
    QCOMPARE(plan().todos().begin()->text, QStringLiteral("Ask for slides"));
    QCOMPARE(plan().todos().begin()->due, QDate(2017, 11, 10));
    todos = openList(QStringLiteral("Later"), QStringLiteral("todos"));
    QTest::keyClick(todos->findChild<QCheckBox *>(), Qt::Key_Space);
    press(QDialogButtonBox::Ok);
    QVERIFY(plan().todos().begin()->done);
    QVERIFY(open.document->undo());
    QVERIFY(!plan().todos().begin()->done);
}

void SessionForms::keepsLinksAndWords()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Later")), window.get());
    type(field(QStringLiteral("Needs")), QStringLiteral("beamer, step-free"));
    type(field(QStringLiteral("Audiences")), QStringLiteral("gemeenten"));
    click(button(QStringLiteral("Add a link")));
    type(field(QStringLiteral("Address")), QStringLiteral("https://example.org"));
    press(QDialogButtonBox::Ok);
    const Session &session = *plan().find(titled(QStringLiteral("Later")));
    QCOMPARE(session.needs, (QStringList{QStringLiteral("beamer"), QStringLiteral("step-free")}));
    QCOMPARE(session.audiences, QStringList{QStringLiteral("gemeenten")});
    QCOMPARE(session.links.size(), 1);
    QCOMPARE(session.links.first().address, QStringLiteral("https://example.org"));
}

void SessionForms::agreesWhatIsFixed()
{
    auto *placements = openList(QStringLiteral("Opening"), QStringLiteral("placements"));
    auto *fixed = placements->findChild<QCheckBox *>();
    QTest::keyClick(fixed, Qt::Key_Space);
    press(QDialogButtonBox::Ok);
    const Placement placement = *open.desk->agenda().of(titled(QStringLiteral("Opening"))).front();
    QVERIFY(placement.fixed);
    QCOMPARE(placement.agreedDate, placement.date);
    QCOMPARE(placement.agreedStart, placement.start);
    QCOMPARE(placement.agreedRoom, placement.rooms.first());
}

void SessionForms::theWheelScrolls()
{
    form = ui::openForm(*open.desk, titled(QStringLiteral("Opening")), window.get());
    auto *kind = form->findChild<QComboBox *>();
    const int before = kind->currentIndex();
    const QPointF at = QRectF(kind->rect()).center();
    QWheelEvent down(at, kind->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &down);
    QCOMPARE(kind->currentIndex(), before);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::SessionForms)
#include "sessionform.moc"
