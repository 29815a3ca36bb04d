#pragma once

#include "app/model/agenda.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace blokplan::ui
{

/// One session somebody is registered for, or waits for.
class RegistrationRow : public QWidget
{
    Q_OBJECT

public:
    /// Without a session it asks which; what comes of it is shown as soon as one is chosen.
    RegistrationRow(const Agenda &agenda, const Registration &registration, QWidget *parent = nullptr);

    [[nodiscard]] Registration record() const;
    [[nodiscard]] QString message() const;

private:
    void offerSessions(const Agenda &agenda);

    Registration begun;
    QComboBox *session;
    QComboBox *state;
    QList<SessionId> sessions; ///< as the choice lists them
};

} // namespace blokplan::ui
