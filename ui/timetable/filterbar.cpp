#include "ui/timetable/filterbar.h"

#include "app/wording/words.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace blokplan::ui
{

namespace
{

QComboBox *boxIn(QWidget *parent, QHBoxLayout *row, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    row->addWidget(box);
    return box;
}

/// By name: typing finds the person anywhere in the list.
void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

template <class Tag>
QString dataOf(const Id<Tag> &id)
{
    return id.isNull() ? QString() : id.toString();
}

void point(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 10, 6);
    row->setSpacing(6);
    trackBox = boxIn(this, row, tr("Filter by track"));
    routeBox = boxIn(this, row, tr("Filter by route"));
    personBox = boxIn(this, row, tr("Filter by person"));
    stateBox = boxIn(this, row, tr("Filter by state"));
    makeSearchable(personBox);
    wordLine = new QLineEdit(this);
    wordLine->setPlaceholderText(tr("Words"));
    wordLine->setAccessibleName(tr("Filter by words"));
    wordLine->setClearButtonEnabled(true);
    wordLine->setMaximumWidth(140);
    hideBox = new QCheckBox(tr("&Hide the others"), this);
    count = new QLabel(this);
    clear = new QPushButton(tr("C&lear"), this);
    for (QWidget *widget : std::initializer_list<QWidget *>{wordLine, hideBox})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(count);
    row->addWidget(clear);
    for (QComboBox *box : {trackBox, routeBox, personBox, stateBox})
        connect(box, &QComboBox::activated, this, &FilterBar::take);
    connect(personBox->lineEdit(), &QLineEdit::editingFinished, this, &FilterBar::take);
    connect(wordLine, &QLineEdit::textChanged, this, &FilterBar::take);
    connect(hideBox, &QCheckBox::toggled, this, &FilterBar::take);
    connect(clear, &QPushButton::clicked, this, [this] {
        now.filter = {};
        emit wanted(now);
    });
}

void FilterBar::offer(const Plan &plan)
{
    const bool was = std::exchange(filling, true);
    for (QComboBox *box : {trackBox, routeBox, personBox, stateBox})
        box->clear();
    trackBox->addItem(tr("All tracks"), QString());
    for (const Track *track : orderedTracks(plan))
        trackBox->addItem(track->name.first, track->id.toString());
    routeBox->addItem(tr("All routes"), QString());
    for (const Route *route : orderedRoutes(plan))
        routeBox->addItem(route->name.first, route->id.toString());
    routeBox->setVisible(routeBox->count() > 1);
    std::vector<const Person *> people;
    for (const Person &person : plan.people())
        people.push_back(&person);
    std::sort(people.begin(), people.end(), [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(a->asWritten, b->asWritten) < 0;
    });
    personBox->addItem(tr("All people"), QString());
    for (const Person *person : people)
        personBox->addItem(person->asWritten, person->id.toString());
    stateBox->addItem(tr("All states"), -1);
    for (int i = 0; i < int(EnumNames<SessionState>::names.size()); ++i)
        stateBox->addItem(wording::word(SessionState(i)), i);
    filling = was;
    choose();
}

void FilterBar::choose()
{
    const bool was = std::exchange(filling, true);
    point(trackBox, dataOf(now.filter.track));
    point(routeBox, dataOf(now.filter.route));
    point(personBox, dataOf(now.filter.person));
    stateBox->setCurrentIndex(now.filter.state ? int(*now.filter.state) + 1 : 0);
    if (wordLine->text() != now.filter.words)
        wordLine->setText(now.filter.words);
    hideBox->setChecked(now.hidesOthers);
    filling = was;
}

/// What the row says now is what is wanted.
void FilterBar::take()
{
    if (filling)
        return;
    Showing next = now;
    next.filter.track = TrackId::fromString(trackBox->currentData().toString());
    next.filter.route = RouteId::fromString(routeBox->currentData().toString());
    const int shown = personBox->currentIndex(); // of two with one name the one that was picked
    const int person = personBox->itemText(shown) == personBox->currentText()
                           ? shown
                           : personBox->findText(personBox->currentText(), Qt::MatchFixedString);
    next.filter.person = PersonId::fromString(personBox->itemData(person).toString());
    next.filter.state.reset();
    if (stateBox->currentIndex() > 0)
        next.filter.state = SessionState(stateBox->currentIndex() - 1);
    next.filter.words = wordLine->text();
    next.hidesOthers = hideBox->isChecked();
    if (next == now)
        choose(); // a name that is nobody's goes again
    else
        emit wanted(next);
}

QString FilterBar::said() const
{
    return count->text();
}

void FilterBar::refresh(const Showing &showing, const DayBlocks &day)
{
    now = showing;
    choose();
    const bool on = now.filter.isOn();
    clear->setVisible(on);
    count->setText(on ? tr("Filter on: %1 of %n sessions of this day", nullptr, day.all).arg(day.met)
                      : QString());
    count->setToolTip(count->text());
}

} // namespace blokplan::ui
