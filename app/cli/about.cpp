#include "app/cli/doorlookup.h"
#include "app/exchange/aboutattendee.h"

#include <QCoreApplication>

namespace blokplan::cli
{

Result<AttendeeId> attendeeNamed(const Plan &plan, const QString &text)
{
    const AttendeeId id = AttendeeId::fromString(text);
    if (!id.isNull() && plan.find(id) != nullptr)
        return id;
    QList<AttendeeId> found;
    for (const Attendee &one : plan.attendees()) {
        const bool isCode = one.code.compare(text, Qt::CaseInsensitive) == 0 || one.codes.contains(text);
        if (one.sameAs.isNull() && !text.isEmpty() && (isCode || one.asWritten == text))
            found.append(one.id);
    }
    if (found.size() == 1)
        return found.first();
    return fail(found.isEmpty() ? ProblemKind::NoSuchThing : ProblemKind::NotTheOnlyOne, text,
                {QLatin1String(Attendee::kind), text});
}

namespace
{

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

int runAbout(const Call &call)
{
    const auto store = Store::open(call.positional.first(), Store::Access::ReadOnly);
    if (!store)
        return refuse(store.error(), Side::Input);
    const auto loaded = (*store)->load();
    const auto facts = (*store)->factsAfter(0, 0);
    if (!loaded || !facts)
        return refuse(!loaded ? loaded.error() : facts.error(), Side::Input);
    const auto who = attendeeNamed(loaded->plan, call.positional[1]);
    if (!who)
        return refuse(who.error(), Side::Input);
    const QString out = call.option("-o", QStringLiteral("-"));
    if (const auto done = deliver(call, out, aboutAttendee(loaded->plan, facts->scans, facts->badges, *who));
        !done)
        return refuse(done.error(), Side::Output);
    if (out == QLatin1String("-"))
        return Done;
    if (call.json)
        answer({{QStringLiteral("written"), out}});
    tell(call, About::tr("Wrote %1.").arg(out));
    return Done;
}

} // namespace blokplan::cli
