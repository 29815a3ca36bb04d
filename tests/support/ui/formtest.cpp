#include "tests/support/ui/formtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

namespace blokplan::tests
{

void FormTest::init()
{
    Test::init();
    open = openDesk(path(QStringLiteral("event.blokplan")), clashingPlan());
    window = std::make_unique<QWidget>();
    window->resize(1366, 768);
    window->show();
}

void FormTest::cleanup()
{
    window.reset();
    open = {};
    Test::cleanup();
}

QLineEdit *FormTest::field(const QString &name) const
{
    for (QWidget *one : form->findChildren<QWidget *>()) {
        if (one->accessibleName() != name)
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(one))
            return line;
        if (auto *line = one->findChild<QLineEdit *>())
            return line;
    }
    return nullptr;
}

void FormTest::type(QWidget *into, const QString &text)
{
    QVERIFY(into != nullptr);
    if (auto *line = qobject_cast<QLineEdit *>(into))
        line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(into, Qt::Key_Delete);
    else
        QTest::keyClicks(into, text);
}

void FormTest::press(QDialogButtonBox::StandardButton which)
{
    click(form->findChild<QDialogButtonBox *>()->button(which));
}

void FormTest::click(QWidget *widget)
{
    QVERIFY(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

QWidget *FormTest::button(const QString &text, const QWidget *inside) const
{
    const QWidget *where = inside == nullptr ? form.data() : inside;
    for (auto *one : where->findChildren<QAbstractButton *>()) {
        const QString words = one->text().isEmpty() ? one->accessibleName() : one->text();
        if (QString(words).remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

bool FormTest::reads(const QString &beginning) const
{
    const auto labels = form->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return !label->isHidden() && label->text().startsWith(beginning);
    });
}

SessionId FormTest::titled(const QString &title) const
{
    const Session *session = sessionTitled(plan(), title);
    return session == nullptr ? SessionId() : session->id;
}

PersonId FormTest::personNamed(const QString &name) const
{
    for (const Person &person : plan().people()) {
        if (person.asWritten == name)
            return person.id;
    }
    return {};
}

} // namespace blokplan::tests
