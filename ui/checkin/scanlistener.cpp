#include "ui/checkin/scanlistener.h"

#include "ui/checkin/scanfield.h"

#include <QKeyEvent>

namespace blokplan::ui
{

ScanListener::ScanListener(QObject *parent) : QObject(parent)
{
    clock.start();
    takeSettings();
}

void ScanListener::listenTo(QWidget *widget)
{
    widget->installEventFilter(this);
}

void ScanListener::takeSettings()
{
    rhythm.longestPause = scanPause();
    rhythm.clear();
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool ends = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
    if (!ends) {
        hear(key);
        return false;
    }
    const bool isScan = rhythm.isBurst();
    rhythm.clear();
    if (isScan)
        emit scanned(burst.trimmed());
    return isScan;
}

void ScanListener::hear(const QKeyEvent &key)
{
    const bool printable = !key.text().isEmpty() && key.text().at(0).isPrint();
    if (!printable)
        return rhythm.clear();
    if (key.isAutoRepeat())
        return;
    rhythm.key(clock.elapsed());
    burst = rhythm.run() == 1 ? key.text() : burst + key.text();
}

} // namespace blokplan::ui
