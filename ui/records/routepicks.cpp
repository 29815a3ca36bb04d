#include "ui/records/routepicks.h"

#include "app/base/fold.h"
#include "app/wording/words.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/records/routewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr int idRole = Qt::UserRole;

bool canBeVisited(const Session &session)
{
    return isAlive(session) && session.parent.isNull() && session.sort != SessionKind::Break &&
           session.sort != SessionKind::Blocker;
}

bool contains(const Route &route, const SessionId &session)
{
    return std::any_of(route.blocks.begin(), route.blocks.end(),
                       [&](const RouteBlock &block) { return block.sessions.contains(session); });
}

const RouteStep *stepIn(const std::vector<RouteStep> &walk, const SessionId &session)
{
    const auto found = std::find_if(walk.begin(), walk.end(),
                                    [&](const RouteStep &step) { return step.session == session; });
    return found == walk.end() ? nullptr : &*found;
}

SessionId sessionOf(const QTreeWidgetItem *item)
{
    return SessionId::fromString(item->data(0, idRole).toString());
}

struct Outlook {
    QString words;
    bool isProblem = false;
};

/// What the session is on the walk, or would be.
Outlook outlookFor(const Agenda &agenda, const Route &route, const std::vector<RouteStep> &before,
                   const SessionId &session, int otherBuilding)
{
    if (const RouteStep *own = stepIn(before, session))
        return {stepWords(*own, agenda.plan()), own->isProblem()};
    Route with = route;
    if (with.blocks.isEmpty())
        with.blocks.append(RouteBlock());
    with.blocks.last().sessions.append(session);
    const std::vector<RouteStep> walk = walkOf(agenda, with, otherBuilding);
    const RouteStep &own = walk.back();
    if (own.isProblem())
        return {stepWords(own, agenda.plan()), true};
    for (const RouteStep &step : walk) {
        const RouteStep *was = stepIn(before, step.session);
        if (was != nullptr && step.late > was->late)
            return {
                RoutePicks::tr("then '%1' comes too soon").arg(agenda.plan().find(step.session)->title.first),
                true};
    }
    return {stepWords(own, agenda.plan()), false};
}

QString roomsOf(const Plan &plan, const Placement *placement)
{
    const Room *room = placement == nullptr ? nullptr : plan.find(placement->rooms.value(0));
    return room == nullptr ? QString() : room->name.first;
}

} // namespace

int walkToOtherBuilding(const Desk &desk)
{
    const Rule *rule = ruleNamed(u"route-unwalkable");
    return rule == nullptr ? 0 : desk.findings().book().of(*rule).amount;
}

RoutePicks::RoutePicks(Desk &wanted, QWidget *parent)
    : QWidget(parent), desk(wanted), days(new QComboBox(this)), search(new QLineEdit(this)),
      list(new QTreeWidget(this))
{
    days->setAccessibleName(tr("Day"));
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    list->setHeaderLabels({tr("Session"), tr("When"), tr("Room"), tr("On this route")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(tr("Sessions to choose from"));
    list->header()->setStretchLastSection(false);
    for (const int column : {0, 3})
        list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    list->header()->resizeSection(1, 90);
    list->header()->resizeSection(2, 90);
    auto *bar = new QHBoxLayout;
    bar->addWidget(days);
    bar->addWidget(search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(list, 1);
    connect(days, &QComboBox::activated, this, &RoutePicks::fill);
    connect(search, &QLineEdit::textChanged, this, &RoutePicks::fill);
    connect(list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        QMetaObject::invokeMethod( // later, because the click fills the list anew
            this, [this, session = sessionOf(item)] { emit picked(session); }, Qt::QueuedConnection);
    });
    for (const int key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (list->currentItem() != nullptr)
                emit picked(sessionOf(list->currentItem()));
        });
    }
}

void RoutePicks::fillDays()
{
    const QSignalBlocker quiet(days);
    const QVariant chosen = days->currentData();
    days->clear();
    for (const Day *day : orderedDays(desk.plan()))
        days->addItem(wording::shortDate(day->date), day->date);
    days->addItem(tr("Not placed"), QDate());
    days->setCurrentIndex(std::max(0, days->findData(chosen)));
}

void RoutePicks::turnTo(const Route &wanted)
{
    fillDays();
    for (const RouteStep &step : walkOf(desk.agenda(), wanted, walkToOtherBuilding(desk))) {
        const int at = step.kind == RouteStep::Kind::Stop
                           ? days->findData(dateOf(step.span.start - desk.plan().event().dayChange))
                           : -1;
        if (at < 0)
            continue;
        days->setCurrentIndex(at);
        return;
    }
}

void RoutePicks::showFor(const Route &wanted)
{
    route = wanted;
    fillDays();
    fill();
}

/// Keeps the row and the place, for one clicks on.
void RoutePicks::fill()
{
    const int scrolled = list->verticalScrollBar()->value();
    const int row = list->indexOfTopLevelItem(list->currentItem());
    otherBuilding = walkToOtherBuilding(desk);
    walk = walkOf(desk.agenda(), route, otherBuilding);
    list->clear();
    const QDate date = days->currentData().toDate();
    if (date.isValid()) {
        for (const Row<Placement> &placement : desk.agenda().onDate(date)) {
            if (const Session *session = desk.plan().find(placement->session))
                add(*session, placement.get());
        }
    } else {
        for (const Session &session : desk.plan().sessions()) {
            if (desk.agenda().of(session.id).empty())
                add(session, nullptr);
        }
    }
    if (row >= 0 && list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(std::min(row, list->topLevelItemCount() - 1)));
    list->verticalScrollBar()->setValue(scrolled);
}

void RoutePicks::add(const Session &session, const Placement *placement)
{
    const bool isOn = contains(route, session.id);
    if (!isOn && !canBeVisited(session))
        return;
    const QString room = roomsOf(desk.plan(), placement);
    const QString text = folded(session.title.first + QLatin1Char(' ') + room + QLatin1Char(' ') +
                                namesIn(desk.agenda(), session.id).join(QLatin1Char(' ')));
    for (const QString &word : folded(search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!text.contains(word))
            return;
    }
    const Outlook outlook = outlookFor(desk.agenda(), route, walk, session.id, otherBuilding);
    const QString when =
        placement == nullptr ? QString() : wording::span(placement->start, placement->length);
    auto *item = new QTreeWidgetItem(list, {session.title.first, when, room, outlook.words});
    const Theme theme = Theme::of(palette());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 10));
    item->setCheckState(0, isOn ? Qt::Checked : Qt::Unchecked);
    item->setData(0, idRole, session.id.toString());
    item->setForeground(3, outlook.isProblem ? theme.blocking : theme.quietText);
    for (int column : {0, 3})
        item->setToolTip(column, item->text(column));
    QFont font = item->font(0);
    font.setBold(isOn);
    item->setFont(0, font);
}

} // namespace blokplan::ui
