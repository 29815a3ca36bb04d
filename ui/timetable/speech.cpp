#include "ui/timetable/speech.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct Speech {
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

} // namespace

QString spoken(const Plan &plan, const Findings &findings, const Block &block)
{
    QStringList parts{
        block.title,
        Speech::tr("%1 to %2", "times").arg(clockText(block.at.start), clockText(block.at.end())),
        block.rooms, block.people, wording::word(block.state)};
    if (block.fixed)
        parts.append(Speech::tr("fixed in its place"));
    QStringList found;
    for (const Finding *finding : findings.of(block.id)) {
        if (!finding->accepted)
            found.append(wording::finding(*finding, plan));
    }
    parts.append(found.isEmpty()
                     ? QString()
                     : Speech::tr("%n finding(s): %1", nullptr, int(found.size())).arg(found.join(u' ')));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString spoken(const RoomColumn &room, int sessions)
{
    QStringList parts{room.name, room.where, Speech::tr("%n session(s)", nullptr, sessions)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace blokplan::ui
