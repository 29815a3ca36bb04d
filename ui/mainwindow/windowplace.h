#pragma once

#include <QSize>

class QByteArray;
class QWidget;

namespace blokplan::ui
{

/// How a window opens that nobody has placed yet.
struct WindowPlace {
    QSize size; ///< of the window inside its frame; taken when it is not maximized
    bool maximized = false;

    bool operator==(const WindowPlace &) const = default;
};
/// On a small screen the whole of it, on a large one what a day of rooms asks for.
WindowPlace firstPlace(const QSize &available);

/// Puts a window that is not shown yet where it was last, or where a first one goes; never larger than the
/// screen it comes on.
void placeWindow(QWidget &window, const QByteArray &remembered);

} // namespace blokplan::ui
