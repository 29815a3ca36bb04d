#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"
#include "ui/records/kinds.h"
#include "ui/records/marks.h"
#include "ui/records/todotally.h"

#include <QCoreApplication>

#include <limits>

namespace blokplan::ui
{

namespace
{

struct SessionColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::SessionColumns)
};

template <class E>
RecordCell wordCell(E value)
{
    RecordCell cell{wording::word(value)};
    cell.order = double(int(value));
    return cell;
}

RecordCell titleCell(const Desk & /*desk*/, const Session &session)
{
    RecordCell cell{session.title.first};
    cell.struck = !isAlive(session);
    return cell;
}

RecordCell peopleCell(const Desk &desk, const Session &session)
{
    const QStringList names = namesIn(desk.agenda(), session.id);
    if (names.isEmpty() && session.detailsToFollow)
        return {wording::detailsToFollow(), {}, RecordCell::Ink::Quiet};
    return {names.join(QStringLiteral(", "))};
}

RecordCell tracksCell(const Desk &desk, const Session &session)
{
    RecordCell cell;
    QStringList names;
    for (const TrackId &id : session.tracks) {
        if (const Track *track = desk.plan().find(id))
            names.append((track->code + QLatin1Char(' ') + track->name.first).trimmed());
    }
    cell.text = names.join(QStringLiteral(", "));
    const Track *leading = session.tracks.isEmpty() ? nullptr : desk.plan().find(session.tracks.first());
    if (leading != nullptr && leading->colour.set)
        cell.swatch = toQColor(leading->colour);
    return cell;
}

RecordCell whenCell(const Desk &desk, const Session &session)
{
    const PlacementRows &rows = desk.agenda().of(session.id);
    if (rows.empty())
        return {SessionColumns::tr("not placed"), std::numeric_limits<double>::max(), RecordCell::Ink::Quiet};
    const Placement &first = *rows.front();
    QString text = wording::shortDate(first.date) + QStringLiteral(", ") + clockText(first.start);
    if (rows.size() > 1)
        text += QStringLiteral(" +%1").arg(rows.size() - 1);
    return {text, double(localMinute(first.date, first.start))};
}

RecordCell roomCell(const Desk &desk, const Session &session)
{
    QStringList names;
    for (const Row<Placement> &placement : desk.agenda().of(session.id)) {
        for (const RoomId &id : placement->rooms) {
            const Room *room = desk.plan().find(id);
            if (room != nullptr && !names.contains(room->name.first))
                names.append(room->name.first);
        }
    }
    return {names.join(QStringLiteral(", "))};
}

RecordCell lengthCell(const Desk & /*desk*/, const Session &session)
{
    return {wording::minutes(session.length), double(session.length)};
}

bool setLength(Session &session, const QString &text)
{
    const int minutes = parseLength(text);
    if (minutes > 0)
        session.length = minutes;
    return minutes > 0;
}

RecordCell expectedCell(const Desk & /*desk*/, const Session &session)
{
    return session.expected ? numberCell(*session.expected) : RecordCell{{}, -1.0};
}

/// "2/3": still to be done, of all; those with most to do come first.
RecordCell todosCell(const TodoTally::Count &count)
{
    if (count.all == 0)
        return {{}, 1.0};
    return {QStringLiteral("%1/%2").arg(count.open).arg(count.all), -double(count.open),
            count.open == 0 ? RecordCell::Ink::Quiet : RecordCell::Ink::Plain};
}

QString findingSentences(const Desk &desk, const Session &session)
{
    QStringList sentences;
    for (const Finding *finding : findingsOn(desk, session.id))
        sentences.append(wording::finding(*finding, desk.plan()));
    return sentences.join(QLatin1Char('\n'));
}

void touchPeople(const Desk &desk, const Edit &edit, TouchedRows &rows)
{
    for (const Change<Person> &change : edit.of<Person>()) {
        for (const Row<Participant> &appearance : desk.agenda().appearancesOf(change.either().id))
            rows.changed.append(anyId(appearance->session));
    }
}

void touchRooms(const Desk &desk, const Edit &edit, TouchedRows &rows)
{
    for (const Change<Room> &change : edit.of<Room>()) {
        for (const Row<Placement> &placement : desk.agenda().inRoom(change.either().id))
            rows.changed.append(anyId(placement->session));
    }
}

void sessionTouched(const Desk &desk, const Edit &edit, TouchedRows &rows)
{
    eachSide<Placement>(edit, [&](const Placement &p) { rows.changed.append(anyId(p.session)); });
    eachSide<Participant>(edit, [&](const Participant &p) { rows.changed.append(anyId(p.session)); });
    eachSide<Todo>(edit, [&](const Todo &todo) { rows.changed.append(anyId(todo.session)); });
    touchPeople(desk, edit, rows);
    touchRooms(desk, edit, rows);
    rows.all = rows.all || !edit.of<Track>().empty();
}

} // namespace

std::unique_ptr<RecordKind> sessionKind()
{
    using S = Session;
    std::vector<RecordColumn<S>> columns{
        {"title", fieldTitle<S, "title">, 230, titleCell,
         [](S &s, const QString &text) {
             s.title.first = text;
             return !text.isEmpty();
         }},
        {"kind", fieldTitle<S, "kind">, 80, [](const Desk &, const S &s) { return wordCell(s.sort); },
         [](S &s, const QString &text) { return setByWord<SessionKind>(s.sort, wording::word, text); },
         [] { return wordsOf<SessionKind>(wording::word); }},
        {"state", fieldTitle<S, "state">, 85, [](const Desk &, const S &s) { return wordCell(s.state); },
         [](S &s, const QString &text) { return setByWord<SessionState>(s.state, wording::word, text); },
         [] { return wordsOf<SessionState>(wording::word); }},
        {"people", [] { return SessionColumns::tr("People"); }, 160, peopleCell},
        {"tracks", fieldTitle<S, "tracks">, 110, tracksCell},
        {"when", [] { return SessionColumns::tr("When"); }, 125, whenCell},
        {"rooms", [] { return SessionColumns::tr("Room"); }, 105, roomCell},
        {"length", fieldTitle<S, "length">, 65, lengthCell, setLength},
        {"expected", [] { return SessionColumns::tr("Expected"); }, 70, expectedCell,
         [](S &s, const QString &text) { return setNumber(s.expected, text); }},
        {"language", fieldTitle<S, "language">, 62,
         [](const Desk &, const S &s) { return RecordCell{s.language}; },
         [](S &s, const QString &text) {
             s.language = text;
             return true;
         }},
        {"todos", [] { return SessionColumns::tr("To-dos"); }, 62,
         [tally = std::make_shared<TodoTally>()](const Desk &desk, const S &s) {
             return todosCell(tally->of(desk.plan(), s.id));
         }},
        {"findings", [] { return SessionColumns::tr("Findings"); }, 110,
         [](const Desk &desk, const S &s) { return marksCell(desk, s.id); }, nullptr, nullptr,
         findingSentences},
    };
    return std::make_unique<KindOf<S>>(std::move(columns), sessionTouched);
}

} // namespace blokplan::ui
