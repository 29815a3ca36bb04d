#pragma once

#include "ui/checkin/scanend.h"
#include "ui/checkin/scanrhythm.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QKeyEvent;
class QWidget;

namespace blokplan::ui
{

/// Hears a scanner on widgets that are for people: a ticket scanned while they have the keyboard is for the
/// door all the same, and its end key is not theirs.
class ScanListener : public QObject
{
    Q_OBJECT

public:
    explicit ScanListener(QObject *parent);

    void listenTo(QWidget *widget);
    void takeSettings(); ///< how long a scanner pauses on this computer, and what it ends with

signals:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hear(const QKeyEvent &key);

    ScanRhythm rhythm;
    ScanEnd end;
    QElapsedTimer clock;
    QString burst; ///< what came in that rhythm
};

} // namespace blokplan::ui
