#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QComboBox;

namespace blokplan::ui
{

class SessionChoice;
class SessionTitles;

/// How the session of the form stands to another.
class RelationRow : public QWidget
{
    Q_OBJECT

public:
    /// `own` is the session of the form: one end of the relation.
    RelationRow(const SessionTitles &titles, const SessionId &own, const Relation &relation,
                QWidget *parent = nullptr);

    [[nodiscard]] Relation record() const;
    [[nodiscard]] QString message() const;

private:
    enum class Way { Follows, IsFollowed, NotTogether };

    Relation begun;
    SessionId self;
    QComboBox *way;
    SessionChoice *other;
};

} // namespace blokplan::ui
