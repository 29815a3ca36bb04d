#include "app/edits/records.h"
#include "app/wording/sentences.h"
#include "ui/findings/findingspage.h"

#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace blokplan::tests
{

/// The list of findings: grouped, searched, leading on a click or Enter.
class FindingsUi : public Test
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsBySeverity();
    void leadsOnAClick();
    void leadsOnEnter();
    void searches();
    void followsEdits();
    void saysWhenAllIsWell();

private:
    [[nodiscard]] QListWidgetItem *findingWith(const QString &words) const;

    OpenDesk open;
    std::unique_ptr<ui::FindingsPage> page;
    ui::FindingsList *list = nullptr;
};

void FindingsUi::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    page = std::make_unique<ui::FindingsPage>(*open.desk);
    page->resize(900, 600);
    page->show();
    list = page->findChild<ui::FindingsList *>();
}

void FindingsUi::cleanup()
{
    page.reset();
    open = {};
    Test::cleanup();
}

QListWidgetItem *FindingsUi::findingWith(const QString &words) const
{
    const auto items = list->findItems(words, Qt::MatchContains);
    return items.isEmpty() ? nullptr : items.first();
}

void FindingsUi::groupsBySeverity()
{
    QCOMPARE(page->count(), int(open.desk->findings().all().size()));
    QVERIFY(page->isCountAlarming());
    QVERIFY(list->item(0)->text().startsWith(wording::severity(Severity::Blocking), Qt::CaseInsensitive));
    QCOMPARE(list->shownCount(), page->count());
}

void FindingsUi::leadsOnAClick()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    QListWidgetItem *item = findingWith(QStringLiteral("Anna de Vries"));
    QVERIFY(item != nullptr);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    QCOMPARE(led.size(), 1);
    QVERIFY(std::holds_alternative<PlacementId>(led.first().first().value<ui::Target>()));
}

void FindingsUi::leadsOnEnter()
{
    QSignalSpy led(open.desk.get(), &ui::Desk::led);
    list->setCurrentItem(findingWith(QStringLiteral("Later")));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(led.size(), 1);
    QCOMPARE(std::get<SessionId>(led.first().first().value<ui::Target>()),
             sessionTitled(open.desk->plan(), QStringLiteral("Later"))->id);
}

void FindingsUi::searches()
{
    page->search();
    QTest::keyClicks(page->findChild<QLineEdit *>(), QStringLiteral("vries"));
    QCOMPARE(list->shownCount(), 1);
    QTest::keyClicks(page->findChild<QLineEdit *>(), QStringLiteral(" nobody"));
    QCOMPARE(list->shownCount(), 0);
}

void FindingsUi::followsEdits()
{
    QSignalSpy counted(page.get(), &ui::Page::countChanged);
    const SessionId later = sessionTitled(open.desk->plan(), QStringLiteral("Later"))->id;
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), QList<SessionId>{later})));
    QVERIFY(!counted.isEmpty());
    QCOMPARE(findingWith(QStringLiteral("Later")), nullptr);
}

void FindingsUi::saysWhenAllIsWell()
{
    QList<SessionId> all;
    for (const Session &session : open.desk->plan().sessions())
        all.append(session.id);
    QVERIFY(open.desk->commit(edits::remove(open.desk->plan(), all)));
    QVERIFY(!list->isVisible());
    QVERIFY(page->findChild<QLabel *>()->isVisible());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::FindingsUi)
#include "findings.moc"
