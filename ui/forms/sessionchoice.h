#pragma once

#include "app/model/agenda.h"

#include <QComboBox>

class QStringListModel;

namespace blokplan::ui
{

/// The titles of all sessions, sorted, for the choices of one form; with day and time where several bear one
/// title.
class SessionTitles : public QObject
{
    Q_OBJECT

public:
    explicit SessionTitles(const Agenda &agenda, QObject *parent, const SessionId &without = {});

    [[nodiscard]] QStringListModel *titles() const { return model; }
    [[nodiscard]] SessionId at(int row) const { return ids.value(row); }
    [[nodiscard]] int rowOf(const SessionId &id) const { return int(ids.indexOf(id)); }

private:
    QStringListModel *model;
    QList<SessionId> ids;
};

/// A session found by typing a part of its title.
class SessionChoice : public QComboBox
{
    Q_OBJECT

public:
    SessionChoice(const SessionTitles &titles, const SessionId &chosen, QWidget *parent = nullptr);

    /// Null while what is written is no session's title.
    [[nodiscard]] SessionId session() const;
    /// What is wrong with it; empty when nothing is.
    [[nodiscard]] QString message() const;

private:
    const SessionTitles &known;
};

} // namespace blokplan::ui
