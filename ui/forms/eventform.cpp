#include "ui/forms/eventform.h"

#include "ui/forms/forms.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>

namespace blokplan::ui
{

namespace
{

constexpr int dayRole = Qt::UserRole;
constexpr int roundRole = Qt::UserRole + 1;

} // namespace

EventForm::EventForm(Desk &wanted, const Event &event, QWidget *parent)
    : RecordForm(wanted, event, event.name.first.isEmpty() ? tr("Event") : event.name.first, parent)
{
    addEventTab();
    addDaysTab();
    addTextTab();
    finish();
    resize(width(), std::max(height(), 600));
    connect(&desk, &Desk::changed, this, &EventForm::fillDays);
}

void EventForm::addEventTab()
{
    startTab(tr("Event"));
    TextInput *name = text("name", &Event::name);
    require(name, tr("An event needs a name."));
    line("acronym", &Event::acronym);
    line("venue", &Event::venue);
    line("city", &Event::city);
    line("host", &Event::host);
    line("hashtag", &Event::hashtag);
    line("version", &Event::version);
    list("languages", &Event::languages);
    addZone();
    clock("day_change", &Event::dayChange);
}

void EventForm::addZone()
{
    auto *zone = new QComboBox(this);
    zone->setEditable(true);
    zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zone->addItem(QString::fromLatin1(id));
    zone->setCurrentText(record.zone);
    bind("zone", zone, [=](Event &event) { event.zone = zone->currentText().trimmed(); });
    addCheck(zone, [=] {
        return QTimeZone(zone->currentText().trimmed().toUtf8()).isValid()
                   ? QString()
                   : tr("That is no time zone; one is called Europe/Amsterdam.");
    });
}

void EventForm::addDaysTab()
{
    startTab(tr("Days and rounds"));
    days = new QListWidget(this);
    days->setMinimumHeight(240);
    fillDays();
    addBlock(tr("Days and rounds"), days);
    addBlock(tr("Each change here is made at once"), makeDayButtons());
    connect(days, &QListWidget::itemActivated, this, &EventForm::openChosen);
}

QWidget *EventForm::makeDayButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, bar);
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Add a day..."), [this] { newDayForm(desk, this); });
    add(tr("Add a round..."), [this] {
        if (!chosenDay().isNull())
            newRoundForm(desk, chosenDay(), this);
    });
    add(tr("Edit..."), [this] { openChosen(); });
    add(tr("Remove"), [this] { removeChosen(); });
    line->addStretch(1);
    bar->setFocusProxy(bar->findChild<QPushButton *>());
    return bar;
}

void EventForm::fillDays()
{
    const int row = days->currentRow();
    days->clear();
    for (const Day *day : orderedDays(desk.plan())) {
        QString text = wording::longDate(day->date) + QStringLiteral(", ") +
                       wording::span(day->opens, day->closes - day->opens);
        if (!day->name.first.isEmpty())
            text += QStringLiteral(" (%1)").arg(day->name.first);
        auto *item = new QListWidgetItem(text, days);
        item->setData(dayRole, day->id.toString());
        for (const Round *round : orderedRounds(desk.plan(), day->id)) {
            auto *line =
                new QListWidgetItem(QStringLiteral("      %1, %2")
                                        .arg(wording::span(round->start, round->length), round->name.first),
                                    days);
            line->setData(dayRole, day->id.toString());
            line->setData(roundRole, round->id.toString());
        }
    }
    days->setCurrentRow(std::clamp(row, 0, std::max(0, days->count() - 1)));
}

DayId EventForm::chosenDay() const
{
    const auto *item = days->currentItem();
    return item == nullptr ? DayId() : DayId::fromString(item->data(dayRole).toString());
}

void EventForm::openChosen()
{
    const auto *item = days->currentItem();
    if (item == nullptr)
        return;
    const auto round = RoundId::fromString(item->data(roundRole).toString());
    if (round.isNull())
        openDayForm(desk, chosenDay(), this);
    else
        openRoundForm(desk, round, this);
}

void EventForm::removeChosen()
{
    const auto *item = days->currentItem();
    if (item == nullptr)
        return;
    const auto round = RoundId::fromString(item->data(roundRole).toString());
    desk.commit(round.isNull() ? edits::remove(desk.plan(), QList<DayId>{chosenDay()})
                               : edits::remove(desk.plan(), QList<RoundId>{round}));
}

void EventForm::addTextTab()
{
    startTab(tr("Texts"));
    text("description", &Event::description, TextInput::Size::Paragraphs);
    paper("notes", &Event::notes);
}

QDialog *openEventForm(Desk &desk, QWidget *parent)
{
    Event event = desk.plan().event();
    if (event.id.isNull())
        event.id = EventId::create();
    auto *form = new EventForm(desk, event, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
