#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace blokplan::ui
{

/// One participant of a session: chosen from the people by name, a new person, or only a text.
class ParticipantRow : public QWidget
{
    Q_OBJECT

public:
    enum class As { Person, NewPerson, Text };

    ParticipantRow(const Plan &plan, const Participant &participant, QWidget *parent = nullptr);

    /// The participant as the row says; `person` is null for a new person and for a text.
    [[nodiscard]] Participant participant() const;
    [[nodiscard]] As as() const;
    /// The person to be made for a new one; the same one whenever it is asked.
    [[nodiscard]] Person newPerson() const;
    [[nodiscard]] QString name() const;

private:
    void makeName(const Plan &plan);
    void makeChoices();
    void recogniseName();

    Plan plan;
    Participant begun;
    PersonId fresh = PersonId::create();
    QLineEdit *nameLine;
    QComboBox *asChoice;
    QComboBox *role;
    QLineEdit *affiliation;
    QComboBox *state;
};

/// The person of exactly that name as people write it, or nullptr.
const Person *personNamed(const Plan &plan, const QString &name);

} // namespace blokplan::ui
