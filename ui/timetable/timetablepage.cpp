#include "ui/timetable/timetablepage.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/timetable/arranging.h"
#include "ui/timetable/speech.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>

namespace blokplan::ui
{

namespace
{

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

QString tabText(const Day &day, bool many)
{
    const QString date = wording::shortDate(day.date);
    return day.name.isEmpty() || many ? date : date + QStringLiteral(" · ") + day.name.first;
}

} // namespace

TimetablePage::TimetablePage(Desk &theDesk, QWidget *parent)
    : Page(parent), desk(theDesk), eventName(new QLabel(this)), tabs(new DayTabs(this)),
      zoom(new QLabel(this)), searchLine(new SearchBox(this)), splitter(new QSplitter(this)),
      looks(new LooksBar(this)), filterRow(new FilterBar(this)), legend(new LegendStrip(this)),
      stack(new QStackedWidget(this)), grid(new TimetableView(this)), rack(new Shelf(desk, *grid, this)),
      arranging(new Arranging(desk, *grid, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildActions();
    buildHead(column);
    buildLooks();
    auto *left = new QWidget(this);
    auto *below = new QVBoxLayout(left);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    stack->addWidget(grid);
    below->addWidget(stack, 1);
    below->addWidget(legend);
    splitter->addWidget(left);
    splitter->addWidget(rack);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setHandleWidth(5);
    splitter->setSizes({1000, 250});
    rack->setMinimumWidth(180);
    column->addWidget(splitter, 1);
    setFocusProxy(grid);
    connectView();
    connectDesk();
    buildOverlay();
    {
        const QSignalBlocker once(tabs); // the day is laid out when it is known which
        loadView();
    }
    filterRow->offer(desk.plan());
    refresh();
}

TimetablePage::~TimetablePage()
{
    saveView();
}

void TimetablePage::buildHead(QBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 10, 6);
    head->setSpacing(8);
    QFont bold = eventName->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() + 1.5);
    eventName->setFont(bold);
    eventName->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    eventName->setMinimumWidth(60);
    zoom->setMinimumWidth(44);
    zoom->setAlignment(Qt::AlignCenter);
    searchLine->setPlaceholderText(tr("Search or a time"));
    searchLine->setMaximumWidth(180);
    searchLine->setMinimumWidth(90);
    searchLine->setAccessibleName(tr("Search the timetable"));
    head->addWidget(eventName);
    head->addWidget(tabs, 5);
    head->addWidget(buttonFor(action(QStringLiteral("fit-day")), this));
    head->addWidget(buttonFor(action(QStringLiteral("fit-rooms")), this));
    head->addWidget(buttonFor(action(QStringLiteral("zoom-out")), this));
    head->addWidget(zoom);
    head->addWidget(buttonFor(action(QStringLiteral("zoom-in")), this));
    head->addWidget(searchLine, 1);
    column->addLayout(head);
    column->addWidget(looks);
    column->addWidget(filterRow);
}

