#include "app/rules/rule.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

namespace blokplan::wording
{

namespace
{

struct RulesContext {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

struct RuleWords {
    const char *rule;
    const char *title;
    const char *description;
};

constexpr std::array ruleWords{
    RuleWords{"room-double-booked", QT_TRANSLATE_NOOP("Rules", "Room double-booked"),
              QT_TRANSLATE_NOOP("Rules", "Two sessions are in one room at the same time. Drop-ins may stand "
                                         "beside others.")},
    RuleWords{"person-double-booked", QT_TRANSLATE_NOOP("Rules", "Person double-booked"),
              QT_TRANSLATE_NOOP("Rules", "Somebody is wanted in two sessions at the same time, in whatever "
                                         "role. Who has declined does not count.")},
    RuleWords{"outside-day", QT_TRANSLATE_NOOP("Rules", "Outside the day"),
              QT_TRANSLATE_NOOP("Rules", "A session begins before its day opens, goes on after it closes, or "
                                         "is on a date that is no day of the event.")},
    RuleWords{"room-closed", QT_TRANSLATE_NOOP("Rules", "Room closed"),
              QT_TRANSLATE_NOOP("Rules", "A session lies outside the hours of a room that has hours of its "
                                         "own.")},
    RuleWords{"person-unavailable", QT_TRANSLATE_NOOP("Rules", "Person unavailable"),
              QT_TRANSLATE_NOOP("Rules", "Somebody is wanted at a time for which they are not available.")},
    RuleWords{"walk-too-long", QT_TRANSLATE_NOOP("Rules", "Walk too long"),
              QT_TRANSLATE_NOOP("Rules",
                                "Somebody has less time between two sessions than the walk between "
                                "the rooms takes. Where the rooms do not say how long it is, it is "
                                "this long to another building and a third of it to another floor.")},
    RuleWords{"changeover-too-short", QT_TRANSLATE_NOOP("Rules", "Changeover too short"),
              QT_TRANSLATE_NOOP("Rules", "There is less time between two sessions than the room needs to "
                                         "change over. For rooms that say nothing it is this long.")},
    RuleWords{"feature-missing", QT_TRANSLATE_NOOP("Rules", "Feature missing"),
              QT_TRANSLATE_NOOP("Rules", "A session needs something that its room does not have.")},
    RuleWords{"follow-up-too-early", QT_TRANSLATE_NOOP("Rules", "Follow-up too early"),
              QT_TRANSLATE_NOOP("Rules", "A session that builds on another begins before that one has "
                                         "ended.")},
    RuleWords{"not-together", QT_TRANSLATE_NOOP("Rules", "Not at the same time"),
              QT_TRANSLATE_NOOP("Rules", "Two sessions between which nobody should have to choose are at the "
                                         "same time.")},
    RuleWords{"fixed-moved", QT_TRANSLATE_NOOP("Rules", "Fixed session moved"),
              QT_TRANSLATE_NOOP("Rules", "A fixed session is not where it was when it was fixed.")},
    RuleWords{"plenary-not-alone", QT_TRANSLATE_NOOP("Rules", "Plenary not alone"),
              QT_TRANSLATE_NOOP("Rules", "Something else is on the programme during a plenary session.")},
    RuleWords{"room-too-small", QT_TRANSLATE_NOOP("Rules", "Room too small"),
              QT_TRANSLATE_NOOP("Rules", "More people are expected than there are seats.")},
    RuleWords{"session-over-registered", QT_TRANSLATE_NOOP("Rules", "Too many registrations"),
              QT_TRANSLATE_NOOP("Rules", "More people have registered for a session than it has places: its "
                                         "own limit, else the seats of its rooms.")},
    RuleWords{"not-confirmed", QT_TRANSLATE_NOOP("Rules", "Not confirmed"),
              QT_TRANSLATE_NOOP("Rules", "A session is not confirmed yet so many days before its day.")},
    RuleWords{"moderator-missing", QT_TRANSLATE_NOOP("Rules", "Moderator missing"),
              QT_TRANSLATE_NOOP("Rules", "A debate has people, but nobody who moderates or hosts it.")},
    RuleWords{"person-over-limit", QT_TRANSLATE_NOOP("Rules", "Too many sessions for a person"),
              QT_TRANSLATE_NOOP("Rules", "Somebody has more sessions on a day than they want; for who has "
                                         "not said, more than this many.")},
    RuleWords{"person-no-pause", QT_TRANSLATE_NOOP("Rules", "No pause for a person"),
              QT_TRANSLATE_NOOP("Rules", "Somebody goes from session to session for longer than this, "
                                         "without a quarter of an hour between.")},
    RuleWords{"route-unwalkable", QT_TRANSLATE_NOOP("Rules", "Route cannot be walked"),
              QT_TRANSLATE_NOOP("Rules",
                                "Who follows a route cannot be in time for its next session or finds "
                                "it full. Where the rooms do not say how long a walk is, it is this "
                                "long to another building and a third of it to another floor.")},
    RuleWords{"speaks-and-moderates", QT_TRANSLATE_NOOP("Rules", "Speaks and moderates"),
              QT_TRANSLATE_NOOP("Rules", "The same person speaks in a session and moderates it.")},
    RuleWords{"not-placed", QT_TRANSLATE_NOOP("Rules", "Not placed"),
              QT_TRANSLATE_NOOP("Rules", "A session has no place on the timetable. Ideas do not need one "
                                         "yet.")},
    RuleWords{"nobody-announced", QT_TRANSLATE_NOOP("Rules", "Nobody announced"),
              QT_TRANSLATE_NOOP("Rules", "Nobody is on a talk, workshop, debate or plenary session, and its "
                                         "details are not to follow.")},
    RuleWords{"track-parallel", QT_TRANSLATE_NOOP("Rules", "Same track at the same time"),
              QT_TRANSLATE_NOOP("Rules", "Two sessions of one track are at the same time for this long or "
                                         "longer. Where more than five are, nobody is meant to follow the "
                                         "track and nothing is said.")},
    RuleWords{"audience-parallel", QT_TRANSLATE_NOOP("Rules", "Same audience at the same time"),
              QT_TRANSLATE_NOOP("Rules", "Two sessions for the same audience are at the same time for this "
                                         "long or longer.")},
    RuleWords{"no-lunch", QT_TRANSLATE_NOOP("Rules", "No lunch for a person"),
              QT_TRANSLATE_NOOP("Rules", "Somebody does not have this long free between 11:30 and 14:00.")},
    RuleWords{"room-gap", QT_TRANSLATE_NOOP("Rules", "Gap in a room"),
              QT_TRANSLATE_NOOP("Rules",
                                "A room stands empty between the first and the last session it has of "
                                "its own on a day, for this long or longer.")},
    RuleWords{"outside-rounds", QT_TRANSLATE_NOOP("Rules", "Outside the rounds"),
              QT_TRANSLATE_NOOP("Rules", "A talk, workshop or debate does not keep to the rounds of its "
                                         "day.")},
    RuleWords{"title-missing", QT_TRANSLATE_NOOP("Rules", "Title missing"),
              QT_TRANSLATE_NOOP("Rules", "A session has no title.")},
    RuleWords{"description-missing", QT_TRANSLATE_NOOP("Rules", "Description missing"),
              QT_TRANSLATE_NOOP("Rules", "A talk, workshop or debate has no description, and its details are "
                                         "not to follow.")},
    RuleWords{"title-too-long", QT_TRANSLATE_NOOP("Rules", "Title too long"),
              QT_TRANSLATE_NOOP("Rules", "A title has more letters than fit a printed programme well.")},
};

const RuleWords *wordsOf(const char *rule)
{
    for (const RuleWords &one : ruleWords) {
        if (std::strcmp(one.rule, rule) == 0)
            return &one;
    }
    return nullptr;
}

} // namespace

QString ruleTitle(const char *rule)
{
    const RuleWords *found = wordsOf(rule);
    return found == nullptr ? QString::fromLatin1(rule) : QCoreApplication::translate("Rules", found->title);
}

QString ruleDescription(const char *rule)
{
    const RuleWords *found = wordsOf(rule);
    return found == nullptr ? QString() : QCoreApplication::translate("Rules", found->description);
}

QString ruleAmount(RuleUnit unit, int amount)
{
    switch (unit) {
    case RuleUnit::None:
        break;
    case RuleUnit::Minutes:
        return minutes(amount);
    case RuleUnit::Days:
        return RulesContext::tr("%n day(s)", nullptr, amount);
    case RuleUnit::Sessions:
        return RulesContext::tr("%n session(s)", nullptr, amount);
    case RuleUnit::Letters:
        return RulesContext::tr("%n letter(s)", nullptr, amount);
    }
    return {};
}

QString ruleUnit(RuleUnit unit)
{
    switch (unit) {
    case RuleUnit::None:
        break;
    case RuleUnit::Minutes:
        return RulesContext::tr("minutes", "unit behind a number field");
    case RuleUnit::Days:
        return RulesContext::tr("days", "unit behind a number field");
    case RuleUnit::Sessions:
        return RulesContext::tr("sessions a day", "unit behind a number field");
    case RuleUnit::Letters:
        return RulesContext::tr("letters", "unit behind a number field");
    }
    return {};
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return RulesContext::tr("blocking", "severity of a finding");
    case Severity::Serious:
        return RulesContext::tr("serious", "severity of a finding");
    case Severity::Hint:
        return RulesContext::tr("hint", "severity of a finding");
    case Severity::Off:
        return RulesContext::tr("off", "a rule that is not looked at");
    }
    return {};
}

} // namespace blokplan::wording
