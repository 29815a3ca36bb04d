#pragma once

#include <QSet>
#include <QString>

namespace blokplan
{

/// Gives each track a code of two to four letters of its own: initials of its words, else its first letters,
/// else the next that is free.
class TrackCodes
{
public:
    QString next(const QString &name);
    /// A code that is in use already.
    void take(const QString &code) { taken.insert(code); }

private:
    QSet<QString> taken;
    int counter = 0;
};

} // namespace blokplan
