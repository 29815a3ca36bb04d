#pragma once

#include "app/edits/enrolling.h"
#include "ui/base/desk.h"

#include <unordered_map>

namespace blokplan::ui
{

/// How each session is booked, and who stands where in its line; counted when first asked for, and again
/// after an edit.
class Bookings : public QObject
{
    Q_OBJECT

public:
    explicit Bookings(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const edits::Booking &of(const SessionId &session) const { return line(session).booking; }
    /// From 1, among those registered or among those who wait; 0 of one that is cancelled.
    [[nodiscard]] int placeOf(const Registration &registration) const;

private:
    const edits::Line &line(const SessionId &session) const;

    Desk &desk;
    mutable std::unordered_map<SessionId, edits::Line> lines;
    mutable std::unordered_map<RegistrationId, int> places; ///< of those in the lines
};

} // namespace blokplan::ui
