#pragma once

#include "app/model/agenda.h"

#include <optional>

namespace blokplan::ui
{

/// Which sessions are looked for; what is not set asks for nothing.
struct Filter {
    TrackId track;
    RouteId route;
    PersonId person;
    std::optional<SessionState> state;
    QString words; ///< in title, people or track code

    [[nodiscard]] bool isOn() const { return !(*this == Filter()); }
    bool operator==(const Filter &) const = default;
};

/// A filter made ready to look at many sessions.
class Sieve
{
public:
    Sieve(const Agenda &agenda, const Filter &filter);

    /// `text` is what the words are looked for in.
    [[nodiscard]] bool lets(const Session &session, const QString &text) const;

private:
    [[nodiscard]] bool hasPerson(const SessionId &session) const;

    const Agenda &agenda;
    const Filter &wanted;
    const Route *route;
    QString words; ///< folded
};

} // namespace blokplan::ui
