#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

struct Notes {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString d(const Note &note, int index)
{
    return note.details.value(index);
}
int n(const Note &note, int index = 0)
{
    return d(note, index).toInt();
}

bool isKind(const QString &name)
{
    bool found = false;
    AllKinds::each([&]<class R>(R *) { found = found || name == QLatin1String(R::kind); });
    return found;
}

QString aboutPlaces(const Note &note)
{
    switch (note.kind) {
    case NoteKind::EventsUnderDay:
        return Notes::tr(
            "%n session(s) stand directly under their day; the room each names itself was taken.", nullptr,
            n(note));
    case NoteKind::RoomsNestedInOne:
        return Notes::
            tr("%n session(s) stand under room %1 but name another; the room each names itself was taken.",
               nullptr, n(note, 1))
                .arg(d(note, 0));
    case NoteKind::DatesContradict:
        if (n(note, 2) > 1)
            return Notes::tr("Dates contradict each other: %1; %2 was taken, %n time(s).", nullptr,
                             n(note, 2))
                .arg(d(note, 0), d(note, 1));
        return Notes::tr("Dates contradict each other: %1; %2 was taken.").arg(d(note, 0), d(note, 1));
    case NoteKind::DayDateMoved:
        return Notes::tr("The day dated %1 holds sessions of %2; that date was taken.")
            .arg(d(note, 0), d(note, 1));
    case NoteKind::PastMidnight:
        return Notes::tr("%n session(s) run past midnight and stay with the evening before.", nullptr,
                         n(note));
    case NoteKind::OutsideAllDays:
        return Notes::tr("'%1' is on %2, which is no day of the event; it stands on the shelf.")
            .arg(d(note, 0), d(note, 1));
    case NoteKind::StartUnread:
        if (d(note, 1).isEmpty())
            return Notes::tr("'%1' has no start; it stands on the shelf.").arg(d(note, 0));
        return Notes::tr("'%1' has no usable start ('%2'); it stands on the shelf.")
            .arg(d(note, 0), d(note, 1));
    case NoteKind::NoRoom:
        if (d(note, 0).isEmpty())
            return Notes::tr("%n session(s) name no room; they stand in a room named \u2014.", nullptr,
                             n(note, 1));
        return Notes::tr("'%1' names no room; it stands on the shelf.").arg(d(note, 0));
    case NoteKind::NoDate:
        return Notes::tr("'%1' has a time but no day; it stands on the shelf.").arg(d(note, 0));
    default:
        return Notes::tr("The source names no time zone; %1 was taken.").arg(d(note, 0));
    }
}

QString aboutValues(const Note &note)
{
    switch (note.kind) {
    case NoteKind::DuplicateId:
        return Notes::tr("Id %1 occurs again at '%2'; that session got an id of its own.")
            .arg(d(note, 0), d(note, 1));
    case NoteKind::DuplicateGuid:
        return Notes::tr("Guid %1 occurs again at '%2'; that session got one of its own.")
            .arg(d(note, 0), d(note, 1));
    case NoteKind::NameWithSeveralIds:
        return Notes::tr("%n name(s) bear several ids (%1, for one); each name was taken as one person.",
                         nullptr, n(note))
            .arg(d(note, 1));
    case NoteKind::HtmlMadePlain:
        return Notes::tr("%n text(s) held HTML and became plain text.", nullptr, n(note));
    case NoteKind::DurationGuessed:
        return Notes::tr("'%1' is no usable length; %n minute(s) were taken.", nullptr, n(note, 1))
            .arg(d(note, 0));
    case NoteKind::StartGuessed:
        return Notes::tr("'%1' is no usable start; another time in the source was taken.").arg(d(note, 0));
    case NoteKind::BreakGuessed:
        return Notes::tr("%n session(s) without a kind were taken for breaks by their title "
                         "('%1', for one).",
                         nullptr, n(note))
            .arg(d(note, 1));
    case NoteKind::NoTitle:
        return Notes::tr("Session %1 has no title.").arg(d(note, 0));
    case NoteKind::EncodingGuessed:
        return Notes::tr("The source does not say in which encoding it is; %1 was taken.").arg(d(note, 0));
    case NoteKind::UnknownElement:
        return Notes::tr("'%1' is not known here and was passed over (%n time(s)).", nullptr, n(note, 1))
            .arg(d(note, 0));
    default:
        return Notes::tr("%n control character(s) were left out.", nullptr, n(note));
    }
}

QString aboutWriting(const Note &note)
{
    switch (note.kind) {
    case NoteKind::ValueReplaced:
        if (n(note, 3) > 1)
            return Notes::tr("%1: %n value(s) are not allowed there and were written otherwise "
                             "('%2' as '%3', for one).",
                             nullptr, n(note, 3))
                .arg(d(note, 0), d(note, 1), d(note, 2));
        return Notes::tr("%1: '%2' is not allowed there; '%3' was written.")
            .arg(d(note, 0), d(note, 1), d(note, 2));
    case NoteKind::LeftOut:
        if (isKind(d(note, 0)))
            return Notes::tr("Left out, for the format has no place for them: %1.")
                .arg(counted(d(note, 0), d(note, 1).toInt()));
        return Notes::tr("Left out, for the format has no place for it: %1 (%2).")
            .arg(fieldWord({}, d(note, 0)), d(note, 1));
    case NoteKind::SessionUnknown:
        return Notes::tr("There is no session '%1', or more than one; nobody was registered for it "
                         "(%n time(s)).",
                         nullptr, n(note, 1))
            .arg(d(note, 0));
    case NoteKind::KeptByHand:
        return Notes::tr("%1: %2 was changed here and in the list; what stands here stays.")
            .arg(d(note, 0), fieldWord({}, d(note, 1)));
    case NoteKind::RowAboveHeader:
        return Notes::tr("This row stands above the names of the columns and was not taken: %1.")
            .arg(d(note, 0));
    case NoteKind::ValueUnread:
        if (d(note, 3) == QLatin1String(Attendee::kind))
            return Notes::tr("'%1' was not understood as %2; %n attendee(s) were taken without it.", nullptr,
                             n(note))
                .arg(d(note, 2), fieldWord({}, d(note, 1)));
        return Notes::tr("Row %1: '%3' was not understood as %2; the session was taken without it.")
            .arg(d(note, 0), fieldWord({}, d(note, 1)), d(note, 2));
    default:
        return Notes::tr("Row %1 was not taken: %2.").arg(d(note, 0), fieldWord({}, d(note, 1)));
    }
}

} // namespace

QString note(const Note &note)
{
    switch (note.kind) {
    case NoteKind::EventsUnderDay:
    case NoteKind::RoomsNestedInOne:
    case NoteKind::DatesContradict:
    case NoteKind::DayDateMoved:
    case NoteKind::PastMidnight:
    case NoteKind::OutsideAllDays:
    case NoteKind::StartUnread:
    case NoteKind::NoRoom:
    case NoteKind::NoDate:
    case NoteKind::ZoneGuessed:
        return aboutPlaces(note);
    case NoteKind::ValueReplaced:
    case NoteKind::LeftOut:
    case NoteKind::RowRefused:
    case NoteKind::ValueUnread:
    case NoteKind::SessionUnknown:
    case NoteKind::KeptByHand:
    case NoteKind::RowAboveHeader:
        return aboutWriting(note);
    default:
        return aboutValues(note);
    }
}

} // namespace blokplan::wording
