#include "ui/forms/participantrow.h"

#include "app/model/agenda.h"
#include "app/wording/words.h"
#include "ui/forms/knownpeople.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace blokplan::ui
{

ParticipantRow::ParticipantRow(const KnownPeople &known, const Participant &participant, QWidget *parent)
    : QWidget(parent), people(known), begun(participant), begunName(nameOf(known.plan(), participant)),
      nameLine(new QLineEdit(this)), asChoice(new QComboBox(this)), role(new QComboBox(this)),
      affiliation(new QLineEdit(this)), state(new QComboBox(this))
{
    makeName();
    makeChoices();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(nameLine, 3);
    line->addWidget(asChoice);
    line->addWidget(role);
    line->addWidget(affiliation, 2);
    line->addWidget(state);
    setFocusProxy(nameLine);
}

void ParticipantRow::makeName()
{
    nameLine->setText(begunName);
    nameLine->setPlaceholderText(tr("Name"));
    nameLine->setAccessibleName(tr("Name"));
    people.complete(nameLine);
    connect(nameLine, &QLineEdit::textChanged, this, &ParticipantRow::recogniseName);
}

void ParticipantRow::makeChoices()
{
    asChoice->addItems({tr("on the list"), tr("new person"), tr("only a text")});
    asChoice->setAccessibleName(tr("As"));
    for (size_t i = 0; i < EnumNames<Role>::names.size(); ++i)
        role->addItem(wording::word(Role(i)));
    for (size_t i = 0; i < EnumNames<Consent>::names.size(); ++i)
        state->addItem(wording::word(Consent(i)));
    asChoice->setCurrentIndex(int(!begun.person.isNull() ? As::Person
                                  : begun.text.isEmpty() ? As::NewPerson
                                                         : As::Text));
    role->setCurrentIndex(int(begun.role));
    role->setAccessibleName(tr("Role"));
    state->setCurrentIndex(int(begun.consent));
    state->setAccessibleName(tr("State"));
    affiliation->setText(begun.affiliation);
    affiliation->setAccessibleName(tr("Affiliation shown here"));
    const Person *person = people.plan().find(begun.person);
    affiliation->setPlaceholderText(person == nullptr || person->affiliation.isEmpty() ? tr("Affiliation")
                                                                                       : person->affiliation);
}

void ParticipantRow::recogniseName()
{
    const Person *person = people.named(name());
    if (person != nullptr)
        affiliation->setPlaceholderText(person->affiliation);
    if (person != nullptr)
        asChoice->setCurrentIndex(int(As::Person));
    else if (as() == As::Person)
        asChoice->setCurrentIndex(int(As::NewPerson));
}

QString ParticipantRow::name() const
{
    return nameLine->text().simplified();
}

ParticipantRow::As ParticipantRow::as() const
{
    return As(asChoice->currentIndex());
}

Participant ParticipantRow::record() const
{
    Participant now = begun;
    now.role = Role(role->currentIndex());
    now.consent = Consent(state->currentIndex());
    now.affiliation = affiliation->text().trimmed();
    if (name() == begunName && as() == (begun.person.isNull() ? As::Text : As::Person))
        return now;
    const Person *person = as() == As::Person ? people.named(name()) : nullptr;
    now.person = as() == As::NewPerson ? newPerson().id : person == nullptr ? PersonId() : person->id;
    now.text = now.person.isNull() ? name() : QString();
    return now;
}

QString ParticipantRow::message() const
{
    if (name().isEmpty())
        return tr("Write a name, or remove the line.");
    return as() == As::Person && record().person.isNull()
               ? tr("'%1' is not on the list of people yet.").arg(name())
               : QString();
}

Person ParticipantRow::newPerson() const
{
    Person person = people.newcomer(name());
    person.affiliation = affiliation->text().trimmed();
    return person;
}

} // namespace blokplan::ui
