#pragma once

#include "ui/records/recordpage.h"

class QLabel;

namespace blokplan::ui
{

class PersonDayView;

/// Everyone on the programme, and beside them the programme of the one chosen.
class PeoplePage : public RecordPage
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("people"); }

private:
    void addActions();
    QWidget *makeDay();
    void showDay();
    [[nodiscard]] QList<PersonId> selected() const;

    QAction *mergeAction = nullptr;
    QAction *mailAction = nullptr;
    QLabel *name = nullptr;
    PersonDayView *day = nullptr;
};

} // namespace blokplan::ui
