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
    end = ScanEnd::ofThisComputer();
    rhythm.clear();
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool isCharacter = !key.text().isEmpty() && key.text().at(0).isPrint();
    const bool isScan = end.isEnd(key) && rhythm.isBurst();
    if (!isScan && (isCharacter || !end.isEnd(key))) {
        hear(key);
        return false;
    }
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
    rhythm.key(key.timestamp() != 0 ? qint64(key.timestamp()) : clock.elapsed()); // when it was struck
    burst = rhythm.run() == 1 ? key.text() : burst + key.text();
}

} // namespace blokplan::ui
