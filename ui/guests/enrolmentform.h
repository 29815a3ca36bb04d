#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

/// That a session takes registrations: how many, and until when.
class EnrolmentForm : public RecordForm<Enrolment>
{
    Q_OBJECT

public:
    EnrolmentForm(Desk &desk, const Enrolment &enrolment, QWidget *parent);

private:
    void addSession();
    void addClosing();
};

} // namespace blokplan::ui
