#pragma once

#include "ui/records/recordkind.h"

/// The columns of the tables about guests and doors.
namespace blokplan::ui
{

class Bookings;
class WhoIsIn;

/// Attendees, without those who were merged into another. `in` says who is in, once it is there: until then
/// the table has no rows.
std::unique_ptr<RecordKind> attendeeKind(const std::unique_ptr<WhoIsIn> &in);
std::unique_ptr<RecordKind> checkinListKind();
std::unique_ptr<RecordKind> categoryKind();
std::unique_ptr<RecordKind> questionKind();
/// Sessions that take registrations, and the registrations for them: removing one of these withdraws it.
std::unique_ptr<RecordKind> enrolmentKind(const Bookings &bookings);
std::unique_ptr<RecordKind> registrationKind(const Bookings &bookings);

/// How many attendees there are without those merged into another.
int countOfAttendees(const Plan &plan);

/// The categories in their order, by name; empty: everybody.
QString categoryNames(const Plan &plan, const QList<CategoryId> &categories);
std::vector<const Category *> orderedCategories(const Plan &plan);
std::vector<const Question *> orderedQuestions(const Plan &plan);
/// "Whole event", "Thursday 3 October", "Opening"
QString scopeWords(const Plan &plan, const CheckinList &list);

} // namespace blokplan::ui