void TimetablePage::connectView()
{
    connect(tabs, &QTabBar::currentChanged, this, [this] { refresh(); });
    grid->setTargets([this](const QPoint &screen) { return besideGrid(screen); });
    grid->setJudge(
        [this](const Carried &what, const Hold &hold, const Ghost &to) { return judge(what, hold, to); });
    connect(grid, &TimetableView::dropped, this, &TimetablePage::drop);
    connect(grid, &TimetableView::stepped, this, &TimetablePage::step);
    connect(grid, &TimetableView::named, this, &TimetablePage::rename);
    connect(grid, &TimetableView::created, this, &TimetablePage::create);
    connect(grid, &TimetableView::opened, this, [this] { edit(); });
    connect(grid, &TimetableView::tabWanted, this, &TimetablePage::turnTo);
    connect(grid, &TimetableView::selectionChanged, this, &TimetablePage::updateActions);
    connect(grid, &TimetableView::blockMenuWanted, this,
            [this](const PlacementId &, const QPoint &screen) { showBlockMenu(screen); });
    connect(grid, &TimetableView::roomMenuWanted, this, &TimetablePage::showRoomMenu);
    connect(grid, &TimetableView::placeMenuWanted, this, &TimetablePage::showPlaceMenu);
    connect(grid, &TimetableView::scaled, this, &TimetablePage::showZoom);
    connect(grid, &TimetableView::handEmptied, this, [this] {
        rack->setTarget(false);
        tabs->setTarget(-1);
        refreshShading({});
    });
    grid->setTips([this](const Block &block) { return tipOf(block); });
    grid->setSpeech([this](const Block &block) { return spoken(desk.plan(), desk.findings(), block); });
    searchLine->setFinder([this](const QString &query) {
        if (!index)
            index.emplace(desk.agenda());
        static constexpr int most = 60;
        return index->find(query, tabs->day(), most);
    });
    connect(searchLine, &SearchBox::chosen, this, &TimetablePage::goTo);
    connect(searchLine, &SearchBox::left, this, [this] { grid->setFocus(Qt::OtherFocusReason); });
    connect(rack, &Shelf::asked, this, [this](const QString &what) {
        if (what == QLatin1String("new-session"))
            action(what)->trigger();
        else
            emit asked(what);
    });
    connect(rack, &Shelf::chosen, this, &TimetablePage::placeFirstFree);
    connect(rack, &Shelf::currentChanged, this, &TimetablePage::updateActions);
    connect(arranging, &Arranging::cardWanted, rack, &Shelf::liftCurrent);
    // what is meant depends on where the keyboard is: a card or a block
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old == rack->list() || now == rack->list())
            updateActions();
    });
    connect(arranging, &Arranging::done, this, [this](const Edit &edit) {
        const auto &changes = edit.of<Placement>();
        if (!changes.empty() && changes.front().after)
            showDay(programmeDate(desk.plan().event(), *changes.front().after));
        showMoved(edit);
    });
    connect(rack, &Shelf::menuWanted, this, &TimetablePage::showShelfMenu);
}

void TimetablePage::connectDesk()
{
    connect(&desk, &Desk::changed, this, [this](const Edit &edit) {
        index.reset();
        if (!edit.of<Day>().empty())
            refreshDays();
        if (!edit.of<Route>().empty() || !edit.of<Track>().empty() || !edit.of<Person>().empty())
            filterRow->offer(desk.plan());
        refresh();
    });
}

void TimetablePage::refreshDays()
{
    const auto all = orderedDays(desk.plan());
    QList<QDate> dates;
    QStringList texts;
    for (const Day *day : all) {
        dates.append(day->date);
        texts.append(tabText(*day, all.size() > 2));
    }
    tabs->setDays(dates, texts);
}

void TimetablePage::refresh()
{
    eventName->setText(desk.plan().event().name.first);
    eventName->setToolTip(desk.plan().event().name.first);
    grid->setAcross(showing.across);
    grid->setDay(blocksOf(desk.agenda(), desk.findings(), tabs->day(), showing));
    rack->refresh(showing);
    refreshEmpty();
    refreshLooks();
    refreshOverlay();
    updateActions();
    showZoom();
}

void TimetablePage::showZoom()
{
    constexpr double usual = 1.4; // pixels a minute
    zoom->setText(tr("%1%").arg(qRound(grid->geometryOfGrid().minuteHeight / usual * 100)));
}

