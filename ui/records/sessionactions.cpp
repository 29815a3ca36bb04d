#include "app/edits/groups.h"
#include "app/model/contacts.h"
#include "ui/base/theme.h"
#include "ui/exchange/pastedialog.h"
#include "ui/records/kinds.h"
#include "ui/records/mailing.h"
#include "ui/records/sessionspage.h"

#include <QMenu>
#include <QPixmap>

/// What the sessions page does to the sessions chosen.
namespace blokplan::ui
{

namespace
{

QIcon swatch(const Track &track)
{
    QPixmap square(14, 14);
    square.fill(track.colour.set ? toQColor(track.colour) : QColor(Qt::transparent));
    return square;
}

/// In a menu a single & would underline the letter after it.
QString plain(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void SessionsPage::makeActions()
{
    auto *duplicate =
        panel()->addAction(QStringLiteral("copy"), tr("&Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")));
    connect(duplicate, &QAction::triggered, this, &SessionsPage::duplicateSelected);
    stateMenu = panel()->addMenu(QStringLiteral("state"), tr("Set the &state"));
    trackMenu = panel()->addMenu(QStringLiteral("tracks"), tr("Set the t&rack"));
    fillStateMenu();
    connect(trackMenu, &QMenu::aboutToShow, this, &SessionsPage::fillTrackMenu);
    auto *show = panel()->addAction(QStringLiteral("timetable"), tr("Show on the &timetable"),
                                    QKeySequence(QStringLiteral("Ctrl+T")));
    connect(show, &QAction::triggered, this, &SessionsPage::showOnTimetable);
    auto *mail = panel()->addAction(QStringLiteral("mail"), tr("Copy the &mail addresses"),
                                    QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    connect(mail, &QAction::triggered, this,
            [this] { copyAddresses(desk, mailAddresses(desk.agenda(), chosen())); });
    auto *paste = panel()->addAction(QStringLiteral("paste"), tr("&Paste rows..."), {});
    connect(paste, &QAction::triggered, this, &SessionsPage::openPaste);
    const auto follow = [this, duplicate, mail, show] {
        const auto count = panel()->selected().size();
        for (QAction *action : {duplicate, mail, stateMenu->menuAction(), trackMenu->menuAction()})
            action->setEnabled(count > 0);
        show->setEnabled(count == 1);
    };
    connect(panel(), &RecordPanel::selectionChanged, this, follow);
    follow();
}

QList<SessionId> SessionsPage::chosen() const
{
    QList<SessionId> sessions;
    for (const AnyId &id : panel()->selected())
        sessions.append(idOf<Session>(id));
    return sessions;
}

void SessionsPage::fillStateMenu()
{
    for (size_t at = 0; at < EnumNames<SessionState>::names.size(); ++at) {
        stateMenu->addAction(wording::word(SessionState(at)), this, [this, at] {
            desk.commit(edits::setState(desk.plan(), chosen(), SessionState(at)));
        });
    }
}

void SessionsPage::fillTrackMenu()
{
    trackMenu->clear();
    for (const Track *one : orderedTracks(desk.plan()))
        trackMenu->addAction(swatch(*one), plain(one->name.first), this,
                             [this, id = one->id] { setTrack(id); });
    trackMenu->addSeparator();
    trackMenu->addAction(tr("No track"), this, [this] { setTrack({}); });
}

void SessionsPage::setTrack(const TrackId &wanted)
{
    desk.commit(edits::setTrack(desk.plan(), chosen(), wanted));
}

void SessionsPage::duplicateSelected()
{
    const Edit edit = edits::duplicate(desk.plan(), chosen());
    QList<AnyId> made;
    for (const Change<Session> &change : edit.of<Session>())
        made.append(anyId(change.either().id));
    if (desk.commit(edit))
        panel()->select(made);
}

void SessionsPage::showOnTimetable()
{
    const QList<SessionId> ids = chosen();
    if (ids.isEmpty())
        return;
    const PlacementRows &rows = desk.agenda().of(ids.first());
    desk.lead(rows.empty() ? Target(ids.first()) : Target(rows.front()->id));
}

void SessionsPage::openPaste()
{
    openPasteDialog(desk, this);
}

} // namespace blokplan::ui
