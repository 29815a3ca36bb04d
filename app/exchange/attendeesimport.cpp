#include "app/exchange/attendeesimport.h"

#include "app/exchange/attendeestaking.h"
#include "app/exchange/attendeeswarnings.h"
#include "app/model/codec.h"
#include "app/model/eventclock.h"

namespace blokplan::attendees
{

namespace
{

constexpr qsizetype stride = 2000; ///< rows between two looks at whether to go on

class Importing
{
public:
    Importing(const Plan &now, const Table &list, const Options &wanted)
        : plan(now), table(list), options(wanted), reader(table, options.columns, zoneOf(now)), matching(now),
          things(now, options.columns), own(toolOf(table.header) == QLatin1String("blokplan")),
          moment(options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc())
    {
    }

    Result<Run> run()
    {
        result.rows.resize(size_t(table.rows.size()));
        guests.reserve(size_t(table.rows.size()));
        readRegistrations();
        // Tickets first: who has one in this list is nobody else's namesake.
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (!goOn(row, 0.0))
                return fail(ProblemKind::Cancelled);
            begin(row);
        }
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (!goOn(row, 0.5))
                return fail(ProblemKind::Cancelled);
            finish(row);
        }
        close();
        return std::move(result);
    }

private:
    bool goOn(qsizetype row, double from) const
    {
        if (!options.progress || row % stride != 0)
            return true;
        return options.progress(from + 0.5 * double(row) / double(table.rows.size()));
    }

    Outcome &outcome(qsizetype row) { return result.rows[size_t(row)]; }

    /// Reads the row and looks whether its ticket says who it is.
    void begin(qsizetype row)
    {
        Outcome &out = outcome(row);
        out.row = int(row);
        out.line = table.lines[row];
        guests.push_back(reader.read(row));
        const Guest &guest = guests.back();
        out.name = guest[Field::Name];
        const auto answer = options.answers.constFind(int(row));
        if (answer != options.answers.constEnd() && answer->what == Answer::What::Skip)
            return refuse(out, Reason::Skipped);
        if (table.cutOff && row + 1 == table.rows.size())
            return refuse(out, Reason::CutOff);
        if (out.name.isEmpty())
            return refuse(out, Reason::NoName);
        if (!isFirstWithItsTickets(guest, out))
            return;
        if (answer != options.answers.constEnd() && answer->what == Answer::What::ThisOne)
            return claim(out, {Reason::None, {answer->who}});
        if (answer == options.answers.constEnd())
            claim(out, matching.byTicket(guest.keys()));
    }

    bool isFirstWithItsTickets(const Guest &guest, Outcome &out)
    {
        QStringList tickets = guest.codes;
        for (auto it = guest.ids.begin(); it != guest.ids.end(); ++it)
            tickets.append(it.key() + QLatin1Char('\n') + it.value());
        for (const QString &ticket : tickets) {
            const int first = ticketLines.value(ticket, 0);
            if (first != 0) {
                refuse(out, Reason::SameTicketTwice, {QString::number(first)});
                return false;
            }
        }
        for (const QString &ticket : tickets)
            ticketLines.insert(ticket, out.line);
        return true;
    }

    void refuse(Outcome &out, Reason reason, const QStringList &details = {})
    {
        out.fate = Fate::Refused;
        out.reason = reason;
        out.details = details;
    }

    /// Takes who was found for the row, if that is one whom no other row has.
    void claim(Outcome &out, const Match &match)
    {
        if (match.found.isEmpty())
            return;
        const Attendee *one = plan.find(match.found.first());
        if (!match.isSure() || one == nullptr) {
            out.fate = Fate::Ambiguous;
            out.reason = one == nullptr ? Reason::SeveralMatches : match.reason;
            out.candidates = match.found;
        } else if (match.asAlias || claimed.contains(one->id)) {
            out.attendee = one->id; // of a merged duplicate: what the row of the one kept says counts
            out.fate = Fate::Unchanged;
        } else if (one->asWritten.isEmpty()) {
            refuse(out, Reason::Forgotten);
        } else {
            out.attendee = one->id;
            claimed.insert(one->id);
        }
    }

    void finish(qsizetype row)
    {
        Outcome &out = outcome(row);
        const Guest &guest = guests[size_t(row)];
        const bool isAnswered = options.answers.contains(int(row));
        if (out.reason == Reason::None && out.attendee.isNull() && !isAnswered) {
            if (!isTwice(guest, out))
                claim(out, matching.byPerson(guest.keys(), claimed));
        }
        if (out.reason == Reason::None && out.fate != Fate::Unchanged)
            take(guest, out);
        ++result.counts[size_t(out.fate)];
    }

    /// Without a ticket of its own a row that says the same again may be the same person.
    bool isTwice(const Guest &guest, Outcome &out)
    {
        const Keys keys = guest.keys();
        const quint64 identity = keys.identity();
        const int first = identityLines.value(identity, 0);
        if (first == 0)
            identityLines.insert(identity, out.line);
        if (first == 0 || keys.hasTicket())
            return false;
        out.fate = Fate::Ambiguous;
        out.reason = Reason::TwiceInList;
        out.details = {QString::number(first)};
        return true;
    }

