#include "app/edits/arrangements.h"
#include "app/edits/records.h"
#include "app/rules/accepting.h"
#include "app/wording/sentences.h"
#include "ui/findings/countstrip.h"
#include "ui/findings/findingsfilter.h"
#include "ui/findings/findingslist.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/rulesform.h"
#include "ui/print/findingsdialog.h"

#include "tests/support/sheetcheck.h"
#include "tests/support/test.h"
#include "tests/support/ui/desks.h"
#include "tests/support/ui/sheets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace blokplan::tests
{

/// The page of findings: put together, narrowed, counted, leading on, accepted, set, saved and printed.
class FindingsUi : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void putsTogetherByWhatIsChosen();
    void aFindingStandsUnderEachOfItsSessions();
    void foldsAGroupByMouseAndByKey();
    void choosesOnAClick();
    void leadsOnAClickOnItsWords();
    void leadsOnADoubleClick();
    void leadsByTheButton();
    void aHeadingFoldsOnceForADoubleClick();
    void acceptsAllUnderAHeading();
    void leadsOnEnter();
    void searchesAsOneTypes();
    void narrowsByACountAndBackAgain();
    void countsByDayAndSeverity();
    void followsEditsAndKeepsItsPlace();
    void saysWhenAllIsWell();
    void acceptsWithAReasonByKey();
    void wantsAReason();
    void reopensWhatIsAccepted();
    void saysWhatGotWorse();
    void acceptsSeveralInOneStep();
    void setsRulesInOneStep();
    void bringsRulesBackAsDelivered();
    void savesWhatIsShown();
    void printsWhatIsShown();
    void showsThousandsAtOnce();

private:
    [[nodiscard]] QModelIndex rowWith(const QString &words) const;
    [[nodiscard]] QStringList headings() const;
    template <class W>
    [[nodiscard]] W *named(const QString &accessibleName) const;
    [[nodiscard]] QDialog *dialog() const;
    void choose(const QString &words);
    /// Chooses the finding, asks to accept it by its key and gives that reason.
    void accept(const QString &words, const QString &reason);
    void undo() { QVERIFY(open.document->undo()); }

    OpenDesk open;
    std::unique_ptr<ui::FindingsPage> page;
    ui::FindingsList *list = nullptr;
    ui::CountStrip *strip = nullptr;
};

void FindingsUi::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    open.desk->setToday(QDate(2017, 10, 1));
    page = std::make_unique<ui::FindingsPage>(*open.desk);
    page->resize(1100, 640);
    page->show();
    list = page->findChild<ui::FindingsList *>();
    strip = page->findChild<ui::CountStrip *>();
}

void FindingsUi::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

QModelIndex FindingsUi::rowWith(const QString &words) const
{
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words, -1,
                                            Qt::MatchContains | Qt::MatchCaseSensitive);
    for (const QModelIndex &index : found) {
        if (!index.data(ui::FindingsModel::HeadingRole).toBool())
            return index;
    }
    return {};
}

QStringList FindingsUi::headings() const
{
    QStringList words;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ui::FindingsModel::HeadingRole).toBool())
            words.append(index.data().toString());
    }
    return words;
}

