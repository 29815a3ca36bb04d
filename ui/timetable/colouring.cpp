#include "ui/timetable/colouring.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/timetable/blocks.h"

#include <QLocale>

#include <map>

namespace blokplan::ui
{

namespace
{

Colour rgb(quint32 value)
{
    return Colour::of(value);
}

/// From what is only thought of to what is sure: green; what is off: grey and brown.
constexpr std::array<quint32, 6> ofStates{0x8a6fc0, 0xe69f00, 0x2f80c8, 0x1b9e5a, 0x7d7d7d, 0x8c4f2b};

Tone byState(SessionState state)
{
    return {int(state), rgb(ofStates[size_t(state)]), wording::word(state), wording::word(state)};
}

Tone byKind(SessionKind kind)
{
    return {int(kind), trackColour(int(kind)), wording::word(kind), wording::word(kind)};
}

Tone byFindings(const Block &block)
{
    if (block.blocking > 0)
        return {0, rgb(0xc4262b), wording::severity(Severity::Blocking),
                wording::severity(Severity::Blocking)};
    if (block.serious > 0)
        return {1, rgb(0xe08a00), wording::severity(Severity::Serious), wording::severity(Severity::Serious)};
    return {2, {}, {}, Colouring::tr("nothing found")};
}

/// "NL Nederlands"; what is no single language ("de, en") stays as it is.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    const bool known = locale.language() != QLocale::C && !code.contains(u',');
    const QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    return known ? code.toUpper() + u' ' + name : code.toUpper();
}

int seatsIn(const Plan &plan, const Placement &placement)
{
    int seats = 0;
    for (const RoomId &id : placement.rooms) {
        const Room *room = plan.find(id);
        if (room == nullptr || !room->seats)
            return 0;
        seats += *room->seats;
    }
    return seats;
}

} // namespace

Colouring::Colouring(const Plan &thePlan, ColourBy colourBy) : plan(thePlan), by(colourBy)
{
    for (const Track *track : orderedTracks(plan))
        tracks.insert(track->id, int(tracks.size()));
    if (by != ColourBy::Language)
        return;
    for (const Session &session : plan.sessions()) {
        const QString code = session.language.isEmpty() ? plan.event().languages.value(0) : session.language;
        if (!code.isEmpty() && !languages.contains(code))
            languages.append(code);
    }
    languages.sort();
}

Tone Colouring::of(const Session &session, const Placement *placement, const Block &block) const
{
    switch (by) {
    case ColourBy::State:
        return byState(session.state);
    case ColourBy::Kind:
        return byKind(session.sort);
    case ColourBy::Language:
        return byLanguage(session);
    case ColourBy::Findings:
        return byFindings(block);
    case ColourBy::Audience:
        return byAudience(session, placement);
    case ColourBy::Track:
        break;
    }
    return byTrack(session);
}

Tone Colouring::byTrack(const Session &session) const
{
    const Track *track = plan.find(session.tracks.value(0));
    if (track == nullptr)
        return {int(tracks.size()), {}, {}, Colouring::tr("no track")};
    QStringList name{track->code, track->name.first};
    name.removeAll(QString());
    return {tracks.value(track->id), track->colour, {}, name.join(QStringLiteral("  "))};
}

Tone Colouring::byLanguage(const Session &session) const
{
    const QString code = session.language.isEmpty() ? plan.event().languages.value(0) : session.language;
    if (code.isEmpty())
        return {int(languages.size()), {}, {}, Colouring::tr("no language")};
    const int order = int(languages.indexOf(code));
    return {order, trackColour(order), code.toUpper(), languageName(code)};
}

/// Expected audience against seats: the share of the room that would be filled.
Tone Colouring::byAudience(const Session &session, const Placement *placement) const
{
    const int seats = placement == nullptr ? 0 : seatsIn(plan, *placement);
    if (!session.expected || seats == 0)
        return {4, {}, {}, Colouring::tr("not known")};
    const int expected = *session.expected;
    const QString word = QStringLiteral("%1/%2").arg(expected).arg(seats);
    if (expected > seats)
        return {0, rgb(0xc4262b), word, Colouring::tr("more than there are seats")};
    if (expected * 10 > seats * 8)
        return {1, rgb(0xe08a00), word, Colouring::tr("over 80% of the seats")};
    if (expected * 10 >= seats * 4)
        return {2, rgb(0x1b9e5a), word, Colouring::tr("40 to 80% of the seats")};
    return {3, rgb(0x2f80c8), word, Colouring::tr("under 40% of the seats")};
}

std::vector<LegendEntry> legendOf(const std::vector<Block> &blocks)
{
    std::map<int, LegendEntry> byOrder;
    for (const Block &block : blocks) {
        LegendEntry &entry = byOrder[block.tone.order];
        entry.tone = block.tone;
        ++entry.count;
    }
    std::vector<LegendEntry> legend;
    for (auto &[order, entry] : byOrder) {
        entry.tone.word.clear(); // it is of one block
        legend.push_back(std::move(entry));
    }
    return legend;
}

} // namespace blokplan::ui
