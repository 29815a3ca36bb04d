#include "ui/forms/participantrow.h"

#include "app/base/fold.h"
#include "app/model/agenda.h"
#include "app/wording/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace blokplan::ui
{

const Person *personNamed(const Plan &plan, const QString &name)
{
    const QString wanted = folded(name);
    for (const Person &person : plan.people()) {
        if (!wanted.isEmpty() && folded(person.asWritten) == wanted)
            return &person;
    }
    return nullptr;
}

ParticipantRow::ParticipantRow(const Plan &now, const Participant &participant, QWidget *parent)
    : QWidget(parent), plan(now), begun(participant), nameLine(new QLineEdit(this)),
      asChoice(new QComboBox(this)), role(new QComboBox(this)), affiliation(new QLineEdit(this)),
      state(new QComboBox(this))
{
    makeName(now);
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

void ParticipantRow::makeName(const Plan &now)
{
    QStringList names;
    for (const Person &person : now.people())
        names.append(person.asWritten);
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    nameLine->setText(nameOf(now, begun));
    nameLine->setPlaceholderText(tr("Name"));
    nameLine->setAccessibleName(tr("Name"));
    nameLine->setCompleter(completer);
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
    const Person *person = plan.find(begun.person);
    affiliation->setPlaceholderText(person == nullptr || person->affiliation.isEmpty() ? tr("Affiliation")
                                                                                       : person->affiliation);
}

void ParticipantRow::recogniseName()
{
    const Person *person = personNamed(plan, name());
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

Participant ParticipantRow::participant() const
{
    Participant now = begun;
    now.role = Role(role->currentIndex());
    now.consent = Consent(state->currentIndex());
    now.affiliation = affiliation->text().trimmed();
    if (name() == nameOf(plan, begun) && as() == (begun.person.isNull() ? As::Text : As::Person))
        return now;
    const Person *person = as() == As::Person ? personNamed(plan, name()) : nullptr;
    now.person = person == nullptr ? PersonId() : person->id;
    now.text = person == nullptr ? name() : QString();
    return now;
}

Person ParticipantRow::newPerson() const
{
    Person person;
    person.id = fresh;
    person.asWritten = name();
    person.affiliation = affiliation->text().trimmed();
    return person;
}

} // namespace blokplan::ui
