#include "ui/base/icons.h"
#include "ui/timetable/timetablepage.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

/// How the page is looked at: direction, colour, groups, filter.
namespace blokplan::ui
{

namespace
{

/// Adds one choice of a menu, by the name of its value.
QAction *choice(QMenu *menu, QActionGroup *group, const QString &name, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QString nameOf(const char *kind, const char *value)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(kind), QLatin1String(value));
}

} // namespace

/// Makes what the View menu and the row above the grid offer. A change goes through look().
void TimetablePage::buildLooks()
{
    const auto take = [this](auto &&change) {
        return [this, change] {
            Showing wanted = showing;
            change(wanted);
            look(wanted);
        };
    };
    auto *ways = new QActionGroup(this);
    for (const Across way : {Across::Rooms, Across::Time}) {
        const char *name = EnumNames<Across>::names[size_t(way)];
        auto *action = new QAction(icon(nameOf("across", name)),
                                   way == Across::Rooms ? tr("&Rooms across") : tr("&Time across"), this);
        action->setObjectName(nameOf("across", name));
        action->setCheckable(true);
        ways->addAction(action);
        connect(action, &QAction::triggered, this, take([way](Showing &one) { one.across = way; }));
        viewList.append(action);
        looks->addButton(action);
    }
    addView(
        s("turn"), tr("T&urn the grid"), s("turn"), QKeySequence(s("Ctrl+Shift+T")),
        take([](Showing &one) { one.across = one.across == Across::Rooms ? Across::Time : Across::Rooms; }));
    buildChoices();
    buildWalks();
    buildRooms();
    QAction *filter =
        addView(s("filter"), tr("&Filter"), s("filter"), QKeySequence(s("Ctrl+Shift+L")), [] {});
    filter->setCheckable(true);
    connect(filter, &QAction::toggled, filterRow, &QWidget::setVisible);
    connect(filter, &QAction::triggered, this, [this](bool on) {
        if (on)
            filterRow->tracks()->setFocus(Qt::ShortcutFocusReason);
    });
    filterRow->setVisible(false);
    addView(s("clear-filter"), tr("C&lear the filter"), s("close"), {},
            take([](Showing &one) { one.filter = {}; }));
    QAction *shading =
        addView(s("shading"), tr("S&hade while dragging"), s("shading"), QKeySequence(s("Ctrl+H")), [] {});
    shading->setCheckable(true);
    connect(shading, &QAction::toggled, this, [this](bool on) {
        Showing wanted = showing;
        wanted.shading = on;
        look(wanted);
    });
    looks->addButton(shading);
    looks->addButton(filter, true);
    connect(looks, &LooksBar::wanted, this, &TimetablePage::look);
    connect(filterRow, &FilterBar::wanted, this, &TimetablePage::look);
    connect(looks, &LooksBar::hiddenRoomsAsked, this, [this](const QPoint &screen) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addHiddenRooms(menu);
        menu->popup(screen);
    });
}

QAction *TimetablePage::addView(const QString &name, const QString &text, const QString &iconName,
                                const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = add(name, text, iconName, keys, run);
    actionList.removeOne(action);
    viewList.append(action);
    return action;
}

void TimetablePage::buildChoices()
{
    const auto menuOf = [this](const QString &title, const char *kind, const QStringList &words,
                               const auto &names, auto run) {
        auto *menu = new QMenu(title, this);
        auto *group = new QActionGroup(this);
        for (size_t i = 0; i < names.size(); ++i) {
            QAction *action = choice(menu, group, nameOf(kind, names[i]), words.value(int(i)));
            action->setParent(this); // so that action() finds it
            connect(action, &QAction::triggered, this, [run, i] { run(int(i)); });
        }
        viewList.append(menu->menuAction());
    };
    menuOf(tr("&Colour by"), "colour", wordsOfColourBy(), EnumNames<ColourBy>::names, [this](int value) {
        Showing wanted = showing;
        wanted.colourBy = ColourBy(value);
        look(wanted);
    });
    menuOf(tr("&Group rooms"), "rooms", wordsOfRoomsBy(), EnumNames<RoomsBy>::names, [this](int value) {
        Showing wanted = showing;
        wanted.roomsBy = RoomsBy(value);
        look(wanted);
    });
}

