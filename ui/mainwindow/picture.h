#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace blokplan::ui
{

class Windows;

/// `--picture`: a page or dialog drawn into a file, without a screen.
struct PictureOrder {
    QString what; ///< a name of `pictureNames`
    QString out;
    QSize size{1366, 768};
    QString file; ///< the event; not wanted by "start" and "new-event"
};

QStringList pictureNames();
bool isPictureWithoutEvent(const QString &what);
/// An exit code as those of the command line: 0, 2 for a name that is not known, 3 for an event that cannot
/// be read, 4 for a picture that cannot be written.
int takePicture(Windows &windows, const PictureOrder &order);

} // namespace blokplan::ui
