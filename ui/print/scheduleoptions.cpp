#include "ui/print/scheduleoptions.h"

#include "app/print/paper.h"
#include "app/wording/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr int tickRole = Qt::UserRole;
constexpr int isRouteRole = Qt::UserRole + 1;

QListWidgetItem *ticked(QListWidget *list, const QString &text, const QVariant &id)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setData(tickRole, id);
    return item;
}

QListWidget *listOf(const QString &name, int rows, QVBoxLayout *column, QWidget *parent)
{
    auto *label = new QLabel(name, parent);
    auto *list = new QListWidget(parent);
    label->setBuddy(list);
    list->setAccessibleName(name);
    list->setMinimumHeight(rows * 22);
    column->addWidget(label);
    column->addWidget(list, rows);
    return list;
}

/// What is ticked: no value at all means everything, one that names nothing means nothing.
template <class Value, class Make>
QList<Value> tickedIn(const QListWidget *list, Make make)
{
    QList<Value> values;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values.append(make(list->item(row)->data(tickRole)));
    }
    if (values.size() == list->count())
        return {};
    return values.isEmpty() ? QList<Value>{Value()} : values;
}

} // namespace

ScheduleOptions::ScheduleOptions(const Agenda &agenda, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    days = listOf(tr("&Days"), 2, column, this);
    rooms = listOf(tr("&Rooms"), 5, column, this);
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(fields);
    theme = choice({}, {});
    form = choice({}, {tr("Block schedule"), tr("List by time")});
    paper = choice({}, print::papers());
    orientation = choice({}, {tr("Landscape"), tr("Portrait")});
    sheets = choice({}, {tr("As many as it takes"), tr("One a day")});
    colour = choice({}, {tr("Colour"), tr("Grey")});
    fields->addRow(tr("S&how"), theme);
    fields->addRow(tr("&Form"), form);
    fields->addRow(tr("&Paper"), paper);
    fields->addRow(tr("Dire&ction"), orientation);
    fields->addRow(tr("&Sheets"), sheets);
    fields->addRow(tr("Colo&ur"), colour);
    emptyRooms = new QCheckBox(tr("Also rooms &without sessions"), this);
    column->addWidget(emptyRooms);
    addDays(agenda.plan());
    addRooms(agenda.plan());
    addThemes(agenda.plan());
    connect(days, &QListWidget::itemChanged, this, &ScheduleOptions::changed);
    connect(rooms, &QListWidget::itemChanged, this, &ScheduleOptions::changed);
    connect(emptyRooms, &QCheckBox::toggled, this, &ScheduleOptions::changed);
    connect(form, &QComboBox::currentIndexChanged, this, &ScheduleOptions::followList);
}

QComboBox *ScheduleOptions::choice(const QString &name, const QStringList &words)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::currentIndexChanged, this, &ScheduleOptions::changed);
    return box;
}

void ScheduleOptions::addDays(const Plan &plan)
{
    for (const Day *day : orderedDays(plan))
        ticked(days, wording::shortDate(day->date), day->date);
}

void ScheduleOptions::addRooms(const Plan &plan)
{
    for (const Room *room : orderedRooms(plan))
        ticked(rooms, room->name.first, room->id.toUuid());
}

void ScheduleOptions::addThemes(const Plan &plan)
{
    theme->addItem(tr("The whole programme"));
    for (const Track *track : orderedTracks(plan)) {
        theme->addItem(tr("Track: %1").arg(track->name.first), track->id.toUuid());
        theme->setItemData(theme->count() - 1, false, isRouteRole);
    }
    for (const Route *route : orderedRoutes(plan)) {
        theme->addItem(tr("Route: %1").arg(route->name.first), route->id.toUuid());
        theme->setItemData(theme->count() - 1, true, isRouteRole);
    }
}

void ScheduleOptions::followList()
{
    const bool isGrid = form->currentIndex() == 0;
    sheets->setEnabled(isGrid);
    emptyRooms->setEnabled(isGrid);
}

namespace
{

/// No value at all means everything.
template <class Value, class Make>
void tick(QListWidget *list, const QList<Value> &values, Make make)
{
    for (int row = 0; row < list->count(); ++row) {
        const bool wanted = values.isEmpty() || values.contains(make(list->item(row)->data(tickRole)));
        list->item(row)->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

/// Each of the fields says that it changed; who listens hears it once.
void ScheduleOptions::choose(const print::BlockScheduleOptions &options)
{
    {
        const QSignalBlocker quiet(this);
        tick(days, options.days, [](const QVariant &id) { return id.toDate(); });
        tick(rooms, options.rooms, [](const QVariant &id) { return RoomId::fromUuid(id.toUuid()); });
        const QVariant id = options.route   ? QVariant(options.route->toUuid())
                            : options.track ? QVariant(options.track->toUuid())
                                            : QVariant();
        chooseTheme(id, options.route.has_value());
        form->setCurrentIndex(options.list ? 1 : 0);
        paper->setCurrentText(options.paper);
        orientation->setCurrentIndex(options.landscape ? 0 : 1);
        sheets->setCurrentIndex(options.onePageADay ? 1 : 0);
        colour->setCurrentIndex(options.grey ? 1 : 0);
        emptyRooms->setChecked(options.emptyRooms);
    }
    emit changed();
}

/// What is gone is shown as that: it prints nothing, and is not taken for everything.
void ScheduleOptions::chooseTheme(const QVariant &id, bool isRoute)
{
    if (id.isValid() && theme->findData(id) < 0) {
        theme->addItem(isRoute ? tr("A route that is gone") : tr("A track that is gone"), id);
        theme->setItemData(theme->count() - 1, isRoute, isRouteRole);
    }
    theme->setCurrentIndex(id.isValid() ? theme->findData(id) : 0);
}

void ScheduleOptions::chooseDay(QDate date)
{
    for (int row = 0; row < days->count(); ++row) {
        QListWidgetItem *item = days->item(row);
        item->setCheckState(item->data(tickRole).toDate() == date ? Qt::Checked : Qt::Unchecked);
    }
}

void ScheduleOptions::choosePaper(const QString &name)
{
    paper->setCurrentText(name);
}

print::BlockScheduleOptions ScheduleOptions::chosen() const
{
    print::BlockScheduleOptions options;
    options.days = tickedIn<QDate>(days, [](const QVariant &id) { return id.toDate(); });
    options.rooms = tickedIn<RoomId>(rooms, [](const QVariant &id) { return RoomId::fromUuid(id.toUuid()); });
    const QVariant wanted = theme->currentData();
    if (wanted.isValid() && theme->currentData(isRouteRole).toBool())
        options.route = RouteId::fromUuid(wanted.toUuid());
    else if (wanted.isValid())
        options.track = TrackId::fromUuid(wanted.toUuid());
    options.list = form->currentIndex() == 1;
    options.paper = paper->currentText();
    options.landscape = orientation->currentIndex() == 0;
    options.onePageADay = sheets->currentIndex() == 1;
    options.grey = colour->currentIndex() == 1;
    options.emptyRooms = emptyRooms->isChecked();
    options.printedAt = QDateTime::currentDateTime();
    return options;
}

} // namespace blokplan::ui