/// The routes as they are when the menu opens.
void TimetablePage::buildWalks()
{
    auto *menu = new QMenu(tr("&Walk a route"), this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto offer = [&](const QString &text, const RouteId &route) {
            QAction *walk = menu->addAction(text, this, [this, route] {
                Showing wanted = showing;
                wanted.walk = route;
                look(wanted);
            });
            walk->setCheckable(true);
            walk->setChecked(showing.walk == route);
        };
        offer(LooksBar::tr("none", "walk"), {});
        for (const Route *route : orderedRoutes(desk.plan()))
            offer(route->name.first, route->id);
    });
    menu->menuAction()->setObjectName(s("walk"));
    viewList.append(menu->menuAction());
}

/// The rooms as they are when the menu opens: what their heads offer to the mouse.
void TimetablePage::buildRooms()
{
    auto *menu = new QMenu(tr("Roo&ms shown"), this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const Room *room : orderedRooms(desk.plan())) {
            QString name = room->name.first;
            QAction *show = menu->addAction(name.replace(u'&', QLatin1String("&&")));
            show->setCheckable(true);
            show->setChecked(!showing.hidden.contains(room->id));
            connect(show, &QAction::triggered, this, [this, id = room->id](bool on) {
                QSet<RoomId> rooms = showing.hidden;
                if (on)
                    rooms.remove(id);
                else
                    rooms.insert(id);
                setHiddenRooms(rooms);
            });
        }
        menu->addSeparator();
        const Block *block = grid->day().find(grid->current());
        if (block != nullptr && block->column >= 0) {
            const RoomColumn room = grid->day().columns[size_t(block->column)];
            menu->addAction(tr("&Only '%1'").arg(QString(room.name).replace(u'&', QLatin1String("&&"))), this,
                            [this, id = room.room] { showOnly(id); });
        }
        menu->addAction(action(s("show-rooms")));
    });
    menu->menuAction()->setObjectName(s("rooms-shown"));
    viewList.append(menu->menuAction());
}

void TimetablePage::showOnly(const RoomId &room)
{
    QSet<RoomId> others;
    for (const Room &other : desk.plan().rooms()) {
        if (other.id != room)
            others.insert(other.id);
    }
    setHiddenRooms(others);
}

/// From now on it is looked at this way; kept as the user's setting.
void TimetablePage::look(const Showing &wanted)
{
    if (wanted == showing)
        return;
    showing = wanted;
    keepLooks();
    refresh();
}

void TimetablePage::keepLooks() const
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    save(showing, settings);
}

void TimetablePage::setHiddenRooms(const QSet<RoomId> &rooms)
{
    Showing wanted = showing;
    wanted.hidden = rooms;
    look(wanted);
}

void TimetablePage::clearFilter()
{
    Showing wanted = showing;
    wanted.filter = {};
    look(wanted);
}

/// The rows, the legend and the menus say how it is looked at.
void TimetablePage::refreshLooks()
{
    looks->refresh(desk.plan(), showing);
    filterRow->refresh(showing, grid->day());
    if (showing.filter.isOn())
        action(s("filter"))->setChecked(true);
    action(s("clear-filter"))->setEnabled(showing.filter.isOn());
    action(nameOf("across", EnumNames<Across>::names[size_t(showing.across)]))->setChecked(true);
    action(nameOf("colour", EnumNames<ColourBy>::names[size_t(showing.colourBy)]))->setChecked(true);
    action(nameOf("rooms", EnumNames<RoomsBy>::names[size_t(showing.roomsBy)]))->setChecked(true);
    action(s("shading"))->setChecked(showing.shading);
    legend->setEntries(tr("Colour: %1").arg(wordsOfColourBy().value(int(showing.colourBy)).toLower()),
                       legendOf(grid->day().blocks), showing.shading);
}

} // namespace blokplan::ui
