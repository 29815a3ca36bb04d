#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

/// A person: name, contact, texts, availability.
class PersonForm : public RecordForm<Person>
{
    Q_OBJECT

public:
    PersonForm(Desk &desk, const Person &person, QWidget *parent);

private:
    void addNameTab();
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
