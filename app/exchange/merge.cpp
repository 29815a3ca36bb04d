#include "app/base/fold.h"
#include "app/exchange/format.h"
#include "app/exchange/mergematching.h"
#include "app/model/draft.h"

#include <QSet>

namespace blokplan
{

namespace
{

using merging::Merging;

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
        const bool fills = !stands && qstrcmp(R::kind, "track") == 0;
        if (!silent && (fills || !isOftenMadeUp(R::kind, f.name)))
            take(result.*f.member, theirs.*f.member);
    });
    result.id = mine.id;
    return result;
}

template <class R>
void mergeOne(Merging &m, Draft &draft, R record, MergeCounts &counts)
{
    const QString kind = QString::fromLatin1(R::kind);
    if constexpr (std::is_same_v<R, Session>) {
        if (m.repeats.contains(record.id))
            return; // the first of them has said it all
    }
    if constexpr (std::is_same_v<R, Participant>) {
        if (m.repeats.contains(record.session))
            return;
    }
    rename(m, record);
    const R *mine = m.mine.find(record.id);
    if (mine == nullptr) {
        ++counts.added[kind];
        return draft.put(std::move(record));
    }
    R result = together(*mine, record);
    if constexpr (std::is_same_v<R, Session>)
        result.state = m.saysStates ? result.state : mine->state;
    if constexpr (std::is_same_v<R, Participant>)
        result.consent = m.saysStates ? result.consent : mine->consent;
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
    Merging m{plan, incoming.plan, Agenda(plan), Agenda(incoming.plan), false, incoming.saysStates, {}, {}};
    m.sameConference = isSameConference(plan.event(), incoming.plan.event());
    merging::matchAll(m);
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
