#include "ui/guests/attendeeform.h"

#include "app/checkin/ticketcode.h"
#include "app/wording/verdicts.h"
#include "ui/forms/nameparts.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"
#include "ui/guests/instructionslist.h"
#include "ui/guests/registrationrow.h"

namespace blokplan::ui
{

AttendeeForm::AttendeeForm(Desk &wanted, const Attendee &attendee, QWidget *parent)
    : RecordForm(wanted, attendee, attendee.asWritten.isEmpty() ? tr("New attendee") : attendee.asWritten,
                 parent)
{
    addWhoTab();
    addTicketTab();
    addAnswersTab();
    addSessionsTab();
    addDoorTab();
    finish();
    resize(std::max(width(), 640), std::max(height(), 560));
}

void AttendeeForm::addWhoTab()
{
    startTab(tr("Attendee"));
    QLineEdit *name = line("as_written", &Attendee::asWritten);
    const bool isForgotten = desk.plan().find(record.id) != nullptr && record.asWritten.isEmpty();
    addCheck(name, [=] {
        return name->text().trimmed().isEmpty() && !isForgotten ? tr("An attendee needs a name.") : QString();
    });
    addNameParts(name);
    QLineEdit *badge = line("badge_name", &Attendee::badgeName);
    badge->setPlaceholderText(tr("As the name is written"));
    line("organisation", &Attendee::organisation);
    line("function", &Attendee::function);
    QLineEdit *email = line("email", &Attendee::email);
    addCheck(email, [=] { return wrongWithMail(email->text()); });
    line("phone", &Attendee::phone);
    line("country", &Attendee::country);
    name->setFocus();
}

/// The name taken apart as it is written, until somebody writes a part themselves.
void AttendeeForm::addNameParts(QLineEdit *name)
{
    QLineEdit *given = line("given", &Attendee::given);
    QLineEdit *particle = line("particle", &Attendee::particle);
    QLineEdit *family = line("family", &Attendee::family);
    followName(name, given, particle, family);
}

void AttendeeForm::addTicketTab()
{
    startTab(tr("Ticket"));
    addCategory();
    choice<AttendeeState>("state", &Attendee::state, wording::word);
    addCode();
    QLineEdit *others = list("codes", &Attendee::codes);
    others->setPlaceholderText(tr("With commas between"));
    QLineEdit *party = line("party", &Attendee::party);
    party->setToolTip(tr("Who bear the same name of a group here come together."));
    if (!record.formerCodes.isEmpty())
        addNote(tr("Replaced tickets: %1").arg(record.formerCodes.join(QStringLiteral(", "))));
}

void AttendeeForm::addCategory()
{
    auto *input = new QComboBox(this);
    input->addItem(tr("None"));
    QList<CategoryId> ids{CategoryId()};
    for (const Category *one : orderedCategories(desk.plan())) {
        input->addItem(one->name.first);
        ids.append(one->id);
    }
    input->setCurrentIndex(int(std::max(qsizetype(0), ids.indexOf(record.category))));
    bind("category", input, [=](Attendee &attendee) { attendee.category = ids[input->currentIndex()]; });
}

void AttendeeForm::addCode()
{
    auto *input = new QLineEdit(record.code, this);
    addField(tr("Ticket code"), input);
    writers.emplace_back([=](Attendee &attendee) { attendee.code = input->text().trimmed().toUpper(); });
    addCheck(input, [=, this] { return codeMessage(input->text().trimmed()); });
}

/// Two with one code could not be told apart at the door.
QString AttendeeForm::codeMessage(const QString &code) const
{
    if (code.isEmpty() || code.compare(begun.code, Qt::CaseInsensitive) == 0)
        return {};
    for (const Attendee &other : desk.plan().attendees()) {
        const bool hasIt = other.code.compare(code, Qt::CaseInsensitive) == 0 ||
                           other.codes.contains(code, Qt::CaseInsensitive);
        if (hasIt && other.id != record.id)
            return tr("%1 has this code.").arg(other.asWritten);
    }
    return {};
}

/// A line for each question of the event; what is not answered is not kept.
void AttendeeForm::addAnswersTab()
{
    const auto questions = orderedQuestions(desk.plan());
    if (questions.empty() && record.consent.isEmpty())
        return;
    startTab(wording::fieldWord(QLatin1String(Attendee::kind), QStringLiteral("answers")));
    for (const Question *question : questions) {
        const QString id = question->id.toString();
        auto *input = new QLineEdit(record.answers.value(id), this);
        addField(question->name.first, input);
        writers.emplace_back([=](Attendee &attendee) {
            if (const QString answer = input->text().trimmed(); answer.isEmpty())
                attendee.answers.remove(id);
            else
                attendee.answers.insert(id, answer);
        });
    }
    line("consent", &Attendee::consent);
}

/// Only where sessions take registrations.
void AttendeeForm::addSessionsTab()
{
    if (desk.plan().enrolments().isEmpty() && desk.plan().registrations().isEmpty())
        return;
    startTab(tr("Sessions"));
    auto *list = new RowList(tr("Register for a session"), this, RowList::Order::None);
    list->setObjectName(QStringLiteral("registrations"));
    registrations.list = list;
    const auto append = [this, list](const Registration &one) {
        list->append(new RegistrationRow(desk.agenda(), one, list));
    };
    for (const Registration &one : desk.plan().registrations()) {
        if (one.attendee == record.id)
            append(one);
    }
    registrations.begin();
    addBlock(tr("Registered for"), list);
    addCheck(list, [this] { return sessionsMessage(); });
    connect(list, &RowList::addAsked, this, [this, append] {
        append({RegistrationId::create(),
                record.id,
                {},
                AttendeeState::Registered,
                QDateTime::currentDateTimeUtc()});
    });
}

QString AttendeeForm::sessionsMessage() const
{
    QSet<SessionId> named;
    for (const Registration &one : registrations.written()) {
        if (!one.session.isNull() && named.contains(one.session))
            return tr("A session stands here twice.");
        named.insert(one.session);
    }
    return registrations.message();
}

bool AttendeeForm::hasMoreChanges() const
{
    return registrations.list != nullptr && registrations.isChanged();
}

void AttendeeForm::putMore(Draft &draft)
{
    if (registrations.list != nullptr)
        registrations.put(draft);
}

void AttendeeForm::addDoorTab()
{
    startTab(tr("At the door"));
    auto *instructions = new InstructionsList(record.instructions, this);
    addBlock(wording::fieldWord(QLatin1String(Attendee::kind), QStringLiteral("instructions")), instructions);
    writers.emplace_back([=](Attendee &attendee) { attendee.instructions = instructions->instructions(); });
    addCheck(instructions, [=] { return instructions->message(); });
    addNote(tr("Who works at the door reads these and confirms them before this attendee goes in."));
    paper("notes", &Attendee::notes);
}

QDialog *openAttendeeForm(Desk &desk, const AttendeeId &attendee, QWidget *parent)
{
    const Attendee *record = desk.plan().find(attendee);
    if (record == nullptr)
        return nullptr;
    auto *form = new AttendeeForm(desk, *record, parent);
    form->open();
    return form;
}

QDialog *newAttendeeForm(Desk &desk, QWidget *parent)
{
    Attendee attendee;
    attendee.id = AttendeeId::create();
    attendee.code = checkin::newTicketCode();
    attendee.registeredAt = QDateTime::currentDateTimeUtc();
    auto *form = new AttendeeForm(desk, attendee, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
