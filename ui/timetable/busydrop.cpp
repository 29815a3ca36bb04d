#include "ui/timetable/busydrop.h"

#include "app/edits/groups.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSet>

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

QList<PlacementId> inTheWayOf(const Agenda &agenda, const Edit &drop)
{
    const Plan &plan = agenda.plan();
    QSet<PlacementId> passed; // what goes along, and what is told already
    for (const Change<Placement> &change : drop.of<Placement>()) {
        if (change.before)
            passed.insert(change.before->id);
    }
    QList<PlacementId> there;
    for (const Change<Placement> &change : drop.of<Placement>()) {
        if (!change.after || (change.before && !takesRoom(plan, change.after->session)))
            continue;
        for (const RoomId &room : change.after->rooms) {
            for (const Row<Placement> &other : agenda.inRoom(room)) {
                const bool isNew = meet(*change.after, *other) && !passed.contains(other->id) &&
                                   !(change.before && meet(*change.before, *other));
                if (isNew && takesRoom(plan, other->session)) {
                    passed.insert(other->id);
                    there.append(other->id);
                }
            }
        }
    }
    return there;
}

std::optional<BusyDrop> busyDropOf(const Agenda &agenda, const Edit &drop)
{
    const auto &changes = drop.of<Placement>();
    if (changes.size() != 1 || !changes.front().after)
        return std::nullopt;
    const Placement &to = *changes.front().after;
    const Placement *from = changes.front().before ? &*changes.front().before : nullptr;
    if (!takesRoom(agenda.plan(), to.session))
        return std::nullopt;
    const BusyDrop busy{from == nullptr ? PlacementId() : to.id, to.session, edits::spotOf(to), to.length,
                        inTheWayOf(agenda, drop)};
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

Edit withOthersOnShelf(const Plan &plan, const Edit &drop, const QList<PlacementId> &others)
{
    const auto stays = [&](const PlacementId &id) { return plan.find(id)->fixed; };
    const auto dropped = applied(plan, drop);
    if (!dropped || std::any_of(others.begin(), others.end(), stays))
        return {};
    const auto both = applied(*dropped, edits::unplace(*dropped, others));
    if (!both)
        return {};
    Edit edit = diff(plan, *both);
    edit.intent = drop.intent;
    return edit;
}

QMenu *busyMenu(const Plan &plan, const QList<PlacementId> &others, const Edit &drop, QWidget *parent,
                const std::function<void(const Edit &)> &choose)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Edit shelved = withOthersOnShelf(plan, drop, others);
    QAction *toShelf =
        menu->addAction(Busy::tr("Send the %n others to the s&helf", nullptr, int(others.size())), parent,
                        [choose, shelved] { choose(shelved); });
    toShelf->setObjectName(QStringLiteral("to-shelf"));
    toShelf->setEnabled(!shelved.isEmpty());
    menu->addAction(Busy::tr("&Leave all, side by side"), parent, [choose, drop] { choose(drop); })
        ->setObjectName(QStringLiteral("leave-both"));
    return menu;
}

} // namespace blokplan::ui
