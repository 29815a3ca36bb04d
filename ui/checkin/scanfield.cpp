#include "ui/checkin/scanfield.h"

#include <QKeyEvent>
#include <QSettings>

namespace blokplan::ui
{

namespace
{

const auto pauseSetting = QStringLiteral("checkin/pause");

}

int scanPause()
{
    static constexpr int mostSensible = 500;
    return std::clamp(QSettings().value(pauseSetting, ScanRhythm::usualPause).toInt(), 1, mostSensible);
}

void setScanPause(int milliseconds)
{
    QSettings().setValue(pauseSetting, milliseconds);
}

ScanField::ScanField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Scan a ticket or type a name"));
    setPlaceholderText(tr("Scan a ticket or type a name"));
    clock.start();
    silence.setSingleShot(true);
    connect(&silence, &QTimer::timeout, this, &ScanField::finish);
    takeSettings();
}

void ScanField::takeSettings()
{
    rhythm.longestPause = scanPause();
    silence.setInterval(rhythm.gapThatEnds());
    end = ScanEnd::ofThisComputer();
}

/// Tab is an end key of scanners; it leads nowhere.
bool ScanField::focusNextPrevChild(bool)
{
    return false;
}

void ScanField::finish()
{
    // what somebody had typed before and left there is not of the code
    const QString code = text().left(cursorPosition()).right(rhythm.run()).trimmed();
    const bool burst = rhythm.isBurst();
    rhythm.clear();
    silence.stop();
    if (burst && !code.isEmpty())
        emit scanned(code);
}

bool ScanField::handOn(QKeyEvent *event)
{
    static constexpr int aPage = 5;
    switch (event->key()) {
    case Qt::Key_Up:
        emit walked(-1);
        return true;
    case Qt::Key_Down:
        emit walked(1);
        return true;
    case Qt::Key_PageUp:
        emit walked(-aPage);
        return true;
    case Qt::Key_PageDown:
        emit walked(aPage);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

void ScanField::keyPressEvent(QKeyEvent *event)
{
    if (handOn(event))
        return;
    if (ticking && text().isEmpty() && event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            emit ticked();
        return;
    }
    const bool isTab = event->key() == Qt::Key_Tab;
    if (isTab && !end.isEnd(*event))
        return;
    if (isTab || end.isEnd(*event)) {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool isBurst = rhythm.isBurst();
        if (isBurst)
            finish();
        else if (isEnter && !event->isAutoRepeat())
            emit entered(text().trimmed());
        rhythm.clear();
        if (isBurst || isEnter || isTab)
            return; // a character that ends codes is one of a name to a person
    }
    const bool printable = !event->text().isEmpty() && event->text().at(0).isPrint();
    // when the key was struck, not when this program found the time for it
    const qint64 at = event->timestamp() != 0 ? qint64(event->timestamp()) : clock.elapsed();
    if (printable && !event->isAutoRepeat())
        rhythm.key(at);
    else if (!printable)
        rhythm.clear();
    if (printable && text().isEmpty())
        emit typing();
    QLineEdit::keyPressEvent(event);
    if (rhythm.isBurst() && end.isByPause())
        silence.start();
    else
        silence.stop();
}

} // namespace blokplan::ui
