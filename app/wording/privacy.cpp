#include "app/wording/privacy.h"

#include "app/wording/verdicts.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

struct Privacy {
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

} // namespace

QString kept(Retained what, int attendees)
{
    return Privacy::tr("%1: of %n attendee(s)", nullptr, attendees).arg(word(what));
}

QString purged()
{
    return Privacy::tr("Purged: neither this file nor its backups hold it any more.");
}

} // namespace blokplan::wording
