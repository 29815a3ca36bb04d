#include "ui/timetable/titleeditor.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace blokplan::ui
{

TitleEditor::TitleEditor(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Title of the session"));
    setAccessibleName(tr("Title of the session"));
    hide();
}

void TitleEditor::open(const QRect &rect, const QString &title)
{
    const QSize size(std::max(rect.width(), 160), std::max(28, sizeHint().height()));
    QRect place(rect.topLeft(), size);
    const QRect room = parentWidget()->rect();
    place.moveRight(std::min(place.right(), room.right() - 2));
    place.moveBottom(std::min(place.bottom(), room.bottom() - 2));
    setGeometry(place);
    setText(title);
    selectAll();
    opened = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void TitleEditor::close(bool keep, bool byEnter)
{
    if (!opened)
        return;
    opened = false;
    const QString title = text().trimmed();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus && parentWidget()->parentWidget() != nullptr)
        parentWidget()->parentWidget()->setFocus(Qt::OtherFocusReason);
    if (keep)
        emit finished(title, byEnter);
    else
        emit forgotten();
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close(true, true);
    else if (event->key() == Qt::Key_Escape)
        close(false, false);
    else
        QLineEdit::keyPressEvent(event);
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close(!text().trimmed().isEmpty(), false);
}

} // namespace blokplan::ui
