#include "app/checkin/rowcodes.h"

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

constexpr qsizetype shortestCode = 4;

qsizetype alike(const QString &a, const QString &b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return differ.first - a.begin();
}

} // namespace

QString ticketOf(const Attendee &attendee)
{
    return attendee.code.isEmpty() ? attendee.codes.value(0) : attendee.code;
}

/// All codes sorted: a code's nearest neighbours share the most with it.
QHash<AttendeeId, QString> rowCodes(const Plan &plan)
{
    std::vector<std::pair<QString, AttendeeId>> all;
    for (const Attendee &one : plan.attendees()) {
        if (const QString code = ticketOf(one).trimmed().toUpper(); !code.isEmpty())
            all.emplace_back(code, one.id);
    }
    std::sort(all.begin(), all.end());
    QHash<AttendeeId, QString> codes;
    for (size_t i = 0; i < all.size(); ++i) {
        qsizetype length = shortestCode;
        if (i > 0)
            length = std::max(length, alike(all[i].first, all[i - 1].first) + 1);
        if (i + 1 < all.size())
            length = std::max(length, alike(all[i].first, all[i + 1].first) + 1);
        codes.insert(all[i].second, all[i].first.left(length));
    }
    return codes;
}

std::optional<AttendeeId> attendeeOfRow(const Plan &plan, const QString &typed)
{
    const QString wanted = typed.trimmed();
    std::optional<AttendeeId> found;
    if (wanted.size() < shortestCode)
        return found;
    for (const Attendee &one : plan.attendees()) {
        if (!one.sameAs.isNull() || !ticketOf(one).startsWith(wanted, Qt::CaseInsensitive))
            continue;
        if (found)
            return std::nullopt;
        found = one.id;
    }
    return found;
}

} // namespace blokplan::checkin
