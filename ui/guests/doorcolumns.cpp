#include "app/wording/verdicts.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"
#include "ui/guests/guestkinds.h"
#include "ui/records/kinds.h"

#include <QCoreApplication>

namespace blokplan::ui
{

namespace
{

struct DoorColumns {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::DoorColumns)
};

bool setName(Text &name, const QString &text)
{
    name.first = text;
    return !text.isEmpty();
}

RecordCell guestsCell(const Desk &desk, const Category &category)
{
    const auto &all = desk.plan().attendees();
    return numberCell(int(std::count_if(all.begin(), all.end(), [&](const Attendee &one) {
        return one.category == category.id && one.sameAs.isNull();
    })));
}

RecordCell listName(const Desk & /*desk*/, const CheckinList &list)
{
    return {list.name.first, list.position};
}

RecordCell categoryName(const Desk & /*desk*/, const Category &category)
{
    RecordCell cell{category.name.first, category.position};
    if (category.colour.set)
        cell.swatch = toQColor(category.colour);
    return cell;
}

void listsTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    rows.all = !edit.of<Category>().empty() || !edit.of<Day>().empty() || !edit.of<Session>().empty();
}

void categoriesTouched(const Desk & /*desk*/, const Edit &edit, TouchedRows &rows)
{
    rows.all = !edit.of<Attendee>().empty();
}

QStringList questionWords()
{
    return wordsOf<QuestionKind>(wording::word);
}

bool setQuestionKind(Question &question, const QString &text)
{
    return setByWord<QuestionKind>(question.sort, wording::word, text);
}

RecordCell answersCell(const Desk &desk, const Question &question)
{
    const auto &all = desk.plan().attendees();
    return numberCell(int(std::count_if(all.begin(), all.end(), [&](const Attendee &one) {
        return one.sameAs.isNull() && one.answers.contains(question.id.toString());
    })));
}

} // namespace

std::vector<const Question *> orderedQuestions(const Plan &plan)
{
    std::vector<const Question *> order;
    for (const Question &one : plan.questions())
        order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const Question *a, const Question *b) {
        return std::tie(a->position, a->name.first, a->id) < std::tie(b->position, b->name.first, b->id);
    });
    return order;
}

std::vector<const Category *> orderedCategories(const Plan &plan)
{
    std::vector<const Category *> order;
    for (const Category &one : plan.all<Category>())
        order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const Category *a, const Category *b) {
        return std::tie(a->position, a->name.first, a->id) < std::tie(b->position, b->name.first, b->id);
    });
    return order;
}

QString categoryNames(const Plan &plan, const QList<CategoryId> &categories)
{
    if (categories.isEmpty())
        return DoorColumns::tr("Everybody");
    QStringList names;
    for (const Category *one : orderedCategories(plan)) {
        if (categories.contains(one->id))
            names.append(one->name.first);
    }
    return names.join(QStringLiteral(", "));
}

QString scopeWords(const Plan &plan, const CheckinList &list)
{
    if (list.scope == ListScope::Day) {
        const Day *day = plan.find(list.day);
        return day == nullptr ? QString() : wording::longDate(day->date);
    }
    if (list.scope == ListScope::Session) {
        const Session *session = plan.find(list.session);
        return session == nullptr ? QString() : session->title.first;
    }
    return DoorColumns::tr("Whole event");
}

std::unique_ptr<RecordKind> checkinListKind()
{
    std::vector<RecordColumn<CheckinList>> columns{
        {"name", [] { return DoorColumns::tr("Door"); }, 160, listName,
         [](CheckinList &list, const QString &text) { return setName(list.name, text); }},
        {"scope", fieldTitle<CheckinList, "scope">, 180,
         [](const Desk &desk, const CheckinList &list) { return RecordCell{scopeWords(desk.plan(), list)}; }},
        {"categories", [] { return DoorColumns::tr("Who belongs"); }, 160,
         [](const Desk &desk, const CheckinList &list) {
             return RecordCell{categoryNames(desk.plan(), list.categories)};
         }},
        {"reentry", fieldTitle<CheckinList, "reentry">, 90,
         [](const Desk &, const CheckinList &list) {
             return RecordCell{list.reentry ? DoorColumns::tr("yes") : QString()};
         }},
    };
    return std::make_unique<KindOf<CheckinList>>(std::move(columns), listsTouched);
}

std::unique_ptr<RecordKind> questionKind()
{
    std::vector<RecordColumn<Question>> columns{
        {"name", [] { return DoorColumns::tr("Question"); }, 260,
         [](const Desk &, const Question &question) {
             return RecordCell{question.name.first, question.position};
         },
         [](Question &question, const QString &text) { return setName(question.name, text); }},
        {"kind", fieldTitle<Question, "kind">, 100,
         [](const Desk &, const Question &question) { return RecordCell{wording::word(question.sort)}; },
         setQuestionKind, questionWords},
        {"at_door", fieldTitle<Question, "at_door">, 130,
         [](const Desk &, const Question &question) {
             return RecordCell{question.atDoor ? DoorColumns::tr("yes") : QString()};
         }},
        {"answers", fieldTitle<Attendee, "answers">, 90, answersCell},
    };
    return std::make_unique<KindOf<Question>>(std::move(columns), categoriesTouched);
}

std::unique_ptr<RecordKind> categoryKind()
{
    std::vector<RecordColumn<Category>> columns{
        {"name", fieldTitle<Category, "name">, 260, categoryName,
         [](Category &category, const QString &text) { return setName(category.name, text); }},
        {"attendees", [] { return DoorColumns::tr("Attendees"); }, 100, guestsCell},
    };
    return std::make_unique<KindOf<Category>>(std::move(columns), categoriesTouched);
}

} // namespace blokplan::ui
