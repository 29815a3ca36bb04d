#include "ui/forms/eventform.h"

#include "ui/forms/daysinput.h"
#include "ui/forms/forms.h"

#include <QTimeZone>

namespace blokplan::ui
{

EventForm::EventForm(Desk &wanted, const Event &event, QWidget *parent)
    : RecordForm(wanted, event, event.name.first.isEmpty() ? tr("Event") : event.name.first, parent)
{
    addEventTab();
    addDaysTab();
    addTextTab();
    finish();
    resize(std::max(width(), 680), std::max(height(), 600));
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
    days = new DaysInput(desk.plan(), this);
    days->setObjectName(QStringLiteral("days"));
    addBlock(tr("Days and rounds"), days);
    addCheck(days, [this] { return days->message(); });
    addNote(tr("When a day gets another date, its sessions go along."));
}

bool EventForm::hasMoreChanges() const
{
    return days->isChanged();
}

void EventForm::putMore(Draft &draft)
{
    days->put(draft);
}

void EventForm::addTextTab()
{
    startTab(tr("Texts"));
    text("description", &Event::description, TextInput::Size::Paragraphs);
    paper("notes", &Event::notes);
    links("links", &Event::links);
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
