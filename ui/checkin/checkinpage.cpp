#include "ui/checkin/checkinpage.h"

#include "app/edits/records.h"
#include "app/edits/registering.h"
#include "app/model/eventclock.h"
#include "app/wording/verdicts.h"
#include "app/wording/words.h"
#include "ui/base/emptystate.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/checkin/badgeprinter.h"
#include "ui/checkin/doorboard.h"
#include "ui/checkin/doorhealth.h"
#include "ui/checkin/doorsound.h"
#include "ui/checkin/groupbar.h"
#include "ui/checkin/paperlist.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/walkinform.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr int pageGap = 16;
const auto deskSetting = QStringLiteral("checkin/desk");
const auto operatorSetting = QStringLiteral("checkin/operator");

/// "14:00 Gamma"
QString startOf(LocalMinute start, const QString &title)
{
    return clockText(int(start % minutesPerDay)) + QLatin1Char(' ') + title;
}

/// What must not be overlooked: on a ground of its own.
void tint(QLabel *label, const QColor &ground)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::Window, ground);
    colours.setColor(QPalette::WindowText, Qt::white);
    label->setPalette(colours);
    label->setAutoFillBackground(true);
    label->setMargin(6);
}

} // namespace

CheckinPage::CheckinPage(Desk &wanted, QWidget *parent)
    : Page(parent), desk(wanted), doorDesk(new DoorDesk(wanted, this)), scanField(new ScanField(this)),
      hitList(new HitList(this)), groupBar(new GroupBar(this)), found(new QWidget(this)),
      panel(new VerdictPanel(this)), walkIn(new WalkInForm(this)), board(new DoorBoard(*doorDesk, this)),
      doorSound(new DoorSound(this)), paper(new PaperList(wanted, doorDesk->attendance(), this)),
      badges(new BadgePrinter(wanted, this)), printer(new PrinterWatch(this)),
      listChoice(new QComboBox(this)), heading(new QLabel(this)), numbers(new QLabel(this)),
      mode(quietLabel({}, this)), soon(quietLabel({}, this)), health(quietLabel({}, this)),
      leave(new QPushButton(this)), middle(new QStackedLayout), stack(new QStackedLayout(this))
{
    const QSettings settings;
    doorDesk->name = settings.value(deskSetting, doorDesk->name).toString();
    doorDesk->operatorName = settings.value(operatorSetting).toString();
    stack->addWidget(makeDoor());
    stack->addWidget(makeEmpty());
    makeActions();
    makeFurtherActions();
    makeToggles();
    connectAll();
    setLocked(false);
    setTypes();
    setFocusProxy(scanField);
    showLists();
    showNumbers();
    showMiddle();
}

QWidget *CheckinPage::makeDoor()
{
    auto *door = new QWidget(this);
    auto *row = new QHBoxLayout(door);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft(), 3);
    row->addWidget(panel, 2);
    return door;
}

QWidget *CheckinPage::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(2 * pageGap, pageGap, 2 * pageGap, pageGap);
    column->setSpacing(pageGap / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    listChoice->setFocusPolicy(Qt::NoFocus);
    listChoice->setAccessibleName(tr("Check-in list"));
    head->addWidget(listChoice);
    head->addStretch(1);
    head->addWidget(numbers);
    leave->setText(tr("Leave the door..."));
    leave->setFocusPolicy(Qt::NoFocus);
    leave->setAutoDefault(false);
    head->addWidget(leave);
    column->addLayout(head);
    column->addWidget(scanField);
    column->addWidget(mode);
    auto *people = new QVBoxLayout(found);
    people->setContentsMargins(0, 0, 0, 0);
    people->addWidget(groupBar);
    people->addWidget(hitList, 1);
    middle->addWidget(found);
    middle->addWidget(walkIn);
    middle->addWidget(board);
    column->addLayout(middle, 1);
    auto *keys = quietLabel({}, this);
    keys->setText(
        tr("F2 new guest \u00b7 F3 wrong person \u00b7 F4 group \u00b7 F5 last ones \u00b7 F6 last one "
           "back \u00b7 F7 next list \u00b7 F8 going out \u00b7 F9 who is inside \u00b7 F11 whole screen "
           "\u00b7 F12 from "
           "paper"));
    column->addWidget(keys);
    column->addWidget(soon);
    column->addWidget(health);
    return left;
}

QWidget *CheckinPage::makeEmpty()
{
    auto *empty = new EmptyState(iconName(), tr("No door yet"),
                                 tr("A check-in list says what a door checks: the whole event, a day or one "
                                    "session. With a list for the whole event you can begin at once."));
    connect(empty->addButton(tr("&Make a list for the whole event")), &QPushButton::clicked, this,
            &CheckinPage::makeFirstList);
    return empty;
}

void CheckinPage::makeFirstList()
{
    CheckinList list;
    list.id = edits::firstListId(desk.plan());
    list.name = wording::wholeEventList();
    desk.commit(edits::put(desk.plan(), list));
    scanField->setFocus();
}

