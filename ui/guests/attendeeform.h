#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

/// An attendee: who they are, their ticket, what the door must know.
class AttendeeForm : public RecordForm<Attendee>
{
    Q_OBJECT

public:
    AttendeeForm(Desk &desk, const Attendee &attendee, QWidget *parent);

private:
    void addWhoTab();
    void addNameParts(QLineEdit *name);
    void addTicketTab();
    void addCategory();
    void addCode();
    void addDoorTab();
    [[nodiscard]] QString codeMessage(const QString &code) const;
};

} // namespace blokplan::ui
