#pragma once

#include "app/model/forgotten.h"

#include <QHash>

/// What a list said of somebody when it was last read, as short sums among the attendee's extras: so that
/// reading it again can tell what the list changed from what people changed by hand.
namespace blokplan::attendees
{

/// A sum that stays the same in every version of the program (FNV-1a).
quint64 sumOf(const QString &text);

class Memory
{
public:
    Memory() = default;
    explicit Memory(const Attendee &attendee);

    /// The name, address and organisation that the list gave, whatever became of them here.
    quint64 identity = 0;

    [[nodiscard]] bool knows(const QString &field) const { return sums.contains(field); }
    /// Whether the list said just this of that field.
    [[nodiscard]] bool said(const QString &field, const QString &value) const;
    void say(const QString &field, const QString &value);
    void writeTo(Attendee &attendee) const;

private:
    QMap<QString, quint32> sums;
};

/// What becomes of a value that a list names.
enum class Taking { Leave, Take, LeaveAndTell };
struct Values {
    QString mine;
    QString said;
    bool guarded = false; ///< what people wrote here is never replaced by a list that has not named it before
};
/// A value that the list changed is taken where nobody changed it here; empty ones erase nothing. `memory` is
/// null for lists of our own, which say what a person wants.
Taking takingOf(const QString &field, const Values &values, const Memory *memory);

} // namespace blokplan::attendees