template <class W>
W *FindingsUi::named(const QString &accessibleName) const
{
    for (W *widget : page->findChildren<W *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QDialog *FindingsUi::dialog() const
{
    QDialog *found = nullptr;
    for (auto *one : page->findChildren<QDialog *>())
        found = one->isVisible() ? one : found;
    return found;
}

void FindingsUi::choose(const QString &words)
{
    const QModelIndex row = rowWith(words);
    QVERIFY2(row.isValid(), qPrintable(words));
    list->setCurrentIndex(row);
}

void FindingsUi::accept(const QString &words, const QString &reason)
{
    choose(words);
    page->acceptAction->trigger();
    QDialog *form = dialog();
    QVERIFY(form != nullptr);
    form->findChild<QLineEdit *>()->setText(reason);
    form->accept();
}

void FindingsUi::putsTogetherByWhatIsChosen()
{
    QCOMPARE(page->count(), int(open.desk->findings().all().size()));
    QVERIFY(page->isCountAlarming());
    QCOMPARE(list->shownCount(), page->count());
    QCOMPARE(headings().first(), wording::ruleTitle("person-double-booked"));
    auto *by = named<QComboBox>(QStringLiteral("Put together by"));
    QVERIFY(by != nullptr);
    by->setCurrentIndex(int(ui::Grouping::Severity));
    QCOMPARE(headings().first().toLower(), wording::severity(Severity::Blocking));
    by->setCurrentIndex(int(ui::Grouping::Day));
    QCOMPARE(headings(), (QStringList{QStringLiteral("Fri 17 Nov"), QStringLiteral("On no day")}));
    by->setCurrentIndex(int(ui::Grouping::Person));
    QCOMPARE(headings().first(), QStringLiteral("Anna de Vries"));
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::aFindingStandsUnderEachOfItsSessions()
{
    list->setGrouping(ui::Grouping::Session);
    QCOMPARE(headings(),
             (QStringList{QStringLiteral("Later"), QStringLiteral("Open data"), QStringLiteral("Opening")}));
    const auto clashes = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                                              QStringLiteral("Anna de Vries is in"), -1, Qt::MatchContains);
    QCOMPARE(clashes.size(), 2);
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::foldsAGroupByMouseAndByKey()
{
    const int all = list->model()->rowCount();
    const QModelIndex heading = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(heading).center());
    QVERIFY(list->model()->rowCount() < all);
    QVERIFY(!rowWith(QStringLiteral("Anna de Vries")).isValid());
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(list->model()->rowCount(), all);
    choose(QStringLiteral("Anna de Vries"));
    QTest::keyClick(list, Qt::Key_Left);
    QVERIFY(list->model()->rowCount() < all);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(list->model()->rowCount(), all);
}

void FindingsUi::choosesOnAClick()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    const QModelIndex row = rowWith(QStringLiteral("Anna de Vries"));
    QVERIFY(row.isValid());
    QVERIFY(!page->acceptAction->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(led.size(), 0);
    QCOMPARE(int(list->chosen().size()), 1);
    QVERIFY(page->acceptAction->isEnabled());
    page->acceptAction->trigger();
    QVERIFY(dialog() != nullptr);
}

void FindingsUi::leadsOnAClickOnItsWords()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    const QModelIndex row = rowWith(QStringLiteral("Anna de Vries"));
    const QRect words = list->leadRect(row);
    QVERIFY(list->visualRect(row).contains(words));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, words.center());
    QCOMPARE(led.size(), 1);
    QVERIFY(std::holds_alternative<PlacementId>(led.first().first().value<ui::Target>()));
}

void FindingsUi::leadsOnADoubleClick()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    const QModelIndex row = rowWith(QStringLiteral("Anna de Vries"));
    const QPoint there = list->visualRect(row).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, there);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, there);
    QCOMPARE(led.size(), 1);
}

void FindingsUi::leadsByTheButton()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    QVERIFY(!page->leadAction->isEnabled());
    choose(QStringLiteral("Later"));
    QVERIFY(page->leadAction->isEnabled());
    page->leadAction->trigger();
    QCOMPARE(led.size(), 1);
}

void FindingsUi::aHeadingFoldsOnceForADoubleClick()
{
    const int all = list->model()->rowCount();
    const QPoint there = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, there);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, there);
    QVERIFY(list->model()->rowCount() < all);
    QVERIFY(list->model()->index(0, 0).data(ui::FindingsModel::FoldedRole).toBool());
}

void FindingsUi::acceptsAllUnderAHeading()
{
    const int before = page->count();
    const QModelIndex heading = list->model()->index(0, 0);
    const int under = heading.data(ui::FindingsModel::CountRole).toInt();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(heading).center());
    QCOMPARE(int(list->chosen().size()), under);
    QVERIFY(page->acceptAction->isEnabled());
    QVERIFY(!page->leadAction->isEnabled());
    page->acceptAction->trigger();
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Known"));
    dialog()->accept();
    QCOMPARE(page->count(), before - under);
}

