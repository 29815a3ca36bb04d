#pragma once

#include <functional>

namespace blokplan
{

/// How long one piece of work waits for other processes: all its locks together, so that nobody waits twice
/// as long as was promised.
class Patience
{
public:
    /// Told again and again while waiting, on the thread that waits: how long it has been.
    using Waiting = std::function<void(int milliseconds)>;

    explicit Patience(int limitMilliseconds, Waiting told = {})
        : limit(limitMilliseconds), waiting(std::move(told))
    {
    }

    /// Sleeps a moment; false, without sleeping, when it has waited long enough.
    bool wait();
    void beginAnew() { waited = 0; }

private:
    int limit;
    int waited = 0;
    Waiting waiting;
};

} // namespace blokplan
