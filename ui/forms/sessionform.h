#pragma once

#include "app/edits/placing.h"
#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class RowList;

/// A session with its participants and placements.
class SessionForm : public RecordForm<Session>
{
    Q_OBJECT

public:
    SessionForm(Desk &desk, const Session &session, const edits::Spot &spot, QWidget *parent);

protected:
    [[nodiscard]] bool hasMoreChanges() const override;
    void putMore(Draft &draft) override;

private:
    void addSessionTab();
    void addTracks();
    void addPeople();
    void addPlacements(const edits::Spot &spot);
    void addTextTab();
    void addNotesTab();
    void appendPerson(const Participant &participant);
    void appendPlacement(const Placement &placement);
    [[nodiscard]] Placement nextPlacement() const;
    [[nodiscard]] QString peopleMessage() const;
    [[nodiscard]] QString placementsMessage() const;
    [[nodiscard]] std::vector<Participant> writtenPeople() const;
    [[nodiscard]] std::vector<Placement> writtenPlacements() const;

    RowList *people = nullptr;
    RowList *placements = nullptr;
    std::vector<Participant> begunPeople;
    std::vector<Placement> begunPlacements;
};

} // namespace blokplan::ui
