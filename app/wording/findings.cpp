#include "app/wording/groupedits.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstring>

namespace blokplan::wording
{

namespace
{

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString title(const Plan &plan, const Finding &finding, int index = 0)
{
    const Session *session = plan.find(finding.sessions.value(index));
    const QString text = session == nullptr ? QString() : session->title.first.simplified();
    return text.isEmpty() ? Rules::tr("a session without a title") : quoted(text);
}

QString room(const Plan &plan, const Finding &finding, int index = 0)
{
    const Room *found = plan.find(finding.rooms.value(index));
    return found == nullptr ? QString() : found->name.first;
}

QString person(const Plan &plan, const Finding &finding)
{
    const Person *found = plan.find(finding.people.value(0));
    return found == nullptr ? QString() : found->asWritten;
}

/// "Fri 17 Nov, 10:30" of the first placement concerned.
/// When it happens: of what overlaps not before both have begun.
QString when(const Plan &plan, const Finding &finding)
{
    const Placement *latest = nullptr;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, finding.placements.size()); ++i) {
        const Placement *one = plan.find(finding.placements[i]);
        if (one != nullptr && (latest == nullptr || spanOf(*one).start > spanOf(*latest).start))
            latest = one;
    }
    return latest == nullptr ? QString()
                             : shortDate(latest->date) + QStringLiteral(", ") + clockText(latest->start);
}

/// "Fri 17 Nov"
QString dayOf(const Plan &plan, const Finding &finding)
{
    const Placement *placement = plan.find(finding.placements.value(0));
    return placement == nullptr ? QString() : shortDate(programmeDate(plan.event(), *placement));
}

/// "'A', 'B' and 'C'"; of many the first ones, and how many more.
QString titles(const Plan &plan, const Finding &finding)
{
    constexpr int most = 4;
    const int all = int(finding.sessions.size());
    QStringList list;
    for (int i = 0; i < std::min(all, most); ++i)
        list.append(title(plan, finding, i));
    const QString named = QLocale().createSeparatedList(list);
    return all <= most ? named
                       : named + QLatin1Char(' ') + Rules::tr("(and %n more)", "behind titles", all - most);
}

QString roomDoubleBooked(const Finding &f, const Plan &plan)
{
    if (f.sessions.size() < 2)
        return Rules::tr("%1 is in %2 twice, %n minute(s) at once (%3).", nullptr, f.minutes)
            .arg(title(plan, f), room(plan, f), when(plan, f));
    return Rules::tr("%1 and %2 are both in %3, %n minute(s) at once (%4).", nullptr, f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f), when(plan, f));
}

QString personDoubleBooked(const Finding &f, const Plan &plan)
{
    if (f.rooms.size() < 2)
        return Rules::tr("%1 is in %2 and in %3, %n minute(s) at once (%4).", nullptr, f.minutes)
            .arg(person(plan, f), title(plan, f, 0), title(plan, f, 1), when(plan, f));
    return Rules::tr("%1 is in %2 (%3) and in %4 (%5), %n minute(s) at once (%6).",
                     "%2 and %4: titles, %3 and %5: rooms", f.minutes)
        .arg(person(plan, f), title(plan, f, 0), room(plan, f, 0), title(plan, f, 1), room(plan, f, 1),
             when(plan, f));
}

QString outsideDay(const Finding &f, const Plan &plan)
{
    const Placement *placement = plan.find(f.placements.value(0));
    if (placement != nullptr && dayOn(plan, programmeDate(plan.event(), *placement)) == nullptr)
        return Rules::tr("%1 in %2 is on %3, and that is no day of the event.")
            .arg(title(plan, f), room(plan, f), dayOf(plan, f));
    return Rules::tr("%1 in %2 lies outside the hours of its day by %n minute(s) (%3).", nullptr, f.minutes)
        .arg(title(plan, f), room(plan, f), when(plan, f));
}

QString roomClosed(const Finding &f, const Plan &plan)
{
    return Rules::tr("%2 is closed during %n minute(s) of %1 (%3).", nullptr, f.minutes)
        .arg(title(plan, f, 0), room(plan, f), when(plan, f));
}

QString personUnavailable(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 is not available during %n minute(s) of %2 in %3 (%4).", nullptr, f.minutes)
        .arg(person(plan, f), title(plan, f), room(plan, f), when(plan, f));
}

QString walkTooLong(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has %n minute(s) too few to walk from %2 in %3 to %4 in %5 (%6).", nullptr,
                     f.minutes)
        .arg(person(plan, f), title(plan, f, 0), room(plan, f, 0), title(plan, f, 1), room(plan, f, 1),
             when(plan, f));
}

QString changeoverTooShort(const Finding &f, const Plan &plan)
{
    return Rules::tr("%3 needs %n more minute(s) of changeover between %1 and %2 (%4).", nullptr, f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f), when(plan, f));
}