void FindingsUi::leadsOnEnter()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    choose(QStringLiteral("Later"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(led.size(), 1);
    QCOMPARE(std::get<SessionId>(led.first().first().value<ui::Target>()),
             sessionTitled(open.desk->plan(), QStringLiteral("Later"))->id);
}

void FindingsUi::searchesAsOneTypes()
{
    page->search();
    auto *field = named<QLineEdit>(QStringLiteral("Search"));
    QTest::keyClicks(field, QStringLiteral("vries"));
    QCOMPARE(list->shownCount(), 1);
    QTest::keyClicks(field, QStringLiteral(" nobody"));
    QCOMPARE(list->shownCount(), 0);
    page->findChild<ui::FindingsFilter *>()->showAll();
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::narrowsByACountAndBackAgain()
{
    const QModelIndex blocking = strip->model()->index(int(Severity::Blocking), 1);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(blocking).center());
    QCOMPARE(list->shownCount(), open.desk->findings().count(Severity::Blocking));
    QCOMPARE(named<QComboBox>(QStringLiteral("Severity"))->currentIndex(), 1);
    QCOMPARE(named<QComboBox>(QStringLiteral("Day"))->currentText(), QStringLiteral("Fri 17 Nov"));
    page->findChild<ui::FindingsFilter *>()->showAll();
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::countsByDayAndSeverity()
{
    const QDate friday(2017, 11, 17);
    int serious = 0;
    for (const Finding &finding : open.desk->findings().all())
        serious += finding.severity == Severity::Serious ? 1 : 0;
    QCOMPARE(strip->countAt(friday, Severity::Blocking), 1);
    QCOMPARE(strip->countAt({}, Severity::Serious), serious);
    QCOMPARE(strip->countAt(friday, Severity::Serious) + strip->countAt(QDate(), Severity::Serious), serious);
    QVERIFY(strip->countAt(QDate(), Severity::Serious) > 0); // Later stands nowhere
}

void FindingsUi::followsEditsAndKeepsItsPlace()
{
    QSignalSpy counted(page.get(), &ui::Page::countChanged);
    choose(QStringLiteral("Anna de Vries"));
    const QString text = list->currentIndex().data().toString();
    const SessionId later = sessionTitled(open.desk->plan(), QStringLiteral("Later"))->id;
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), QList<SessionId>{later})));
    QVERIFY(!counted.isEmpty());
    QVERIFY(!rowWith(QStringLiteral("Later")).isValid());
    QCOMPARE(list->currentIndex().data().toString(), text);
}

void FindingsUi::saysWhenAllIsWell()
{
    QList<SessionId> all;
    for (const Session &session : open.desk->plan().sessions())
        all.append(session.id);
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), all)));
    QVERIFY(!list->isVisible());
    undo();
    QVERIFY(list->isVisible());
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::acceptsWithAReasonByKey()
{
    const int before = page->count();
    choose(QStringLiteral("Anna de Vries"));
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog() != nullptr);
    auto *reason = dialog()->findChild<QLineEdit *>();
    QTest::keyClicks(reason, QStringLiteral("She only opens"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(page->count(), before - 1);
    QVERIFY(!page->isCountAlarming());
    QCOMPARE(strip->countAt({}, Severity::Blocking), 0);
    QVERIFY(!rowWith(QStringLiteral("Anna de Vries")).isValid());
    const Acceptance &there = *open.desk->plan().acceptances().begin();
    QCOMPARE(there.reason, QStringLiteral("She only opens"));
    QVERIFY(QDateTime::fromString(there.utc, Qt::ISODate).isValid());
    undo();
    QCOMPARE(page->count(), before);
}

void FindingsUi::wantsAReason()
{
    choose(QStringLiteral("Anna de Vries"));
    page->acceptAction->trigger();
    QDialog *form = dialog();
    QVERIFY(form != nullptr);
    form->findChild<QLineEdit *>()->setText(QStringLiteral("  "));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(open.desk->plan().acceptances().isEmpty());
}

void FindingsUi::reopensWhatIsAccepted()
{
    const int before = page->count();
    accept(QStringLiteral("Anna de Vries"), QStringLiteral("She only opens"));
    auto *too = page->findChild<QCheckBox *>();
    QVERIFY(too->isEnabled());
    too->click();
    choose(QStringLiteral("Anna de Vries"));
    QVERIFY(list->currentIndex().data(ui::FindingsModel::AcceptedRole).toBool());
    const QString under = list->currentIndex().data(ui::FindingsModel::UnderRole).toString();
    QVERIFY2(under.contains(QStringLiteral("She only opens")), qPrintable(under));
    QVERIFY2(under.contains(QString::number(QDate::currentDate().year())), qPrintable(under));
    QVERIFY(page->reopenAction->isEnabled());
    page->reopenAction->trigger();
    QCOMPARE(page->count(), before);
    QVERIFY(open.desk->plan().acceptances().isEmpty());
}

void FindingsUi::saysWhatGotWorse()
{
    const int before = page->count();
    accept(QStringLiteral("Anna de Vries"), QStringLiteral("Only half an hour"));
    QCOMPARE(page->count(), before - 1);
    const Session *data = sessionTitled(open.desk->plan(), QStringLiteral("Open data"));
    Placement earlier = *open.desk->agenda().of(data->id).front();
    earlier.start -= 10;
    QVERIFY(open.desk->commit(edits::put(open.desk->plan(), earlier)));
    QCOMPARE(page->count(), before);
    const QModelIndex row = rowWith(QStringLiteral("Anna de Vries"));
    QVERIFY(row.isValid());
    QVERIFY(row.data(ui::FindingsModel::WorseRole).toBool());
    QVERIFY(row.data(ui::FindingsModel::UnderRole).toString().contains(QStringLiteral("Only half an hour")));
}

void FindingsUi::acceptsSeveralInOneStep()
{
    const int before = page->count();
    QVERIFY(before > 2);
    list->selectAll();
    QCOMPARE(int(list->chosen().size()), before);
    page->acceptAction->trigger();
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("A rehearsal"));
    dialog()->accept();
    QCOMPARE(page->count(), 0);
    QVERIFY(list->isVisible()); // they are still to be seen
    undo();
    QCOMPARE(page->count(), before);
}

