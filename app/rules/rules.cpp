#include "app/rules/rules.h"

#include "app/rules/checks.h"

#include <array>
#include <cstring>

namespace blokplan
{

std::span<const Rule> allRules()
{
    using enum Severity;
    using enum RuleUnit;
    // name, severity, unit and amount, whether of the place, whether of many, check
    static constexpr std::array list{
        Rule{"room-double-booked", Blocking, None, 0, true, false, RoomCheck(rules::roomDoubleBooked)},
        Rule{"person-double-booked", Blocking, None, 0, true, false, PersonCheck(rules::personDoubleBooked)},
        Rule{"outside-day", Blocking, None, 0, true, false, SessionCheck(rules::outsideDay)},
        Rule{"room-closed", Blocking, None, 0, true, false, RoomCheck(rules::roomClosed)},
        Rule{"person-unavailable", Blocking, None, 0, true, false, PersonCheck(rules::personUnavailable)},
        Rule{"walk-too-long", Blocking, Minutes, 10, true, false, PersonCheck(rules::walkTooLong)},
        Rule{"changeover-too-short", Blocking, Minutes, 0, true, false, RoomCheck(rules::changeoverTooShort)},
        Rule{"feature-missing", Blocking, None, 0, true, false, SessionCheck(rules::featureMissing)},
        Rule{"follow-up-too-early", Blocking, None, 0, true, false, RelationCheck(rules::followUpTooEarly)},
        Rule{"not-together", Blocking, None, 0, true, false, RelationCheck(rules::notTogether)},
        Rule{"fixed-moved", Blocking, None, 0, true, false, SessionCheck(rules::fixedMoved)},
        Rule{"plenary-not-alone", Blocking, None, 0, true, true, SessionCheck(rules::plenaryNotAlone)},

        Rule{"room-too-small", Serious, None, 0, true, false, SessionCheck(rules::roomTooSmall)},
        Rule{"session-over-registered", Serious, None, 0, true, false,
             SessionCheck(rules::sessionOverRegistered)},
        Rule{"not-confirmed", Serious, Days, 14, false, false, SessionCheck(rules::notConfirmed)},
        Rule{"moderator-missing", Serious, None, 0, false, false, SessionCheck(rules::moderatorMissing)},
        Rule{"person-over-limit", Serious, Sessions, 5, true, true, PersonCheck(rules::personOverLimit)},
        Rule{"person-no-pause", Serious, Minutes, 240, true, true, PersonCheck(rules::personNoPause)},
        Rule{"route-unwalkable", Serious, Minutes, 10, true, false, RouteCheck(rules::routeUnwalkable)},
        Rule{"speaks-and-moderates", Serious, None, 0, false, false, SessionCheck(rules::speaksAndModerates)},
        Rule{"not-placed", Serious, None, 0, false, false, SessionCheck(rules::notPlaced)},
        Rule{"nobody-announced", Serious, None, 0, false, false, SessionCheck(rules::nobodyAnnounced)},

        Rule{"track-parallel", Hint, Minutes, 15, true, false, SessionCheck(rules::trackParallel)},
        Rule{"audience-parallel", Hint, Minutes, 15, true, false, SessionCheck(rules::audienceParallel)},
        Rule{"no-lunch", Hint, Minutes, 30, true, true, PersonCheck(rules::noLunch)},
        Rule{"room-gap", Hint, Minutes, 90, false, false, RoomCheck(rules::roomGap)},
        Rule{"outside-rounds", Hint, None, 0, true, false, SessionCheck(rules::outsideRounds)},
        Rule{"title-missing", Hint, None, 0, false, false, SessionCheck(rules::titleMissing)},
        Rule{"description-missing", Hint, None, 0, false, false, SessionCheck(rules::descriptionMissing)},
        Rule{"title-too-long", Hint, Letters, 100, false, false, SessionCheck(rules::titleTooLong)},
    };
    return list;
}

const Rule *ruleNamed(QStringView name)
{
    for (const Rule &rule : allRules()) {
        if (name == QLatin1String(rule.name))
            return &rule;
    }
    return nullptr;
}

size_t ruleIndex(const char *name)
{
    const auto all = allRules();
    const auto same = [&](const Rule &rule) {
        return rule.name == name || std::strcmp(rule.name, name) == 0;
    };
    return size_t(std::find_if(all.begin(), all.end(), same) - all.begin());
}

bool isOfPlace(const Finding &finding)
{
    const size_t at = ruleIndex(finding.rule);
    return at < allRules().size() && allRules()[at].ofPlace;
}

bool Finding::operator==(const Finding &other) const
{
    return std::strcmp(rule, other.rule) == 0 && severity == other.severity && sessions == other.sessions &&
           placements == other.placements && people == other.people && rooms == other.rooms &&
           minutes == other.minutes && accepted == other.accepted && acceptance == other.acceptance;
}

bool readBefore(const Finding &a, const Finding &b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    const size_t rankA = ruleIndex(a.rule);
    const size_t rankB = ruleIndex(b.rule);
    if (rankA != rankB)
        return rankA < rankB;
    return std::tie(a.placements, a.sessions, a.rooms, a.people, a.minutes) <
           std::tie(b.placements, b.sessions, b.rooms, b.people, b.minutes);
}

} // namespace blokplan
