#include "ui/guests/instructionslist.h"

#include "app/wording/verdicts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace blokplan::ui
{

InstructionRow::InstructionRow(const Instruction &instruction, QWidget *parent)
    : QWidget(parent), what(new QComboBox(this)), text(new QLineEdit(instruction.text, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(what);
    line->addWidget(text, 1);
    for (size_t i = 0; i < EnumNames<InstructionKind>::names.size(); ++i)
        what->addItem(wording::word(InstructionKind(i)));
    what->setCurrentIndex(int(instruction.what));
    what->setAccessibleName(tr("Sort of instruction"));
    text->setPlaceholderText(tr("What the door must know"));
    text->setAccessibleName(tr("What the door must know"));
    setFocusProxy(what);
}

Instruction InstructionRow::instruction() const
{
    return {InstructionKind(what->currentIndex()), text->text().trimmed()};
}

QString InstructionRow::message() const
{
    const Instruction now = instruction();
    return now.what == InstructionKind::Other && now.text.isEmpty()
               ? tr("Write what the door must know, or remove the line.")
               : QString();
}

InstructionsList::InstructionsList(const QList<Instruction> &instructions, QWidget *parent)
    : RowList(tr("Add an instruction"), parent)
{
    for (const Instruction &one : instructions)
        append(new InstructionRow(one, this));
    connect(this, &RowList::addAsked, this, [this] { append(new InstructionRow({}, this)); });
}

QList<Instruction> InstructionsList::instructions() const
{
    QList<Instruction> all;
    for (const InstructionRow *row : rowsAs<InstructionRow>())
        all.append(row->instruction());
    return all;
}

QString InstructionsList::message() const
{
    for (const InstructionRow *row : rowsAs<InstructionRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace blokplan::ui
