#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "app/exchange/format.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool choosesSome(const Call &call)
{
    return call.has("--day") || call.has("--room") || call.has("--track") || call.has("--route");
}

QString titleOf(const Format &format)
{
    return QCoreApplication::translate("Formats", format.title);
}

} // namespace

int runExport(const Call &call)
{
    const Format *format = formatNamed(call.option("--format"));
    if (format == nullptr || format->write == nullptr)
        return wrong(
            Export::tr("export wants a --format that can be written; `blokplan-cli formats` lists them."));
    const QString out = call.option("-o");
    if (out.isEmpty())
        return wrong(Export::tr("export wants to know where to: -o OUT."));
    if (format->whole && choosesSome(call))
        return wrong(Export::tr("%1 writes the whole event; --day, --room, --track and --route are for the "
                                "other formats.")
                         .arg(QLatin1String(format->name)));
    const auto plan = planOf(call.positional.first());
    if (!plan)
        return refuse(plan.error(), Side::Input);
    const auto selection = selectionOf(*plan, call);
    if (!selection)
        return refuse(selection.error(), Side::Input);
    const auto outgoing = format->write(Agenda(*plan), *selection);
    if (!outgoing)
        return refuse(outgoing.error(), Side::Input);
    if (const auto done = deliver(call, out, outgoing->bytes); !done)
        return refuse(done.error(), Side::Output);
    for (const Note &note : outgoing->warnings)
        warn(wording::note(note));
    if (out == QLatin1String("-"))
        return Done;
    QJsonObject said{{QStringLiteral("written"), out}, {QStringLiteral("sessions"), outgoing->sessions}};
    if (format->ofAttendees)
        said.insert(QStringLiteral("attendees"), outgoing->attendees);
    if (call.json)
        answer(said);
    const QString what = format->ofAttendees
                             ? wording::counted(QLatin1String(Attendee::kind), outgoing->attendees)
                             : wording::counted(QLatin1String(Session::kind), outgoing->sessions);
    tell(call, Export::tr("Wrote %1 to %2.", "so many sessions to a file").arg(what, out));
    return Done;
}

int runFormats(const Call &call)
{
    QJsonArray list;
    for (const Format &format : allFormats()) {
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(format.name)},
                                {QStringLiteral("title"), titleOf(format)},
                                {QStringLiteral("reads"), format.isRead()},
                                {QStringLiteral("writes"), format.write != nullptr},
                                {QStringLiteral("suffixes"), QJsonArray::fromStringList(format.suffixes())}});
        const QString reads = format.isRead() ? Export::tr("reads", "a format is read") : QString();
        const QString writes =
            format.write != nullptr ? Export::tr("writes", "a format is written") : QString();
        tell(call, QStringLiteral("%1  %2  %3 %4  *.%5")
                       .arg(QLatin1String(format.name), -14)
                       .arg(titleOf(format), -28)
                       .arg(reads, -6)
                       .arg(writes, -7)
                       .arg(format.suffixes().join(QStringLiteral(" *."))));
    }
    if (call.json)
        answer({{QStringLiteral("formats"), list}});
    return Done;
}

} // namespace blokplan::cli
