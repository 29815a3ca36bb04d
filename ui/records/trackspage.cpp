#include "ui/records/trackspage.h"

#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"
#include "ui/records/routebuilder.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

TracksPage::TracksPage(Desk &wanted, QWidget *parent)
    : RecordPage(wanted, parent), stack(new QStackedWidget(this)), builder(new RouteBuilder(wanted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTracks());
    halves->addWidget(makeRoutes());
    stack->addWidget(halves);
    stack->addWidget(builder);
    column->addWidget(stack);
    connect(builder, &RouteBuilder::left, this, &TracksPage::leaveBuilder);
}

void TracksPage::buildRoute(const RouteId &route)
{
    stack->setCurrentWidget(builder);
    builder->build(route);
    builder->setFocus();
}

/// The one chosen, or the only one there is; its key is heard without any too.
void TracksPage::buildChosen(const RecordPanel &routes)
{
    const QList<AnyId> chosen = routes.selected();
    if (chosen.size() == 1)
        buildRoute(idOf<Route>(chosen.first()));
    else if (chosen.isEmpty() && desk.plan().routes().size() == 1)
        buildRoute(desk.plan().routes().begin()->id);
    else if (desk.plan().routes().isEmpty())
        emit desk.said(tr("There is no route yet: make one first."));
    else
        emit desk.said(tr("Choose the one route to build first."));
}

void TracksPage::leaveBuilder()
{
    stack->setCurrentIndex(0);
    panel(1)->select({anyId(builder->building())});
    panel(1)->setFocus();
}

bool TracksPage::reveal(const Target &target)
{
    const bool found = RecordPage::reveal(target);
    if (found)
        stack->setCurrentIndex(0);
    return found;
}

RecordPanel *TracksPage::makeTracks()
{
    RecordPanel *tracks = addPanel(trackKind());
    tracks->newAction->setText(tr("&New track"));
    connect(tracks, &RecordPanel::newAsked, this, [this] { newTrackForm(desk, this); });
    auto *empty = new EmptyState(QStringLiteral("tracks"), tr("No tracks yet"),
                                 tr("A track is a theme with a colour and a short code; it colours its "
                                    "sessions on the timetable and on paper."));
    connect(empty->addButton(tr("New track")), &QPushButton::clicked, tracks, &RecordPanel::newAsked);
    tracks->setEmptyState(empty);
    return tracks;
}

RecordPanel *TracksPage::makeRoutes()
{
    RecordPanel *routes = addPanel(routeKind());
    routes->newAction->setText(tr("New &route"));
    routes->newAction->setShortcut({}); // Ctrl+N is the tracks' above
    connect(routes, &RecordPanel::newAsked, this, [this] { newRouteForm(desk, this); });
    auto *build = routes->addAction(QStringLiteral("route"), tr("&Build by clicking sessions"),
                                    QKeySequence(QStringLiteral("Ctrl+B")));
    connect(build, &QAction::triggered, this, [this, routes] { buildChosen(*routes); });
    auto *empty = new EmptyState(QStringLiteral("route"), tr("No routes yet"),
                                 tr("A route is a walk through sessions of several tracks and rooms, under "
                                    "its own headings."));
    connect(empty->addButton(tr("New route")), &QPushButton::clicked, routes, &RecordPanel::newAsked);
    routes->setEmptyState(empty);
    return routes;
}

QList<QAction *> TracksPage::pageActions()
{
    return panel(0)->panelActions() + panel(1)->panelActions() + builder->builderActions();
}

void TracksPage::search()
{
    const bool below = panel(1)->isAncestorOf(focusWidget());
    panel(below ? 1 : 0)->startSearch();
}

} // namespace blokplan::ui
