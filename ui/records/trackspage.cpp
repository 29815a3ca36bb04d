#include "ui/records/trackspage.h"

#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace blokplan::ui
{

TracksPage::TracksPage(Desk &wanted, QWidget *parent) : RecordPage(wanted, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTracks());
    halves->addWidget(makeRoutes());
    column->addWidget(halves);
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
    auto *empty = new EmptyState(QStringLiteral("route"), tr("No routes yet"),
                                 tr("A route is a walk through sessions of several tracks and rooms, under "
                                    "its own headings."));
    connect(empty->addButton(tr("New route")), &QPushButton::clicked, routes, &RecordPanel::newAsked);
    routes->setEmptyState(empty);
    return routes;
}

QList<QAction *> TracksPage::pageActions()
{
    return panel(0)->panelActions() + panel(1)->panelActions();
}

void TracksPage::search()
{
    const bool below = panel(1)->isAncestorOf(focusWidget());
    panel(below ? 1 : 0)->startSearch();
}

} // namespace blokplan::ui
