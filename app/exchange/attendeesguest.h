#pragma once

#include "app/exchange/attendeescolumns.h"
#include "app/exchange/attendeesmatching.h"
#include "app/exchange/attendeesvalues.h"

namespace blokplan::attendees
{

/// One row by what its cells hold.
struct Guest {
    std::array<QString, fieldCount> values; ///< as written, tidied; name put together from its parts
    QList<std::pair<int, QString>> answers; ///< of which column, what
    QStringList codes;
    QStringList formerCodes;
    ForeignIds ids;
    std::optional<AttendeeState> state; ///< unset: no column says it, or a word nobody knows
    QDateTime registeredAt;
    QList<Instruction> instructions;
    QStringList unread; ///< names of fields whose value was not understood

    [[nodiscard]] const QString &operator[](Field field) const { return values[size_t(field)]; }
    [[nodiscard]] Keys keys() const;
};

/// Reads the rows of a table; what depends on all of them (the order of days and months, who booked together)
/// is looked at once.
class GuestReader
{
public:
    GuestReader(const Table &table, const Columns &columns, const QTimeZone &zone);

    [[nodiscard]] Guest read(qsizetype row) const;

private:
    void put(Guest &guest, int column, const QString &cell) const;
    void tidy(Guest &guest) const;

    const Table &table;
    const Columns &columns;
    QTimeZone zone;
    DayOrder order = DayOrder::DayFirst;
    QSet<QString> shared; ///< orders of several rows
    bool hasParticles = false;
};

} // namespace blokplan::attendees
