#include "tests/support/ruleplans.h"

#include <QRegularExpression>

namespace blokplan::tests
{

Plan soundPlan()
{
    Plan plan = smallPlan();
    plan = placed(plan, "Delta", "Zaal 2", 14, 0, 30);
    plan = withSession(plan, "Opening", [](Session &one) { one.detailsToFollow = true; });
    for (const char *title : {"Alpha", "Beta", "Gamma", "Delta"})
        plan = withSession(plan, title, [](Session &one) { one.abstract = QStringLiteral("Words"); });
    Participant moderator;
    moderator.id = ParticipantId::create();
    moderator.session = sessionIn(plan, QStringLiteral("Gamma")).id;
    moderator.text = QStringLiteral("Somebody");
    moderator.role = Role::Moderator;
    moderator.position = 1;
    plan = after(plan, edits::put(plan, moderator));
    plan = withSession(plan, "Delta", [&](Session &one) { one.tracks.clear(); });
    return after(plan, edits::remove(plan, QList{plan.routes().begin()->id}));
}

QStringList found(const Findings &findings, const QList<Severity> &severities)
{
    QStringList list;
    for (const Finding &one : findings.all()) {
        if (severities.contains(one.severity))
            list.append(QStringLiteral("%1 %2").arg(QLatin1String(one.rule)).arg(one.minutes));
    }
    return list;
}

QStringList foundBy(const Findings &findings, const QString &rule)
{
    return found(findings, {Severity::Blocking, Severity::Serious, Severity::Hint})
        .filter(QRegularExpression(QLatin1Char('^') + rule + QLatin1Char(' ')));
}

Plan placed(const Plan &plan, const char *title, const char *room, int hour, int minute, int length)
{
    return after(plan, edits::place(plan, sessionIn(plan, QLatin1String(title)).id,
                                    spot(plan, QLatin1String(room), hour, minute), length));
}

Plan moved(const Plan &plan, const char *title, const char *room, int hour, int minute, int length)
{
    return after(plan, edits::move(plan, placementIn(plan, QLatin1String(title)).id,
                                   spot(plan, QLatin1String(room), hour, minute), length));
}

Plan withSession(const Plan &plan, const char *title, const std::function<void(Session &)> &change)
{
    return with<Session>(plan, sessionIn(plan, QLatin1String(title)), change);
}

Plan withRoom(const Plan &plan, const char *name, const std::function<void(Room &)> &change)
{
    return with<Room>(plan, roomIn(plan, QLatin1String(name)), change);
}

Plan withPerson(const Plan &plan, const char *name, const std::function<void(Person &)> &change)
{
    return with<Person>(plan, personIn(plan, QString::fromUtf8(name)), change);
}

Plan withAppearance(const Plan &plan, const char *title, const char *person, Role role)
{
    Participant one;
    one.id = ParticipantId::create();
    one.session = sessionIn(plan, QLatin1String(title)).id;
    one.person = personIn(plan, QString::fromUtf8(person)).id;
    one.role = role;
    return after(plan, edits::put(plan, one));
}

} // namespace blokplan::tests
