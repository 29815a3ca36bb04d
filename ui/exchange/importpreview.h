#pragma once

#include "app/exchange/format.h"

namespace blokplan::ui
{

/// What bringing files into a plan would do: one edit, how much of each kind, and what had to be guessed or
/// left.
struct ImportPreview {
    Edit edit;
    MergeCounts counts;
    std::vector<Note> warnings;
    std::vector<Note> refused;
    std::vector<Problem> problems; ///< files that could not be read at all
};

/// Reads the files one after another, each by the format forced or recognised, and merges them. Touches
/// nothing but the files; for any thread. `wanted` false ends it early.
ImportPreview previewOf(const Plan &plan, const QStringList &paths, const QString &format,
                        const ReadOptions &options, const std::function<bool()> &wanted);

} // namespace blokplan::ui
