#include "tests/support/ui/laptop.h"

#include "app/checkin/judging.h"
#include "ui/checkin/scanfield.h"

#include "tests/support/doors.h"

#include <QTest>

namespace blokplan::tests
{

Laptop::Laptop(const QString &file, const Plan &plan)
    : document(std::move(*Document::create(file, plan, {}))), desk(std::make_unique<ui::Desk>(*document)),
      page(std::make_unique<ui::CheckinPage>(*desk))
{
    page->door().clock = [] { return QDateTime({2026, 6, 11}, {7, 0}, Qt::UTC); };
    page->resize(1200, 700);
    page->show();
    if (!QTest::qWaitForWindowExposed(page.get()))
        qFatal("not shown");
    for (const CheckinList &list : plan.checkinLists()) {
        if (list.name.first == QLatin1String("Hele dag"))
            page->door().choose(list.id);
    }
    page->activateWindow();
    page->field()->setFocus();
}

void Laptop::type(const char *text) const
{
    QTest::keyClicks(page->field(), QLatin1String(text), {}, 60);
}

void Laptop::key(Qt::Key key) const
{
    QTest::keyClick(page->field(), key);
}

void Laptop::scan(const char *code) const
{
    scanOver(page->field(), code);
}

void Laptop::scanOver(QWidget *widget, const char *code)
{
    QTest::keyClicks(widget, QLatin1String(code), {}, 0);
    QTest::keyClick(widget, Qt::Key_Return);
}

void Laptop::elsewhere(const QString &code, const QString &called) const
{
    const auto store = Store::open(document->path());
    ScanRequest wanted = scanOf(document->plan(), code);
    wanted.desk = called;
    if (!store || !(*store)->scan(wanted, checkin::judge) || !document->follow())
        qFatal("nobody was let in elsewhere");
}

const ui::VerdictText &Laptop::verdict() const
{
    return page->verdict()->shown();
}

} // namespace blokplan::tests