void FindingsUi::setsRulesInOneStep()
{
    const Plan before = open.desk->plan();
    page->rulesAction->trigger();
    auto *form = qobject_cast<ui::RulesForm *>(dialog());
    QVERIFY(form != nullptr);
    QSignalSpy counted(form, &ui::RulesForm::counted);
    QVERIFY(counted.wait(5000));
    const auto severityOf = [&](const char *rule) {
        const QString name = ui::RulesForm::tr("Severity: %1", "%1 a rule").arg(wording::ruleTitle(rule));
        for (auto *box : form->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        qFatal("no such rule: %s", rule);
    };
    QStringList columns;
    for (const auto *label : form->findChildren<QLabel *>(QStringLiteral("heading")))
        columns.append(label->text());
    for (const char *column : {"Found now", "From", "Severity"})
        QVERIFY2(columns.contains(QLatin1String(column)), column);
    severityOf("not-placed")->setCurrentIndex(int(Severity::Off));
    severityOf("person-double-booked")->setCurrentIndex(int(Severity::Hint));
    QCOMPARE(form->findChildren<QComboBox *>().size(), qsizetype(allRules().size()));
    form->accept();
    QCOMPARE(open.desk->findings().count(Severity::Blocking), 0);
    QVERIFY(!rowWith(QStringLiteral("no place on the timetable")).isValid());
    QCOMPARE(open.desk->plan().ruleSettings().size(), size_t(2));
    undo();
    QCOMPARE(open.desk->plan(), before);
}

void FindingsUi::bringsRulesBackAsDelivered()
{
    QVERIFY(open.desk->commit(
        edits::setRule(open.desk->plan(), QStringLiteral("room-gap"), Severity::Serious, 10)));
    page->rulesAction->trigger();
    auto *form = dialog();
    for (auto *button : form->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("All as delivered"))
            button->click();
    }
    form->accept();
    QVERIFY(open.desk->plan().ruleSettings().isEmpty());
}

void FindingsUi::savesWhatIsShown()
{
    named<QLineEdit>(QStringLiteral("Search"))->setText(QStringLiteral("vries"));
    const QString out = path(QStringLiteral("findings.csv"));
    QVERIFY(page->saveCsv(out));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(QStringLiteral("\r\n")), 2);
    QVERIFY(text.contains(QStringLiteral("person-double-booked,blocking,")));
    QSignalSpy warned(open.desk.get(), &ui::Desk::warned);
    QVERIFY(!page->saveCsv(path(QStringLiteral("none/findings.csv"))));
    QCOMPARE(warned.size(), 1);
}

void FindingsUi::printsWhatIsShown()
{
    page->printAction->trigger();
    auto *preview = qobject_cast<ui::FindingsDialog *>(dialog());
    QVERIFY(preview != nullptr);
    const QString words = wordsOf(preview->printout().sheets.front());
    QVERIFY2(words.contains(QStringLiteral("Anna de Vries")), qPrintable(words));
    QVERIFY(saved(*preview, path(QStringLiteral("findings.pdf"))));
    QVERIFY(!saved(*preview, path(QStringLiteral("none/findings.pdf"))));
}

/// A page that nobody could scroll is no page: five thousand rows are read, leafed through and painted.
void FindingsUi::showsThousandsAtOnce()
{
    Plan plan = manyDaysPlan(5000);
    OpenDesk many = openDesk(path(QStringLiteral("many.blokplan")), plan);
    ui::FindingsPage large(*many.desk);
    large.resize(1100, 640);
    large.show();
    QVERIFY(large.count() > 4000);
    auto *rows = large.findChild<ui::FindingsList *>();
    for (int i = 0; i < 50; ++i) {
        const int before = rows->currentIndex().row();
        QTest::keyClick(rows, Qt::Key_PageDown);
        QVERIFY(rows->currentIndex().row() > before);
        QVERIFY(!rows->viewport()->grab().isNull());
    }
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::FindingsUi)
#include "findings.moc"
