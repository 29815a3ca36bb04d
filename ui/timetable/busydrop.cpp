#include "ui/timetable/busydrop.h"

#include "app/edits/groups.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace blokplan::ui
{

namespace
{

struct Busy {
    Q_DECLARE_TR_FUNCTIONS(Timetable)
};

bool takesRoom(const Plan &plan, const SessionId &id)
{
    const Session *session = plan.find(id);
    return session != nullptr && isAlive(*session) && session->sort != SessionKind::DropIn;
}

bool meet(const Placement &a, const Placement &b)
{
    const auto shares = [&](const RoomId &room) { return b.rooms.contains(room); };
    return spanOf(a).overlaps(spanOf(b)) && std::any_of(a.rooms.begin(), a.rooms.end(), shares);
}

} // namespace

std::optional<BusyDrop> busyDropOf(const Agenda &agenda, const Edit &drop)
{
    const auto &changes = drop.of<Placement>();
    if (changes.size() != 1 || !changes.front().after)
        return std::nullopt;
    const Placement &to = *changes.front().after;
    const Placement *from = changes.front().before ? &*changes.front().before : nullptr;
    if (!takesRoom(agenda.plan(), to.session))
        return std::nullopt;
    BusyDrop busy{from == nullptr ? PlacementId() : to.id, to.session, edits::spotOf(to), to.length, {}};
    for (const RoomId &room : to.rooms) {
        for (const Row<Placement> &other : agenda.inRoom(room)) {
            const bool isNew = other->id != to.id && !busy.there.contains(other->id) && meet(to, *other) &&
                               !(from != nullptr && meet(*from, *other));
            if (isNew && takesRoom(agenda.plan(), other->session))
                busy.there.append(other->id);
        }
    }
    return busy.there.isEmpty() ? std::nullopt : std::optional(busy);
}

namespace
{

Edit pushed(const Agenda &agenda, const BusyDrop &busy)
{
    return busy.moved.isNull() ? edits::insertAndPush(agenda, busy.session, busy.spot, busy.length).edit
                               : edits::insertAndPush(agenda, busy.moved, busy.spot, busy.length).edit;
}

Edit shelved(const Plan &plan, const BusyDrop &busy)
{
    const auto stays = [&](const PlacementId &id) { return plan.find(id)->fixed; };
    if (std::any_of(busy.there.begin(), busy.there.end(), stays))
        return {};
    return busy.moved.isNull() ? edits::replaceOnShelf(plan, busy.session, busy.spot, busy.length, busy.there)
                               : edits::replaceOnShelf(plan, busy.moved, busy.spot, busy.length, busy.there);
}

/// A push that moves nobody (all that is in the way is fixed or a break) is no choice.
bool pushesNobody(const Edit &edit)
{
    return edit.of<Placement>().size() < 2;
}

} // namespace

Edit editFor(const Agenda &agenda, const BusyDrop &busy, BusyChoice choice, const Edit &drop)
{
    const Plan &plan = agenda.plan();
    switch (choice) {
    case BusyChoice::Swap:
        return busy.there.size() == 1 ? edits::swap(plan, busy.moved, busy.there.first()) : Edit();
    case BusyChoice::PushLater: {
        const Edit edit = pushed(agenda, busy);
        return pushesNobody(edit) ? Edit() : edit;
    }
    case BusyChoice::ToShelf:
        return shelved(plan, busy);
    case BusyChoice::LeaveBoth:
        break;
    }
    return drop;
}

QMenu *busyMenu(const Agenda &agenda, const BusyDrop &busy, const Edit &drop, QWidget *parent,
                const std::function<void(const Edit &)> &choose)
{
    const bool one = busy.there.size() == 1;
    QString title = edits::titleOfSession(agenda.plan(), agenda.plan().find(busy.there.first())->session);
    if (title.size() > 40)
        title = title.left(39).trimmed() + QStringLiteral("…");
    title.replace(u'&', QLatin1String("&&"));
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](BusyChoice choice, const char *name, const QString &text) {
        const Edit edit = editFor(agenda, busy, choice, drop);
        QAction *action = menu->addAction(text, parent, [choose, edit] { choose(edit); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(!edit.isEmpty());
    };
    if (one)
        offer(BusyChoice::Swap, "swap", Busy::tr("&Swap with '%1'").arg(title));
    offer(BusyChoice::PushLater, "push-later",
          one ? Busy::tr("&Push '%1' and the rest later").arg(title) : Busy::tr("&Push the rest later"));
    offer(BusyChoice::ToShelf, "to-shelf",
          one ? Busy::tr("Send '%1' to the s&helf").arg(title)
              : Busy::tr("Send the %n others to the s&helf", nullptr, int(busy.there.size())));
    offer(BusyChoice::LeaveBoth, "leave-both",
          one ? Busy::tr("&Leave both, side by side") : Busy::tr("&Leave all, side by side"));
    return menu;
}

} // namespace blokplan::ui
