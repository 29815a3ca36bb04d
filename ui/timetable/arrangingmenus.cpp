#include "app/edits/shifting.h"
#include "ui/timetable/arranging.h"
#include "ui/timetable/daydialogs.h"
#include "ui/timetable/finddialog.h"

#include <QMenu>

/// What it adds to the context menus.
namespace blokplan::ui
{

namespace
{

/// A title inside a menu's text.
QString inMenu(QString title)
{
    return title.replace(u'&', QLatin1String("&&"));
}

} // namespace

void Arranging::addToBlockMenu(QMenu *menu)
{
    const auto offer = [&](const char *name) {
        auto *action = findChild<QAction *>(QLatin1String(name));
        if (action->isEnabled())
            menu->addAction(action);
    };
    for (const char *name : {"pick-up", "find-place", "repeat", "swap"})
        offer(name);
    menu->addSeparator();
    for (const char *name : {"push", "close-gap", "shift-after", "deal-parts"})
        offer(name);
    menu->addMenu(states);
}

void Arranging::addToPlaceMenu(QMenu *menu, const Ghost &place, const std::optional<Carried> &card)
{
    const DayBlocks &day = view.day();
    if (place.column < 0 || place.column >= int(day.columns.size()))
        return;
    const RoomId room = day.columns[size_t(place.column)].room;
    const edits::Spot spot = spotAt(day, place);
    QAction *fits = menu->addAction(tr("Sessions that &fit here…"), this, [this, spot, place] {
        FindDialog *dialog = openSessionsFor(desk, spot, place.at.length, page);
        connect(dialog, &FindDialog::taken, this, &Arranging::done);
    });
    fits->setObjectName(QStringLiteral("fits-here"));
    const Session *session = card ? desk.plan().find(card->session) : nullptr;
    if (session != nullptr && card->placement.isNull()) {
        const edits::Shift shift = edits::insertAndPush(desk.agenda(), session->id, spot, session->length);
        QAction *insert =
            menu->addAction(tr("&Insert '%1' and push the rest later").arg(inMenu(session->title.first)),
                            this, [this, edit = shift.edit] {
                                if (desk.commit(edit))
                                    emit done(edit);
                            });
        insert->setObjectName(QStringLiteral("insert-here"));
    }
    const edits::Shift closed = edits::closeGap(desk.agenda(), room, day.date, place.at.start);
    if (!closed.edit.isEmpty()) {
        QAction *close =
            menu->addAction(tr("&Close this gap"), this, [this, edit = closed.edit] { commit(edit); });
        close->setObjectName(QStringLiteral("close-here"));
    }
    QAction *shift = menu->addAction(tr("Sh&ift everything after %1…").arg(clockText(place.at.start)), this,
                                     [this, place, room] { shiftAfter(place.at.start, room); });
    shift->setObjectName(QStringLiteral("shift-here"));
    menu->addSeparator();
}

void Arranging::addToRoomMenu(QMenu *menu, const RoomId &room)
{
    if (view.day().columns.size() > 1)
        menu->addAction(tr("&Move its afternoon to another room…"), this,
                        [this, room] { openMoveStretch(desk, view.day().date, room, page); });
    menu->addAction(tr("&Shift everything in it…"), this,
                    [this, room] { shiftAfter(view.day().open.start, room, true); });
    menu->addSeparator();
}

void Arranging::addToCardMenu(QMenu *menu, const Carried &card)
{
    QAction *find = menu->addAction(tr("&Find a place…"), this,
                                    [this, card] { findPlaceFor(card.session, card.placement); });
    find->setObjectName(QStringLiteral("find-for-card"));
}

} // namespace blokplan::ui
