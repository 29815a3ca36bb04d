#include "ui/guests/enrolmentform.h"

#include "app/model/enrolments.h"
#include "app/model/eventclock.h"
#include "ui/forms/dateline.h"
#include "ui/forms/sessionchoice.h"
#include "ui/guests/guestforms.h"

#include <QLabel>

namespace blokplan::ui
{

EnrolmentForm::EnrolmentForm(Desk &wanted, const Enrolment &enrolment, QWidget *parent)
    : RecordForm(wanted, enrolment, tr("Registration for a session"), parent)
{
    addSession();
    QLineEdit *limit = number("limit", &Enrolment::limit);
    limit->setPlaceholderText(tr("seats"));
    addNote(
        tr("With no number of its own a session has as many places as its room has seats. Who comes after "
           "that goes on its waiting list."));
    addClosing();
    finish();
    resize(std::max(width(), 520), height());
}

/// Only a new one asks for it: with another session the registrations would be for something else.
void EnrolmentForm::addSession()
{
    if (const Session *known = desk.plan().find(record.session); known != nullptr) {
        addField(tr("Session"), new QLabel(known->title.first, this));
        return;
    }
    auto *titles = new SessionTitles(desk.agenda(), this);
    auto *session = new SessionChoice(*titles, record.session, this);
    bind("session", session, [=](Enrolment &one) { one.session = session->session(); });
    addCheck(session, [=, this] {
        if (session->session().isNull())
            return session->message().isEmpty() ? tr("Choose the session.") : session->message();
        return enrolmentOf(desk.plan(), session->session()) != nullptr
                   ? tr("This session takes registrations already.")
                   : QString();
    });
    session->setFocus();
}

/// A day of its own and, with it, a time: from then on nobody registers by themselves.
void EnrolmentForm::addClosing()
{
    const QDateTime closes = record.closes.isValid() ? onEventClock(record.closes, desk.plan()) : QDateTime();
    auto *date = new DateLine(closes.date(), this);
    static constexpr int endOfDay = 23 * 60 + 59;
    QLineEdit *time =
        clockInput(closes.isValid() ? closes.time().msecsSinceStartOfDay() / 60'000 : endOfDay, this);
    bind("closes", date, [=, this](Enrolment &one) {
        one.closes = date->date().isValid()
                         ? fromEventClock(date->date(), parseClock(time->text()), desk.plan())
                         : QDateTime();
    });
    addField(tr("At"), time);
    addCheck(date, [=] { return date->message(); });
    addCheck(time, [=] { return clockMessage(time->text()); });
}

QDialog *openEnrolmentForm(Desk &desk, const EnrolmentId &enrolment, QWidget *parent)
{
    const Enrolment *record = desk.plan().find(enrolment);
    if (record == nullptr)
        return nullptr;
    auto *form = new EnrolmentForm(desk, *record, parent);
    form->open();
    return form;
}

QDialog *newEnrolmentForm(Desk &desk, QWidget *parent)
{
    Enrolment enrolment;
    enrolment.id = EnrolmentId::create();
    auto *form = new EnrolmentForm(desk, enrolment, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
