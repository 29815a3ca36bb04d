#include "ui/forms/personform.h"

#include "ui/forms/forms.h"
#include "ui/forms/hourslist.h"
#include "ui/forms/persondayview.h"

namespace blokplan::ui
{

NameParts guessedParts(const QString &asWritten)
{
    QStringList words = asWritten.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    NameParts parts;
    if (words.size() < 2) {
        parts.given = words.join(QLatin1Char(' '));
        return parts;
    }
    const auto isSmall = [](const QString &word) {
        return word[0].isLower() || word[0] == QLatin1Char('\'');
    };
    const auto particle = std::find_if(words.begin() + 1, words.end() - 1, isSmall);
    const auto given = particle == words.end() - 1 ? words.end() - 1 : particle;
    const auto family = std::find_if_not(given, words.end() - 1, isSmall);
    parts.given = QStringList(words.begin(), given).join(QLatin1Char(' '));
    parts.particle = QStringList(given, family).join(QLatin1Char(' '));
    parts.family = QStringList(family, words.end()).join(QLatin1Char(' '));
    return parts;
}

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
    addCheck(email, [=] {
        const QString text = email->text().trimmed();
        return text.isEmpty() || text.contains(QLatin1Char('@')) ? QString()
                                                                 : tr("An e-mail address has an @ in it.");
    });
    line("phone", &Person::phone);
    links("links", &Person::links);
    name->setFocus();
}

void PersonForm::addNameParts(QLineEdit *name)
{
    QLineEdit *given = line("given", &Person::given);
    QLineEdit *particle = line("particle", &Person::particle);
    QLineEdit *family = line("family", &Person::family);
    connect(name, &QLineEdit::textEdited, this, [=](const QString &text) {
        const NameParts parts = guessedParts(text);
        const auto guess = [](QLineEdit *line, const QString &part) {
            if (!line->isModified())
                line->setText(part);
        };
        guess(given, parts.given);
        guess(particle, parts.particle);
        guess(family, parts.family);
    });
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
