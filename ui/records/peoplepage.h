#pragma once

#include "ui/records/recordpage.h"

namespace blokplan::ui
{

/// Everyone on the programme.
class PeoplePage : public RecordPage
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("people"); }

private:
    [[nodiscard]] QStringList addressesOfChosen() const;
};

} // namespace blokplan::ui
