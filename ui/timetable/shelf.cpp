#include "ui/timetable/shelf.h"

#include "app/base/fold.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/linepainting.h"
#include "ui/timetable/blocklabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

bool wantsPlace(const Session &session)
{
    return isAlive(session) && session.parent.isNull();
}

ShelfItem itemOf(const Agenda &agenda, const Session &session, int length, const Colouring &colouring,
                 const Placement *placement)
{
    ShelfItem item;
    item.what.session = session.id;
    Block &block = item.block;
    block.session = session.id;
    block.at.length = length;
    block.title = session.title.first;
    block.people = peopleLine(agenda, session);
    block.sort = session.sort;
    block.state = session.state;
    item.track = session.tracks.value(0);
    if (const Track *track = agenda.plan().find(item.track))
        block.code = track->code;
    block.tone = colouring.of(session, placement, block);
    QStringList under{block.people, wording::minutes(length), block.code};
    under.removeAll(QString());
    item.under = under.join(QStringLiteral(" · "));
    return item;
}

ShelfItem strandedItem(const Agenda &agenda, const Session &session, const Placement &placement, bool onNoDay,
                       const Colouring &colouring)
{
    ShelfItem item = itemOf(agenda, session, placement.length, colouring, &placement);
    item.what.placement = placement.id;
    item.block.id = placement.id;
    item.reason = onNoDay ? Shelf::tr("%1 %2 is no day of this event")
                                .arg(wording::shortDate(placement.date), clockText(placement.start))
                          : Shelf::tr("In %1, which is hidden: %2 %3")
                                .arg(roomsLine(agenda.plan(), placement), wording::shortDate(placement.date),
                                     clockText(placement.start));
    return item;
}

/// What a screen reader says of a card.
QString spoken(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QLabel *headingIn(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

std::vector<ShelfItem> shelfItems(const Agenda &agenda, const Showing &showing)
{
    std::vector<ShelfItem> items;
    const Colouring colouring(agenda.plan(), showing.colourBy);
    for (const Stranded &one : strandedIn(agenda, showing))
        items.push_back(strandedItem(agenda, *agenda.plan().find(one.session),
                                     *agenda.plan().find(one.placement), one.onNoDay, colouring));
    for (const Session &session : agenda.plan().sessions()) {
        if (wantsPlace(session) && agenda.of(session.id).empty())
            items.push_back(itemOf(agenda, session, session.length, colouring, nullptr));
    }
    const Sieve sieve(agenda, showing.filter);
    for (ShelfItem &item : items) {
        const Session *session = agenda.plan().find(item.what.session);
        item.block.steppedBack = session == nullptr || !sieve.lets(*session, textOf(item.block));
    }
    std::stable_sort(items.begin(), items.end(), [](const ShelfItem &a, const ShelfItem &b) {
        return QString::localeAwareCompare(a.block.title, b.block.title) < 0;
    });
    return items;
}

Ghost sizedFor(const Plan &plan, const DayBlocks &day, const Carried &what, Ghost at)
{
    const Placement *placement = plan.find(what.placement);
    const Session *session = plan.find(what.session);
    if (placement != nullptr)
        at.at.length = placement->length;
    else if (session != nullptr)
        at.at.length = session->length;
    const int columns = int(day.columns.size());
    if (placement != nullptr && columns > 0) {
        at.columns = std::clamp(int(placement->rooms.size()), 1, columns);
        at.column = std::min(at.column, columns - at.columns);
    }
    return at;
}

Shelf::Shelf(Desk &theDesk, TimetableView &theView, QWidget *parent)
    : QWidget(parent), desk(theDesk), view(theView), heading(headingIn(this)), search(new QLineEdit(this)),
      filter(new QComboBox(this)), cards(new CardList(this)), cardModel(new QStandardItemModel(this)),
      nothing(new QLabel(this)), firstSteps(new QWidget(this)), findingsHeading(headingIn(this)),
      findings(new CardList(this)), findingModel(new QStandardItemModel(this))
{
    search->setPlaceholderText(tr("Title, speaker, track"));
    search->setClearButtonEnabled(true);
    search->setAccessibleName(tr("Search the shelf"));
    filter->setAccessibleName(tr("Filter the shelf by track"));
    cards->setAccessibleName(tr("Sessions to place"));
    findings->setAccessibleName(tr("Findings of this day"));
    nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, search, filter, nothing})
        column->addWidget(widget);
    buildFirstSteps(column);
    column->addWidget(cards, 4);
    column->addWidget(findingsHeading);
    column->addWidget(findings, 3);
    column->addStretch(1);
    cards->setModel(cardModel);
    findings->setModel(findingModel);
    connect(search, &QLineEdit::textChanged, this, &Shelf::fill);
    connect(filter, &QComboBox::activated, this, &Shelf::fill);
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &Shelf::currentChanged);
    connect(cards, &CardList::pressedOn, this, &Shelf::take);
    connect(cards, &CardList::lifted, this, &Shelf::lift);
    connect(cards, &CardList::movedTo, &view, &TimetableView::carry);
    connect(cards, &CardList::released, &view, &TimetableView::letGo);
    connect(cards, &CardList::escaped, &view, &TimetableView::forget);
    connect(cards, &CardList::chosen, this, [this](const QModelIndex &index) {
        if (const ShelfItem *item = at(index))
            emit chosen(item->what);
    });
    connect(cards, &CardList::menuWanted, this, [this](const QModelIndex &index, const QPoint &screen) {
        if (const ShelfItem *item = at(index))
            emit menuWanted(item->what, screen);
    });
    const auto leadTo = [this](const QModelIndex &index) {
        desk.lead(PlacementId::fromString(index.data(CardKey).toString()));
    };
    connect(findings, &QListView::clicked, this, leadTo);
    connect(findings, &CardList::chosen, this, leadTo);
}

