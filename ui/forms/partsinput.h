#pragma once

#include "ui/base/desk.h"

#include <QWidget>

class QLabel;

namespace blokplan
{
class Draft;
}

namespace blokplan::ui
{

class KnownPeople;
class PartRow;
class RowList;

/// The parts of a session in order: lightning talks, pitches, posters. They are dealt out back to back from
/// the start of the session, in the given or a drawn order.
class PartsInput : public QWidget
{
    Q_OBJECT

public:
    PartsInput(Desk &desk, const KnownPeople &people, const Session &parent, QWidget *owner);

    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isChanged() const;
    void put(Draft &draft) const;
    /// Shows the times that follow when the session begins at that minute (-1: unknown) and takes so long.
    void showTimes(int start, int length);

private:
    struct Parts {
        std::vector<Session> sessions;
        std::vector<Participant> people;
        bool operator==(const Parts &) const = default;
    };

    void append(const Session &part, const ParticipantRows &participants);
    [[nodiscard]] Session nextPart() const;
    [[nodiscard]] Parts inRows() const; ///< each with the order it had
    [[nodiscard]] Parts written() const;
    void removeGone(Draft &draft, const Parts &now) const;
    void divideEvenly();
    void drawOrder();
    void follow();
    QWidget *makeBar();

    Desk &desk;
    const KnownPeople &known;
    Session whole;
    RowList *list;
    QLabel *sum;
    int begins = -1;
    int minutes = 0;
    Parts begun;
};

/// Whole minutes, at least one each, the first ones take what is left over.
QList<int> dividedMinutes(int minutes, int among);

} // namespace blokplan::ui