QString featureMissing(const Finding &f, const Plan &plan)
{
    const Session *session = plan.find(f.sessions.value(0));
    QStringList missing = session == nullptr ? QStringList() : session->needs;
    for (const RoomId &id : f.rooms) {
        if (const Room *one = plan.find(id))
            missing.removeIf(
                [&](const QString &need) { return one->features.contains(need, Qt::CaseInsensitive); });
    }
    return Rules::tr("%1 needs what %2 does not have: %3.")
        .arg(title(plan, f), room(plan, f), QLocale().createSeparatedList(missing));
}

QString followUpTooEarly(const Finding &f, const Plan &plan)
{
    return Rules::tr("%2 in %4 follows up %1 in %3 but begins %n minute(s) before that has ended.", nullptr,
                     f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f, 0), room(plan, f, 1));
}

QString notTogether(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 in %3 and %2 in %4 should not be at the same time but are, for %n minute(s) (%5).",
                     nullptr, f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f, 0), room(plan, f, 1), when(plan, f));
}

QString fixedMoved(const Finding &f, const Plan &plan)
{
    const Placement *placement = plan.find(f.placements.value(0));
    if (placement == nullptr)
        return {};
    const Room *agreed = plan.find(placement->agreedRoom);
    const QString time =
        shortDate(placement->agreedDate) + QStringLiteral(", ") + clockText(placement->agreedStart);
    return Rules::tr("%1 was fixed at %2 and stands elsewhere: %3, %4.", "%2 and %4: date, time and room")
        .arg(title(plan, f), agreed == nullptr ? time : time + QStringLiteral(", ") + agreed->name.first,
             when(plan, f), room(plan, f));
}

QString plenaryNotAlone(const Finding &f, const Plan &plan)
{
    Finding others = f;
    others.sessions = f.sessions.mid(1);
    const QString beside = titles(plan, others);
    return Rules::tr("%1 in %3 is for everybody, but at the same time there is %2, for %n minute(s) (%4).",
                     "%2: titles of sessions", f.minutes)
        .arg(title(plan, f, 0), beside, room(plan, f), when(plan, f));
}

QString roomTooSmall(const Finding &f, const Plan &plan)
{
    return Rules::tr("%2 has %n seat(s) too few for the audience expected at %1.", nullptr, f.minutes)
        .arg(title(plan, f, 0), room(plan, f));
}

QString sessionOverRegistered(const Finding &f, const Plan &plan)
{
    return Rules::tr("%n more person(s) have registered for %1 than it has places.", nullptr, f.minutes)
        .arg(title(plan, f));
}

QString notConfirmed(const Finding &f, const Plan &plan)
{
    if (f.minutes == 0)
        return Rules::tr("%1 is today and not confirmed.").arg(title(plan, f));
    return Rules::tr("%1 is in %n day(s) and not confirmed.", nullptr, f.minutes).arg(title(plan, f));
}

QString moderatorMissing(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 is a debate and has no moderator.").arg(title(plan, f));
}

QString personOverLimit(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has %n session(s) too many on %2: %3.", nullptr, f.minutes)
        .arg(person(plan, f), dayOf(plan, f), titles(plan, f));
}

QString personNoPause(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has no pause on %2, %n minute(s) longer than wanted: %3.", nullptr, f.minutes)
        .arg(person(plan, f), dayOf(plan, f), titles(plan, f));
}

/// The first route that leads through all sessions of the finding.
QString routeOf(const Plan &plan, const Finding &f)
{
    for (const Route *route : orderedRoutes(plan)) {
        QList<SessionId> walked;
        for (const RouteBlock &block : route->blocks)
            walked += block.sessions;
        if (std::all_of(f.sessions.begin(), f.sessions.end(),
                        [&](const SessionId &id) { return walked.contains(id); }))
            return quoted(route->name.first);
    }
    return {};
}

QString routeUnwalkable(const Finding &f, const Plan &plan)
{
    if (f.sessions.size() < 2)
        return Rules::tr("Route %1: %2 in %3 is full, with %n more people expected than it has seats.",
                         nullptr, f.minutes)
            .arg(routeOf(plan, f), title(plan, f), room(plan, f));
    return Rules::tr("Route %1: from %2 in %3 one comes %n minute(s) too late for %4 in %5.", nullptr,
                     f.minutes)
        .arg(routeOf(plan, f), title(plan, f, 0), room(plan, f, 0), title(plan, f, 1), room(plan, f, 1));
}

QString speaksAndModerates(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 speaks in %2 and moderates it too.").arg(person(plan, f), title(plan, f));
}

QString notPlaced(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has no place on the timetable yet.").arg(title(plan, f, 0));
}

QString nobodyAnnounced(const Finding &f, const Plan &plan)
{
    return Rules::tr("Nobody is announced for %1 yet.").arg(title(plan, f, 0));
}

