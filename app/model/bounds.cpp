#include "app/model/bounds.h"

namespace blokplan
{

namespace
{

/// Remembers the first value that is out of its bounds.
struct Looking {
    OutOfBounds found;

    void blame(const char *field, const QString &value)
    {
        if (found.field == nullptr)
            found = {field, value};
    }
    void number(const char *field, int value, int least, int most)
    {
        if (value < least || value > most)
            blame(field, QString::number(value));
    }
    void number(const char *field, const std::optional<int> &value, int least, int most)
    {
        if (value)
            number(field, *value, least, most);
    }
    void date(const char *field, QDate date)
    {
        if (!date.isValid() || date.year() < 1 || date.year() > lastYear)
            blame(field, date.year() > lastYear ? QString::number(date.year()) : date.toString(Qt::ISODate));
    }
    void hours(const char *field, const QList<Hours> &all)
    {
        for (const Hours &one : all) {
            date(field, one.date);
            number(field, one.start, 0, 2 * minutesPerDay);
            number(field, one.end, one.start, 3 * minutesPerDay);
        }
    }
};

} // namespace

OutOfBounds outOfBounds(const Event &event)
{
    Looking look;
    look.number("day_change", event.dayChange, 0, minutesPerDay - 1);
    return look.found;
}

OutOfBounds outOfBounds(const Day &day)
{
    Looking look;
    look.date("date", day.date);
    look.number("opens", day.opens, 0, 2 * minutesPerDay);
    look.number("closes", day.closes, day.opens, 3 * minutesPerDay);
    return look.found;
}

OutOfBounds outOfBounds(const Round &round)
{
    Looking look;
    look.number("start", round.start, 0, 2 * minutesPerDay);
    look.number("length", round.length, 1, longestLength);
    return look.found;
}

OutOfBounds outOfBounds(const Room &room)
{
    Looking look;
    look.number("seats", room.seats, 0, mostSeats);
    look.number("changeover", room.changeover, 0, minutesPerDay);
    for (const int minutes : room.walking)
        look.number("walking", minutes, 0, minutesPerDay);
    look.hours("hours", room.hours);
    return look.found;
}

OutOfBounds outOfBounds(const Person &person)
{
    Looking look;
    look.number("daily_limit", person.dailyLimit, 0, minutesPerDay);
    look.hours("availability", person.availability);
    return look.found;
}

OutOfBounds outOfBounds(const Session &session)
{
    Looking look;
    look.number("length", session.length, 1, longestLength);
    look.number("expected", session.expected, 0, mostSeats);
    return look.found;
}

OutOfBounds outOfBounds(const Placement &placement)
{
    Looking look;
    look.date("date", placement.date);
    look.number("start", placement.start, 0, minutesPerDay - 1);
    look.number("length", placement.length, 1, longestLength);
    look.number("agreed_start", placement.agreedStart, 0, minutesPerDay - 1);
    if (placement.rooms.isEmpty())
        look.blame("rooms", QStringLiteral("\u2014"));
    return look.found;
}

bool isPartOfItself(const Plan &plan, const Session &session)
{
    static constexpr int deepest = 100;
    const Session *above = &session;
    for (int level = 0; level < deepest; ++level) {
        above = above->parent.isNull() ? nullptr : plan.find(above->parent);
        if (above == nullptr)
            return false;
        if (above->id == session.id)
            return true;
    }
    return true;
}

} // namespace blokplan
