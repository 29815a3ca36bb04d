#include "app/wording/registeredits.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace blokplan::wording
{

namespace
{

/// What it is done to: a title in quotes, or how many of its kind.
QString object(const Intent &intent)
{
    const QString kind = intent.details.value(0);
    if (intent.count > 1)
        return counted(kind.isEmpty() ? QString::fromLatin1(Session::kind) : kind, intent.count);
    return intent.subject.isEmpty() ? kindWord(kind.isEmpty() ? QString::fromLatin1(Session::kind) : kind)
                                    : quoted(intent.subject);
}

Moods toPlace(const Intent &intent)
{
    const QString what = quoted(intent.subject);
    const QString room = intent.details.value(0);
    const QString at = intent.details.value(1);
    if (intent.wish == Wish::Move)
        return {Edits::tr("Moved %1 to %2, %3").arg(what, room, at),
                Edits::tr("move %1 to %2").arg(what, room)};
    return {Edits::tr("Placed %1 in %2, %3").arg(what, room, at),
            Edits::tr("place %1 in %2").arg(what, room)};
}

/// Findings accepted and rules set are told in words of their own.
std::optional<Moods> ofRules(const Intent &intent)
{
    if (intent.details.value(0) == QLatin1String(RuleSetting::kind)) {
        const QString rule = intent.count > 1 ? counted(intent.details[0], intent.count)
                                              : quoted(ruleTitle(intent.subject.toLatin1().constData()));
        return Moods{Edits::tr("Changed %1").arg(rule), Edits::tr("change %1").arg(rule)};
    }
    if (intent.details.value(0) != QLatin1String(Acceptance::kind))
        return std::nullopt;
    return intent.wish == Wish::Create ? Moods{Edits::tr("Accepted %n finding(s)", nullptr, intent.count),
                                               Edits::tr("accept %n finding(s)", nullptr, intent.count)}
                                       : Moods{Edits::tr("Reopened %n finding(s)", nullptr, intent.count),
                                               Edits::tr("reopen %n finding(s)", nullptr, intent.count)};
}

/// What hangs on a record, said as one thing of it.
QString hangingWord(const QString &kind)
{
    if (kind == QLatin1String(Participant::kind))
        return Edits::tr("people", "of a session");
    if (kind == QLatin1String(Placement::kind))
        return Edits::tr("times and rooms", "of a session");
    if (kind == QLatin1String(Session::kind))
        return Edits::tr("parts", "of a session");
    if (kind == QLatin1String(Registration::kind))
        return Edits::tr("registrations");
    if (kind == QLatin1String(Todo::kind))
        return Edits::tr("tasks");
    return kind == QLatin1String(Relation::kind) ? Edits::tr("relations", "of a session") : QString();
}

/// "kind, people and times and rooms"; nothing where it is not known, or too much to say.
QString changedWords(const Intent &intent)
{
    static constexpr int most = 3;
    QStringList words;
    for (const QString &name : intent.details.mid(1)) {
        const QString hanging = hangingWord(name);
        const QString word = hanging.isEmpty() && !name.isEmpty()
                                 ? fieldWord(intent.details.value(0), name).toLower()
                                 : hanging;
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words.size() > most ? QString() : QLocale().createSeparatedList(words);
}

Moods ofRecords(const Intent &intent)
{
    if (const auto own = ofRules(intent))
        return *own;
    const QString what = object(intent);
    switch (intent.wish) {
    case Wish::Create:
        return {Edits::tr("Added %1").arg(what), Edits::tr("add %1").arg(what)};
    case Wish::Remove:
        return {Edits::tr("Deleted %1").arg(what), Edits::tr("delete %1").arg(what)};
    default:
        break;
    }
    const QString word = changedWords(intent);
    if (word.isEmpty())
        return {Edits::tr("Changed %1").arg(what), Edits::tr("change %1").arg(what)};
    return {Edits::tr("Changed %1 of %2", "%1 a field, %2 a thing").arg(word, what),
            Edits::tr("change %1 of %2", "%1 a field, %2 a thing").arg(word, what)};
}

Moods ofPlacements(const Intent &intent)
{
    const QString what = sessionsOf(intent);
    switch (intent.wish) {
    case Wish::Unplace:
        return {Edits::tr("Put %1 back on the shelf").arg(what), Edits::tr("put %1 on the shelf").arg(what)};
    case Wish::Resize: {
        const QString length = minutes(intent.details.value(0).toInt());
        return {Edits::tr("%1 now takes %2").arg(what, length),
                Edits::tr("change the length of %1").arg(what)};
    }
    case Wish::Duplicate:
        return {Edits::tr("Duplicated %1").arg(what), Edits::tr("duplicate %1").arg(what)};
    case Wish::Pin:
        return {Edits::tr("Pinned %1").arg(what), Edits::tr("pin %1").arg(what)};
    default:
        return {Edits::tr("Unpinned %1").arg(what), Edits::tr("unpin %1").arg(what)};
    }
}

Moods ofFiles(const Intent &intent)
{
    const int count = intent.details.value(0).toInt();
    switch (intent.wish) {
    case Wish::Import:
        return {Edits::tr("Imported %1").arg(intent.subject), Edits::tr("import %1").arg(intent.subject)};
    case Wish::Paste:
        return {Edits::tr("Pasted %n session(s)", nullptr, count),
                Edits::tr("paste %n session(s)", nullptr, count)};
    case Wish::NewEvent:
        return {Edits::tr("Made %1").arg(quoted(intent.subject)),
                Edits::tr("new event %1").arg(quoted(intent.subject))};
    default:
        return {Edits::tr("Took over %1").arg(intent.subject), Edits::tr("take over %1").arg(intent.subject)};
    }
}

Moods moods(const Intent &intent)
{
    if (const auto group = groupMoods(intent))
        return *group;
    if (const auto ofRegister = registerMoods(intent))
        return *ofRegister;
    switch (intent.wish) {
    case Wish::Move:
    case Wish::Place:
        return toPlace(intent);
    case Wish::Create:
    case Wish::Change:
    case Wish::Remove:
        return ofRecords(intent);
    case Wish::Unplace:
    case Wish::Resize:
    case Wish::Duplicate:
    case Wish::Pin:
    case Wish::Unpin:
        return ofPlacements(intent);
    case Wish::Import:
    case Wish::Paste:
    case Wish::NewEvent:
    case Wish::Merge:
        return ofFiles(intent);
    default:
        break;
    }
    return {Edits::tr("Changed the programme"), Edits::tr("change the programme")};
}

} // namespace

QString done(const Intent &intent)
{
    return moods(intent).done;
}

QString undo(const Intent &intent)
{
    return Edits::tr("Undo: %1", "a menu item; %1 is what is taken back").arg(moods(intent).wish);
}

QString redo(const Intent &intent)
{
    return Edits::tr("Redo: %1", "a menu item; %1 is what is done again").arg(moods(intent).wish);
}

} // namespace blokplan::wording
