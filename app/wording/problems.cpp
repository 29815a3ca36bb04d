#include "app/model/codec.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

QString detail(const Problem &problem, int index)
{
    return problem.details.value(index);
}

/// "programme.xml, line 12, column 5" as far as it is known.
QString place(const Problem &problem)
{
    const QString line = detail(problem, 0);
    const QString column = detail(problem, 1);
    if (line.isEmpty())
        return problem.where;
    if (column.isEmpty())
        return Problems::tr("%1, line %2").arg(problem.where, line);
    return Problems::tr("%1, line %2, column %3").arg(problem.where, line, column);
}

/// "the session 'Opening'", of the details from `first` on.
QString thing(const Problem &problem, int first = 0)
{
    const QString kind = kindWord(detail(problem, first));
    const QString name = detail(problem, first + 1);
    return name.isEmpty() ? kind : Problems::tr("%1 '%2'", "a kind of thing and its name").arg(kind, name);
}

/// A value that cannot be: details = field, value, and where it is known whose: kind, name.
QString impossible(const Problem &problem)
{
    const QString field = detail(problem, 0);
    const QString value = detail(problem, 1);
    if (field == QLatin1String(Event::kind))
        return Problems::tr("%n event(s) stand here; a plan has exactly one.", nullptr, value.toInt());
    const QString word = fieldWord({}, field);
    return detail(problem, 2).isEmpty()
               ? Problems::tr("'%1' is not possible for %2.").arg(value, word)
               : Problems::tr("'%1' is not possible for '%2' of %3.").arg(value, word, thing(problem, 2));
}

/// The same kinds of problem where a source has them: its place stands behind the other details.
QString aboutRecordsOfSource(const Problem &problem)
{
    const QString at = place({problem.kind, problem.where, problem.details.mid(4)});
    if (problem.kind == ProblemKind::Invalid)
        return at + QStringLiteral(": ") + impossible(problem) + QLatin1Char(' ') +
               Problems::tr("Nothing was changed.");
    const QString who = thing({problem.kind, {}, {detail(problem, 0), detail(problem, 3)}});
    return Problems::tr("%1: %2 names something that is not there (%3). Nothing was changed.")
        .arg(at, who, detail(problem, 1));
}

QString aboutEdits(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Stale:
        return Problems::tr("This was changed elsewhere in the meantime: %1. Nothing was done; look at it as "
                            "it is now and "
                            "try again.")
            .arg(thing(problem));
    case ProblemKind::Dangling:
        return Problems::tr("A %1 names something that is not there (any more). Nothing was done.")
            .arg(kindWord(detail(problem, 0)));
    case ProblemKind::HasFacts:
        return Problems::tr("%1 cannot go: something happened at a door with it, and that is kept. Cancel it "
                            "instead. Nothing was done.")
            .arg(thing(problem));
    case ProblemKind::StillNeeded:
        return Problems::tr("This cannot go because %1 still needs it. Nothing was done.")
            .arg(detail(problem, 0));
    case ProblemKind::Invalid:
        return impossible(problem) + QLatin1Char(' ') + Problems::tr("Nothing was done.");
    default:
        return Problems::tr("There is nothing to do.");
    }
}

