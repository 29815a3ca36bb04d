#include "app/print/sessiontext.h"

#include "app/rules/decisions.h"
#include "app/wording/paper.h"
#include "app/wording/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace blokplan::print
{

bool isUnsure(const Session &session)
{
    return session.sort != SessionKind::Break &&
           (session.state == SessionState::Proposed || session.state == SessionState::Accepted);
}

namespace
{

/// Three letters for a track without a code: the initials of its words, else its first letters.
QString codeFrom(const QString &name)
{
    QString initials;
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word[0].isLetterOrNumber())
            initials += word[0];
    }
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return (initials.size() >= 2 ? initials.left(4) : letters.left(3)).toUpper();
}

QString unusedCode(const QString &wanted, const QSet<QString> &used)
{
    QString code = wanted.isEmpty() ? QStringLiteral("T") : wanted;
    for (int number = 2; used.contains(code); ++number)
        code = wanted.left(3) + QString::number(number);
    return code;
}

} // namespace

SessionTexts::SessionTexts(const Agenda &of, const BlockScheduleOptions &options, const Measure &by)
    : agenda(of), measure(by), language(options.language),
      firstLanguage(of.plan().event().languages.value(0)), palette(options.grey)
{
    const std::vector<const Track *> tracks = orderedTracks(agenda.plan());
    QSet<QString> used;
    for (const Track *track : tracks)
        used.insert(track->code);
    int index = 0;
    for (const Track *track : tracks) {
        const QString made =
            track->code.isEmpty() ? unusedCode(codeFrom(text(track->name)), used) : track->code;
        used.insert(made);
        codes.insert(track->id, measure.drawable(made));
        colours.insert(track->id, track->colour.set ? track->colour : trackColour(index));
        ++index;
    }
}

TrackId SessionTexts::leading(const Session &session)
{
    return session.tracks.value(0);
}

Shades::Block SessionTexts::shades(const Session &session) const
{
    if (session.sort == SessionKind::Break)
        return palette.pause();
    if (session.tracks.isEmpty() && session.sort == SessionKind::Plenary)
        return palette.plenary();
    return palette.block(colours.value(leading(session)));
}

QString SessionTexts::time(const Placement &placement)
{
    if (placement.length < minutesPerDay)
        return wording::span(placement.start, placement.length);
    const LocalMinute end = spanOf(placement).end;
    return clockText(placement.start) + QStringLiteral(" \u2013 ") + wording::shortDate(dateOf(end)) +
           QLatin1Char(' ') + clockText(minuteOf(end));
}

QString SessionTexts::title(const Session &session) const
{
    const QString shown = text(session.title).simplified();
    return shown.isEmpty() ? wording::untitled() : shown;
}

bool SessionTexts::isDrawable(const Session &session) const
{
    const QString &whole = session.title.in(language);
    return measure.drawable(whole) == whole;
}

QString SessionTexts::named(const Participant &participant, bool withAffiliation, bool alone) const
{
    QString name = nameOf(agenda.plan(), participant);
    const bool leads = participant.role == Role::Moderator || participant.role == Role::Host;
    if (leads)
        name = wording::word(participant.role) + QLatin1Char(' ') + name;
    const QString affiliation = affiliationOf(agenda.plan(), participant);
    if (!withAffiliation || affiliation.isEmpty())
        return name;
    return alone ? name + QStringLiteral(" \u00b7 ") + affiliation
                 : name + QStringLiteral(" (") + affiliation + QLatin1Char(')');
}

namespace
{

/// Those who did not decline.
ParticipantRows comingTo(const Agenda &agenda, const SessionId &session)
{
    ParticipantRows rows = agenda.participantsOf(session);
    std::erase_if(rows, [](const Row<Participant> &row) { return row->consent == Consent::Declined; });
    return rows;
}

ParticipantRows comingToParts(const Agenda &agenda, const SessionId &session)
{
    ParticipantRows all;
    for (const Row<Session> &part : agenda.partsOf(session)) {
        if (!isAlive(*part))
            continue;
        for (const Row<Participant> &row : comingTo(agenda, part->id)) {
            const bool isThere = std::any_of(all.begin(), all.end(), [&](const Row<Participant> &one) {
                return !row->person.isNull() && one->person == row->person;
            });
            if (!isThere)
                all.push_back(row);
        }
    }
    return all;
}

} // namespace

QString SessionTexts::people(const Session &session, bool withAffiliations) const
{
    return names(comingTo(agenda, session.id), withAffiliations);
}

QString SessionTexts::names(const ParticipantRows &rows, bool withAffiliations) const
{
    QStringList list;
    for (const Row<Participant> &row : rows) {
        const QString name = named(*row, withAffiliations, rows.size() == 1);
        if (!name.trimmed().isEmpty() && !list.contains(name))
            list.append(name);
    }
    return measure.drawable(list.join(QStringLiteral(", "))).simplified();
}

namespace
{

/// What stands in the place of people, or after them.
QStringList remarks(const Session &session, bool everywhere, bool hasPeople)
{
    QStringList list;
    const SessionKind kind = session.sort;
    if (kind == SessionKind::Plenary)
        list.append(wording::word(kind));
    if (kind == SessionKind::Plenary && everywhere)
        list.append(wording::allRooms());
    if (kind == SessionKind::Workshop || kind == SessionKind::Debate)
        list.append(wording::word(kind));
    const bool wantsPeople =
        kind == SessionKind::Talk || kind == SessionKind::Workshop || kind == SessionKind::Debate;
    if (session.detailsToFollow)
        list.append(wording::detailsToFollow());
    else if (wantsPeople && !hasPeople && isUnsure(session))
        list.append(wording::nobodyAnnounced());
    return list;
}

QString joined(const QString &people, const QStringList &after)
{
    QStringList all = after;
    if (!people.isEmpty())
        all.prepend(people);
    return all.join(QStringLiteral(" \u00b7 "));
}

} // namespace

bool SessionTexts::isEverywhere(const Placement &placement) const
{
    if (placement.rooms.size() < 2)
        return false;
    const auto isElsewhere = [&](const RoomId &room) { return !placement.isIn(room); };
    const PlacementRows &rows = agenda.onDate(programmeDate(agenda.plan().event(), placement));
    return std::none_of(rows.begin(), rows.end(), [&](const Row<Placement> &row) {
        const Session *session = agenda.plan().find(row->session);
        return session != nullptr && session->sort != SessionKind::DropIn &&
               std::any_of(row->rooms.begin(), row->rooms.end(), isElsewhere);
    });
}

Content SessionTexts::content(const Session &session, const Placement &placement, const Plain &plain) const
{
    Content content;
    content.title = title(session);
    ParticipantRows rows = comingTo(agenda, session.id);
    if (rows.empty() && !plain.parts)
        rows = comingToParts(agenda, session.id);
    const QStringList after =
        remarks(session, !plain.rooms && isEverywhere(placement), rules::hasSomebody(agenda, session));
    content.people = joined(names(rows, true), after);
    content.peopleShort = joined(names(rows, false), after);
    if (!plain.time)
        content.time = time(placement);
    content.code = code(session);
    content.language = session.language.isEmpty() ? firstLanguage : session.language;
    content.centred = session.sort == SessionKind::Break;
    content.boldTitle = session.sort != SessionKind::Break;
    if (content.centred && content.people.isEmpty())
        content.people = std::exchange(content.time, {});
    return content;
}

} // namespace blokplan::print
