#include "ui/guests/registrationrow.h"

#include "app/edits/enrolling.h"
#include "app/wording/verdicts.h"
#include "ui/guests/moments.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace blokplan::ui
{

RegistrationRow::RegistrationRow(const Agenda &agenda, const Registration &registration, QWidget *parent)
    : QWidget(parent), begun(registration), session(new QComboBox(this)), state(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(session, 1);
    row->addWidget(state);
    session->setAccessibleName(tr("Session"));
    state->setAccessibleName(tr("State"));
    for (size_t i = 0; i < EnumNames<AttendeeState>::names.size(); ++i)
        state->addItem(wording::word(AttendeeState(i)));
    state->setCurrentIndex(int(begun.state));
    if (begun.session.isNull()) {
        offerSessions(agenda);
        return;
    }
    const Session *known = agenda.plan().find(begun.session);
    session->addItem(known == nullptr ? QString() : known->title.first);
    session->setEnabled(false);
    setToolTip(momentText(begun.at, agenda.plan()));
}

/// Those that take registrations, with the places left.
void RegistrationRow::offerSessions(const Agenda &agenda)
{
    session->addItem(tr("Choose a session"));
    sessions = {SessionId()};
    std::vector<std::pair<QString, SessionId>> all;
    for (const Enrolment &one : agenda.plan().enrolments()) {
        if (const Session *known = agenda.plan().find(one.session); known != nullptr)
            all.emplace_back(known->title.first, one.session);
    }
    std::sort(all.begin(), all.end());
    QList<AttendeeState> outcomes{AttendeeState::Registered};
    for (const auto &[title, id] : all) {
        const auto left = edits::lineOf(agenda, id).booking.left();
        session->addItem(left ? tr("%1 (%n left)", nullptr, std::max(0, *left)).arg(title) : title);
        sessions.append(id);
        outcomes.append(edits::registrationFor(agenda.plan(), begun.attendee, id, begun.at).state);
    }
    connect(session, &QComboBox::activated, this,
            [this, outcomes](int at) { state->setCurrentIndex(int(outcomes[at])); });
}

Registration RegistrationRow::record() const
{
    Registration now = begun;
    if (begun.session.isNull())
        now.session = sessions.value(session->currentIndex());
    now.state = AttendeeState(state->currentIndex());
    return now;
}

QString RegistrationRow::message() const
{
    return record().session.isNull() ? tr("Choose the session.") : QString();
}

} // namespace blokplan::ui