QString trackParallel(const Finding &f, const Plan &plan)
{
    const Session *one = plan.find(f.sessions.value(0));
    const Session *other = plan.find(f.sessions.value(1));
    const QList<TrackId> ours = one == nullptr ? QList<TrackId>() : one->tracks;
    const QList<TrackId> theirs = other == nullptr ? QList<TrackId>() : other->tracks;
    QString shared;
    for (const TrackId &id : ours) {
        const Track *track = plan.find(id);
        if (track != nullptr && theirs.contains(id) && shared.isEmpty())
            shared = track->name.first;
    }
    return Rules::tr("%1 in %3 and %2 in %4 are both of %5, %n minute(s) at once (%6).", "%5: a track",
                     f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f, 0), room(plan, f, 1), shared, when(plan, f));
}

QString audienceParallel(const Finding &f, const Plan &plan)
{
    const Session *one = plan.find(f.sessions.value(0));
    const Session *other = plan.find(f.sessions.value(1));
    QStringList shared = one == nullptr || other == nullptr ? QStringList() : one->audiences;
    shared.removeIf(
        [&](const QString &word) { return !other->audiences.contains(word, Qt::CaseInsensitive); });
    return Rules::tr("%1 in %3 and %2 in %4 are both for %5, %n minute(s) at once (%6).", "%5: an audience",
                     f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f, 0), room(plan, f, 1),
             QLocale().createSeparatedList(shared), when(plan, f));
}

QString noLunch(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has no time for lunch on %2, %n minute(s) too few: %3.", nullptr, f.minutes)
        .arg(person(plan, f), dayOf(plan, f), titles(plan, f));
}

QString roomGap(const Finding &f, const Plan &plan)
{
    if (f.sessions.size() < 2)
        return Rules::tr("%1 stands empty for %n minute(s) between two times of %2 (%3).", nullptr, f.minutes)
            .arg(room(plan, f), title(plan, f), dayOf(plan, f));
    return Rules::tr("%1 stands empty for %n minute(s) between %2 and %3 (%4).", nullptr, f.minutes)
        .arg(room(plan, f), title(plan, f, 0), title(plan, f, 1), dayOf(plan, f));
}

QString outsideRounds(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 in %2 does not keep to the rounds of its day, by %n minute(s) (%3).", nullptr,
                     f.minutes)
        .arg(title(plan, f), room(plan, f), when(plan, f));
}

QString titleMissing(const Finding &f, const Plan &plan)
{
    const QString at = when(plan, f);
    return at.isEmpty() ? Rules::tr("A session has no title.")
                        : Rules::tr("A session has no title (%1).").arg(at);
}

QString descriptionMissing(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has no description.").arg(title(plan, f));
}

QString titleTooLong(const Finding &f, const Plan &plan)
{
    return Rules::tr("The title of %1 is %n letter(s) too long for paper.", nullptr, f.minutes)
        .arg(title(plan, f));
}

using Sentence = QString (*)(const Finding &, const Plan &);

struct Wording {
    const char *rule;
    Sentence sentence;
};

constexpr std::array wordings{
    Wording{"room-double-booked", roomDoubleBooked},
    Wording{"person-double-booked", personDoubleBooked},
    Wording{"outside-day", outsideDay},
    Wording{"room-closed", roomClosed},
    Wording{"person-unavailable", personUnavailable},
    Wording{"walk-too-long", walkTooLong},
    Wording{"changeover-too-short", changeoverTooShort},
    Wording{"feature-missing", featureMissing},
    Wording{"follow-up-too-early", followUpTooEarly},
    Wording{"not-together", notTogether},
    Wording{"fixed-moved", fixedMoved},
    Wording{"plenary-not-alone", plenaryNotAlone},
    Wording{"room-too-small", roomTooSmall},
    Wording{"session-over-registered", sessionOverRegistered},
    Wording{"not-confirmed", notConfirmed},
    Wording{"moderator-missing", moderatorMissing},
    Wording{"person-over-limit", personOverLimit},
    Wording{"person-no-pause", personNoPause},
    Wording{"route-unwalkable", routeUnwalkable},
    Wording{"speaks-and-moderates", speaksAndModerates},
    Wording{"not-placed", notPlaced},
    Wording{"nobody-announced", nobodyAnnounced},
    Wording{"track-parallel", trackParallel},
    Wording{"audience-parallel", audienceParallel},
    Wording{"no-lunch", noLunch},
    Wording{"room-gap", roomGap},
    Wording{"outside-rounds", outsideRounds},
    Wording{"title-missing", titleMissing},
    Wording{"description-missing", descriptionMissing},
    Wording{"title-too-long", titleTooLong},
};

/// A sentence about a session without a title begins with a word; names are left as they are written.
QString begun(const QString &sentence)
{
    const bool beginsSmall = sentence.startsWith(Rules::tr("a session without a title"));
    return beginsSmall ? sentence.left(1).toUpper() + sentence.mid(1) : sentence;
}

} // namespace

QString finding(const Finding &finding, const Plan &plan)
{
    for (const Wording &one : wordings) {
        if (std::strcmp(one.rule, finding.rule) == 0)
            return begun(one.sentence(finding, plan));
    }
    return QString::fromLatin1(finding.rule);
}

} // namespace blokplan::wording
