#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace blokplan::ui
{

class KnownPeople;

/// One participant of a session: chosen from the people by name, a new person, or only a text.
class ParticipantRow : public QWidget
{
    Q_OBJECT

public:
    enum class As { Person, NewPerson, Text };

    ParticipantRow(const KnownPeople &people, const Participant &participant, QWidget *parent = nullptr);

    [[nodiscard]] Participant record() const;
    [[nodiscard]] As as() const;
    /// The person to be made for a new one; the same one whenever it is asked.
    [[nodiscard]] Person newPerson() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString message() const;

private:
    void makeName();
    void makeChoices();
    void recogniseName();

    const KnownPeople &people;
    Participant begun;
    QString begunName;
    QLineEdit *nameLine;
    QComboBox *asChoice;
    QComboBox *role;
    QLineEdit *affiliation;
    QComboBox *state;
};

} // namespace blokplan::ui
