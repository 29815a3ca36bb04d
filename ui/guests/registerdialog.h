#pragma once

#include "ui/base/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace blokplan::ui
{

/// Registers people for one session: a name is typed, Enter registers the marked one, and the next name can
/// be typed. Says each time how the session stands.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterDialog(Desk &desk, const SessionId &session, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void seek();
    void registerMarked();
    void showStand(const QString &before = {});

    Desk &desk;
    const SessionId session;
    QLabel *stand;
    QLineEdit *field;
    QListWidget *hits;
};

/// Asks for which session, and registers them all for it, in one step.
void registerForSession(Desk &desk, const QList<AttendeeId> &attendees, QWidget *parent);

} // namespace blokplan::ui
