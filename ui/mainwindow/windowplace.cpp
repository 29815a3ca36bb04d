#include "ui/mainwindow/windowplace.h"

#include <QScreen>
#include <QWidget>

namespace blokplan::ui
{

namespace
{

/// Ten rooms and a working day stand in it without scrolling.
constexpr QSize wanted(1440, 900);
/// What a title bar and its edges take, before there is a window to ask.
constexpr QSize frame(16, 48);

} // namespace

WindowPlace firstPlace(const QSize &available)
{
    const QSize room = available - frame;
    const bool isSmall = room.width() < wanted.width() || room.height() < wanted.height();
    return {wanted.boundedTo(room), isSmall};
}

void placeWindow(QWidget &window, const QByteArray &remembered)
{
    if (!remembered.isEmpty() && window.restoreGeometry(remembered))
        return; // which brings it back onto the screen by itself
    const WindowPlace place = firstPlace(window.screen()->availableSize());
    window.resize(place.size);
    if (place.maximized)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace blokplan::ui