/// What a block says when the pointer rests on it: all of it, and what is wrong.
QString TimetablePage::tipOf(const Block &block) const
{
    QStringList lines{block.title, block.people,
                      wording::span(block.at.start, block.at.length) + QStringLiteral(" · ") + block.rooms};
    if (const Session *session = desk.plan().find(block.session)) {
        for (const TrackId &id : session->tracks) {
            if (const Track *track = desk.plan().find(id))
                lines.append(track->name.first);
        }
        lines.append(wording::word(session->sort) + QStringLiteral(" · ") + wording::word(session->state));
    }
    for (const Finding *finding : desk.findings().of(block.id))
        lines.append(QStringLiteral("• ") + wording::finding(*finding, desk.plan()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void TimetablePage::refreshEmpty()
{
    const Plan &plan = desk.plan();
    const bool usable = !plan.days().isEmpty() && !plan.rooms().isEmpty();
    rack->setVisible(usable && action(QStringLiteral("shelf"))->isChecked());
    looks->setVisible(usable);
    legend->setVisible(usable && !grid->day().blocks.empty());
    while (stack->count() > 1)
        delete stack->widget(1);
    if (usable) {
        stack->setCurrentIndex(0);
        return;
    }
    buildEmpty();
    stack->setCurrentIndex(1);
}

void TimetablePage::buildEmpty()
{
    const bool noDays = desk.plan().days().isEmpty();
    auto *empty =
        new EmptyState(QStringLiteral("timetable"), noDays ? tr("No days yet") : tr("No rooms yet"),
                       noDays ? tr("The timetable has a tab for each day of the event. Add the first "
                                   "day, or import a schedule that has everything.")
                              : tr("The timetable has a column for each room. Add the first room; "
                                   "sessions are then drawn on the grid or pasted from a list."),
                       stack);
    const auto offer = [&](const QString &text, const QString &what) {
        connect(empty->addButton(text), &QPushButton::clicked, this, [this, what] { emit asked(what); });
    };
    offer(noDays ? tr("Add a day") : tr("Add a room"),
          noDays ? QStringLiteral("new-day") : QStringLiteral("new-room"));
    offer(tr("Import a schedule"), QStringLiteral("import"));
    offer(tr("Paste sessions from a list"), QStringLiteral("paste"));
    stack->addWidget(empty);
}

void TimetablePage::showDay(QDate date)
{
    if (const int tab = tabs->tabOf(date); tab >= 0)
        tabs->setCurrentIndex(tab);
}

void TimetablePage::turnTo(int tab)
{
    if (tab >= 0 && tab < tabs->count())
        tabs->setCurrentIndex(tab);
}

void TimetablePage::turnBy(int by)
{
    turnTo(tabs->currentIndex() + by);
}

bool TimetablePage::revealOnShelf(const SessionId &session)
{
    const Session *found = desk.plan().find(session);
    if (found != nullptr && !Sieve(desk.agenda(), showing.filter).lets(*found, found->title.first))
        clearFilter();
    return rack->reveal(session);
}

bool TimetablePage::reveal(const Target &target)
{
    if (const auto *placement = std::get_if<PlacementId>(&target)) {
        const Placement *found = desk.plan().find(*placement);
        if (found == nullptr)
            return false;
        showDay(programmeDate(desk.plan().event(), *found));
        const Session *session = desk.plan().find(found->session);
        if (showing.hidesOthers && session != nullptr && grid->day().find(*placement) == nullptr)
            clearFilter();
        if (grid->day().find(*placement) == nullptr)
            return revealOnShelf(found->session);
        grid->reveal(*placement);
        grid->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto *session = std::get_if<SessionId>(&target);
    if (session == nullptr)
        return false;
    const PlacementRows &rows = desk.agenda().of(*session);
    const Session *part = desk.plan().find(*session);
    if (rows.empty() && part != nullptr && !part->parent.isNull())
        return reveal(Target(part->parent)); // a part stands where its session does
    return rows.empty() ? revealOnShelf(*session) : reveal(Target(rows.front()->id));
}

QString TimetablePage::settingsGroup() const
{
    return QStringLiteral("timetable/") + desk.plan().event().id.toString();
}

void TimetablePage::loadView()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    const auto fitOf = [&](const QString &key) {
        return Fit(std::clamp(settings.value(key, int(Fit::Legible)).toInt(), 0, 2));
    };
    grid->setStep(settings.value(QStringLiteral("snap"), 5).toInt());
    grid->setScale(settings.value(QStringLiteral("minute"), 1.4).toDouble(),
                   settings.value(QStringLiteral("column"), 160).toDouble(), fitOf(QStringLiteral("fitDay")),
                   fitOf(QStringLiteral("fitRooms")));
    showing = loadShowing(settings);
    grid->setAcross(showing.across);
    if (settings.contains(QStringLiteral("splitter")))
        splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    refreshDays();
    showDay(settings.value(QStringLiteral("day")).toDate());
}

void TimetablePage::saveView() const
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    save(showing, settings);
    const Geometry &shape = grid->geometryOfGrid();
    settings.setValue(QStringLiteral("snap"), grid->snapStep());
    settings.setValue(QStringLiteral("minute"), shape.minuteHeight);
    settings.setValue(QStringLiteral("column"), shape.columnWidth);
    settings.setValue(QStringLiteral("fitDay"), int(grid->dayFit()));
    settings.setValue(QStringLiteral("fitRooms"), int(grid->roomsFit()));
    settings.setValue(QStringLiteral("splitter"), splitter->saveState());
    settings.setValue(QStringLiteral("day"), tabs->day());
}

} // namespace blokplan::ui
