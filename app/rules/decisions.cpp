#include "app/rules/decisions.h"

namespace blokplan::rules
{

namespace
{

/// In order, and none that touches or overlaps another.
std::vector<TimeSpan> joinedOf(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<TimeSpan> joined;
    for (const TimeSpan &one : spans) {
        if (!joined.empty() && one.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, one.end);
        else
            joined.push_back(one);
    }
    return joined;
}

} // namespace

LocalMinute minutesOutside(const TimeSpan &span, const std::vector<TimeSpan> &open)
{
    LocalMinute outside = span.length();
    for (const TimeSpan &one : joinedOf(open)) // a minute in two rounds counts once
        outside -= std::max<LocalMinute>(0, span.intersected(one).length());
    return outside;
}

bool isInOne(const TimeSpan &span, const std::vector<TimeSpan> &open)
{
    return std::any_of(open.begin(), open.end(), [&](const TimeSpan &one) { return one.contains(span); });
}

std::vector<TimeSpan> spansOf(const QList<Hours> &hours)
{
    std::vector<TimeSpan> spans;
    for (const Hours &one : hours)
        spans.push_back(spanOf(one));
    return joinedOf(std::move(spans));
}

bool isProgramme(const Session &session)
{
    switch (session.sort) {
    case SessionKind::Talk:
    case SessionKind::Workshop:
    case SessionKind::Debate:
    case SessionKind::Plenary:
        return true;
    case SessionKind::Break:
    case SessionKind::DropIn:
    case SessionKind::Blocker:
        return false;
    }
    return false;
}

bool isInRounds(const TimeSpan &span, const std::vector<TimeSpan> &rounds)
{
    const auto begins = [&](const TimeSpan &one) { return one.start == span.start; };
    const auto ends = [&](const TimeSpan &one) { return one.end == span.end; };
    return isInOne(span, rounds) || (std::any_of(rounds.begin(), rounds.end(), begins) &&
                                     std::any_of(rounds.begin(), rounds.end(), ends));
}

QStringList missingFeatures(const Plan &plan, const Session &session, const QList<RoomId> &rooms)
{
    QStringList missing = session.needs;
    for (const RoomId &id : rooms) {
        if (const Room *room = plan.find(id))
            missing.removeIf(
                [&](const QString &need) { return room->features.contains(need, Qt::CaseInsensitive); });
    }
    return missing;
}

std::optional<int> seatsOf(const Plan &plan, const QList<RoomId> &rooms)
{
    int seats = 0;
    for (const RoomId &id : rooms) {
        const Room *room = plan.find(id);
        if (room == nullptr || !room->seats)
            return std::nullopt;
        seats += *room->seats;
    }
    return seats;
}

std::vector<Engagement> standingsOf(const Agenda &agenda, const SessionId &id)
{
    std::vector<Engagement> list;
    const Session *session = agenda.plan().find(id);
    if (session == nullptr || !isAlive(*session))
        return list;
    if (session->parent.isNull()) {
        for (const Row<Placement> &row : agenda.of(id))
            list.push_back({spanOf(*row), row, id});
        return list;
    }
    const Session *parent = agenda.plan().find(session->parent);
    if (parent == nullptr || !isAlive(*parent))
        return list;
    for (const Row<Placement> &row : agenda.of(session->parent)) {
        for (const PartTime &time : agenda.partTimes(*row)) {
            if (time.part->id == id)
                list.push_back({time.span, row, id});
        }
    }
    return list;
}

bool hasSomebody(const Agenda &agenda, const Session &session)
{
    const auto isOn = [&](const SessionId &id) {
        const auto &people = agenda.participantsOf(id);
        return std::any_of(people.begin(), people.end(),
                           [](const Row<Participant> &one) { return one->consent != Consent::Declined; });
    };
    const auto &parts = agenda.partsOf(session.id);
    return isOn(session.id) || std::any_of(parts.begin(), parts.end(), [&](const Row<Session> &part) {
               return isAlive(*part) && isOn(part->id);
           });
}

TimeSpan besideSpan(const TimeSpan &span)
{
    return {span.start, std::min(span.end, span.start + minutesPerDay)};
}

bool shareOne(const QList<TrackId> &a, const QList<TrackId> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const TrackId &one) { return b.contains(one); });
}

bool shareOne(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const QString &one) { return b.contains(one, Qt::CaseInsensitive); });
}

QList<TrackId> commonOf(const QList<TrackId> &a, const QList<TrackId> &b)
{
    QList<TrackId> common = a;
    common.removeIf([&](const TrackId &one) { return !b.contains(one); });
    return common;
}

QStringList commonOf(const QStringList &a, const QStringList &b)
{
    QStringList common = a;
    common.removeIf([&](const QString &one) { return !b.contains(one, Qt::CaseInsensitive); });
    return common;
}

} // namespace blokplan::rules
