#include "app/exchange/attendeesnamed.h"

#include "app/base/fold.h"

namespace blokplan::attendees
{

namespace
{

std::vector<const Question *> orderedQuestions(const Plan &plan)
{
    std::vector<const Question *> list;
    for (const Question &question : plan.questions())
        list.push_back(&question);
    std::stable_sort(list.begin(), list.end(),
                     [](const Question *a, const Question *b) { return a->position < b->position; });
    return list;
}

} // namespace

NamedThings::NamedThings(const Plan &plan, const Columns &what) : columns(what)
{
    for (const Category &category : plan.categories()) {
        categories.insert(category.name.first, category.id);
        if (!categories.contains(folded(category.name.first)))
            categories.insert(folded(category.name.first), category.id);
        names.insert(category.id, category.name.first);
        firstPosition = std::max(firstPosition, category.position + 1);
    }
    QHash<QString, QList<QuestionId>> asked; // those of one name in order
    int position = 0;
    for (const Question *question : orderedQuestions(plan)) {
        asked[folded(question->name.first)].append(question->id);
        position = std::max(position, question->position + 1);
    }
    for (int column = 0; column < int(columns.size()); ++column) {
        if (columns[column].field != Field::Question)
            continue;
        auto &free = asked[folded(columns[column].text)];
        if (!free.isEmpty()) {
            questions.insert(column, free.takeFirst());
            continue;
        }
        Question made;
        made.id = QuestionId::create();
        made.name = columns[column].text;
        made.sort = questionKind(columns[column].text);
        made.position = position++;
        wanted.insert(column, made);
    }
    for (const Session &session : plan.sessions()) {
        byTitle.insert(session.id.toString(), session.id);
        const QString title = folded(session.title.first);
        if (!title.isEmpty())
            byTitle.insert(title, byTitle.contains(title) ? SessionId() : session.id);
    }
}

CategoryId NamedThings::category(const QString &name)
{
    if (const auto exact = categories.constFind(name); exact != categories.constEnd())
        return *exact;
    const QString key = folded(name);
    if (const auto alike = categories.constFind(key); alike != categories.constEnd()) {
        categories.insert(name, *alike);
        return *alike;
    }
    Category made;
    made.id = CategoryId::create();
    made.name = name;
    made.position = firstPosition + int(madeCategories.size());
    made.colour = trackColour(made.position);
    madeCategories.push_back(made);
    names.insert(made.id, name);
    categories.insert(key, made.id);
    categories.insert(name, made.id);
    return made.id;
}

QString NamedThings::categoryName(const CategoryId &id) const
{
    return names.value(id);
}

QuestionId NamedThings::question(int column)
{
    if (const auto known = questions.constFind(column); known != questions.constEnd())
        return *known;
    const Question made = wanted.value(column);
    madeQuestions.push_back(made);
    questions.insert(column, made.id);
    return made.id;
}

void NamedThings::addTo(Run &run) const
{
    for (const Category &made : madeCategories)
        run.edit.of<Category>().push_back({nullptr, std::make_shared<const Category>(made)});
    for (const Question &made : madeQuestions)
        run.edit.of<Question>().push_back({nullptr, std::make_shared<const Question>(made)});
    run.newCategories = int(madeCategories.size());
    run.newQuestions = int(madeQuestions.size());
}

} // namespace blokplan::attendees