void CheckinPage::nameDesk(const QString &name, const QString &operatorName)
{
    doorDesk->name = name;
    doorDesk->operatorName = operatorName;
    QSettings settings;
    settings.setValue(deskSetting, name);
    settings.setValue(operatorSetting, operatorName);
    showNumbers();
}

void CheckinPage::setLocked(bool locked)
{
    leave->setVisible(locked);
    lockAction->setEnabled(!locked);
    nameAction->setEnabled(!locked);
    scanField->setFocus();
}

void CheckinPage::connectAll()
{
    connect(scanField, &ScanField::scanned, this, [this](const QString &code) {
        // a scanner that stumbled: the whole is a ticket, its end is none
        const QString whole = scanField->text().trimmed();
        scanField->clear();
        doorDesk->scan(!doorDesk->isCode(code) && doorDesk->isCode(whole) ? whole : code);
    });
    connect(scanField, &ScanField::entered, this, &CheckinPage::enter);
    connect(scanField, &ScanField::typing, this, [this] {
        doorDesk->dropConfirmation();
        panel->shrink();
    });
    connect(scanField, &ScanField::walked, hitList, &HitList::walk);
    connect(scanField, &ScanField::ticked, hitList, &HitList::tickMarked);
    connect(hitList, &HitList::ticksChanged, this, &CheckinPage::tellGroup);
    connect(groupBar, &GroupBar::allWanted, hitList, &HitList::tickAll);
    connect(groupBar, &GroupBar::entryWanted, this, &CheckinPage::admitTicked);
    connect(scanField, &ScanField::left, this, [this] {
        scanField->clear();
        seek();
        if (doorDesk->wantsConfirmation())
            panel->shrink();
        doorDesk->dropConfirmation();
        if (doorDesk->isReplacing())
            doorDesk->toggleWrongPerson();
    });
    connect(scanField, &QLineEdit::textChanged, this, &CheckinPage::seek);
    connect(hitList, &HitList::chosen, this, [this](const AttendeeId &id) {
        scanField->clear();
        doorDesk->admit(id);
    });
    connect(walkIn, &WalkInForm::left, this, &CheckinPage::endWalkIn);
    connect(walkIn, &WalkInForm::filled, doorDesk, &DoorDesk::walkIn);
    walkIn->setKnown([this](const QString &name) { return knownGuest(name); });
    connect(walkIn, &WalkInForm::scanned, this, [this](const QString &code) {
        endWalkIn();
        doorDesk->scan(code);
    });
    connect(paper, &PaperList::changed, this, &CheckinPage::showHealth);
    connect(printer, &PrinterWatch::changed, this, [this] {
        if (printer->state() == PrinterState::Ready)
            badges->retry();
        showHealth();
    });
    connect(leave, &QPushButton::clicked, this, [this] { emit asked(QStringLiteral("unlock-desk")); });
    connect(doorDesk, &DoorDesk::cameIn, badges, &BadgePrinter::cameIn);
    connect(doorDesk, &DoorDesk::tookBack, badges, &BadgePrinter::tookBack);
    connect(badges, &BadgePrinter::failed, printer, &PrinterWatch::lookNow);
    connect(badges, &BadgePrinter::failed, this, &CheckinPage::showHealth);
    connect(badges, &BadgePrinter::printed, this, &CheckinPage::showHealth);
    connect(badges, &BadgePrinter::failed, &desk, &Desk::warn);
    connect(doorDesk, &DoorDesk::answered, panel, &VerdictPanel::show);
    // a guest who could not be kept is not to be typed again
    connect(doorDesk, &DoorDesk::walkedIn, this, [this](bool kept) {
        if (middle->currentWidget() != walkIn)
            return;
        if (kept)
            endWalkIn();
        else
            walkIn->goOn();
    });
    connect(doorDesk, &DoorDesk::answered, doorSound,
            [this](const VerdictText &text) { doorSound->play(toneOf(text.verdict)); });
    connect(doorDesk, &DoorDesk::refused, doorSound, [this] { doorSound->play(DoorTone::Stop); });
    connect(doorDesk, &DoorDesk::refused, panel, &VerdictPanel::refuse);
    connect(doorDesk, &DoorDesk::answered, this, &CheckinPage::showNumbers);
    connect(doorDesk, &DoorDesk::answered, this, &CheckinPage::showGroupOfLast);
    connect(doorDesk, &DoorDesk::changed, this, [this] {
        showLists();
        showNumbers();
        refreshHits();
    });
    connect(listChoice, &QComboBox::activated, this, [this](int at) {
        doorDesk->choose(CheckinListId::fromString(listChoice->itemData(at).toString()));
    });
    auto *minute = new QTimer(this);
    static constexpr int often = 15'000; // milliseconds; who is late changes by the minute
    connect(minute, &QTimer::timeout, this, [this] {
        doorDesk->lookAhead();
        showNumbers();
    });
    minute->start(often);
}

/// The board stands where nobody is sought.
void CheckinPage::showMiddle()
{
    if (middle->currentWidget() == walkIn && !scanField->isEnabled())
        return;
    const bool sought = !scanField->text().trimmed().isEmpty() || !hitList->lines().empty();
    middle->setCurrentWidget(sought ? found : board);
    tellGroup();
}

