#pragma once

#include "ui/base/desk.h"

#include <QHash>

class QLineEdit;
class QStringListModel;

namespace blokplan::ui
{

/// The people of the plan by name, for all lines of one form; keeps up with the plan. Names that are nobody's
/// yet get one new person each, however often they are written.
class KnownPeople : public QObject
{
    Q_OBJECT

public:
    explicit KnownPeople(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const Plan &plan() const { return desk.plan(); }
    /// The person of that name as people write it, or nullptr.
    [[nodiscard]] const Person *named(const QString &name) const;
    /// The person to be made for that name; the same one whenever it is asked.
    [[nodiscard]] Person newcomer(const QString &name) const;
    /// Offers the names as one types: one name a line, or several with commas between.
    void complete(QLineEdit *line) const;
    void completeList(QLineEdit *line) const;

private:
    void gather();

    const Desk &desk;
    QStringListModel *names;
    QHash<QString, PersonId> byName; ///< folded
    mutable QHash<QString, PersonId> newcomers;
};

/// Offers these words as one types, in a line of several with commas between.
void completeWords(QLineEdit *line, QStringList words);

} // namespace blokplan::ui
