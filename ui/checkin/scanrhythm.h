#pragma once

#include <QtGlobal>

namespace blokplan::ui
{

/// Tells a scanner from a person by the rhythm of the keys: six or more, each at most so long after the one
/// before. A key held down (auto-repeat) is not told to it.
class ScanRhythm
{
public:
    static constexpr int usualPause = 50; ///< milliseconds
    static constexpr int fewestKeys = 6;

    int longestPause = usualPause; ///< milliseconds; slower scanners want more
    /// Milliseconds of silence that end a burst without an end key.
    [[nodiscard]] int gapThatEnds() const { return 2 * longestPause; }

    void key(qint64 atMilliseconds)
    {
        keys = keys > 0 && atMilliseconds - last <= longestPause ? keys + 1 : 1;
        last = atMilliseconds;
    }
    void clear() { keys = 0; }
    [[nodiscard]] bool isBurst() const { return keys >= fewestKeys; }
    [[nodiscard]] int run() const { return keys; } ///< keys of it, with the last one

private:
    int keys = 0; ///< of the run that the last one belongs to
    qint64 last = 0;
};

} // namespace blokplan::ui
