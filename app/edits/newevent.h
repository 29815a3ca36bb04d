#pragma once

#include "app/model/edit.h"

#include <optional>

namespace blokplan::edits
{

/// What a new event begins with; every list may be empty. Minutes are since midnight.
struct Outline {
    struct Room {
        QString name;
        QString floor;
        std::optional<int> seats;
    };
    struct Round {
        QString name;
        int start = 0;
        int length = 0;
    };
    /// A break or plenary in all rooms at once, on every day.
    struct Common {
        QString title;
        SessionKind sort = SessionKind::Break;
        int start = 0;
        int length = 0;
    };

    QString name;
    QString venue;
    QString city;
    QString zone = QStringLiteral("Europe/Amsterdam");
    QString language = QStringLiteral("en");
    QDate first;
    int days = 1;
    int opens = 540;
    int closes = 1020;
    QList<Room> rooms;
    QList<Round> rounds;
    QList<Common> commons;
};

/// A plan with that event, its days, rooms and rounds, and its breaks and plenaries placed.
Plan newEvent(const Outline &outline);

/// How a day is cut into rounds: rounds of one length with pauses between, around one lunch.
struct DayPattern {
    int opens = 540;
    int closes = 1020;
    int welcome = 30;  ///< minutes before the first round; 0 for none
    int round = 45;    ///< length of each round
    int pause = 15;    ///< between two rounds
    int lunchAt = 750; ///< 12:30
    int lunch = 60;    ///< 0 for none
};
struct DayParts {
    QList<TimeSpan> rounds; ///< minutes since midnight
    std::optional<TimeSpan> welcome;
    std::optional<TimeSpan> lunch;
};
/// As many rounds as fit; the lunch begins when the round before it ends, at or after its wished time if one
/// is running.
DayParts partsOf(const DayPattern &pattern);

} // namespace blokplan::edits
