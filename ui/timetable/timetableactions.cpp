#include "app/edits/groups.h"
#include "app/edits/placing.h"
#include "app/edits/records.h"
#include "ui/base/icons.h"
#include "ui/timetable/arranging.h"
#include "ui/timetable/groupwishes.h"
#include "ui/timetable/timetablepage.h"

#include <QActionGroup>
#include <QMenu>

/// What the page offers, and what it does.
namespace blokplan::ui
{

QAction *TimetablePage::add(const QString &name, const QString &text, const QString &iconName,
                            const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    actionList.append(action);
    return action;
}

QAction *TimetablePage::action(const QString &name) const
{
    return findChild<QAction *>(name);
}

namespace
{

} // namespace

void TimetablePage::buildActions()
{
    const auto gap = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        actionList.append(line);
    };
    add(s("new-session"), tr("&New session"), s("add"), QKeySequence::New,
        [this] { grid->askTitleAt(grid->newPlace()); });
    add(s("edit"), tr("&Edit session…"), s("edit"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(); });
    add(s("rename"), tr("Change &title"), {}, QKeySequence(Qt::Key_F2),
        [this] { grid->editTitle(grid->current()); });
    add(s("duplicate"), tr("&Duplicate"), s("copy"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { duplicate(); });
    gap();
    add(s("pin"), tr("&Fixed in its place"), s("pin"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        pin();
    })->setCheckable(true);
    add(s("all-rooms"), tr("Over &all rooms"), s("rooms"), {}, [this] { overAllRooms(); });
    add(s("accept"), tr("A&ccept its findings…"), s("accept"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [this] { emit acceptRequested(openFindings()); });
    add(s("to-shelf"), tr("Back to the &shelf"), s("shelf"), QKeySequence(Qt::Key_Backspace),
        [this] { toShelf(); });
    add(s("delete"), tr("&Remove from the event"), s("delete"), QKeySequence::Delete, [this] { remove(); });
    add(s("select-all"), tr("Select all of this day"), {}, QKeySequence::SelectAll,
        [this] { grid->selectAll(); });
    actionList.append(arranging->actions());
    gap();
    add(s("previous-day"), tr("&Previous day"), s("back"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { turnBy(-1); });
    add(s("next-day"), tr("Ne&xt day"), s("forward"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { turnBy(1); });
    gap();
    add(s("zoom-in"), tr("Zoom &in"), s("zoom-in"), QKeySequence::ZoomIn, [this] { grid->zoomBy(1.2); });
    add(s("zoom-out"), tr("Zoom &out"), s("zoom-out"), QKeySequence::ZoomOut,
        [this] { grid->zoomBy(1 / 1.2); });
    add(s("fit-day"), tr("Fit the &day"), s("fit-day"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { grid->fitDay(); });
    add(s("fit-rooms"), tr("Fit the r&ooms"), s("fit-rooms"), QKeySequence(Qt::CTRL | Qt::Key_9),
        [this] { grid->fitRooms(); });
    add(s("show-rooms"), tr("Show all &rooms"), s("rooms"), {}, [this] { setHiddenRooms({}); });
    QAction *shelf = add(s("shelf"), tr("S&helf"), s("shelf"), QKeySequence(Qt::Key_F9), [] {});
    shelf->setCheckable(true);
    shelf->setChecked(true);
    connect(shelf, &QAction::toggled, this, [this](bool on) { rack->setVisible(on); });
    addSnaps();
}

void TimetablePage::addSnaps()
{
    snapMenu = new QMenu(tr("S&nap to"), this);
    auto *group = new QActionGroup(this);
    for (const int minutes : {1, 5, 15, 30}) {
        QAction *snap = snapMenu->addAction(tr("%n minutes", nullptr, minutes));
        snap->setObjectName(QStringLiteral("snap-%1").arg(minutes));
        snap->setParent(this); // so that action() finds it
        snap->setCheckable(true);
        group->addAction(snap);
        connect(snap, &QAction::triggered, this, [this, minutes] {
            grid->setStep(minutes);
            saveView();
        });
    }
    actionList.append(snapMenu->menuAction());
}

QList<QAction *> TimetablePage::pageActions()
{
    return actionList;
}

void TimetablePage::updateActions()
{
    const QList<PlacementId> chosen = grid->selection();
    const bool any = !chosen.isEmpty();
    const bool orShelf = any || rack->current().has_value();
    for (const char *name : {"pin", "all-rooms", "to-shelf", "rename"})
        action(s(name))->setEnabled(any);
    for (const char *name : {"delete", "duplicate", "edit"})
        action(s(name))->setEnabled(orShelf);
    const auto isFixed = [&](const PlacementId &id) {
        const Block *block = grid->day().find(id);
        return block != nullptr && block->fixed;
    };
    action(s("accept"))->setEnabled(!openFindings().empty());
    action(s("pin"))->setChecked(any && std::all_of(chosen.begin(), chosen.end(), isFixed));
    const bool meansCard = rack->current() && (rack->list()->hasFocus() || !any);
    arranging->update(meansCard ? std::optional(rack->current()->what) : std::nullopt);
    action(s("new-session"))->setEnabled(!grid->day().columns.empty() && tabs->count() > 0);
    action(s("previous-day"))->setEnabled(tabs->currentIndex() > 0);
    action(s("next-day"))->setEnabled(tabs->currentIndex() + 1 < tabs->count());
    action(s("show-rooms"))->setEnabled(!showing.hidden.isEmpty());
    if (QAction *snap = action(QStringLiteral("snap-%1").arg(grid->snapStep())))
        snap->setChecked(true);
}

/// What marks the selected blocks, each once, but for what is accepted.
std::vector<Finding> TimetablePage::openFindings() const
{
    std::vector<Finding> open;
    QSet<const Finding *> taken;
    for (const PlacementId &id : grid->selection()) {
        for (const Finding *finding : desk.findings().of(id)) {
            if (!finding->accepted && !taken.contains(finding))
                open.push_back(*finding);
            taken.insert(finding);
        }
    }
    return open;
}

std::optional<SessionId> TimetablePage::currentSession() const
{
    if (rack->list()->hasFocus()) {
        if (const auto item = rack->current())
            return item->what.session;
    }
    if (const Block *block = grid->day().find(grid->current()))
        return block->session;
    const auto item = rack->current();
    return item ? std::optional(item->what.session) : std::nullopt;
}

void TimetablePage::rename(const PlacementId &placement, const QString &newTitle)
{
    const Placement *found = desk.plan().find(placement);
    const Session *session = found == nullptr ? nullptr : desk.plan().find(found->session);
    if (session == nullptr || session->title.first == newTitle)
        return;
    Session changed = *session;
    changed.title.first = newTitle;
    desk.commit(edits::put(desk.plan(), changed, QStringLiteral("title")));
}

void TimetablePage::create(const Ghost &at, const QString &newTitle)
{
    Session session;
    session.id = SessionId::create();
    session.title = newTitle;
    session.length = at.at.length;
    const edits::Spot spot = spotAt(grid->day(), at);
    if (!desk.commit(edits::createSession(desk.plan(), session, spot)))
        return;
    for (const Row<Placement> &row : desk.agenda().of(session.id))
        grid->select(row->id);
    grid->setFocus(Qt::OtherFocusReason);
}

void TimetablePage::duplicate()
{
    const Block *block = grid->day().find(grid->current());
    if (block == nullptr || rack->list()->hasFocus()) {
        if (const auto session = currentSession())
            desk.commit(edits::duplicate(desk.plan(), *session));
        return;
    }
    if (grid->selection().size() > 1)
        return carryOut(duplicatesOf(desk.agenda(), grid->day(), grid->selection()));
    Ghost next = ghostOf(*block);
    next.at.start = std::min(block->at.end(), grid->day().lastMinute - next.at.length);
    const Placement *placement = desk.plan().find(block->id);
    edits::Spot spot = spotAt(grid->day(), next);
    spot.rooms = placement->rooms;
    const Edit edit = edits::duplicate(desk.plan(), block->id, spot);
    if (desk.commit(edit) && !edit.of<Placement>().empty())
        grid->select(edit.of<Placement>().front().after->id);
}

/// A session that stands in several places loses only this one; else it goes with all that hangs on it.
void TimetablePage::remove()
{
    if (!rack->list()->hasFocus())
        desk.commit(removalOf(desk.agenda(), grid->selection()));
    else if (const auto item = rack->current())
        removeCard(item->what);
}

/// A card may be one place of several, too.
void TimetablePage::removeCard(const Carried &what)
{
    desk.commit(what.placement.isNull() ? edits::remove(desk.plan(), QList<SessionId>{what.session})
                                        : removalOf(desk.agenda(), {what.placement}));
}

void TimetablePage::toShelf()
{
    const QList<PlacementId> chosen = grid->selection();
    if (chosen.isEmpty() || rack->list()->hasFocus())
        return;
    if (chosen.size() > 1 && areFixed(desk.plan(), chosen))
        warnOfFixed();
    else
        desk.commit(edits::toShelf(desk.plan(), chosen));
}

void TimetablePage::pin()
{
    const QList<PlacementId> chosen = grid->selection();
    const auto isFree = [&](const PlacementId &id) {
        const Placement *placement = desk.plan().find(id);
        return placement != nullptr && !placement->fixed;
    };
    desk.commit(edits::pin(desk.plan(), chosen, std::any_of(chosen.begin(), chosen.end(), isFree)));
}

void TimetablePage::overAllRooms()
{
    const Block *block = grid->day().find(grid->current());
    if (block == nullptr)
        return;
    Ghost to = ghostOf(*block);
    to.column = 0;
    to.columns = int(grid->day().columns.size());
    step(block->id, to, Grip::Body);
}

void TimetablePage::placeFirstFree(const Carried &what)
{
    const Session *session = desk.plan().find(what.session);
    if (session == nullptr)
        return;
    const Ghost size = sizedFor(desk.plan(), grid->day(), what, {});
    const Ghost free = firstFree(grid->day(), size.at.length, size.columns);
    if (free.column < 0) {
        desk.warn(tr("No room is free for %n minutes on this day.", nullptr, size.at.length));
        return;
    }
    Hold hold{Hold::FromShelf, Grip::Body, {}, false};
    drop(what, hold, free);
}

void TimetablePage::edit()
{
    if (const auto session = currentSession())
        emit editRequested(*session);
}

} // namespace blokplan::ui
