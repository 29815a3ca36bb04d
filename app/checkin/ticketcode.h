#pragma once

#include <QString>

namespace blokplan::checkin
{

/// The letters of our own codes: none that keyboards of other countries put elsewhere (A Q Z W Y M), none
/// that is taken for a figure.
constexpr char ticketAlphabet[] = "BCDEFGHJKLNPRSTUVX";
constexpr int ticketLetters = 16; ///< random ones, about 66 bits; a check letter stands behind them

/// A code that nobody can guess, in capitals.
QString newTicketCode();

/// Whether a text can be one of our codes, in capitals or not: its check letter finds every single wrong
/// letter and every two that changed places. Codes of others are none, and good all the same.
bool isTicketCode(QStringView text);

} // namespace blokplan::checkin