QString aboutPaths(const Problem &problem)
{
    const QString &where = problem.where;
    switch (problem.kind) {
    case ProblemKind::NotFound:
        return Problems::tr("%1 is not there. Check the name, or whether the disk it is on is connected.")
            .arg(where);
    case ProblemKind::NoPermission:
        return Problems::tr(
                   "%1 may not be opened by you. Ask its owner for permission, or choose another place.")
            .arg(where);
    case ProblemKind::IsFolder:
        return Problems::tr("%1 is a folder, not a file. Choose a file in it.").arg(where);
    case ProblemKind::Empty:
        return Problems::tr("%1 is empty: there is nothing in it to read.").arg(where);
    case ProblemKind::TooLarge:
        return Problems::tr("%1 is too large (%2; at most %3 is read). Check whether it is the right file.")
            .arg(where, detail(problem, 0), detail(problem, 1));
    case ProblemKind::CannotRead:
        if (detail(problem, 0).isEmpty())
            return Problems::tr("%1 could not be read. Nothing was changed.").arg(where);
        return Problems::tr("%1 could not be read (%2). Nothing was changed.").arg(where, detail(problem, 0));
    case ProblemKind::CannotWrite:
        if (detail(problem, 0).isEmpty())
            return Problems::tr("%1 could not be written. What stood there is untouched.").arg(where);
        return Problems::tr("%1 could not be written (%2). What stood there is untouched.")
            .arg(where, detail(problem, 0));
    case ProblemKind::DiskFull:
        return Problems::tr("The disk is full: %1 could not be written. Nothing was lost; free some space "
                            "and do it again.")
            .arg(where);
    case ProblemKind::Exists:
        return Problems::tr("%1 is already there. Choose another name, or remove it first.").arg(where);
    case ProblemKind::Busy:
        if (detail(problem, 0) == QLatin1String("open"))
            return Problems::tr("%1 is open elsewhere. Nothing was done; close it there first.").arg(where);
        return Problems::tr(
                   "%1 is in use by another program just now. Nothing was done; try again in a moment.")
            .arg(where);
    default:
        return Problems::tr(
                   "%1 can only be read here. To change it, save a copy in a place where you may write.")
            .arg(where);
    }
}

QString aboutFiles(const Problem &problem)
{
    const QString &where = problem.where;
    switch (problem.kind) {
    case ProblemKind::NotBlokplan:
        return Problems::tr("%1 is not a Blokplan file. To read a schedule from another program, import it.")
            .arg(where);
    case ProblemKind::TooNew:
        return Problems::
            tr("%1 was made by a newer version of Blokplan (file version %2, this program knows up to %3). "
               "Install the newest version to open it; the file is untouched.")
                .arg(where, detail(problem, 0), detail(problem, 1));
    case ProblemKind::Damaged:
        if (detail(problem, 0) == QLatin1String("missing-scans"))
            return Problems::tr("%1: %n scan(s) of the desk '%2' are missing between the others. Merge the "
                                "copies of the other laptops, or open the last backup.",
                                nullptr, detail(problem, 2).toInt())
                .arg(where, detail(problem, 1));
        return Problems::tr("%1 is damaged and was left as it is. Open the last backup from the folder "
                            "beside it, or a copy.")
            .arg(where);
    case ProblemKind::OtherEvent:
        return Problems::tr(
                   "%1 is the file of another event (%2), not a copy of this one. Nothing was merged; "
                   "choose the other laptop's copy of this event.")
            .arg(where, detail(problem, 0));
    case ProblemKind::SameFile:
        return Problems::tr("%1 is this very file. Nothing was merged; choose the other laptop's copy.")
            .arg(where);
    default:
        return Problems::tr("%1 is on a network folder (%2), where a file can be damaged when two people use "
                            "it. Copy it to "
                            "this computer and open the copy.")
            .arg(where, detail(problem, 0));
    }
}

/// Past one of the bounds of what is read; numbers as people write them.
QString tooMuch(const Problem &problem)
{
    const QString what = detail(problem, 0);
    const QString much = QLocale().toString(detail(problem, 1).toLongLong());
    const QString most = QLocale().toString(detail(problem, 2).toLongLong());
    const QString at = place({problem.kind, problem.where, {detail(problem, 3)}});
    if (what == QLatin1String("columns"))
        return Problems::tr("%1: a row has %2 columns; at most %3 are read. Nothing was changed.")
            .arg(at, much, most);
    if (what == QLatin1String("cell"))
        return Problems::tr("%1: a cell holds %2 characters; at most %3 are read. Nothing was changed.")
            .arg(at, much, most);
    if (what == QLatin1String("rows"))
        return Problems::tr("%1 has more than %2 rows. Nothing was changed.").arg(problem.where, most);
    if (what == QLatin1String("cells"))
        return Problems::tr("%1 has more than %2 cells. Nothing was changed.").arg(problem.where, most);
    return Problems::tr("%1 is %2 MB when it is unpacked; at most %3 MB is read. Nothing was changed.")
        .arg(problem.where, much, most);
}

