#include "app/exchange/mergematching.h"

#include "app/base/fold.h"

namespace blokplan::merging
{

namespace
{

template <class R>
void matchIds(Merging &m)
{
    for (const R &theirs : m.theirs.all<R>()) {
        if (m.mine.find(theirs.id) != nullptr)
            m.of<R>().match(theirs, theirs.id);
    }
}

/// Matches what has the same key on both sides; a key that several of ours share matches none of them.
template <class R, class KeyOf>
void matchKeys(Merging &m, KeyOf keyOf)
{
    using Key = std::invoke_result_t<KeyOf, const R &, bool>;
    QHash<Key, Id<R>> mine;
    for (const R &record : m.mine.all<R>()) {
        const Key key = keyOf(record, true);
        if (key != Key() && !m.of<R>().taken.contains(record.id))
            mine.insert(key, mine.contains(key) ? Id<R>() : record.id);
    }
    for (const R &record : m.theirs.all<R>())
        m.of<R>().match(record, mine.value(keyOf(record, false)));
}

template <class R>
QString foldedName(const R &record, bool)
{
    return folded(record.name.first);
}

template <class R>
QString foreignKey(const R &record, const QString &source)
{
    return record.foreign.value(source);
}

QStringList foreignSources(const Plan &plan)
{
    QSet<QString> sources;
    const auto gather = [&](const auto &table) {
        for (const auto &record : table) {
            for (auto it = record.foreign.keyBegin(); it != record.foreign.keyEnd(); ++it)
                sources.insert(*it);
        }
    };
    gather(plan.rooms());
    gather(plan.tracks());
    gather(plan.people());
    gather(plan.sessions());
    QStringList list(sources.begin(), sources.end());
    list.sort();
    return list;
}

template <class R>
void matchForeign(Merging &m)
{
    for (const QString &source : foreignSources(m.theirs))
        matchKeys<R>(m, [&](const R &record, bool) { return foreignKey(record, source); });
}

bool haveAWordInCommon(const QString &a, const QString &b)
{
    const QStringList words = folded(a).split(QLatin1Char(' '));
    for (const QString &word : folded(b).split(QLatin1Char(' '))) {
        if (word.size() > 2 && words.contains(word))
            return true;
    }
    return false;
}

/// People's numbers are often made anew for each file: one counts only beside a like name.
void matchPeople(Merging &m)
{
    matchKeys<Person>(m, [](const Person &p, bool) { return p.asWritten; });
    matchKeys<Person>(m, [](const Person &p, bool) { return folded(p.asWritten); });
    Merging numbers = m;
    matchForeign<Person>(numbers);
    for (const Person &theirs : m.theirs.people()) {
        const Id<Person> mine = numbers.of<Person>().ours.value(theirs.id);
        const Person *person = m.mine.find(mine);
        if (person != nullptr && haveAWordInCommon(person->asWritten, theirs.asWritten))
            m.of<Person>().match(theirs, mine);
    }
}

QString titleKey(const Session &session)
{
    return folded(session.title.first);
}

/// Title, date and, if asked, time and room of the first placement.
QString placedKey(Merging &m, const Session &session, bool mine, bool exactly)
{
    const auto &placements = (mine ? m.myAgenda : m.theirAgenda).of(session.id);
    if (placements.empty())
        return {};
    const Placement &first = *placements.front();
    QString key = titleKey(session) + QLatin1Char('\n') + first.date.toString(Qt::ISODate);
    if (exactly) {
        const RoomId room = first.rooms.isEmpty() ? RoomId() : first.rooms.first();
        key += QStringLiteral("\n%1\n").arg(first.start) + (mine ? room : m.of<Room>().of(room)).toString();
    }
    return key;
}

/// What some sources say as several sessions is one of ours that is held several times.
void matchRepeats(Merging &m)
{
    for (const Placement &theirs : m.theirs.placements()) {
        const Placement *mine = m.mine.find(m.of<Placement>().of(theirs.id));
        auto &sessions = m.of<Session>();
        if (mine == nullptr || sessions.ours.contains(theirs.session))
            continue;
        if (sessions.taken.contains(mine->session))
            m.repeats.insert(theirs.session);
        sessions.ours.insert(theirs.session, mine->session);
        sessions.taken.insert(mine->session);
    }
}

/// Whether nothing speaks against two sessions of one title being the same: another number in the same
/// source, or other days.
bool mayBeTheSame(Merging &m, const Session &mine, const Session &theirs)
{
    for (auto it = theirs.foreign.begin(); it != theirs.foreign.end(); ++it) {
        const QString number = mine.foreign.value(it.key());
        if (!number.isEmpty() && number != it.value())
            return false;
    }
    const auto &here = m.myAgenda.of(mine.id);
    const auto &there = m.theirAgenda.of(theirs.id);
    const auto meets = [&](const Row<Placement> &one) {
        return std::any_of(there.begin(), there.end(), [&](const Row<Placement> &other) {
            return programmeDate(m.mine.event(), *one) == programmeDate(m.theirs.event(), *other);
        });
    };
    return here.empty() || there.empty() || std::any_of(here.begin(), here.end(), meets);
}

/// The last resort.
void matchTitles(Merging &m)
{
    QHash<QString, SessionId> mine;
    for (const Session &session : m.mine.sessions()) {
        const QString key = titleKey(session);
        if (!key.isEmpty() && !m.of<Session>().taken.contains(session.id))
            mine.insert(key, mine.contains(key) ? SessionId() : session.id);
    }
    for (const Session &theirs : m.theirs.sessions()) {
        const Session *session = m.mine.find(mine.value(titleKey(theirs)));
        if (session != nullptr && mayBeTheSame(m, *session, theirs))
            m.of<Session>().match(theirs, session->id);
    }
}

void matchSessions(Merging &m)
{
    matchRepeats(m);
    if (m.sameConference)
        matchForeign<Session>(m);
    else
        for (const QString &source : foreignSources(m.theirs))
            matchKeys<Session>(m, [&](const Session &s, bool) {
                const QString number = foreignKey(s, source);
                return number.isEmpty() ? number : number + QLatin1Char('\n') + titleKey(s);
            });
    for (const bool exactly : {true, false})
        matchKeys<Session>(m, [&](const Session &s, bool mine) { return placedKey(m, s, mine, exactly); });
    matchTitles(m);
}

void matchParticipants(Merging &m)
{
    const auto key = [&](const Participant &p, bool mine) {
        if (!mine && m.repeats.contains(p.session))
            return QString(); // said already by the first of them
        const SessionId session = mine ? p.session : m.of<Session>().of(p.session);
        const PersonId person = mine ? p.person : m.of<Person>().of(p.person);
        return session.toString() + (person.isNull() ? folded(p.text) : person.toString());
    };
    matchKeys<Participant>(m, key);
}

/// A session's placements: those at the same time are the same, then the rest in order of time.
void matchPlacementsOf(Merging &m, const SessionId &theirs, const SessionId &mine)
{
    const auto rest = [&](bool sameTime) {
        for (const auto &came : m.theirAgenda.of(theirs)) {
            for (const auto &stands : m.myAgenda.of(mine)) {
                if (!m.of<Placement>().taken.contains(stands->id) &&
                    (!sameTime || spanOf(*stands).start == spanOf(*came).start)) {
                    m.of<Placement>().match(*came, stands->id);
                    break;
                }
            }
        }
    };
    rest(true);
    rest(false);
}

void matchPlacements(Merging &m)
{
    const auto sessions = m.of<Session>().ours;
    for (auto it = sessions.begin(); it != sessions.end(); ++it)
        matchPlacementsOf(m, it.key(), it.value());
}

void matchDays(Merging &m)
{
    matchKeys<Day>(m, [](const Day &d, bool) { return d.date; });
    matchKeys<Round>(m, [&](const Round &r, bool mine) {
        return (mine ? r.day : m.of<Day>().of(r.day)).toString() + folded(r.name.first);
    });
}

void matchArrangements(Merging &m)
{
    const auto named = [&](const SessionId &id, bool mine) {
        return (mine ? id : m.of<Session>().of(id)).toString();
    };
    matchKeys<Relation>(m, [&](const Relation &r, bool mine) {
        return named(r.first, mine) + named(r.second, mine) + QString::number(int(r.tie));
    });
    matchKeys<Todo>(m, [&](const Todo &t, bool mine) { return named(t.session, mine) + t.text; });
    matchKeys<RuleSetting>(m, [](const RuleSetting &r, bool) { return r.rule; });
    matchKeys<Preset>(m, [](const Preset &p, bool) { return p.purpose + QLatin1Char('\n') + p.name; });
}

} // namespace

void matchAll(Merging &m)
{
    AllKinds::each([&]<class R>(R *) { matchIds<R>(m); });
    for (const Event &theirs : m.theirs.all<Event>())
        m.of<Event>().match(theirs, m.mine.event().id);
    matchDays(m);
    matchKeys<Room>(m, [](const Room &r, bool) { return r.name.first; });
    matchKeys<Room>(m, foldedName<Room>);
    matchKeys<Track>(m, foldedName<Track>);
    matchKeys<Route>(m, foldedName<Route>);
    matchPeople(m);
    matchSessions(m);
    matchParticipants(m);
    matchPlacements(m);
    matchArrangements(m);
}

} // namespace blokplan::merging
