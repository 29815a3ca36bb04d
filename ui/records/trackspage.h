#pragma once

#include "ui/records/recordpage.h"

class QStackedWidget;

namespace blokplan::ui
{

class RouteBuilder;

/// Tracks above, routes below; or one route being built.
class TracksPage : public RecordPage
{
    Q_OBJECT

public:
    explicit TracksPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Tracks and routes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("tracks"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void search() override;
    bool reveal(const Target &target) override;

    /// Shows the route with the sessions to be clicked into it, in the place of the tables.
    void buildRoute(const RouteId &route);

private:
    void buildChosen(const RecordPanel &routes);
    void leaveBuilder();
    RecordPanel *makeTracks();
    RecordPanel *makeRoutes();

    QStackedWidget *stack;
    RouteBuilder *builder;
};

} // namespace blokplan::ui
