#pragma once

#include "app/model/draft.h"

#include "tests/support/test.h"
#include "tests/support/ui/desks.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>

namespace blokplan::tests
{

/// A desk over `clashingPlan()` and a form before it, worked by keys and mouse.
class FormTest : public Test
{
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    /// The line behind the label, or under the heading.
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    /// Types over what stands there.
    void type(QWidget *into, const QString &text);
    void press(QDialogButtonBox::StandardButton button);
    void click(QWidget *widget);
    /// A button of the form by its text, without its mnemonic.
    [[nodiscard]] QWidget *button(const QString &text, const QWidget *inside = nullptr) const;
    [[nodiscard]] bool isOpen() const { return form != nullptr && form->isVisible(); }
    /// Whether a sentence that begins so can be read.
    [[nodiscard]] bool reads(const QString &beginning) const;

    [[nodiscard]] const Plan &plan() const { return open.desk->plan(); }
    [[nodiscard]] SessionId titled(const QString &title) const;
    [[nodiscard]] PersonId personNamed(const QString &name) const;
    /// Puts a record into the plan as an edit of its own.
    template <class R>
    Id<R> put(R record);

    OpenDesk open;
    std::unique_ptr<QWidget> window;
    QPointer<QDialog> form;
};

template <class R>
Id<R> FormTest::put(R record)
{
    if (record.id.isNull())
        record.id = Id<R>::create();
    Draft draft(plan());
    draft.put(record);
    const bool done = open.desk->commit(draft.edit({}));
    Q_ASSERT(done);
    return done ? record.id : Id<R>();
}

} // namespace blokplan::tests
