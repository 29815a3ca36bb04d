#pragma once

#include "ui/checkin/scanend.h"
#include "ui/checkin/scanrhythm.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

namespace blokplan::ui
{

/// The longest pause between two keys of this computer's scanner, in milliseconds; kept with the settings.
int scanPause();
void setScanPause(int milliseconds);

/// The one field of the door: takes what is scanned and what is typed, and says which it was. Keys that walk
/// the hits are handed on; Tab does not leave it.
class ScanField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanField(QWidget *parent = nullptr);
    /// Space after nothing ticks who is marked.
    void setTicking(bool wanted) { ticking = wanted; }
    void takeSettings(); ///< how long a scanner pauses on this computer, and what it ends with

signals:
    void scanned(const QString &code); ///< by the rhythm of a scanner
    void entered(const QString &text); ///< by a person's Enter; may be empty
    void typing();                     ///< a first letter after nothing
    void walked(int steps);            ///< through the hits
    void ticked();                     ///< Space, where there is somebody to tick
    void left();                       ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void finish();
    bool handOn(QKeyEvent *event);

    ScanRhythm rhythm;
    ScanEnd end;
    QElapsedTimer clock;
    QTimer silence;
    bool ticking = false;
};

} // namespace blokplan::ui
