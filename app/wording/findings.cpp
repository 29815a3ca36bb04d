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

QString quoted(const QString &text)
{
    return QChar(0x2018) + text + QChar(0x2019);
}

QString title(const Plan &plan, const Finding &finding, int index)
{
    const Session *session = plan.find(finding.sessions.value(index));
    return quoted(session == nullptr ? QString() : session->title.first);
}

QString room(const Plan &plan, const Finding &finding)
{
    const Room *found = plan.find(finding.rooms.value(0));
    return found == nullptr ? QString() : found->name.first;
}

QString person(const Plan &plan, const Finding &finding)
{
    const Person *found = plan.find(finding.people.value(0));
    return found == nullptr ? QString() : found->asWritten;
}

/// "Fri 17 Nov, 10:30" of the first placement concerned.
QString when(const Plan &plan, const Finding &finding)
{
    const Placement *placement = plan.find(finding.placements.value(0));
    return placement == nullptr
               ? QString()
               : shortDate(placement->date) + QStringLiteral(", ") + clockText(placement->start);
}

using Sentence = QString (*)(const Finding &, const Plan &);

QString roomDoubleBooked(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 and %2 are both in %3, %n minute(s) at once (%4).", nullptr, f.minutes)
        .arg(title(plan, f, 0), title(plan, f, 1), room(plan, f), when(plan, f));
}

QString personDoubleBooked(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 is in %2 and in %3, %n minute(s) at once (%4).", nullptr, f.minutes)
        .arg(person(plan, f), title(plan, f, 0), title(plan, f, 1), when(plan, f));
}

QString outsideDay(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 lies outside the hours of its day by %n minute(s) (%2).", nullptr, f.minutes)
        .arg(title(plan, f, 0), when(plan, f));
}

QString roomClosed(const Finding &f, const Plan &plan)
{
    return Rules::tr("%2 is closed during %n minute(s) of %1 (%3).", nullptr, f.minutes)
        .arg(title(plan, f, 0), room(plan, f), when(plan, f));
}

QString roomTooSmall(const Finding &f, const Plan &plan)
{
    return Rules::tr("%2 has %n seat(s) too few for the audience expected at %1.", nullptr, f.minutes)
        .arg(title(plan, f, 0), room(plan, f));
}

QString notPlaced(const Finding &f, const Plan &plan)
{
    return Rules::tr("%1 has no place on the timetable yet.").arg(title(plan, f, 0));
}

QString nobodyAnnounced(const Finding &f, const Plan &plan)
{
    return Rules::tr("Nobody is announced for %1 yet.").arg(title(plan, f, 0));
}

struct Wording {
    const char *rule;
    const char *title;
    Sentence sentence;
};

constexpr std::array wordings{
    Wording{"room-double-booked", QT_TRANSLATE_NOOP("Rules", "Room double-booked"), roomDoubleBooked},
    Wording{"person-double-booked", QT_TRANSLATE_NOOP("Rules", "Person double-booked"), personDoubleBooked},
    Wording{"outside-day", QT_TRANSLATE_NOOP("Rules", "Outside the day"), outsideDay},
    Wording{"room-closed", QT_TRANSLATE_NOOP("Rules", "Room closed"), roomClosed},
    Wording{"room-too-small", QT_TRANSLATE_NOOP("Rules", "Room too small"), roomTooSmall},
    Wording{"not-placed", QT_TRANSLATE_NOOP("Rules", "Not placed"), notPlaced},
    Wording{"nobody-announced", QT_TRANSLATE_NOOP("Rules", "Nobody announced"), nobodyAnnounced},
};

const Wording *wordingOf(const char *rule)
{
    for (const Wording &one : wordings) {
        if (std::strcmp(one.rule, rule) == 0)
            return &one;
    }
    return nullptr;
}

} // namespace

QString finding(const Finding &finding, const Plan &plan)
{
    const Wording *found = wordingOf(finding.rule);
    return found == nullptr ? QString::fromLatin1(finding.rule) : found->sentence(finding, plan);
}

QString ruleTitle(const char *rule)
{
    const Wording *found = wordingOf(rule);
    return found == nullptr ? QString::fromLatin1(rule) : QCoreApplication::translate("Rules", found->title);
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return Rules::tr("blocking", "severity of a finding");
    case Severity::Serious:
        return Rules::tr("serious", "severity of a finding");
    case Severity::Hint:
        return Rules::tr("hint", "severity of a finding");
    case Severity::Off:
        return Rules::tr("off", "a rule that is not looked at");
    }
    return {};
}

} // namespace blokplan::wording
