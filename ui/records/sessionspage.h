#pragma once

#include "ui/records/recordpage.h"
#include "ui/records/todotally.h"

class QCheckBox;
class QComboBox;
class QMenu;

namespace blokplan::ui
{

/// All sessions, placed or not.
class SessionsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit SessionsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sessions"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("sessions"); }
    bool reveal(const Target &target) override;

private:
    void makeActions();
    void makeConditions();
    void makeEmptyState();
    void fillTracks();
    void filterRows();
    [[nodiscard]] bool isWanted(const SessionId &id);
    [[nodiscard]] QList<SessionId> chosen() const;
    void fillStateMenu();
    void fillTrackMenu();
    void setTrack(const TrackId &wanted);
    void duplicateSelected();
    void showOnTimetable();
    void openPaste();

    QComboBox *track;
    QComboBox *state;
    QCheckBox *unplaced;
    QCheckBox *withTodos;
    QMenu *stateMenu = nullptr;
    QMenu *trackMenu = nullptr;
    TodoTally todos;
};

} // namespace blokplan::ui
