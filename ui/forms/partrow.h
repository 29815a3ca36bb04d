#pragma once

#include "app/model/agenda.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace blokplan::ui
{

class KnownPeople;

/// The names in a text with commas between them; one of `known` is one name though it has a comma in it.
QStringList splitNames(const QString &text, const QStringList &known);

/// One part of a session: its time as it follows from the order, title, people and length.
class PartRow : public QWidget
{
    Q_OBJECT

public:
    PartRow(const KnownPeople &people, const Session &part, const ParticipantRows &participants,
            QWidget *parent = nullptr);

    [[nodiscard]] Session part() const;
    [[nodiscard]] std::vector<Participant> participants() const;
    /// Those whose names are nobody's yet.
    [[nodiscard]] std::vector<Person> newPeople() const;
    [[nodiscard]] QString message() const;
    /// Minutes as written; 0 while that is no length.
    [[nodiscard]] int length() const;
    void setLength(int minutes);
    void showTime(const QString &text);
    /// Takes over what was changed elsewhere, where nothing was changed here.
    void follow(const Session &newest, const ParticipantRows &participants);

signals:
    /// The part's own form is wanted.
    void openAsked();
    void lengthEdited();

private:
    void setPeople(const ParticipantRows &participants);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Participant participantNamed(const QString &name) const;

    const KnownPeople &known;
    Session begun;
    std::vector<Participant> begunPeople;
    QStringList begunNames;
    mutable QHash<QString, ParticipantId> newIds;
    QLabel *time;
    QLineEdit *title;
    QLineEdit *people;
    QLineEdit *minutes;
    QToolButton *open;
};

} // namespace blokplan::ui