void Shelf::buildFirstSteps(QBoxLayout *column)
{
    auto *steps = new QVBoxLayout(firstSteps);
    steps->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(tr("No sessions yet. Draw one on the grid, double-click an empty place, or paste "
                               "the list you have."),
                            firstSteps);
    text->setWordWrap(true);
    steps->addWidget(text);
    const auto offer = [&](const QString &words, const QString &what) {
        auto *button = new QPushButton(words, firstSteps);
        connect(button, &QPushButton::clicked, this, [this, what] { emit asked(what); });
        steps->addWidget(button);
    };
    offer(tr("Make the first session"), QStringLiteral("new-session"));
    offer(tr("Paste sessions from a list"), QStringLiteral("paste"));
    offer(tr("Import a schedule"), QStringLiteral("import"));
    column->addWidget(firstSteps);
}

void Shelf::refresh(const Showing &showing)
{
    const std::optional<ShelfItem> was = current(); // asked while the rows are still those of the items
    items = shelfItems(desk.agenda(), showing);
    fillFilter();
    fillKeeping(was);
    fillFindings();
}

void Shelf::fillFilter()
{
    const QVariant was = filter->currentData();
    filter->clear();
    filter->addItem(tr("All tracks"), QString());
    for (const Track *track : orderedTracks(desk.plan()))
        filter->addItem(track->name.first, track->id.toString());
    filter->setCurrentIndex(std::max(0, filter->findData(was)));
    filter->setVisible(filter->count() > 1);
}

bool Shelf::isWanted(const ShelfItem &item) const
{
    if (item.block.steppedBack)
        return false;
    const QString track = filter->currentData().toString();
    if (!track.isEmpty() && item.track.toString() != track)
        return false;
    return matchesWords(folded(item.block.title + u' ' + item.under), folded(search->text()));
}

/// The current card stays it: of a session with several cards that one.
void Shelf::fillKeeping(const std::optional<ShelfItem> &was)
{
    const Theme theme = Theme::of(palette());
    cardModel->clear();
    for (size_t i = 0; i < items.size(); ++i) {
        const ShelfItem &item = items[i];
        if (!isWanted(item))
            continue;
        auto *card = new QStandardItem(item.block.title);
        card->setData(item.under, CardUnder);
        card->setData(blockColours(item.block.tone.colour, theme).bar, CardColour);
        card->setData(item.reason, CardWarning);
        card->setData(int(i), CardKey);
        card->setData(spoken({item.block.title, item.under, item.reason}), Qt::AccessibleTextRole);
        cardModel->appendRow(card);
        if (was && was->what.session == item.what.session && was->what.placement == item.what.placement)
            cards->setCurrentIndex(card->index());
    }
    const auto met = std::count_if(items.begin(), items.end(),
                                   [](const ShelfItem &item) { return !item.block.steppedBack; });
    heading->setText(met == std::ptrdiff_t(items.size())
                         ? tr("To place (%1)").arg(items.size())
                         : tr("To place (%1 of %2)").arg(met).arg(items.size()));
    nothing->setText(items.empty()
                         ? tr("Everything has its place. Drag a block here to take it off the grid.")
                         : tr("Nothing here matches."));
    const bool noSessions = desk.plan().sessions().isEmpty();
    firstSteps->setVisible(noSessions);
    nothing->setVisible(cardModel->rowCount() == 0 && !noSessions);
    search->setVisible(!noSessions);
    cards->setVisible(cardModel->rowCount() > 0);
    // few cards leave the rest to the findings
    static constexpr int few = 6;
    const int rows = cardModel->rowCount();
    const int tall = rows > 0 && rows <= few ? rows * (cards->sizeHintForRow(0) + 2 * cards->spacing()) +
                                                   2 * cards->frameWidth() + 4
                                             : QWIDGETSIZE_MAX;
    cards->setMaximumHeight(tall);
}

