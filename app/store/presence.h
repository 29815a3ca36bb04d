#pragma once

#include <QString>
#include <QStringList>

namespace blokplan
{

/// Who has a file open: a small file beside it, `<file>-open`, in which everyone who has it open holds a lock
/// on the piece that bears its name. The system drops the lock of a process that dies, so no name outlives
/// its bearer; the last one to close removes the file.
class Presence
{
public:
    enum class Kind {
        Announced, ///< others see this one; where that cannot be written it only watches
        Watching   ///< nothing appears beside the file
    };
    Presence(const QString &path, const QString &name, Kind kind);
    ~Presence();
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;

    /// The names of the others that are there now, sorted.
    [[nodiscard]] QStringList others() const;

private:
    QByteArray file;
    int own = -1; ///< descriptor that holds our lock, or -1
};

} // namespace blokplan
