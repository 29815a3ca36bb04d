#pragma once

#include <QtGlobal>

namespace blokplan::ui
{

/// Tells a scanner from a person by the rhythm of the keys: six or more, each at most 50 ms after the one
/// before. A key held down (auto-repeat) is not told to it.
class ScanRhythm
{
public:
    static constexpr qint64 longestPause = 50; ///< milliseconds
    static constexpr int fewestKeys = 6;
    static constexpr int gapThatEnds = 100; ///< milliseconds of silence that end a burst without an end key

    void key(qint64 atMilliseconds)
    {
        keys = keys > 0 && atMilliseconds - last <= longestPause ? keys + 1 : 1;
        last = atMilliseconds;
    }
    void clear() { keys = 0; }
    [[nodiscard]] bool isBurst() const { return keys >= fewestKeys; }

private:
    int keys = 0; ///< of the run that the last one belongs to
    qint64 last = 0;
};

} // namespace blokplan::ui