/// Each with a block it marks, in the order of reading; asked block by block, not of the whole event.
std::vector<std::pair<const Finding *, PlacementId>> Shelf::findingsOnDay() const
{
    std::vector<std::pair<const Finding *, PlacementId>> all;
    QSet<const Finding *> seen;
    for (const Block &block : view.day().blocks) {
        for (const Finding *finding : desk.findings().of(block.id)) {
            if (!finding->accepted && !seen.contains(finding))
                all.emplace_back(finding, block.id);
            seen.insert(finding);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return readBefore(*a.first, *b.first); });
    return all;
}

void Shelf::fillFindings()
{
    constexpr int most = 200;
    const Theme theme = Theme::of(palette());
    findingModel->clear();
    const auto all = findingsOnDay();
    const int count = int(all.size());
    for (const auto &[found, block] : all) {
        if (findingModel->rowCount() == most)
            break;
        const Finding &finding = *found;
        auto *card = new QStandardItem(wording::ruleTitle(finding.rule));
        card->setData(wording::finding(finding, desk.plan()), CardUnder);
        card->setData(gravityColour(theme, finding.severity), CardColour);
        card->setData(block.toString(), CardKey);
        card->setData(spoken({card->text(), card->data(CardUnder).toString()}), Qt::AccessibleTextRole);
        findingModel->appendRow(card);
    }
    findingsHeading->setText(tr("Findings of this day (%1)").arg(count));
    findings->setVisible(count > 0);
    findingsHeading->setVisible(count > 0);
}

const ShelfItem *Shelf::at(const QModelIndex &index) const
{
    const size_t place = size_t(index.data(CardKey).toInt());
    return index.isValid() && place < items.size() ? &items[place] : nullptr;
}

std::optional<ShelfItem> Shelf::current() const
{
    const ShelfItem *item = at(cards->currentIndex());
    return item == nullptr ? std::nullopt : std::optional(*item);
}

bool Shelf::reveal(const SessionId &session)
{
    const auto isIt = [&](const ShelfItem &item) { return item.what.session == session; };
    if (std::none_of(items.begin(), items.end(), isIt))
        return false;
    search->clear();
    filter->setCurrentIndex(0);
    fill();
    for (int row = 0; row < cardModel->rowCount(); ++row) {
        const QModelIndex index = cardModel->index(row, 0);
        if (at(index)->what.session == session) {
            cards->setCurrentIndex(index);
            cards->scrollTo(index);
        }
    }
    return true;
}

/// What stood in several rooms takes as many again; on the tab of another day it keeps its time.
Hold Shelf::holdOf(const ShelfItem &item, const Ghost &from) const
{
    const Plan &plan = desk.plan();
    Hold hold{Hold::FromShelf, Grip::Body, sizedFor(plan, view.day(), item.what, from),
              takesRound(view.day(), item.block)};
    hold.from.aside = item.block.sort == SessionKind::DropIn;
    const Placement *placement = plan.find(item.what.placement);
    if (placement != nullptr && from.zone != Under::Grid)
        hold.from.at.start = int(localMinute(placement->date, placement->start) -
                                 localMinute(programmeDate(plan.event(), *placement), 0));
    return hold;
}

void Shelf::take(const QModelIndex &index, const QPoint &screen)
{
    const ShelfItem *item = at(index);
    if (item == nullptr)
        return;
    view.take(holdOf(*item, {}), item->block, screen);
}

/// By key: it begins where something new would.
void Shelf::lift(const QModelIndex &index)
{
    const ShelfItem *item = at(index);
    if (item == nullptr)
        return;
    view.lift(holdOf(*item, view.newPlace()), item->block, false, cards);
}

void Shelf::setTarget(bool on)
{
    if (target == on)
        return;
    target = on;
    update();
}

void Shelf::paintEvent(QPaintEvent *)
{
    if (!target)
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRect(rect().adjusted(3, 3, -4, -4));
}

} // namespace blokplan::ui
