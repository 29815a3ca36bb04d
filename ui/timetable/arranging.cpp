#include "ui/timetable/arranging.h"

#include "app/edits/groups.h"
#include "app/edits/shifting.h"
#include "app/wording/words.h"
#include "ui/base/icons.h"
#include "ui/timetable/daydialogs.h"
#include "ui/timetable/dealdialog.h"
#include "ui/timetable/finddialog.h"
#include "ui/timetable/shiftdialog.h"

#include <QMenu>

namespace blokplan::ui
{

Arranging::Arranging(Desk &theDesk, TimetableView &theView, QWidget *thePage)
    : QObject(thePage), desk(theDesk), view(theView), page(thePage)
{
    buildActions();
}

QAction *Arranging::add(const char *name, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    page->addAction(action);
    all.append(action);
    return action;
}

QAction *Arranging::gap()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    all.append(line);
    return line;
}

void Arranging::buildActions()
{
    gap();
    // the key is the grid's own: as a shortcut it would take the space out of every field of the page
    add("pick-up", tr("Pick &up") + u'\t' + QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText),
        {}, [this] {
            if (meant)
                return emit cardWanted();
            view.setFocus(Qt::OtherFocusReason);
            view.lift();
        });
    add("find-place", tr("&Find a place…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this] { findPlace(); });
    add("repeat", tr("&Hold it again"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { holdAgain(); });
    add("swap", tr("S&wap the two"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { swap(); });
    add("push", tr("&Push the rest later"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { push(); });
    add("close-gap", tr("&Close the gap before it"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        [this] { closeGapBefore(); });
    add("shift-after", tr("Sh&ift everything after here…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        const Block *block = current();
        shiftAfter(view.minuteMeant().value_or(view.day().open.start),
                   block == nullptr ? RoomId() : roomOf(*block));
    });
    add("deal-parts", tr("Deal the parts &out…"), {}, [this] {
        if (const Block *block = current())
            openDealDialog(desk, block->session, page);
    });
    buildStates();
    gap();
    add("copy-frame", tr("Copy the day's frame…"), {},
        [this] { openCopyFrame(desk, view.day().date, page); });
    add("move-stretch", tr("Move a room's afternoon…"), {}, [this] {
        const Block *block = current();
        openMoveStretch(desk, view.day().date, block == nullptr ? RoomId() : roomOf(*block), page);
    });
    add("move-day", tr("Move the day to another date…"), {},
        [this] { openMoveDay(desk, view.day().date, page); });
}

void Arranging::buildStates()
{
    states = new QMenu(tr("Set &state"), page);
    for (size_t i = 0; i < EnumNames<SessionState>::names.size(); ++i) {
        const auto state = SessionState(i);
        QAction *action = states->addAction(wording::word(state), this, [this, state] {
            commit(edits::setState(desk.plan(), sessions(), state));
        });
        action->setParent(this);
        action->setObjectName(QStringLiteral("state-") + QLatin1String(EnumNames<SessionState>::names[i]));
        action->setCheckable(true);
    }
    all.append(states->menuAction());
}

void Arranging::update(const std::optional<Carried> &cardMeant)
{
    meant = cardMeant;
    const QList<PlacementId> chosen = view.selection();
    const Block *block = current();
    const auto isFixed = [&](const PlacementId &id) {
        const Block *one = view.day().find(id);
        return one == nullptr || one->fixed;
    };
    const auto enable = [this](const char *name, bool on) {
        findChild<QAction *>(QLatin1String(name))->setEnabled(on);
    };
    enable("swap", chosen.size() == 2 && std::none_of(chosen.begin(), chosen.end(), isFixed));
    for (const char *name : {"repeat", "push", "close-gap"})
        enable(name, block != nullptr);
    for (const char *name : {"pick-up", "find-place"})
        enable(name, block != nullptr || meant);
    enable("deal-parts", block != nullptr && !desk.agenda().partsOf(block->session).empty());
    const bool isDay = dayOn(desk.plan(), view.day().date) != nullptr;
    for (const char *name : {"copy-frame", "move-day"})
        enable(name, isDay);
    enable("shift-after", isDay && !view.day().blocks.empty());
    enable("move-stretch", isDay && view.day().columns.size() > 1);
    states->setEnabled(!chosen.isEmpty());
    for (size_t i = 0; i < EnumNames<SessionState>::names.size(); ++i) {
        const auto isSo = [&](const PlacementId &id) {
            const Block *one = view.day().find(id);
            return one != nullptr && one->state == SessionState(i);
        };
        states->actions()[qsizetype(i)]->setChecked(!chosen.isEmpty() &&
                                                    std::all_of(chosen.begin(), chosen.end(), isSo));
    }
}

const Block *Arranging::current() const
{
    const Block *block = view.day().find(view.current());
    return block != nullptr && view.selection().contains(block->id) ? block : nullptr;
}

RoomId Arranging::roomOf(const Block &block) const
{
    const auto &columns = view.day().columns;
    return block.column >= 0 && block.column < int(columns.size()) ? columns[size_t(block.column)].room
                                                                   : RoomId();
}

QList<SessionId> Arranging::sessions() const
{
    QList<SessionId> found;
    for (const PlacementId &id : view.selection()) {
        if (const Block *block = view.day().find(id))
            found.append(block->session);
    }
    return found;
}

void Arranging::commit(const Edit &edit)
{
    desk.commit(edit);
}

void Arranging::commitShift(const Edit &edit, const QString &nothing)
{
    if (edit.isEmpty())
        desk.warn(nothing);
    else
        commit(edit);
}

void Arranging::swap()
{
    const QList<PlacementId> two = view.selection();
    if (two.size() == 2)
        commit(edits::swap(desk.plan(), two[0], two[1]));
}

/// The current block keeps its place; what it overlaps gives way.
void Arranging::push()
{
    const Block *block = current();
    const Placement *placement = block == nullptr ? nullptr : desk.plan().find(block->id);
    if (placement == nullptr)
        return;
    const edits::Shift shift =
        edits::insertAndPush(desk.agenda(), placement->id, edits::spotOf(*placement), placement->length);
    commitShift(shift.edit, tr("Nothing stands in the way of '%1' that could go later.").arg(block->title));
}

void Arranging::closeGapBefore()
{
    const Block *block = current();
    const Placement *placement = block == nullptr ? nullptr : desk.plan().find(block->id);
    if (placement == nullptr)
        return;
    const bool stays = edits::endsAPush(desk.plan(), *placement);
    closeGap(
        roomOf(*block), block->at.start - 1,
        (stays ? tr("'%1' does not come earlier: what is fixed, breaks and plenaries stay in their places.")
               : tr("There is no gap before '%1'."))
            .arg(block->title));
}

void Arranging::closeGap(const RoomId &room, int minute, const QString &nothing)
{
    commitShift(edits::closeGap(desk.agenda(), room, view.day().date, minute).edit, nothing);
}

void Arranging::shiftAfter(int minute, const RoomId &room, bool onlyRoom)
{
    openShiftDialog(desk, view.day().date, minute, room, page, onlyRoom);
}

void Arranging::findPlace()
{
    if (meant)
        findPlaceFor(meant->session, meant->placement);
    else if (const Block *block = current())
        findPlaceFor(block->session, block->id);
}

void Arranging::findPlaceFor(const SessionId &session, const PlacementId &moving)
{
    FindDialog *dialog = openPlacesFor(desk, session, moving, view.day().date, page);
    connect(dialog, &FindDialog::taken, this, &Arranging::done);
}

/// The session goes into the hand once more, right after this time.
void Arranging::holdAgain()
{
    const Block *block = current();
    if (block == nullptr)
        return;
    Hold hold{Hold::FromShelf, Grip::Body, ghostOf(*block), false};
    hold.from.at.start = std::min(block->at.end(), view.day().lastMinute - block->at.length);
    Block copy = *block;
    copy.id = {};
    view.lift(hold, copy, true);
}

} // namespace blokplan::ui
