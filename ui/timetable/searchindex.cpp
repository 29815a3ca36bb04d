#include "ui/timetable/searchindex.h"

#include "app/base/fold.h"
#include "app/wording/words.h"
#include "ui/base/style.h"
#include "ui/timetable/blocklabel.h"

#include <QLocale>
#include <QRegularExpression>

namespace blokplan::ui
{

namespace
{

bool isPrefixOfAWord(const QString &text, const QString &words)
{
    return text.startsWith(words) || text.contains(u' ' + words);
}

QString kindOf(const char *kind)
{
    return wording::kindWord(QLatin1String(kind));
}

} // namespace

SearchIndex::SearchIndex(const Agenda &agenda)
{
    for (const Day *day : orderedDays(agenda.plan()))
        dates.append(day->date);
    addSessions(agenda);
    addOthers(agenda);
}

void SearchIndex::add(const Target &where, const QString &text, const QString &under, const QString &rest)
{
    entries.push_back({{where, text, under, 0}, folded(text), folded(rest)});
}

void SearchIndex::addSessions(const Agenda &agenda)
{
    const Plan &plan = agenda.plan();
    for (const Session &session : plan.sessions()) {
        const QString people = namesIn(agenda, session.id).join(QStringLiteral(", "));
        const Track *track = plan.find(session.tracks.value(0));
        const QString rest = people + u' ' + (track == nullptr ? QString() : track->code);
        const PlacementRows &rows = agenda.of(session.id);
        for (const Row<Placement> &row : rows) {
            const QString when = wording::shortDate(row->date) + u' ' + clockText(row->start);
            add(row->id, session.title.first, dotted({when, roomsLine(plan, *row), people}), rest);
        }
        if (rows.empty())
            add(session.id, session.title.first, dotted({wording::minutes(session.length), people}), rest);
    }
}

void SearchIndex::addOthers(const Agenda &agenda)
{
    const Plan &plan = agenda.plan();
    for (const Person &person : plan.people())
        add(person.id, person.asWritten, dotted({kindOf(Person::kind), person.affiliation}),
            person.affiliation);
    for (const Room &room : plan.rooms())
        add(room.id, room.name.first, dotted({kindOf(Room::kind), wording::whereabouts(room)}),
            room.building);
    for (const Track &track : plan.tracks())
        add(track.id, track.name.first, dotted({kindOf(Track::kind), track.code}), track.code);
    for (const Route &route : plan.routes())
        add(route.id, route.name.first, kindOf(Route::kind), {});
}

namespace
{

/// From the best: the title begins so, a word of it does, it holds it, its people or track do; -1 for none.
int scoreOf(const QString &title, const QString &rest, const QString &words, const QStringList &each)
{
    if (title.startsWith(words))
        return 0;
    if (title.contains(words))
        return isPrefixOfAWord(title, words) ? 1 : 2;
    const auto isThere = [&](const QString &word) { return title.contains(word) || rest.contains(word); };
    return std::all_of(each.begin(), each.end(), isThere) ? 3 : -1;
}

/// A bare number is rather a part of a title than a time.
int scoreOfMoment(const QString &query)
{
    return query.contains(u':') || query.trimmed().contains(u' ') ? -1 : 9;
}

} // namespace

std::vector<SearchHit> SearchIndex::find(const QString &query, QDate shown, int most) const
{
    const QString words = folded(query);
    if (words.isEmpty())
        return {};
    const QStringList each = words.split(u' ');
    std::vector<std::tuple<int, qsizetype, size_t>>
        order; // of equal ones the shorter; the best alone are copied
    for (size_t i = 0; i < entries.size(); ++i) {
        if (const int score = scoreOf(entries[i].title, entries[i].rest, words, each); score >= 0)
            order.emplace_back(score, entries[i].title.size(), i);
    }
    const auto wanted = order.begin() + std::min(std::ptrdiff_t(order.size()), std::ptrdiff_t(most));
    std::partial_sort(order.begin(), wanted, order.end());
    std::vector<SearchHit> hits;
    for (auto it = order.begin(); it != wanted; ++it) {
        hits.push_back(entries[std::get<size_t>(*it)].hit);
        hits.back().score = std::get<int>(*it);
    }
    if (const auto moment = momentIn(query, dates, shown)) {
        const int score = scoreOfMoment(query);
        const QString text =
            wording::longDate(moment->date) + QStringLiteral(", ") + clockText(moment->minute);
        hits.insert(score < 0 ? hits.begin() : hits.end(), SearchHit{*moment, text, {}, score});
    }
    return hits;
}

namespace
{

bool isWeekday(QDate date, const QString &word)
{
    if (word.size() < 2)
        return false;
    for (const QLocale &locale : {QLocale(QLocale::Dutch), QLocale(QLocale::English), QLocale()}) {
        if (folded(locale.dayName(date.dayOfWeek())).startsWith(word))
            return true;
    }
    return false;
}

/// The day that the words name; an invalid date when none.
QDate dayNamed(const QString &text, const QList<QDate> &days)
{
    static const QRegularExpression number(QStringLiteral("^(?:day|dag|d)\\s*(\\d{1,2})$"));
    static const QRegularExpression date(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto match = number.match(text.toCaseFolded()); match.hasMatch())
        return days.value(match.captured(1).toInt() - 1);
    const auto ofMonth = date.match(text);
    for (const QDate &day : days) {
        const bool is = ofMonth.hasMatch() ? day.day() == ofMonth.captured(1).toInt() &&
                                                 day.month() == ofMonth.captured(2).toInt()
                                           : isWeekday(day, folded(text));
        if (is)
            return day;
    }
    return {};
}

} // namespace

std::optional<Moment> momentIn(const QString &text, const QList<QDate> &days, QDate shown)
{
    const QString wish = text.simplified();
    if (const int minute = parseClock(wish); minute >= 0)
        return shown.isValid() ? std::optional(Moment{shown, minute}) : std::nullopt;
    for (const bool last : {true, false}) { // the time stands behind the day or before it
        const auto cut = last ? wish.lastIndexOf(u' ') : wish.indexOf(u' ');
        if (cut < 0)
            return {};
        const int minute = parseClock(last ? wish.mid(cut + 1) : wish.left(cut));
        const QDate day = dayNamed(last ? wish.left(cut) : wish.mid(cut + 1), days);
        if (minute >= 0 && day.isValid())
            return Moment{day, minute};
    }
    return {};
}

} // namespace blokplan::ui
