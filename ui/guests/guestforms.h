#pragma once

#include "ui/base/desk.h"

class QDialog;

/// The forms of guests and doors, as those of ui/forms/forms.h.
namespace blokplan::ui
{

QDialog *openAttendeeForm(Desk &desk, const AttendeeId &attendee, QWidget *parent);
/// A new attendee, with a ticket code, registered now.
QDialog *newAttendeeForm(Desk &desk, QWidget *parent);
QDialog *openCheckinListForm(Desk &desk, const CheckinListId &list, QWidget *parent);
/// The first one is for the whole event and everybody.
QDialog *newCheckinListForm(Desk &desk, QWidget *parent);
QDialog *openEnrolmentForm(Desk &desk, const EnrolmentId &enrolment, QWidget *parent);
QDialog *newEnrolmentForm(Desk &desk, QWidget *parent);
QDialog *openCategoryForm(Desk &desk, const CategoryId &category, QWidget *parent);
QDialog *openQuestionForm(Desk &desk, const QuestionId &question, QWidget *parent);
QDialog *newQuestionForm(Desk &desk, QWidget *parent);
QDialog *newCategoryForm(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
