#include "app/edits/people.h"
#include "app/model/duplicates.h"
#include "ui/forms/forms.h"
#include "ui/forms/personcard.h"
#include "ui/records/peoplepage.h"

#include "tests/support/ui/formtest.h"

#include <QListWidget>
#include <QRadioButton>
#include <QTableView>

namespace blokplan::tests
{

/// One person who stands in the list twice becomes one; two who only look alike are left alone for good.
class MergePeople : public FormTest
{
    Q_OBJECT

private slots:
    void init();
    void mergesByMouse();
    void theOtherNameStays();
    void keepsApartForGood();
    void leavesOneOut();
    void saysWhenThereIsNobody();
    void comesBackWhenUndone();
    void mergesTheSelected();
    void looksAmongTenThousand();

private:
    PersonId add(const QString &name, const QString &affiliation = {});
    /// Opens the dialog and waits until it has looked.
    void look();
    [[nodiscard]] QListWidget *groups() const { return form->findChild<QListWidget *>(); }
    [[nodiscard]] QList<ui::PersonCard *> cards() const;
};

void MergePeople::init()
{
    FormTest::init();
    add(QStringLiteral("Ana de Vries"), QStringLiteral("Gemeente Utrecht"));
}

PersonId MergePeople::add(const QString &name, const QString &affiliation)
{
    Person person;
    person.asWritten = name;
    person.affiliation = affiliation;
    return put(person);
}

void MergePeople::look()
{
    form = ui::openDuplicates(*open.desk, window.get());
    QTRY_VERIFY(!reads(QStringLiteral("Looking")));
}

QList<ui::PersonCard *> MergePeople::cards() const
{
    QList<ui::PersonCard *> shown;
    for (auto *card : form->findChildren<ui::PersonCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown;
}

void MergePeople::mergesByMouse()
{
    look();
    QCOMPARE(groups()->count(), 1);
    QCOMPARE(cards().size(), 2);
    click(button(QStringLiteral("Merge")));
    QCOMPARE(plan().people().size(), size_t(2));
    const Person &kept = *plan().find(personNamed(QStringLiteral("Anna de Vries"))); // who has the sessions
    QCOMPARE(kept.affiliation, QStringLiteral("Gemeente Utrecht"));
    QVERIFY(reads(QStringLiteral("Nobody seems to stand here twice.")));
    QVERIFY(!button(QStringLiteral("Merge"))->isEnabled());
    QVERIFY(open.document->undo());
    QCOMPARE(plan().people().size(), size_t(3));
}

void MergePeople::theOtherNameStays()
{
    look();
    for (ui::PersonCard *card : cards()) {
        if (card->person() == personNamed(QStringLiteral("Ana de Vries")))
            QTest::keyClick(card->findChild<QRadioButton *>(), Qt::Key_Space);
    }
    click(button(QStringLiteral("Merge")));
    const PersonId kept = personNamed(QStringLiteral("Ana de Vries"));
    QVERIFY(!kept.isNull());
    QVERIFY(personNamed(QStringLiteral("Anna de Vries")).isNull());
    QCOMPARE(open.desk->agenda().appearancesOf(kept).size(), size_t(2));
}

void MergePeople::keepsApartForGood()
{
    look();
    click(button(QStringLiteral("Not the same")));
    QCOMPARE(plan().people().size(), size_t(3));
    QVERIFY(likelyDuplicates(plan()).isEmpty());
    delete form;
    look();
    QCOMPARE(groups()->count(), 0);
    QVERIFY(open.document->undo());
    QCOMPARE(likelyDuplicates(plan()).size(), 1);
}

void MergePeople::leavesOneOut()
{
    const PersonId anne = add(QStringLiteral("Anne de Vries"));
    look();
    QCOMPARE(cards().size(), 3);
    for (ui::PersonCard *card : cards()) {
        if (card->person() == anne)
            QTest::keyClick(button(QStringLiteral("the same person"), card), Qt::Key_Space);
    }
    click(button(QStringLiteral("Merge")));
    QVERIFY(plan().find(anne) != nullptr);
    QVERIFY(personNamed(QStringLiteral("Ana de Vries")).isNull());
}

void MergePeople::saysWhenThereIsNobody()
{
    QVERIFY(open.document->undo()); // Ana was never added
    look();
    QVERIFY(reads(QStringLiteral("Nobody seems to stand here twice.")));
    QVERIFY(!button(QStringLiteral("Merge"))->isEnabled());
}

void MergePeople::comesBackWhenUndone()
{
    look();
    click(button(QStringLiteral("Merge")));
    QCOMPARE(groups()->count(), 0);
    QVERIFY(open.document->undo());
    QTRY_COMPARE(groups()->count(), 1);
    QTRY_COMPARE(cards().size(), 2);
}

void MergePeople::mergesTheSelected()
{
    ui::PeoplePage page(*open.desk);
    page.resize(1160, 700);
    page.show();
    QAction *merge = nullptr;
    for (QAction *action : page.pageActions()) {
        if (action->text() == QLatin1String("&Merge..."))
            merge = action;
    }
    QVERIFY(merge != nullptr);
    QVERIFY(page.reveal(personNamed(QStringLiteral("Bob"))));
    QVERIFY(!merge->isEnabled());
    auto *table = page.findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(merge->isEnabled());
    merge->trigger();
    form = page.findChild<QDialog *>();
    QCOMPARE(cards().size(), 3);
    click(button(QStringLiteral("Merge")));
    QCOMPARE(plan().people().size(), size_t(1));
    QVERIFY(!isOpen());
}

/// Looking keeps nobody waiting: the dialog stands at once, and the list soon.
void MergePeople::looksAmongTenThousand()
{
    const OpenDesk many = openDesk(path(QStringLiteral("many.blokplan")), manyDaysPlan(10000));
    form = ui::openDuplicates(*many.desk, window.get());
    QVERIFY(reads(QStringLiteral("Looking"))); // elsewhere, while the dialog stands already
    QTRY_VERIFY_WITH_TIMEOUT(!reads(QStringLiteral("Looking")), 20000);
    delete form;
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::MergePeople)
#include "mergepeople.moc"
