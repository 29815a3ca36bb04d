#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class RegistrationRow;

/// An attendee: who they are, their ticket, what the door must know.
class AttendeeForm : public RecordForm<Attendee>
{
    Q_OBJECT

public:
    AttendeeForm(Desk &desk, const Attendee &attendee, QWidget *parent);

protected:
    [[nodiscard]] bool hasMoreChanges() const override;
    void putMore(Draft &draft) override;

private:
    void addWhoTab();
    void addNameParts(QLineEdit *name);
    void addTicketTab();
    void addCategory();
    void addCode();
    void addAnswersTab();
    void addSessionsTab();
    void addDoorTab();
    [[nodiscard]] QString codeMessage(const QString &code) const;
    [[nodiscard]] QString sessionsMessage() const;

    Hanging<Registration, RegistrationRow> registrations; ///< without a list where no session takes any
};

} // namespace blokplan::ui
