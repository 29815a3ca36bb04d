#pragma once

#include "ui/forms/recordform.h"

class QListWidget;

namespace blokplan::ui
{

/// A door: what it stands for and who belongs there.
class CheckinListForm : public RecordForm<CheckinList>
{
    Q_OBJECT

public:
    CheckinListForm(Desk &desk, const CheckinList &list, QWidget *parent);

private:
    void addScope();
    void addCategories();
};

/// A sort of guests.
class CategoryForm : public RecordForm<Category>
{
    Q_OBJECT

public:
    CategoryForm(Desk &desk, const Category &category, QWidget *parent);
};

/// Something the event asks its guests.
class QuestionForm : public RecordForm<Question>
{
    Q_OBJECT

public:
    QuestionForm(Desk &desk, const Question &question, QWidget *parent);
};

} // namespace blokplan::ui
