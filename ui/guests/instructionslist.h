#pragma once

#include "app/model/values.h"
#include "ui/forms/rowlist.h"

class QComboBox;
class QLineEdit;

namespace blokplan::ui
{

/// One thing to be confirmed before somebody goes in: of what sort, in what words.
class InstructionRow : public QWidget
{
    Q_OBJECT

public:
    explicit InstructionRow(const Instruction &instruction, QWidget *parent = nullptr);

    [[nodiscard]] Instruction instruction() const;
    [[nodiscard]] QString message() const;

private:
    QComboBox *what;
    QLineEdit *text;
};

class InstructionsList : public RowList
{
    Q_OBJECT

public:
    explicit InstructionsList(const QList<Instruction> &instructions, QWidget *parent = nullptr);

    [[nodiscard]] QList<Instruction> instructions() const;
    [[nodiscard]] QString message() const;
};

} // namespace blokplan::ui
