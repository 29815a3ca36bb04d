#include "app/base/fold.h"
#include "app/exchange/format.h"
#include "app/model/draft.h"

#include <QSet>

namespace blokplan
{

namespace
{

// --- which of ours is which of theirs ---------------------------------------------------------------------

/// Matches of one kind: each of ours at most once.
template <class R>
struct Matches {
    QHash<Id<R>, Id<R>> ours; ///< theirs -> ours
    QSet<Id<R>> taken;

    [[nodiscard]] bool has(const R &theirs) const { return ours.contains(theirs.id); }
    [[nodiscard]] Id<R> of(const Id<R> &theirs) const { return ours.value(theirs, theirs); }
    void match(const R &theirs, const Id<R> &mine)
    {
        if (mine.isNull() || has(theirs) || taken.contains(mine))
            return;
        ours.insert(theirs.id, mine);
        taken.insert(mine);
    }
};

template <class>
struct AllMatchesOf;
template <class... R>
struct AllMatchesOf<Kinds<R...>> {
    using Type = std::tuple<Matches<R>...>;
};

struct Merging {
    Plan mine;
    Plan theirs;
    Agenda myAgenda;
    Agenda theirAgenda;
    bool sameConference = false;
    AllMatchesOf<AllKinds>::Type matches;

    template <class R>
    Matches<R> &of()
    {
        return std::get<Matches<R>>(matches);
    }
};

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

void matchSessions(Merging &m)
{
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
    matchKeys<Session>(m, [](const Session &s, bool) { return titleKey(s); });
}

void matchParticipants(Merging &m)
{
    const auto key = [&](const Participant &p, bool mine) {
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

// --- their records, naming ours ---------------------------------------------------------------------------

template <class T>
void rename(Merging &, T &)
{
}
template <class R>
void rename(Merging &m, Id<R> &id)
{
    id = m.of<R>().of(id);
}
template <class R>
void rename(Merging &m, QMap<Id<R>, int> &map)
{
    QMap<Id<R>, int> renamed;
    for (auto it = map.begin(); it != map.end(); ++it)
        renamed.insert(m.of<R>().of(it.key()), it.value());
    map = renamed;
}
template <Fielded R>
void rename(Merging &m, R &record);
template <class T>
void rename(Merging &m, QList<T> &list)
{
    for (T &one : list)
        rename(m, one);
}
template <Fielded R>
void rename(Merging &m, R &record)
{
    eachField<R>([&](const auto &f) { rename(m, record.*f.member); });
}

// --- what comes of one that is on both sides --------------------------------------------------------------

/// Values that every source knows of its records: they are taken even when they look like the default.
bool isAlwaysSaid(const char *kind, const char *field)
{
    static const QSet<QByteArray> said{
        "session/kind",     "session/state",   "session/length",   "placement/date",       "placement/start",
        "placement/length", "placement/rooms", "day/opens",        "day/closes",           "round/start",
        "round/length",     "event/zone",      "event/day_change", "rule_setting/severity"};
    return said.contains(QByteArray(kind) + '/' + field);
}

/// Values that importers make up where the source is silent: they never replace one that stands.
bool isOftenMadeUp(const char *kind, const char *field)
{
    static const QSet<QByteArray> made{"room/position",        "track/position", "route/position",
                                       "participant/position", "track/code",     "track/colour"};
    return made.contains(QByteArray(kind) + '/' + field);
}

template <class T>
void take(T &mine, const T &theirs)
{
    mine = theirs;
}
void take(QMap<QString, QString> &mine, const QMap<QString, QString> &theirs)
{
    mine.insert(theirs);
}
void take(Text &mine, const Text &theirs)
{
    if (!theirs.first.isEmpty())
        mine.first = theirs.first;
    mine.others.insert(theirs.others);
}

template <class R>
R together(const R &mine, const R &theirs)
{
    [[maybe_unused]] static const R plain{};
    R result = mine;
    eachField<R>([&](const auto &f) {
        const bool silent = theirs.*f.member == plain.*f.member && !isAlwaysSaid(R::kind, f.name);
        const bool stands = mine.*f.member != plain.*f.member;
        if (!silent && !isOftenMadeUp(R::kind, f.name))
            take(result.*f.member, theirs.*f.member);
        else if (!silent && !stands && qstrcmp(R::kind, "track") == 0)
            take(result.*f.member, theirs.*f.member);
    });
    result.id = mine.id;
    return result;
}

template <class R>
void mergeOne(Merging &m, Draft &draft, R record, MergeCounts &counts)
{
    const QString kind = QString::fromLatin1(R::kind);
    rename(m, record);
    const R *mine = m.mine.find(record.id);
    if (mine == nullptr) {
        ++counts.added[kind];
        return draft.put(std::move(record));
    }
    R result = together(*mine, record);
    ++(result == *mine ? counts.unchanged : counts.changed)[kind];
    draft.put(std::move(result));
}

bool isSameConference(const Event &a, const Event &b)
{
    return folded(a.name.first) == folded(b.name.first) || (!a.acronym.isEmpty() && a.acronym == b.acronym);
}

bool isEmpty(const Plan &plan)
{
    bool empty = true;
    AllKinds::each([&]<class R>(R *) { empty = empty && plan.all<R>().isEmpty(); });
    return empty;
}

/// Where nothing is, nothing can be the same: most imports make a new file.
Edit allOf(const Plan &theirs, MergeCounts &counts)
{
    AllKinds::each([&]<class R>(R *) {
        if (!theirs.all<R>().isEmpty())
            counts.added[QString::fromLatin1(R::kind)] += int(theirs.all<R>().size());
    });
    return diff(Plan(), theirs);
}

} // namespace

Edit mergeEdit(const Plan &plan, const Incoming &incoming, MergeCounts &counts)
{
    const auto intent = [&] {
        const int sessions = counts.added.value(QString::fromLatin1(Session::kind));
        return Intent{Wish::Import, incoming.plan.event().name.first, {QString::number(sessions)}, 1};
    };
    if (isEmpty(plan)) {
        Edit edit = allOf(incoming.plan, counts);
        edit.intent = intent();
        return edit;
    }
    Merging m{plan, incoming.plan, Agenda(plan), Agenda(incoming.plan), false, {}};
    m.sameConference = isSameConference(plan.event(), incoming.plan.event());
    matchAll(m);
    Draft draft(plan);
    AllKinds::each([&]<class R>(R *) {
        const bool untouched = std::is_same_v<R, Event> && !plan.sessions().isEmpty();
        for (const R &record : m.theirs.all<R>()) {
            if (untouched)
                ++counts.unchanged[QString::fromLatin1(R::kind)];
            else
                mergeOne<R>(m, draft, record, counts);
        }
    });
    return draft.edit(intent());
}

} // namespace blokplan
