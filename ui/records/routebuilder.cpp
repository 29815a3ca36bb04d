#include "ui/records/routebuilder.h"

#include "app/edits/routes.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/records/routepicks.h"
#include "ui/records/routewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

RouteBuilder::RouteBuilder(Desk &wanted, QWidget *parent)
    : QWidget(parent), desk(wanted), routes(new QComboBox(this)), where(new QLabel(this)),
      summary(new QLabel(this)), picks(new RoutePicks(wanted, this)), tree(new RouteTree(this))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(makeTop());
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(picks);
    auto *right = new QWidget(this);
    right->setLayout(makeRight());
    halves->addWidget(right);
    column->addWidget(halves, 1);
    setFocusProxy(picks);
    connect(picks, &RoutePicks::picked, this, &RouteBuilder::pick);
    connect(tree, &QTreeWidget::currentItemChanged, this, &RouteBuilder::sayWhere);
    connect(
        tree, &RouteTree::renamed, this,
        [this](int at, const QString &heading) {
            const Route *own = route();
            if (own != nullptr && at < own->blocks.size())
                desk.commit(
                    edits::renameRouteBlock(desk.plan(), id, at, heading.trimmed(), own->blocks[at].note));
        },
        Qt::QueuedConnection); // the editor goes first
    connect(routes, &QComboBox::activated, this,
            [this] { build(RouteId::fromString(routes->currentData().toString())); });
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    auto *back = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &RouteBuilder::left);
}

QHBoxLayout *RouteBuilder::makeTop()
{
    auto *back = new QToolButton(this);
    back->setIcon(icon(QStringLiteral("back")));
    back->setText(tr("Tracks and routes"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, &RouteBuilder::left);
    routes->setAccessibleName(tr("Route"));
    routes->setMinimumContentsLength(16);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long heading widens no window
    auto *bar = new QHBoxLayout;
    bar->addWidget(back);
    bar->addWidget(routes);
    bar->addSpacing(8);
    bar->addWidget(where, 1);
    bar->addWidget(summary);
    return bar;
}

QVBoxLayout *RouteBuilder::makeRight()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (QAction *action : actionList) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(action == actionList.first() ? Qt::ToolButtonTextBesideIcon
                                                                : Qt::ToolButtonIconOnly);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(tree, 1);
    return column;
}

void RouteBuilder::makeActions()
{
    addAction(QStringLiteral("add"), tr("Add a &heading"), QKeySequence(QStringLiteral("Ctrl+Shift+H")),
              &RouteBuilder::addHeading);
    addAction(QStringLiteral("up"), tr("Move &up"), QKeySequence(QStringLiteral("Ctrl+Up")),
              &RouteBuilder::moveUp);
    addAction(QStringLiteral("down"), tr("Move &down"), QKeySequence(QStringLiteral("Ctrl+Down")),
              &RouteBuilder::moveDown);
    auto *away = addAction(QStringLiteral("remove"), tr("Take o&ut of the route"), QKeySequence::Delete,
                           &RouteBuilder::remove);
    away->setShortcutContext(Qt::WidgetShortcut); // in a line Delete takes a letter
    tree->addAction(away);
}

QAction *RouteBuilder::addAction(const QString &iconName, const QString &text, const QKeySequence &keys,
                                 void (RouteBuilder::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false); // until one builds
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    actionList.append(action);
    return action;
}

void RouteBuilder::build(const RouteId &wanted)
{
    id = wanted;
    if (const Route *own = route())
        picks->turnTo(*own);
    refresh();
    tree->setCurrent({0, -1});
    sayWhere();
}

void RouteBuilder::fillRoutes()
{
    routes->clear();
    for (const Route *one : orderedRoutes(desk.plan()))
        routes->addItem(one->name.first, one->id.toString());
    routes->setCurrentIndex(routes->findData(id.toString()));
}

void RouteBuilder::refresh()
{
    const Route *own = route();
    if (own == nullptr) { // deleted, here or elsewhere
        emit left();
        return;
    }
    fillRoutes();
    const RoutePlace was = tree->current();
    const std::vector<RouteStep> walk = walkOf(desk.agenda(), *own, walkToOtherBuilding(desk));
    tree->show(*own, walk, desk.plan());
    tree->setCurrent(was);
    picks->showFor(*own);
    summary->setText(walkWords(walk));
    const bool isFine = std::none_of(walk.begin(), walk.end(), std::mem_fn(&RouteStep::isProblem));
    const bool isWhole = std::none_of(walk.begin(), walk.end(), [](const RouteStep &step) {
        return step.kind == RouteStep::Kind::Nowhere;
    });
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, !isFine ? theme.blocking : isWhole ? theme.good : theme.quietText);
    summary->setPalette(colours);
    sayWhere();
}

int RouteBuilder::block() const
{
    return std::max(0, tree->current().block);
}

void RouteBuilder::sayWhere()
{
    const Route *own = route();
    const QString heading =
        own != nullptr && block() < own->blocks.size() ? own->blocks[block()].heading : QString();
    where->setText(heading.isEmpty() ? tr("Click sessions to take them into the route, or out of it.")
                                     : tr("Click sessions to put them under '%1'.").arg(heading));
}

void RouteBuilder::pick(const SessionId &session)
{
    desk.commit(edits::toggleInRoute(desk.plan(), id, block(), session));
}

void RouteBuilder::addHeading()
{
    const Route *own = route();
    if (own == nullptr)
        return;
    const int at = own->blocks.isEmpty() ? 0 : block() + 1;
    if (!desk.commit(edits::addRouteBlock(desk.plan(), id, at, tr("New heading"))))
        return;
    tree->setCurrent({at, -1});
    tree->setFocus();
    tree->editItem(tree->currentItem());
}

void RouteBuilder::move(int by)
{
    const Route *own = route();
    const RoutePlace from = tree->current();
    if (own == nullptr || from.block < 0)
        return;
    const RoutePlace to = movedPlace(*own, from, by);
    if (to == from)
        return;
    const Edit edit = from.index < 0 ? edits::moveRouteBlock(desk.plan(), id, from.block, to.block)
                                     : edits::moveInRoute(desk.plan(), id,
                                                          own->blocks[from.block].sessions.value(from.index),
                                                          to.block, to.index);
    if (desk.commit(edit))
        tree->setCurrent(to);
}

void RouteBuilder::remove()
{
    const Route *own = route();
    const RoutePlace at = tree->current();
    if (own == nullptr || at.block < 0)
        return;
    if (at.index < 0)
        desk.commit(edits::removeRouteBlock(desk.plan(), id, at.block));
    else
        desk.commit(
            edits::toggleInRoute(desk.plan(), id, at.block, own->blocks[at.block].sessions.value(at.index)));
}

void RouteBuilder::showEvent(QShowEvent *event)
{
    for (QAction *action : actionList)
        action->setEnabled(true);
    if (route() != nullptr)
        refresh();
    QWidget::showEvent(event);
}

void RouteBuilder::hideEvent(QHideEvent *event)
{
    for (QAction *action : actionList)
        action->setEnabled(false);
    QWidget::hideEvent(event);
}

} // namespace blokplan::ui
