#include "ui/forms/todorow.h"

#include "ui/forms/dateline.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace blokplan::ui
{

TodoRow::TodoRow(const Todo &todo, QWidget *parent)
    : QWidget(parent), begun(todo), done(new QCheckBox(this)), text(new QLineEdit(todo.text, this)),
      due(new DateLine(todo.due, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(done);
    line->addWidget(text, 1);
    line->addWidget(due);
    done->setChecked(todo.done);
    done->setToolTip(tr("Done"));
    done->setAccessibleName(tr("Done"));
    text->setPlaceholderText(tr("What is to be done"));
    text->setAccessibleName(tr("What is to be done"));
    due->setPlaceholderText(tr("Due"));
    due->setAccessibleName(tr("Due"));
    setFocusProxy(text);
    connect(done, &QCheckBox::toggled, this, &TodoRow::showDone);
    showDone();
}

void TodoRow::showDone()
{
    QFont font = text->font();
    font.setStrikeOut(done->isChecked());
    text->setFont(font);
}

Todo TodoRow::record() const
{
    Todo now = begun;
    now.done = done->isChecked();
    if (text->text() != begun.text)
        now.text = text->text().trimmed();
    now.due = due->date();
    return now;
}

QString TodoRow::message() const
{
    if (text->text().trimmed().isEmpty())
        return tr("Write what is to be done, or remove the line.");
    return due->message();
}

} // namespace blokplan::ui
