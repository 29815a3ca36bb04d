#include "ui/base/theme.h"
#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

bool setNumber(std::optional<int> &number, const QString &text)
{
    if (text.isEmpty()) {
        number.reset();
        return true;
    }
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber && value >= 0)
        number = value;
    return isNumber && value >= 0;
}

RecordCell numberCell(int number)
{
    return {QString::number(number), double(number)};
}

namespace
{

struct TrackColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::TrackColumns)
};

template <class R>
RecordCell nameCell(const Desk & /*desk*/, const R &record)
{
    RecordCell cell{record.name.first};
    if (record.colour.set)
        cell.swatch = toQColor(record.colour);
    return cell;
}

template <class R>
bool setName(R &record, const QString &text)
{
    record.name.first = text;
    return !text.isEmpty();
}

RecordCell codeCell(const Desk & /*desk*/, const Track &track)
{
    return {track.code};
}

bool setCode(Track &track, const QString &text)
{
    track.code = text;
    return text.size() <= 8;
}

RecordCell trackSessions(const Desk &desk, const Track &track)
{
    const auto &sessions = desk.plan().sessions();
    return numberCell(int(std::count_if(sessions.begin(), sessions.end(), [&](const Session &session) {
        return session.tracks.contains(track.id);
    })));
}

void touchedTracks(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    eachSide<Session>(edit, [&](const Session &session) {
        for (const TrackId &id : session.tracks)
            rows.changed.append(anyId(id));
    });
}

RecordCell routeBlocks(const Desk & /*desk*/, const Route &route)
{
    QStringList headings;
    for (const RouteBlock &block : route.blocks)
        headings.append(block.heading.isEmpty() ? TrackColumns::tr("no heading") : block.heading);
    return {headings.join(QStringLiteral(", "))};
}

RecordCell routeSessions(const Desk & /*desk*/, const Route &route)
{
    qsizetype count = 0;
    for (const RouteBlock &block : route.blocks)
        count += block.sessions.size();
    return numberCell(int(count));
}

} // namespace

std::unique_ptr<RecordKind> trackKind()
{
    std::vector<RecordColumn<Track>> columns{
        {"code", fieldTitle<Track, "code">, 90, codeCell, setCode},
        {"name", fieldTitle<Track, "name">, 280, nameCell<Track>, setName<Track>},
        {"sessions", [] { return TrackColumns::tr("Sessions"); }, 90, trackSessions},
    };
    return std::make_unique<KindOf<Track>>(std::move(columns), touchedTracks);
}

std::unique_ptr<RecordKind> routeKind()
{
    std::vector<RecordColumn<Route>> columns{
        {"name", fieldTitle<Route, "name">, 240, nameCell<Route>, setName<Route>},
        {"blocks", fieldTitle<Route, "blocks">, 280, routeBlocks},
        {"sessions", [] { return TrackColumns::tr("Sessions"); }, 90, routeSessions},
    };
    return std::make_unique<KindOf<Route>>(std::move(columns),
                                           [](const Desk &, const Edit &, TouchedRows &) {});
}

} // namespace blokplan::ui
