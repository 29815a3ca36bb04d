#include "app/exchange/sessionscsv.h"

#include "app/exchange/chosen.h"
#include "app/model/codec.h"

namespace blokplan::sessionscsv
{

namespace
{

QString textOf(const Text &text)
{
    return text.first;
}
QString textOf(const QString &text)
{
    return text;
}
QString textOf(const QStringList &list)
{
    return list.join(QStringLiteral("; "));
}
QString textOf(int number)
{
    return QString::number(number);
}
QString textOf(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}
QString textOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}
template <codec::NamedEnum E>
QString textOf(E value)
{
    return codec::nameOf(value);
}

/// One column: its head and what stands in it. `placement` is null where the session has none.
struct Column {
    QString head;
    std::function<QString(const Agenda &, const Session &, const Placement *)> text;
};

/// The fields of a session that are plain values, by their names, but those told better elsewhere.
std::vector<Column> fieldColumns(const QStringList &names)
{
    std::vector<Column> columns;
    eachField<Session>([&](const auto &f) {
        if constexpr (requires(const Session &s) { textOf(s.*f.member); }) {
            if (names.contains(QLatin1String(f.name)))
                columns.push_back(
                    {QLatin1String(f.name),
                     [member = f.member](const Agenda &, const Session &session, const Placement *) {
                         return textOf(session.*member);
                     }});
        }
    });
    return columns;
}

QString whenOf(const Placement *placement, bool end)
{
    return placement == nullptr ? QString() : clockText(placement->start + (end ? placement->length : 0));
}

QString roomsOf(const Agenda &agenda, const Placement *placement)
{
    QStringList names;
    for (const RoomId &id : placement == nullptr ? QList<RoomId>() : placement->rooms) {
        if (const Room *room = agenda.plan().find(id))
            names.append(room->name.first);
    }
    return textOf(names);
}

QString tracksOf(const Agenda &agenda, const Session &session)
{
    QStringList names;
    for (const TrackId &id : session.tracks) {
        if (const Track *track = agenda.plan().find(id))
            names.append(track->name.first);
    }
    return textOf(names);
}

QString peopleOf(const Agenda &agenda, const Session &session)
{
    QStringList names;
    for (const auto &participant : agenda.participantsOf(session.id)) {
        const QString affiliation = affiliationOf(agenda.plan(), *participant);
        const QString role = participant->role == Role::Speaker
                                 ? QString()
                                 : codec::nameOf(participant->role) + QStringLiteral(": ");
        names.append(role + nameOf(agenda.plan(), *participant) +
                     (affiliation.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(affiliation)));
    }
    return textOf(names);
}

std::vector<Column> columns()
{
    const auto names = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    std::vector<Column> all = fieldColumns(names("title subtitle"));
    all.push_back({QStringLiteral("people"),
                   [](const Agenda &a, const Session &s, const Placement *) { return peopleOf(a, s); }});
    all.push_back({QStringLiteral("room"),
                   [](const Agenda &a, const Session &, const Placement *p) { return roomsOf(a, p); }});
    all.push_back({QStringLiteral("date"), [](const Agenda &, const Session &, const Placement *p) {
                       return p == nullptr ? QString() : p->date.toString(Qt::ISODate);
                   }});
    all.push_back({QStringLiteral("start"),
                   [](const Agenda &, const Session &, const Placement *p) { return whenOf(p, false); }});
    all.push_back({QStringLiteral("end"),
                   [](const Agenda &, const Session &, const Placement *p) { return whenOf(p, true); }});
    all.push_back({QStringLiteral("length"), [](const Agenda &, const Session &s, const Placement *p) {
                       return QString::number(p == nullptr ? s.length : p->length);
                   }});
    all.push_back({QStringLiteral("track"),
                   [](const Agenda &a, const Session &s, const Placement *) { return tracksOf(a, s); }});
    const auto rest =
        fieldColumns(names("kind state details_to_follow language expected abstract description "
                           "notes_before notes_after needs"));
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

void addRow(QString &out, const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    out += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

struct CsvRow {
    const Session *session;
    const Placement *placement;
};

std::vector<CsvRow> rowsOf(const Agenda &agenda, const Chosen &chosen, const Selection &selection)
{
    std::vector<CsvRow> rows;
    const bool unplacedToo = !selection.day && !selection.room;
    for (const Session &session : agenda.plan().sessions()) {
        for (const auto &placement : agenda.of(session.id)) {
            if (chosen.has(*placement))
                rows.push_back({&session, placement.get()});
        }
        if (agenda.of(session.id).empty() && unplacedToo && chosen.has(session))
            rows.push_back({&session, nullptr});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CsvRow &a, const CsvRow &b) {
        if (a.placement == nullptr || b.placement == nullptr)
            return a.placement != nullptr && b.placement == nullptr;
        return earlier(*a.placement, *b.placement);
    });
    return rows;
}

} // namespace

QString cell(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!safe.isEmpty() && formula.contains(safe[0]))
        safe.prepend(QLatin1Char('\''));
    const bool quoted = safe.contains(QLatin1Char('"')) || safe.contains(QLatin1Char(',')) ||
                        safe.contains(QLatin1Char('\n')) || safe.contains(QLatin1Char('\r'));
    return quoted
               ? QLatin1Char('"') + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
               : safe;
}

Result<Outgoing> write(const Agenda &agenda, const Selection &selection)
{
    const Chosen chosen(agenda.plan(), selection);
    const auto all = columns();
    QStringList head;
    for (const Column &column : all)
        head.append(column.head);
    QString out(QChar(QChar::ByteOrderMark));
    addRow(out, head);
    QSet<SessionId> sessions;
    for (const CsvRow &row : rowsOf(agenda, chosen, selection)) {
        QStringList cells;
        for (const Column &column : all)
            cells.append(column.text(agenda, *row.session, row.placement));
        addRow(out, cells);
        sessions.insert(row.session->id);
    }
    return Outgoing{out.toUtf8(), int(sessions.size()), {}};
}

} // namespace blokplan::sessionscsv
