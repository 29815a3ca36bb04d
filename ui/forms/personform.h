#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

/// A person: name and contact, when they can come, their programme to read, texts.
class PersonForm : public RecordForm<Person>
{
    Q_OBJECT

public:
    PersonForm(Desk &desk, const Person &person, QWidget *parent);

private:
    void addNameTab();
    void addNameParts(QLineEdit *name);
    void addTimeTab();
    void addDayTab();
    void addTextTab();
};

} // namespace blokplan::ui
