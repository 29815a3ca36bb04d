#pragma once

#include "ui/base/desk.h"

#include <QStringList>

namespace blokplan::ui
{

/// A moment of the programme that one can go to.
struct Moment {
    QDate date;
    int minute = 0;

    bool operator==(const Moment &) const = default;
};

/// Something that a search found.
struct SearchHit {
    std::variant<Target, Moment> where;
    QString text;
    QString under; ///< what tells it from others: time and room, affiliation, seats
    int score = 0; ///< the less the better
};

/// Everything on the event that people look for, made ready for answers while they type.
class SearchIndex
{
public:
    explicit SearchIndex(const Agenda &agenda);

    /// Best first. `shown` is the day that a bare time is meant on.
    [[nodiscard]] std::vector<SearchHit> find(const QString &query, QDate shown, int most = 12) const;

private:
    struct Entry {
        SearchHit hit;
        QString title; ///< folded
        QString rest;  ///< folded: what also leads to it
    };
    void add(const Target &where, const QString &text, const QString &under, const QString &rest);
    void addSessions(const Agenda &agenda);
    void addOthers(const Agenda &agenda);

    std::vector<Entry> entries;
    QList<QDate> dates;
};

/// "14:30", "za 14:30", "Saturday 9:00", "day 2 14:30", "17-11 14:30": a moment on one of the days; weekdays
/// in Dutch, English and the system's language. Nothing when it is no time.
std::optional<Moment> momentIn(const QString &text, const QList<QDate> &days, QDate shown);

} // namespace blokplan::ui
