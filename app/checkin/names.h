#pragma once

#include "app/model/register.h"

/// Names the Dutch way: family name first, its particle behind it.
namespace blokplan::checkin
{

struct NameParts {
    QString given;
    QString particle; ///< "van der"
    QString family;

    bool operator==(const NameParts &) const = default;
};

/// A written name taken apart: "Jan van der Berg", "Berg, Jan van der", "Berg, van der, Jan"; a form of
/// address before it and letters behind it (MSc) are left out. A single word is a family name.
NameParts nameParts(const QString &asWritten);
/// What is known of an attendee's name: its recorded parts, else its written name taken apart.
NameParts partsOf(const Attendee &attendee);

/// "Jan van der Berg"
QString fullName(const NameParts &parts);
/// "Berg, Jan van der": for lists.
QString familyFirst(const NameParts &parts);
/// What stands on the badge: its own name, else the name as written.
QString badgeNameOf(const Attendee &attendee);

/// What lists are sorted by, as plain text: "berg van der jan". A particle with a capital in a Belgian name
/// counts as its first word there.
QString sortingKey(const Attendee &attendee);

/// Whether a word, in any case, is a particle: "van", "de", "'t", "ter".
bool isParticle(QStringView word);

} // namespace blokplan::checkin
