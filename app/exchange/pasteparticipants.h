#pragma once

#include "app/exchange/pastedrow.h"
#include "app/exchange/pastepeople.h"

/// The participants that pasted rows make, and the people that the plan does not have yet.
namespace blokplan::paste
{

class PastedParticipants
{
public:
    explicit PastedParticipants(const Plan &plan);

    /// Makes the participants of a session; whether the cells say that more is to follow.
    bool take(const PastedRow &row, const SessionId &session);
    /// Puts what was made into the edit.
    void addTo(Edit &edit) const;
    [[nodiscard]] int newPeople() const { return int(madePeople.size()); }

private:
    struct KnownPerson {
        PersonId id;
        QString affiliation;
    };

    void remember(const Person &person);
    void add(const PastedPerson &one, const SessionId &session, int position);
    const KnownPerson &personOf(const PastedPerson &one);

    KnownNames known;
    QHash<QString, KnownPerson> people; ///< by folded name
    Remembered<PastedPeople> cells;
    std::vector<Person> madePeople;
    std::vector<Participant> made;
};

} // namespace blokplan::paste
