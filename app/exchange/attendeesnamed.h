#pragma once

#include "app/exchange/attendeesimport.h"

namespace blokplan::attendees
{

/// Categories, questions and sessions by name while a list is read; categories and questions are made where
/// they are missing.
class NamedThings
{
public:
    NamedThings(const Plan &plan, const Columns &columns);

    CategoryId category(const QString &name);
    [[nodiscard]] QString categoryName(const CategoryId &id) const;
    /// Of a column that holds answers.
    [[nodiscard]] QuestionId question(int column);
    [[nodiscard]] const QHash<QString, SessionId> &sessions() const { return byTitle; }
    /// Puts what was made into the edit.
    void addTo(Run &run) const;

private:
    const Columns &columns;
    QHash<QString, CategoryId> categories; ///< by exact and by folded name
    QHash<CategoryId, QString> names;
    QHash<int, QuestionId> questions;  ///< by column
    QHash<int, Question> wanted;       ///< questions to be made, by column, once an answer is there
    QHash<QString, SessionId> byTitle; ///< folded; null where two have it
    std::vector<Category> madeCategories;
    std::vector<Question> madeQuestions;
    int firstPosition = 0;
};

} // namespace blokplan::attendees
