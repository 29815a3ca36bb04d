#pragma once

#include "app/base/table.h"
#include "app/exchange/format.h"
#include "app/exchange/schedulefile.h"
#include "app/exchange/schedulexml.h"

#include <QSet>

/// What all parts of the reader of schedule.xml ask of the file: whose it is, its texts, ids and notes.
namespace blokplan::schedulexml
{

inline bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

inline void keep(Extras &extras, const char *name, const QString &value)
{
    if (!value.isEmpty())
        extras.insert(QLatin1String(name), value);
}

/// Rows of one kind being gathered; an id is given once.
template <class R>
struct Rows {
    std::vector<std::shared_ptr<R>> list;
    QSet<Id<R>> ids;

    R &add(const Id<R> &id)
    {
        list.push_back(std::make_shared<R>());
        list.back()->id = id;
        ids.insert(id);
        return *list.back();
    }
    [[nodiscard]] Table<R> table() const { return Table<R>::from({list.begin(), list.end()}); }
};

class Source
{
public:
    explicit Source(const ScheduleFile &from);

    /// Written by this program: its texts are plain, its people and rooms bear our ids.
    [[nodiscard]] bool isOurs() const { return ours; }
    /// A text of one line.
    [[nodiscard]] QString line(const QString &text) const { return ours ? text : text.simplified(); }
    /// A text of several lines, HTML made plain and counted.
    [[nodiscard]] QString block(const QString &text);
    [[nodiscard]] QString conference(const char *name) const;
    /// The id of what bears that key in this conference.
    template <class R>
    [[nodiscard]] Id<R> named(const QString &key) const
    {
        return Id<R>::named(space(), conferenceKey + QLatin1String(R::kind) + QLatin1Char('/') + key);
    }

    void note(NoteKind kind, const QStringList &details, qint64 at = 0);
    /// A session that says nowhere but in its title that it is a break.
    void countBreak(const QString &title);
    /// The notes so far and those about the file as a whole.
    [[nodiscard]] std::vector<Note> notes();

    const ScheduleFile &file;

private:
    bool ours;
    QString conferenceKey; ///< acronym, else title
    std::vector<Note> own;
    int htmlTexts = 0;
    int breaks = 0;
    QString oneBreak;
};

} // namespace blokplan::schedulexml
