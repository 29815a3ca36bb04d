#pragma once

#include "app/checkin/attendance.h"
#include "ui/base/desk.h"

namespace blokplan::ui
{

/// Who is in, as the facts of the open document say; follows them, and the edits that make two attendees one.
class WhoIsIn : public QObject
{
    Q_OBJECT

public:
    explicit WhoIsIn(Desk &desk, QObject *parent = nullptr);

    /// Whether they are inside somewhere, were but went out, or never came.
    enum class Place { Nowhere, Inside, Outside };
    [[nodiscard]] Place of(const AttendeeId &attendee) const;
    /// Where and when they came in, a line for each door; empty for nobody.
    [[nodiscard]] QString told(const AttendeeId &attendee) const;

signals:
    /// Something happened at a door to these.
    void happened(const QList<blokplan::AttendeeId> &attendees);

private:
    void readFacts();
    [[nodiscard]] AttendeeId shownFor(AttendeeId attendee) const;

    Desk &desk;
    checkin::Attendance attendance;
    size_t read = 0; ///< how many of the document's scans
};

} // namespace blokplan::ui
