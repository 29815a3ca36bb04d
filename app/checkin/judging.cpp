#include "app/checkin/judging.h"

namespace blokplan::checkin
{

namespace
{

/// What stands against the ticket itself, whether or not somebody came in on it.
std::optional<Verdict> invalidity(const ScanCase &c)
{
    if (!c.attendee)
        return Verdict::Unknown;
    if (c.formerCode)
        return Verdict::Replaced;
    if (c.attendee->state == AttendeeState::Cancelled)
        return Verdict::Cancelled;
    if (!c.list || !asksFor(*c.list, *c.attendee))
        return Verdict::NotOnList;
    if (c.list->scope == ListScope::Day && c.listDate != c.today)
        return Verdict::WrongDay;
    if (c.attendee->state == AttendeeState::Waiting)
        return Verdict::Waiting;
    return std::nullopt;
}

/// What stands against them at the door of a session.
std::optional<Verdict> sessionInvalidity(const ScanCase &c)
{
    if (c.list->scope != ListScope::Session)
        return std::nullopt;
    if (!c.byRegistration)
        return c.placesLeft.value_or(1) > 0 ? std::nullopt : std::optional(Verdict::Full);
    if (!c.registration || *c.registration == AttendeeState::Cancelled)
        return Verdict::NotOnList;
    if (*c.registration == AttendeeState::Waiting)
        return c.placesLeft.value_or(1) > 0 ? Verdict::Waiting : Verdict::Full;
    return std::nullopt;
}

bool isJustNow(const ScanCase &c, const ScanRequest &request)
{
    // on a list for going in and out the first entry holds, and there are others after it
    if (!c.lastHere || !c.first || (c.lastHere->id != c.first->id && !c.list->reentry))
        return false;
    const qint64 seconds = c.lastHere->at.secsTo(request.at);
    return seconds >= 0 && seconds < justNowSeconds;
}

Verdict entry(const ScanCase &c, const ScanRequest &request)
{
    if (c.first && (c.inside || !c.list->reentry))
        return isJustNow(c, request) ? Verdict::JustNow : Verdict::Already;
    // who was let in before has been asked before
    if (!c.attendee->instructions.isEmpty() && !request.confirmed && !c.first)
        return Verdict::Attention;
    return Verdict::Admitted;
}

} // namespace

bool asksFor(const CheckinList &list, const Attendee &attendee)
{
    return list.categories.isEmpty() || list.categories.contains(attendee.category);
}

bool isGreen(Verdict verdict)
{
    return verdict == Verdict::Admitted || verdict == Verdict::JustNow;
}

Verdict judge(const ScanCase &c, const ScanRequest &request)
{
    if (request.sort == ScanKind::Exit && c.attendee)
        return c.first && c.inside ? Verdict::WentOut : Verdict::NotInside;
    if (const auto wrong = invalidity(c))
        return *wrong;
    if (const auto wrong = sessionInvalidity(c); wrong && (*wrong != Verdict::Full || !c.first))
        return *wrong; // who is in has a place
    return entry(c, request);
}

} // namespace blokplan::checkin
