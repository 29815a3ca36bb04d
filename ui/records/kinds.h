#pragma once

#include "app/wording/words.h"
#include "ui/records/recordkind.h"

/// The columns of each kind of record that has a table.
namespace blokplan::ui
{

std::unique_ptr<RecordKind> sessionKind();
std::unique_ptr<RecordKind> personKind();
std::unique_ptr<RecordKind> roomKind();
std::unique_ptr<RecordKind> trackKind();
std::unique_ptr<RecordKind> routeKind();

/// The name of a field, as a constant of the program: `fieldTitle<Room, "seats">`.
template <size_t Size>
struct FieldName {
    char text[Size]{};
    constexpr FieldName(const char (&name)[Size]) // NOLINT(google-explicit-constructor): written as a literal
    {
        std::copy(name, name + Size, text);
    }
};
template <class R, FieldName Name>
QString fieldTitle()
{
    return wording::fieldWord(QLatin1String(R::kind), QLatin1String(Name.text));
}

/// Writes a whole number of 0 or more, or nothing; false for anything else.
bool setNumber(std::optional<int> &number, const QString &text);
/// A cell that is a number, and sorts as one.
RecordCell numberCell(int number);
/// The words of an enum in the order of its values, for a list to choose from.
template <class E>
QStringList wordsOf(QString (*word)(E))
{
    QStringList words;
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        words.append(word(E(i)));
    return words;
}
/// Writes the value whose word it is; false when it is none of them.
template <class E>
bool setByWord(E &value, QString (*word)(E), const QString &text)
{
    const qsizetype at = wordsOf<E>(word).indexOf(text);
    if (at >= 0)
        value = E(at);
    return at >= 0;
}

} // namespace blokplan::ui
