#include "app/wording/booking.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

struct BookingWords {
    Q_DECLARE_TR_FUNCTIONS(BookingWords)
};

} // namespace

QString booking(const edits::Booking &booking)
{
    const QString now = booking.places ? BookingWords::tr("%1 of %2 places taken", "%1 and %2 are numbers")
                                             .arg(booking.registered)
                                             .arg(*booking.places)
                                       : BookingWords::tr("%n registered", nullptr, booking.registered);
    return booking.waiting == 0
               ? now
               : now + QStringLiteral(" \u00b7 ") + BookingWords::tr("%n waiting", nullptr, booking.waiting);
}

} // namespace blokplan::wording
