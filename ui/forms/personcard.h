#pragma once

#include "app/model/agenda.h"

#include <QFrame>

class QCheckBox;
class QRadioButton;

namespace blokplan::ui
{

/// One of several who may be the same: the name that may stay, and what is known of them.
class PersonCard : public QFrame
{
    Q_OBJECT

public:
    /// `isChoice` lets one leave them out of what is done with the others.
    PersonCard(const Agenda &agenda, const Person &person, bool isChoice, QWidget *parent);

    [[nodiscard]] PersonId person() const { return id; }
    [[nodiscard]] bool stays() const;
    void setStays(bool wanted);
    [[nodiscard]] bool isMeant() const;

signals:
    /// This one's name stays now.
    void chosen();
    void changed();

private:
    PersonId id;
    QRadioButton *keep;
    QCheckBox *meant;
};

/// Who of a group most likely stays: with the most sessions, then with the longest name.
PersonId likelyKeeper(const Agenda &agenda, const QList<PersonId> &group);

} // namespace blokplan::ui