QString aboutSources(const Problem &problem)
{
    const QString &where = problem.where;
    switch (problem.kind) {
    case ProblemKind::NotWellFormed:
        if (detail(problem, 2) == QLatin1String("entities"))
            return Problems::tr(
                       "%1: the file declares entities of its own, which are never read. Nothing was "
                       "changed; save it without them.")
                .arg(place(problem));
        return Problems::tr("%1: the file is not well-formed from here on (%2). Nothing was changed; get a "
                            "whole copy of it.")
            .arg(place(problem), detail(problem, 2));
    case ProblemKind::WrongEncoding:
        return Problems::tr("%1: the text is not in the encoding the file names (%2). Nothing was changed; "
                            "save the file as "
                            "UTF-8.")
            .arg(place(problem), detail(problem, 2));
    case ProblemKind::NotThatFormat:
        return detail(problem, 1).isEmpty()
                   ? Problems::tr("%1 is not a %2 file. Nothing was changed.").arg(where, detail(problem, 0))
                   : Problems::tr("%1 is not a %2 file but holds '%3'. Nothing was changed.")
                         .arg(where, detail(problem, 0), detail(problem, 1));
    case ProblemKind::UnknownFormat:
        return Problems::tr(
                   "%1 is in no format this program reads. Nothing was changed; see the list of formats.")
            .arg(where);
    case ProblemKind::NothingInIt:
        if (detail(problem, 0) == QLatin1String(Attendee::kind))
            return Problems::tr("%1 holds no attendees. Nothing was changed.").arg(where);
        return Problems::tr("%1 holds no sessions. Nothing was changed.").arg(where);
    case ProblemKind::Cancelled:
        return Problems::tr("Cancelled; nothing was changed.");
    case ProblemKind::NoEvent:
        return Problems::tr("%1 holds attendees and wants an event that is there already.").arg(where);
    case ProblemKind::NoSuchThing:
        if (detail(problem, 0) == QLatin1String("column"))
            return Problems::tr("The list has no column '%1'.").arg(detail(problem, 1));
        return Problems::tr("There is no %1.").arg(thing(problem));
    case ProblemKind::TooMuch:
        return tooMuch(problem);
    case ProblemKind::CutOff:
        return Problems::tr("%1: the file ends in the middle of something that begins here. Nothing was "
                            "changed; get a whole copy of it.")
            .arg(place(problem));
    case ProblemKind::NoRegistration:
        return Problems::tr("'%1' takes no registrations of its own. Nothing was done.").arg(where);
    case ProblemKind::RegistrationClosed:
        return Problems::tr("Registration for '%1' closed on %2. Nothing was done.")
            .arg(where, QLocale().toString(codec::instantOf(detail(problem, 0)).toLocalTime(),
                                           QLocale::ShortFormat));
    default:
        return Problems::tr("There is more than one %1; give its id instead.").arg(thing(problem));
    }
}

} // namespace

QString problem(const Problem &problem)
{
    const bool ofSource = problem.details.size() == 6 &&
                          (problem.kind == ProblemKind::Invalid || problem.kind == ProblemKind::Dangling);
    if (ofSource)
        return aboutRecordsOfSource(problem);
    if (problem.kind <= ProblemKind::HasFacts)
        return aboutEdits(problem);
    if (problem.kind <= ProblemKind::ReadOnly)
        return aboutPaths(problem);
    if (problem.kind <= ProblemKind::SameFile)
        return aboutFiles(problem);
    return aboutSources(problem);
}

} // namespace blokplan::wording
