#pragma once

#include <memory>

namespace blokplan::tests
{

/// A disk that fails: while this lives, SQLite writes through a layer that lets so many writing operations
/// (write, truncate, sync, growing of shared memory) pass and refuses all later ones with the given code.
class FailingDisk
{
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    void failAfter(int operations, int code);
    void heal();
    /// Whether an operation has been refused since failAfter.
    [[nodiscard]] bool hasFailed() const;
};

} // namespace blokplan::tests
