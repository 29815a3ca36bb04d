#include "ui/forms/personform.h"

#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"
#include "ui/forms/nameparts.h"
#include "ui/forms/persondayview.h"

namespace blokplan::ui
{

PersonForm::PersonForm(Desk &wanted, const Person &person, QWidget *parent)
    : RecordForm(wanted, person, person.asWritten.isEmpty() ? tr("New person") : person.asWritten, parent)
{
    addNameTab();
    if (!desk.agenda().appearancesOf(record.id).empty())
        addDayTab();
    addTimeTab();
    addTextTab();
    finish();
    resize(std::max(width(), 640), std::max(height(), 560));
}

void PersonForm::addNameTab()
{
    startTab(tr("Person"));
    QLineEdit *name = line("as_written", &Person::asWritten);
    addCheck(name,
             [=] { return name->text().trimmed().isEmpty() ? tr("A person needs a name.") : QString(); });
    addNameParts(name);
    line("affiliation", &Person::affiliation);
    QLineEdit *email = line("email", &Person::email);
    addCheck(email, [=] { return wrongWithMail(email->text()); });
    line("phone", &Person::phone);
    links("links", &Person::links);
    name->setFocus();
}

void PersonForm::addNameParts(QLineEdit *name)
{
    QLineEdit *given = line("given", &Person::given);
    QLineEdit *particle = line("particle", &Person::particle);
    QLineEdit *family = line("family", &Person::family);
    followName(name, given, particle, family);
}

void PersonForm::addDayTab()
{
    startTab(tr("Programme"));
    auto *day = new PersonDayView(desk, this);
    day->setPerson(record.id);
    addBlock(tr("Their sessions; a click leads to one"), day);
    connect(day, &PersonDayView::asked, this,
            [this](const Target &target) { leave([&desk = desk, target] { desk.lead(target); }); });
}

void PersonForm::addTimeTab()
{
    startTab(tr("Availability"));
    number("daily_limit", &Person::dailyLimit);
    auto *hours = new HoursList(record.availability, desk.plan(), this);
    bind("availability", hours, [=](Person &person) { person.availability = hours->hours(); });
    addCheck(hours, [=] { return hours->message(); });
    addNote(tr("Without hours somebody can always come."));
}

void PersonForm::addTextTab()
{
    startTab(tr("Texts"));
    text("biography", &Person::biography, TextInput::Size::Paragraphs);
    paper("notes", &Person::notes);
}

QDialog *newPersonForm(Desk &desk, QWidget *parent)
{
    Person person;
    person.id = PersonId::create();
    auto *form = new PersonForm(desk, person, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
