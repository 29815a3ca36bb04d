#include "ui/records/recorddelegate.h"

#include "ui/base/theme.h"
#include "ui/records/recordfilter.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace blokplan::ui
{

namespace
{

const RecordModel &modelOf(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const RecordFilter *>(index.model());
    return *qobject_cast<const RecordModel *>(filter->sourceModel());
}

QModelIndex sourceOf(const QModelIndex &index)
{
    return qobject_cast<const RecordFilter *>(index.model())->mapToSource(index);
}

/// Red as long as the text cannot be.
void markWrong(QLineEdit *line, bool wrong)
{
    QPalette palette = line->palette();
    palette.setColor(QPalette::Text,
                     wrong ? Theme::of(palette).blocking : palette.color(QPalette::WindowText));
    line->setPalette(palette);
    line->setProperty("wrong", wrong);
}

QLineEdit *makeLine(QWidget *parent, const QModelIndex &index)
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    const QPersistentModelIndex cell(index);
    QObject::connect(line, &QLineEdit::textChanged, line, [line, cell](const QString &text) {
        markWrong(line, cell.isValid() && !modelOf(cell).accepts(sourceOf(cell), text));
    });
    return line;
}

QString textIn(QWidget *editor)
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        return choice->currentText();
    return qobject_cast<QLineEdit *>(editor)->text();
}

bool endsEditing(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    const QStringList choices = modelOf(index).kind().choices(index.column());
    if (choices.isEmpty())
        return makeLine(parent, index);
    auto *choice = new QComboBox(parent);
    choice->addItems(choices);
    auto *self = const_cast<RecordDelegate *>(this); // the framework's signature; the signals are ours
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentText(text);
    else
        qobject_cast<QLineEdit *>(editor)->setText(text);
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = textIn(editor);
    if (text == index.data(Qt::EditRole).toString())
        return;
    const QPersistentModelIndex cell(index);
    if (!model->setData(index, text))
        emit refused(cell, text);
}

bool RecordDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (endsEditing(event) && object->property("wrong").toBool())
        return true;
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace blokplan::ui
