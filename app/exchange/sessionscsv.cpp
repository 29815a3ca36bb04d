#include "app/exchange/sessionscsv.h"

#include "app/exchange/chosen.h"
#include "app/exchange/pastepeople.h"
#include "app/exchange/pasteplaces.h"
#include "app/model/codec.h"

namespace blokplan::sessionscsv
{

namespace
{

const QStringList &header()
{
    static const QStringList names =
        QStringLiteral("id,title,subtitle,kind,state,date,start,end,length,rooms,"
                       "people,tracks,language,expected,details_to_follow,"
                       "abstract,description,notes_before,notes_after")
            .split(QLatin1Char(','));
    return names;
}

/// One row: a session, placed or not.
struct Entry {
    const Session *session = nullptr;
    const Placement *placement = nullptr;
};

// --- cells ------------------------------------------------------------------------------------------------

/// A spreadsheet takes a text that begins so for a formula.
QString guarded(const QString &text)
{
    const auto isSign = [&](qsizetype at) {
        return at < text.size() && QStringLiteral("=+-@\t\r").contains(text[at]);
    };
    const bool looksGuarded =
        text.startsWith(QLatin1Char('\'')) && (isSign(1) || text.startsWith(QStringLiteral("''")));
    return isSign(0) || looksGuarded ? QLatin1Char('\'') + text : text;
}

QString quoted(const QString &cell)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('"') ||
               c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (plain)
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

/// The names as one cell that is cut into the same names again.
QString cellOf(const QStringList &names)
{
    const QString cell = names.join(QStringLiteral("; "));
    const QStringList again = paste::cutNames(cell, [](const QString &) { return false; });
    return names.size() != 1 || again == names ? cell : cell + QLatin1Char(';');
}

template <class R>
QString namesOf(const Plan &plan, const QList<Id<R>> &ids)
{
    QStringList names;
    for (const Id<R> &id : ids) {
        if (const R *found = plan.find(id))
            names.append(found->name.first);
    }
    return cellOf(names);
}

QString written(const paste::PastedPerson &one)
{
    const QString role =
        one.role == Role::Speaker ? QString() : codec::nameOf(one.role) + QStringLiteral(": ");
    const auto alone = paste::peopleIn(one.name + QLatin1Char(';'), Role::Speaker, {}).list;
    const bool looksLikePerson = !alone.isEmpty() && alone.first().isPerson;
    const QString name =
        one.isPerson || !looksLikePerson ? one.name : QLatin1Char('"') + one.name + QLatin1Char('"');
    return role + name +
           (one.affiliation.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(one.affiliation));
}

QString peopleOf(const Agenda &agenda, const SessionId &session)
{
    QList<paste::PastedPerson> wanted;
    QStringList names;
    for (const auto &one : agenda.participantsOf(session)) {
        wanted.append({nameOf(agenda.plan(), *one),
                       affiliationOf(agenda.plan(), *one),
                       {},
                       one->role,
                       !one->person.isNull()});
        names.append(written(wanted.last()));
    }
    const QString cell = names.join(QStringLiteral("; "));
    return paste::peopleIn(cell, Role::Speaker, {}).list == wanted ? cell : cell + QLatin1Char(';');
}

QStringList whenAndWhere(const Plan &plan, const Entry &entry)
{
    const QString length = QString::number(entry.session->length);
    if (entry.placement == nullptr)
        return {{}, {}, {}, length, {}};
    const Placement &at = *entry.placement;
    return {at.date.toString(Qt::ISODate), clockText(at.start), clockText(at.start + at.length), length,
            namesOf(plan, at.rooms)};
}

QStringList cellsOf(const Agenda &agenda, const Entry &entry)
{
    const Session &session = *entry.session;
    QStringList cells{session.id.toString(), session.title.first, session.subtitle.first,
                      codec::nameOf(session.sort), codec::nameOf(session.state)};
    cells += whenAndWhere(agenda.plan(), entry);
    cells += {peopleOf(agenda, session.id),
              namesOf(agenda.plan(), session.tracks),
              session.language,
              session.expected ? QString::number(*session.expected) : QString(),
              session.detailsToFollow ? QStringLiteral("yes") : QString(),
              session.abstract.first,
              session.description.first,
              session.notesBefore,
              session.notesAfter};
    return cells;
}

QString lineOf(const QStringList &cells)
{
    QStringList out;
    for (const QString &text : cells)
        out.append(cell(text));
    return out.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

// --- which rows -------------------------------------------------------------------------------------------

/// By time, those on the shelf last, by title.
bool standsBefore(const Entry &a, const Entry &b)
{
    if ((a.placement == nullptr) != (b.placement == nullptr))
        return a.placement != nullptr;
    if (a.placement != nullptr)
        return earlier(*a.placement, *b.placement);
    const int order = QString::compare(a.session->title.first, b.session->title.first, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.session->id < b.session->id;
}

std::vector<Entry> entriesOf(const Agenda &agenda, const Selection &selection)
{
    const Chosen chosen(agenda.plan(), selection);
    const bool shelfToo = !selection.day && !selection.room;
    std::vector<Entry> entries;
    for (const Session &session : agenda.plan().sessions()) {
        for (const auto &placement : agenda.of(session.id)) {
            if (chosen.has(*placement))
                entries.push_back({&session, placement.get()});
        }
        if (shelfToo && agenda.of(session.id).empty() && chosen.has(session))
            entries.push_back({&session, nullptr});
    }
    std::sort(entries.begin(), entries.end(), standsBefore);
    return entries;
}

} // namespace

QString cell(const QString &text)
{
    return quoted(guarded(text));
}

Result<Outgoing> write(const Agenda &agenda, const Selection &selection)
{
    QString text = QChar(0xFEFF) + lineOf(header());
    QSet<SessionId> sessions;
    for (const Entry &entry : entriesOf(agenda, selection)) {
        text += lineOf(cellsOf(agenda, entry));
        sessions.insert(entry.session->id);
    }
    Outgoing out;
    out.bytes = text.toUtf8();
    out.sessions = int(sessions.size());
    return out;
}

} // namespace blokplan::sessionscsv
