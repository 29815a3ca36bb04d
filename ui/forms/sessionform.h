#pragma once

#include "app/edits/placing.h"
#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class KnownPeople;
class ParticipantRow;
class PartsInput;
class PlacementRow;
class RelationRow;
class SessionTitles;
class TodoRow;

/// A session with all that hangs on it: participants, placements, parts, relations, to-dos.
class SessionForm : public RecordForm<Session>
{
    Q_OBJECT

public:
    SessionForm(Desk &desk, const Session &session, const edits::Spot &spot, QWidget *parent);

protected:
    [[nodiscard]] bool hasMoreChanges() const override;
    void putMore(Draft &draft) override;
    void refresh() override;

private:
    void addSessionTab();
    void addParent();
    void addTracks();
    void addPeople();
    void addPlacements(const edits::Spot &spot);
    void addPartsTab();
    void addWishesTab();
    void addRelations();
    void addTodoTab();
    void addTodos();
    void addTextTab();
    [[nodiscard]] Placement nextPlacement() const;
    [[nodiscard]] QString relationsMessage() const;

    KnownPeople *known;
    SessionTitles *titles;
    Hanging<Participant, ParticipantRow> people;
    Hanging<Placement, PlacementRow> placements;
    Hanging<Relation, RelationRow> relations;
    Hanging<Todo, TodoRow> todos;
    PartsInput *parts = nullptr; ///< none in a part
};

} // namespace blokplan::ui
