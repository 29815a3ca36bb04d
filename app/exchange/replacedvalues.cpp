#include "app/exchange/replacedvalues.h"

#include <algorithm>

namespace blokplan
{

void countReplaced(std::vector<Note> &notes, const QString &field, const QString &from, const QString &to)
{
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note &note) {
        return note.kind == NoteKind::ValueReplaced && note.details[0] == field;
    });
    if (found == notes.end())
        notes.push_back({NoteKind::ValueReplaced, {}, {field, from, to, QStringLiteral("1")}});
    else
        found->details[3] = QString::number(found->details[3].toInt() + 1);
}

} // namespace blokplan
