#pragma once

#include "app/exchange/format.h"

namespace blokplan::attendees
{

/// One sentence for a value that many rows share.
class Warnings
{
public:
    void unread(const QString &field, const QString &value) { ++values[{field, value}]; }
    void unknownSession(const QString &title) { ++sessions[title]; }
    void kept(const QString &line, const QString &name, const QString &field)
    {
        if (keeping.size() < most)
            keeping.push_back({NoteKind::KeptByHand, line, {name, field}});
    }
    [[nodiscard]] std::vector<Note> notes() const
    {
        std::vector<Note> all;
        for (auto it = values.begin(); it != values.end() && all.size() < most; ++it)
            all.push_back({NoteKind::ValueUnread,
                           {},
                           {QString::number(it.value()), it.key().first, it.key().second,
                            QLatin1String(Attendee::kind)}});
        for (auto it = sessions.begin(); it != sessions.end() && all.size() < 2 * most; ++it)
            all.push_back({NoteKind::SessionUnknown, {}, {it.key(), QString::number(it.value())}});
        all.insert(all.end(), keeping.begin(), keeping.end());
        return all;
    }

private:
    static constexpr size_t most = 200; ///< of a kind; who has more has the wrong columns
    QMap<std::pair<QString, QString>, int> values;
    QMap<QString, int> sessions;
    std::vector<Note> keeping;
};

} // namespace blokplan::attendees
