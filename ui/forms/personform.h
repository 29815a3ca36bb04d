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

struct NameParts {
    QString given;
    QString particle;
    QString family;
    bool operator==(const NameParts &) const = default;
};
/// "Jan Peter van der Berg" -> Jan Peter, van der, Berg: small words before the last begin the family name.
NameParts guessedParts(const QString &asWritten);

} // namespace blokplan::ui
