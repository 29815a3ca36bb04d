#pragma once

#include "ui/base/page.h"
#include "ui/guests/whoisin.h"
#include "ui/records/recordpanel.h"

namespace blokplan::ui
{

/// Who is registered for the event, and who of them is in.
class AttendeesPage : public Page
{
    Q_OBJECT

public:
    explicit AttendeesPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Attendees"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("attendees"); }
    [[nodiscard]] int count() const override { return number; }
    [[nodiscard]] QList<QAction *> pageActions() override { return panel->panelActions(); }
    void search() override { panel->startSearch(); }
    /// Shows that attendee; false when there is none.
    bool revealAttendee(const AttendeeId &attendee) { return panel->reveal(anyId(attendee)); }

signals:
    /// What only the frame can do: "import-attendees", "doors".
    void asked(const QString &what);

protected:
    /// Who comes to a hundred thousand rows looks for them when they are to be seen, not when the window
    /// opens.
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void addEmptyState();
    void wake();
    void follow(const Edit &edit);
    void addFurtherActions(QMenu &menu);
    void openDoubles();
    void exportAbout();
    void updateActions();
    [[nodiscard]] QList<AttendeeId> chosenAttendees() const;
    [[nodiscard]] RecordPanel::Condition found(const QString &typed);

    Desk &desk;
    int number = 0;
    std::unique_ptr<WhoIsIn> in; ///< once the page was shown
    bool hasSought = false;
    RecordPanel *panel;
    QAction *cancelAction = nullptr;
    QAction *reinstateAction = nullptr;
    QAction *promoteAction = nullptr;
    QAction *sessionsAction = nullptr;
    QAction *ticketAction = nullptr;
    QAction *aboutAction = nullptr;
    QAction *badgesAction = nullptr;
};

} // namespace blokplan::ui
