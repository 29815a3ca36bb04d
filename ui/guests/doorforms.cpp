#include "ui/guests/doorforms.h"

#include "app/wording/verdicts.h"
#include "ui/forms/sessionchoice.h"
#include "ui/guests/categoriesinput.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"

namespace blokplan::ui
{

namespace
{

template <class FormOf, class R>
QDialog *opened(Desk &desk, R record, QWidget *parent)
{
    auto *form = new FormOf(desk, record, parent);
    form->open();
    return form;
}

template <class FormOf, class R>
QDialog *openedById(Desk &desk, const Id<R> &id, QWidget *parent)
{
    const R *record = desk.plan().find(id);
    return record == nullptr ? nullptr : opened<FormOf>(desk, *record, parent);
}

/// A new one, after all others.
template <class R>
R newRecord(const Plan &plan)
{
    R record;
    record.id = Id<R>::create();
    for (const R &other : plan.all<R>())
        record.position = std::max(record.position, other.position + 1);
    return record;
}

} // namespace

CheckinListForm::CheckinListForm(Desk &wanted, const CheckinList &list, QWidget *parent)
    : RecordForm(wanted, list, list.name.first.isEmpty() ? tr("New door") : list.name.first, parent)
{
    TextInput *name = text("name", &CheckinList::name);
    require(name, tr("A door needs a name."));
    addScope();
    addCategories();
    QCheckBox *both = box("reentry", &CheckinList::reentry);
    both->setText(tr("People go out and come back; who is inside is kept"));
    finish();
    resize(std::max(width(), 560), std::max(height(), 460));
    name->setFocus();
}

/// One choice for the event and its days; a session is found below by its title.
void CheckinListForm::addScope()
{
    auto *scope = new QComboBox(this);
    scope->addItem(tr("Whole event"));
    QList<DayId> days{DayId()};
    for (const Day *day : orderedDays(desk.plan())) {
        scope->addItem(wording::longDate(day->date));
        days.append(day->id);
    }
    auto *titles = new SessionTitles(desk.agenda(), this);
    const int ofSession = scope->count();
    if (!desk.plan().sessions().isEmpty())
        scope->addItem(tr("One session: who is registered for it"));
    auto *session = new SessionChoice(*titles, record.session, this);
    if (record.scope == ListScope::Day)
        scope->setCurrentIndex(int(std::max(qsizetype(0), days.indexOf(record.day))));
    else if (record.scope == ListScope::Session)
        scope->setCurrentIndex(ofSession);
    bind("scope", scope, [=](CheckinList &list) {
        const int at = scope->currentIndex();
        list.scope = at == 0 ? ListScope::WholeEvent : at == ofSession ? ListScope::Session : ListScope::Day;
        list.day = list.scope == ListScope::Day ? days[at] : DayId();
        list.session = list.scope == ListScope::Session ? session->session() : SessionId();
    });
    addField(wording::fieldWord(QLatin1String(CheckinList::kind), QStringLiteral("session")), session);
    addCheck(session, [=] {
        if (scope->currentIndex() != ofSession)
            return QString();
        return session->session().isNull() ? tr("Choose the session.") : session->message();
    });
    const auto follow = [=] { session->setEnabled(scope->currentIndex() == ofSession); };
    connect(scope, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void CheckinListForm::addCategories()
{
    auto *input = new CategoriesInput(desk.plan(), record.categories, this);
    bind("categories", input, [=](CheckinList &list) { list.categories = input->categories(); });
    addNote(input->isEmpty() ? tr("There are no categories: everybody belongs.")
                             : tr("With none ticked everybody belongs."));
}

CategoryForm::CategoryForm(Desk &wanted, const Category &category, QWidget *parent)
    : RecordForm(wanted, category, category.name.first.isEmpty() ? tr("New category") : category.name.first,
                 parent)
{
    TextInput *name = text("name", &Category::name);
    require(name, tr("A category needs a name."));
    colour("colour", &Category::colour);
    addNote(tr("The colour stands on the badge and beside the name in lists."));
    finish();
    name->setFocus();
}

QuestionForm::QuestionForm(Desk &wanted, const Question &question, QWidget *parent)
    : RecordForm(wanted, question, question.name.first.isEmpty() ? tr("New question") : question.name.first,
                 parent)
{
    TextInput *name = text("name", &Question::name);
    require(name, tr("A question needs its words."));
    choice<QuestionKind>("kind", &Question::sort, wording::word);
    addNote(tr("Answers about diet and access are kept for a shorter time: see Privacy."));
    QCheckBox *door = box("at_door", &Question::atDoor);
    door->setText(tr("The door shows what was answered"));
    finish();
    name->setFocus();
}

QDialog *openCheckinListForm(Desk &desk, const CheckinListId &list, QWidget *parent)
{
    return openedById<CheckinListForm>(desk, list, parent);
}

QDialog *newCheckinListForm(Desk &desk, QWidget *parent)
{
    return opened<CheckinListForm>(desk, newRecord<CheckinList>(desk.plan()), parent);
}

QDialog *openQuestionForm(Desk &desk, const QuestionId &question, QWidget *parent)
{
    return openedById<QuestionForm>(desk, question, parent);
}

QDialog *newQuestionForm(Desk &desk, QWidget *parent)
{
    return opened<QuestionForm>(desk, newRecord<Question>(desk.plan()), parent);
}

QDialog *openCategoryForm(Desk &desk, const CategoryId &category, QWidget *parent)
{
    return openedById<CategoryForm>(desk, category, parent);
}

QDialog *newCategoryForm(Desk &desk, QWidget *parent)
{
    return opened<CategoryForm>(desk, newRecord<Category>(desk.plan()), parent);
}

} // namespace blokplan::ui
