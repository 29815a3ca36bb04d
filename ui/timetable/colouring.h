#pragma once

#include "ui/timetable/showing.h"

#include <QCoreApplication>

namespace blokplan::ui
{

struct Block;

/// What a colour on the grid stands for. Colour says nothing alone: its word stands on the block too.
struct Tone {
    int order = 0; ///< among the others in a legend; equal for what is alike
    Colour colour; ///< unset: grey
    QString word;  ///< short, for the corner of a block; empty where the block says it already
    QString name;  ///< for a legend

    bool operator==(const Tone &) const = default;
};

/// A line of a legend: a colour that is on the grid, and on how many blocks.
struct LegendEntry {
    Tone tone;
    int count = 0;
};

/// Gives blocks their colour.
class Colouring
{
    Q_DECLARE_TR_FUNCTIONS(Colouring)

public:
    Colouring(const Plan &plan, ColourBy by);

    /// `placement` may be null for what has no place.
    [[nodiscard]] Tone of(const Session &session, const Placement *placement, const Block &block) const;

private:
    [[nodiscard]] Tone byTrack(const Session &session) const;
    [[nodiscard]] Tone byLanguage(const Session &session) const;
    [[nodiscard]] Tone byAudience(const Session &session, const Placement *placement) const;

    const Plan &plan;
    ColourBy by;
    QHash<TrackId, int> tracks;
    QStringList languages; ///< of the sessions, in order
};

/// Of the blocks as they are coloured, in the order of the tones.
std::vector<LegendEntry> legendOf(const std::vector<Block> &blocks);

} // namespace blokplan::ui