void CheckinPage::search()
{
    scanField->setFocus();
    scanField->selectAll();
}

void CheckinPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    static constexpr double width = 1150; // of the page on a small laptop
    static constexpr double height = 720;
    static constexpr double most = 2;
    const double now = std::clamp(std::min(size().width() / width, size().height() / height), 1.0, most);
    if (std::abs(now - scale) < 0.05)
        return;
    scale = now;
    setTypes();
}

void CheckinPage::setTypes()
{
    QFont plain = QApplication::font();
    plain.setPointSizeF(plain.pointSizeF() * scale);
    setFont(plain);
    QFont bold = plain;
    bold.setBold(true);
    bold.setPointSizeF(plain.pointSizeF() * 1.4);
    heading->setFont(bold);
    QFont large = plain;
    large.setPointSizeF(plain.pointSizeF() * 2);
    scanField->setFont(large);
}

void CheckinPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
    desk.document().openDoor();
    printer->watch(badges->printer());
    paper->begin();
    scanField->setFocus();
}

void CheckinPage::showLists()
{
    const auto all = doorDesk->lists();
    stack->setCurrentIndex(all.empty() ? 1 : 0);
    const CheckinList *now = doorDesk->list();
    listChoice->clear();
    for (const CheckinList *one : all) {
        listChoice->addItem(one->name.first, one->id.toString());
        if (one == now)
            listChoice->setCurrentIndex(listChoice->count() - 1);
    }
    listChoice->setVisible(all.size() > 1);
}

void CheckinPage::showNumbers()
{
    const CheckinList *now = doorDesk->list();
    badges->deskName = doorDesk->name;
    heading->setText(now == nullptr || listChoice->count() > 1
                         ? doorDesk->name
                         : doorDesk->name + QStringLiteral(" \u00b7 ") + now->name.first);
    numbers->setText(tr("%1 of %2 in \u00b7 %3 a minute", "%1 and %2 are people, %3 arrivals")
                         .arg(doorDesk->admitted())
                         .arg(doorDesk->expectedInAll())
                         .arg(QLocale().toString(doorDesk->perMinute(), 'f', 1)));
    QStringList modes;
    if (doorDesk->isReplacing())
        modes.append(
            tr("Instead of %1: scan or pick who it is. That entry is taken back then; Esc leaves it.",
               "%1 a person let in by mistake")
                .arg(doorDesk->replacedName()));
    if (doorDesk->isExit())
        modes.append(tr("Going out: who is scanned leaves. F8 ends this."));
    if (doorDesk->isPaper())
        modes.append(tr("From paper: type the letters before a ticked row, Enter. F12 ends this."));
    mode->setText(modes.join(QLatin1Char('\n')));
    mode->setVisible(!modes.isEmpty());
    tint(mode, Theme::of(palette()).serious);
    showSoon();
    showHealth();
}

/// Who is on stage soon and not here, by name; of the registered ones how many.
void CheckinPage::showSoon()
{
    static constexpr qsizetype mostLate = 4;
    static constexpr int mostSessions = 2;
    QStringList late;
    std::map<std::pair<LocalMinute, QString>, int> sessions;
    for (const checkin::Expected &one : doorDesk->missingSoon()) {
        const Attendee *who = desk.plan().find(one.attendee);
        const Session *what = desk.plan().find(one.session);
        if (who == nullptr || what == nullptr)
            continue;
        if (!one.onStage) {
            ++sessions[{one.start, what->title.first}];
        } else if (late.size() < mostLate) {
            const Person *person = desk.plan().find(one.person);
            const QString phone = who->phone.isEmpty() && person != nullptr ? person->phone : who->phone;
            late.append(dotted({startOf(one.start, what->title.first), who->asWritten, phone}));
        }
    }
    if (!late.isEmpty())
        late.prepend(tr("Soon on stage and not here:"));
    int shown = 0;
    for (const auto &[session, count] : sessions) {
        if (++shown <= mostSessions)
            late.append(dotted(
                {startOf(session.first, session.second), tr("%n registered not here", nullptr, count)}));
    }
    soon->setText(late.join(QLatin1Char('\n')));
    soon->setVisible(!late.isEmpty());
}

void CheckinPage::showHealth()
{
    const auto clock = [this](const QDateTime &at) {
        if (!at.isValid())
            return QString();
        const QDate day = onEventClock(at, desk.plan()).date();
        const bool today = day == onEventClock(doorDesk->clock(), desk.plan()).date();
        const QString time = doorDesk->clockOf(at).left(5);
        return today ? time : wording::shortDate(day) + QLatin1Char(' ') + time; // of last week is no backup
    };
    const Document &document = desk.document();
    health->setText(healthWords({QFileInfo(document.path()).fileName(), doorDesk->lastMilliseconds(),
                                 int(document.facts().scans.size()), clock(document.lastBackup()),
                                 clock(document.lastMerge()), clock(paper->written()), badges->printer(),
                                 printer->state(), badges->waiting()}));
}

} // namespace blokplan::ui
