#pragma once

#include "ui/base/page.h"
#include "ui/guests/bookings.h"
#include "ui/records/recordpanel.h"

namespace blokplan::ui
{

/// Which sessions take registrations, and for the one chosen who is in it and who waits.
class RegistrationsPage : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Registrations"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("registrations"); }
    [[nodiscard]] int count() const override { return int(desk.plan().enrolments().size()); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void search() override { sessions->startSearch(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeSessions();
    void makePeople();
    void chosenChanged();
    void openRegister();
    void promoteChosen();
    void fillPlaces();
    void updateActions();
    [[nodiscard]] SessionId chosen() const; ///< null when not exactly one is
    [[nodiscard]] QList<RegistrationId> chosenPeople() const;

    Desk &desk;
    Bookings bookings;
    RecordPanel *sessions;
    RecordPanel *people;
    QLabel *heading;
    QAction *promoteAction = nullptr;
    QAction *fillAction = nullptr;
    SessionId shown;
    int number = 0;
};

} // namespace blokplan::ui
