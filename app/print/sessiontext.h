#pragma once

#include "app/print/blockschedule.h"
#include "app/print/fit.h"
#include "app/print/shades.h"

#include <QHash>

namespace blokplan::print
{

/// Turns sessions into what stands on their blocks.
class SessionTexts
{
public:
    SessionTexts(const Agenda &agenda, const BlockScheduleOptions &options, const Measure &measure);

    /// What is plain from the place where a text stands, and need not be said.
    struct Plain {
        bool time = false;
        bool rooms = false;
        bool parts = false; ///< listed with their people: else these stand in for missing own ones
    };
    /// What a block says.
    [[nodiscard]] Content content(const Session &session, const Placement &placement,
                                  const Plain &plain) const;
    /// Whether it takes all rooms that hold something that day; drop-ins do not count.
    [[nodiscard]] bool isEverywhere(const Placement &placement) const;
    /// "10:30–11:15"; with the date of its end where that is not plain.
    [[nodiscard]] static QString time(const Placement &placement);
    [[nodiscard]] QString title(const Session &session) const;
    [[nodiscard]] QString people(const Session &session, bool withAffiliations) const;
    /// The leading track's code; made up from its name where it has none.
    [[nodiscard]] QString code(const Session &session) const { return codes.value(leading(session)); }
    [[nodiscard]] QString code(const TrackId &track) const { return codes.value(track); }
    [[nodiscard]] Colour colour(const TrackId &track) const { return colours.value(track); }
    [[nodiscard]] static TrackId leading(const Session &session);
    [[nodiscard]] Shades::Block shades(const Session &session) const;
    [[nodiscard]] QString text(const Text &text) const { return measure.drawable(text.in(language)); }
    [[nodiscard]] bool isDrawable(const Session &session) const;

private:
    [[nodiscard]] QString names(const ParticipantRows &rows, bool withAffiliations) const;
    [[nodiscard]] QString named(const Participant &participant, bool withAffiliation, bool alone) const;

    const Agenda &agenda;
    const Measure &measure;
    QString language;
    QString firstLanguage;
    Shades palette;
    QHash<TrackId, QString> codes;
    QHash<TrackId, Colour> colours;
};

/// Not confirmed: its edge is dashed. Breaks are never in doubt.
bool isUnsure(const Session &session);

} // namespace blokplan::print
