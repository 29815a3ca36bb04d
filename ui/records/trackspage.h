#pragma once

#include "ui/records/recordpage.h"

namespace blokplan::ui
{

/// Tracks above, routes below.
class TracksPage : public RecordPage
{
    Q_OBJECT

public:
    explicit TracksPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Tracks and routes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("tracks"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void search() override;

private:
    RecordPanel *makeTracks();
    RecordPanel *makeRoutes();
};

} // namespace blokplan::ui
