#pragma once

#include "app/model/agenda.h"

namespace blokplan::tests
{

/// Builds a plan in a few words, for tests that need one of their own.
class PlanBuilder
{
public:
    explicit PlanBuilder(const QString &name, const QString &language = QStringLiteral("nl"));

    Event event;

    const Day &day(QDate date, int opens, int closes);
    RoomId room(const QString &name, const QString &floor = {}, int seats = 0, const QString &building = {});
    TrackId track(const QString &name, const QString &code, const QString &colour);
    void round(const QString &name, int start, int length);
    /// On the last day made; a session of kind talk, confirmed, of the track if one is given.
    SessionId session(const QString &title, int start, int length, const QList<RoomId> &rooms,
                      TrackId track = {}, const QString &people = {}, const QString &affiliation = {});
    /// Changes the last session made.
    template <class F>
    void with(F &&change)
    {
        Session copy = *now.find(last);
        change(copy);
        put(std::move(copy));
    }
    template <class R>
    void put(R record)
    {
        now.all<R>().put(std::make_shared<const R>(std::move(record)));
    }

    [[nodiscard]] Agenda agenda() const;

private:
    Plan now;
    Day today;
    SessionId last;
    int position = 0;
};

/// The day of the sketch: Nu Open, 17 November 2017, rooms and times made up.
PlanBuilder nuOpen();

} // namespace blokplan::tests
