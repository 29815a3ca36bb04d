#pragma once

#include "app/model/plan.h"

#include <QSet>

/// People as they are written in one cell.
namespace blokplan::paste
{

struct PastedPerson {
    QString name; ///< as written; or a free text
    QString affiliation;
    QString email;
    Role role = Role::Speaker;
    bool isPerson = true; ///< false for "diverse gebruikers"

    bool operator==(const PastedPerson &) const = default;
};

struct PastedPeople {
    QList<PastedPerson> list;
    bool toFollow = false; ///< "n.t.b.", "spreker volgt"
};

/// Names that the event knows, folded.
struct KnownNames {
    QSet<QString> people;
    QSet<QString> affiliations;
};

/// "Jan de Vries (VNG), Piet Jansen en moderator: Klaas Bakker; diverse gebruikers". Separated by ; newline
/// / & + comma, "en", "and", "und"; a comma's part that is no likely person is the affiliation of the one
/// before. A name in double quotes is a free text. A cell that ends with a semicolon is separated by
/// semicolons only.
PastedPeople peopleIn(const QString &cell, Role role, const KnownNames &known);

/// Whether a text behind a dash or colon is people, and not the rest of a title.
bool looksLikePeople(const QString &text);

/// A person with the name cut into given name, particle ("van der") and family name.
Person namedPerson(const QString &asWritten);

} // namespace blokplan::paste