    void take(const Guest &guest, Outcome &out)
    {
        for (const QString &field : guest.unread)
            warnings.unread(field, cellOf(out.row, field));
        const Row<Attendee> before = plan.attendees().row(out.attendee);
        if (!before) {
            const Attendee somebody = fresh(guest, things, moment);
            out.fate = Fate::New;
            out.attendee = somebody.id;
            registerFor(guest, somebody);
            result.edit.of<Attendee>().push_back({nullptr, std::make_shared<const Attendee>(somebody)});
            return;
        }
        Taken taken = merged(*before, guest, things, own);
        if (mayRegister(*before, guest) && registerFor(guest, taken.attendee))
            taken.changed.append(QStringLiteral("sessions"));
        for (const QString &field : taken.kept)
            warnings.kept(QString::number(out.line), out.name, field);
        out.fate = taken.changed.isEmpty() ? Fate::Unchanged : Fate::Changed;
        out.details = taken.changed;
        if (taken.attendee != *before)
            result.edit.of<Attendee>().push_back({before, std::make_shared<const Attendee>(taken.attendee)});
    }

    [[nodiscard]] QString cellOf(int row, const QString &field) const
    {
        const Field wanted = field == QLatin1String("state") ? Field::State : Field::RegisteredAt;
        for (qsizetype column = 0; column < options.columns.size(); ++column) {
            if (options.columns[column].field == wanted)
                return table.cell(row, column);
        }
        return {};
    }

    // --- sessions -----------------------------------------------------------------------------------------

    void readRegistrations()
    {
        for (const Registration &one : plan.registrations())
            registered.insert({one.attendee, one.session});
    }

    /// What the list said before was taken then; who is no longer registered was withdrawn here.
    static bool mayRegister(const Attendee &before, const Guest &guest)
    {
        return !Memory(before).said(QStringLiteral("sessions"),
                                    guest[Field::Sessions] + guest[Field::SessionsWaiting]);
    }

    bool registerFor(const Guest &guest, const Attendee &attendee)
    {
        const bool first = registerIn(guest[Field::Sessions], AttendeeState::Registered, attendee);
        return registerIn(guest[Field::SessionsWaiting], AttendeeState::Waiting, attendee) || first;
    }

    bool registerIn(const QString &cell, AttendeeState state, const Attendee &attendee)
    {
        if (cell.isEmpty())
            return false;
        const NamedSessions named = sessionsIn(cell, things.sessions());
        for (const QString &title : named.unknown)
            warnings.unknownSession(title);
        bool any = false;
        for (const SessionId &session : named.sessions) {
            if (registered.contains({attendee.id, session}))
                continue;
            registered.insert({attendee.id, session});
            const Registration one{RegistrationId::create(), attendee.id, session, state,
                                   attendee.registeredAt};
            result.edit.of<Registration>().push_back({nullptr, std::make_shared<const Registration>(one)});
            ++result.newRegistrations;
            any = true;
        }
        return any;
    }

    // --- the end ------------------------------------------------------------------------------------------

    void close()
    {
        things.addTo(result);
        keepMapping();
        AllKinds::each([&]<class R>(R *) {
            auto &list = result.edit.of<R>();
            std::sort(list.begin(), list.end(),
                      [](const auto &a, const auto &b) { return a.either().id < b.either().id; });
        });
        const int added = result.count(Fate::New);
        const int changed = result.count(Fate::Changed);
        result.edit.intent = {Wish::ImportAttendees,
                              options.source,
                              {QString::number(added), QString::number(changed)},
                              added + changed};
        result.warnings = warnings.notes();
        for (auto it = table.passedOver.begin(); it != table.passedOver.end(); ++it)
            result.warnings.push_back({NoteKind::RowAboveHeader, QString::number(it.key()), {it.value()}});
        if (!table.encoding.isEmpty())
            result.warnings.insert(result.warnings.begin(),
                                   {NoteKind::EncodingGuessed, {}, {table.encoding}});
        if (options.progress)
            options.progress(1.0);
    }

    void keepMapping()
    {
        if (!options.keepMappingAs || !hasHeader(table))
            return;
        // without a name: one for each set of headers
        const Preset *there = options.keepMappingAs->isEmpty() ? mappingFor(plan, table.header)
                                                               : mappingNamed(plan, *options.keepMappingAs);
        Preset preset;
        preset.id = there == nullptr ? PresetId::create() : there->id;
        preset.purpose = QLatin1String(mappingPurpose);
        preset.name = there == nullptr ? *options.keepMappingAs : there->name;
        preset.values = mappingOf(table.header, options.columns);
        if (there != nullptr && *there == preset)
            return;
        if (options.keepMappingAs->isEmpty() && there != nullptr && !there->name.isEmpty()) {
            there = nullptr; // what bears a name is changed under its name alone
            preset.id = PresetId::create();
            preset.name.clear();
        }
        result.edit.of<Preset>().push_back(
            {plan.presets().row(preset.id), std::make_shared<const Preset>(preset)});
    }

    const Plan &plan;
    const Table &table;
    const Options &options;
    GuestReader reader;
    Matching matching;
    NamedThings things;
    bool own;
    QDateTime moment;
    std::vector<Guest> guests;
    QSet<AttendeeId> claimed;
    QHash<QString, int> ticketLines;
    QHash<quint64, int> identityLines;
    QSet<std::pair<AttendeeId, SessionId>> registered;
    Warnings warnings;
    Run result;
};

} // namespace

Result<Run> dryRun(const Plan &plan, const Table &table, const Options &options)
{
    return Importing(plan, table, options).run();
}

} // namespace blokplan::attendees
