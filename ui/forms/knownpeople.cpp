#include "ui/forms/knownpeople.h"

#include "app/base/fold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace blokplan::ui
{

namespace
{

/// Completes the word after the last comma.
class ListCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(QLatin1Char(','), -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString before = line == nullptr ? QString() : line->text().section(QLatin1Char(','), 0, -2);
        const QString word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : before + QStringLiteral(", ") + word;
    }
};

void attach(QCompleter *completer, QLineEdit *line)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

} // namespace

KnownPeople::KnownPeople(const Desk &wanted, QObject *parent)
    : QObject(parent), desk(wanted), names(new QStringListModel(this))
{
    gather();
    connect(&desk, &Desk::changed, this, [this](const Edit &edit) {
        if (!edit.of<Person>().empty())
            gather();
    });
}

void KnownPeople::gather()
{
    QStringList all;
    byName.clear();
    for (const Person &person : desk.plan().people()) {
        all.append(person.asWritten);
        const QString name = folded(person.asWritten);
        if (!byName.contains(name))
            byName.insert(name, person.id);
    }
    all.sort(Qt::CaseInsensitive);
    names->setStringList(all);
}

const Person *KnownPeople::named(const QString &name) const
{
    return desk.plan().find(byName.value(folded(name)));
}

Person KnownPeople::newcomer(const QString &name) const
{
    PersonId &id = newcomers[folded(name)];
    if (id.isNull())
        id = PersonId::create();
    Person person;
    person.id = id;
    person.asWritten = name;
    return person;
}

void KnownPeople::complete(QLineEdit *line) const
{
    attach(new QCompleter(names, line), line);
}

void KnownPeople::completeList(QLineEdit *line) const
{
    attach(new ListCompleter(names, line), line);
}

void completeWords(QLineEdit *line, QStringList words)
{
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    attach(new ListCompleter(words, line), line);
}

} // namespace blokplan::ui
