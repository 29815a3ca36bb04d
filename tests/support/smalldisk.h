#pragma once

#include <QString>

namespace blokplan::tests
{

/// A folder with a small disk of its own, where this process may make one.
class SmallDisk
{
public:
    SmallDisk(QString at, const char *size); ///< as mount(8) writes it: "2m"
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString file(const char *name) const;
    /// Takes what space there is, to the last byte, until `free`.
    [[nodiscard]] bool fill() const;
    [[nodiscard]] bool free() const;

    QString folder;
    bool mounted = false;
};

} // namespace blokplan::tests
