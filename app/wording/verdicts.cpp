#include "app/wording/verdicts.h"

#include "app/wording/words.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace blokplan::wording
{

namespace
{

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString clockOf(const Scan &scan, const QString &zone, const QDateTime &beside)
{
    const QTimeZone here = zoneNamed(zone);
    const QDateTime at = scan.at.toTimeZone(here);
    const QString clock = at.toString(QStringLiteral("HH:mm"));
    return at.date() == beside.toTimeZone(here).date() ? clock
                                                       : shortDate(at.date()) + QLatin1Char(' ') + clock;
}

/// "3 minutes ago"; nothing when the clock of one desk is behind that of the other.
QString howLongAgo(const Scan &first, const Scan &now)
{
    const qint64 seconds = first.at.secsTo(now.at);
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return Verdicts::tr("less than a minute ago");
    if (seconds < 3600 * 3)
        return Verdicts::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    return Verdicts::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
}

QString nameIn(const ScanAnswer &answer)
{
    if (!answer.attendee)
        return answer.scan.code;
    return answer.attendee->asWritten.isEmpty() ? Verdicts::tr("Somebody whose name was removed")
                                                : answer.attendee->asWritten;
}

QString alreadyIn(const ScanAnswer &answer, const QString &zone)
{
    const QString name = nameIn(answer);
    if (!answer.first)
        return Verdicts::tr("%1 is in already.").arg(name);
    const QString where = whenAndWhere(*answer.first, zone, answer.scan.at);
    const QString ago = howLongAgo(*answer.first, answer.scan);
    return ago.isEmpty() ? Verdicts::tr("%1 is in already: since %2.").arg(name, where)
                         : Verdicts::tr("%1 is in already: since %2, %3.").arg(name, where, ago);
}

QString onOtherLists(const ScanAnswer &answer, const QString &sentence)
{
    if (answer.otherLists.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           Verdicts::tr("On: %1.", "lists").arg(answer.otherLists.join(QStringLiteral(", ")));
}

QString firstRead(const ScanAnswer &answer)
{
    QStringList all;
    if (answer.attendee) {
        for (const Instruction &one : answer.attendee->instructions)
            all.append(instruction(one));
    }
    return Verdicts::tr("Before %1 goes in: %2.").arg(nameIn(answer), all.join(QStringLiteral("; ")));
}

QString takenBack(const ScanAnswer &answer)
{
    const QString &reason = answer.scan.reason;
    return reason.isEmpty() ? Verdicts::tr("The entry of %1 was taken back.").arg(nameIn(answer))
                            : Verdicts::tr("The entry of %1 was taken back: %2.").arg(nameIn(answer), reason);
}

QString unknownCode(const QString &code)
{
    return code.trimmed().isEmpty()
               ? Verdicts::tr("There is no code to look up.")
               : Verdicts::tr("Nobody has a ticket with the code %1.").arg(code.trimmed());
}

} // namespace

QString whenAndWhere(const Scan &scan, const QString &zone, const QDateTime &beside)
{
    const QString clock = clockOf(scan, zone, beside);
    if (scan.desk.isEmpty())
        return clock;
    return scan.operatorName.isEmpty() ? Verdicts::tr("%1 at %2", "a time and a desk").arg(clock, scan.desk)
                                       : Verdicts::tr("%1 at %2 by %3", "a time, a desk and who sat there")
                                             .arg(clock, scan.desk, scan.operatorName);
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return Verdicts::tr("Go in");
    case Verdict::Already:
        return Verdicts::tr("In already");
    case Verdict::JustNow:
        return Verdicts::tr("Just now, here");
    case Verdict::Unknown:
        return Verdicts::tr("Unknown");
    case Verdict::Cancelled:
        return Verdicts::tr("Cancelled");
    case Verdict::Replaced:
        return Verdicts::tr("Old ticket");
    case Verdict::NotOnList:
        return Verdicts::tr("Not on this list");
    case Verdict::WrongDay:
        return Verdicts::tr("Another day");
    case Verdict::Waiting:
        return Verdicts::tr("Waiting list");
    case Verdict::Full:
        return Verdicts::tr("Full");
    case Verdict::Attention:
        return Verdicts::tr("First read this");
    case Verdict::WentOut:
        return Verdicts::tr("Went out");
    case Verdict::NotInside:
        return Verdicts::tr("Was not inside");
    case Verdict::Annulled:
        break;
    }
    return Verdicts::tr("Taken back");
}

QString verdict(const ScanAnswer &answer, const QString &zone)
{
    const QString name = nameIn(answer);
    switch (answer.scan.outcome) {
    case Verdict::Admitted:
        return Verdicts::tr("%1 may go in.").arg(name);
    case Verdict::Already:
        return alreadyIn(answer, zone);
    case Verdict::JustNow:
        return Verdicts::tr("%1 was let in here just now.").arg(name);
    case Verdict::Unknown:
        return unknownCode(answer.scan.code);
    case Verdict::Cancelled:
        return Verdicts::tr("The registration of %1 was cancelled.").arg(name);
    case Verdict::Replaced:
        return Verdicts::tr("%1 got a newer ticket; this one does not hold any more.").arg(name);
    case Verdict::NotOnList:
        return onOtherLists(answer, Verdicts::tr("%1 is not on this list.").arg(name));
    case Verdict::WrongDay:
        return onOtherLists(
            answer, Verdicts::tr("This list is for another day; %1 cannot go in on it now.").arg(name));
    case Verdict::Waiting:
        return Verdicts::tr("%1 is on the waiting list.").arg(name);
    case Verdict::Full:
        return Verdicts::tr("All places are taken; there is none for %1.").arg(name);
    case Verdict::Attention:
        return firstRead(answer);
    case Verdict::WentOut:
        return Verdicts::tr("%1 went out.").arg(name);
    case Verdict::NotInside:
        return Verdicts::tr("%1 was not inside.").arg(name);
    case Verdict::Annulled:
        break;
    }
    return takenBack(answer);
}

QString wholeEventList()
{
    return Verdicts::tr("Whole event", "name of a check-in list");
}

QString word(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::WheelchairSeat:
        return Verdicts::tr("Wheelchair seat");
    case InstructionKind::Press:
        return Verdicts::tr("Press");
    case InstructionKind::Minor:
        return Verdicts::tr("Minor");
    case InstructionKind::CallLead:
        return Verdicts::tr("Call the lead");
    case InstructionKind::Other:
        break;
    }
    return Verdicts::tr("Note");
}

QString instruction(const Instruction &one)
{
    if (one.text.isEmpty())
        return word(one.what);
    return one.what == InstructionKind::Other ? one.text
                                              : QStringLiteral("%1: %2").arg(word(one.what), one.text);
}

QString word(AttendeeState state)
{
    switch (state) {
    case AttendeeState::Registered:
        return Verdicts::tr("registered");
    case AttendeeState::Waiting:
        return Verdicts::tr("on the waiting list");
    case AttendeeState::Cancelled:
        break;
    }
    return Verdicts::tr("cancelled");
}

QString word(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Diet:
        return Verdicts::tr("diet", "kind of question");
    case QuestionKind::Access:
        return Verdicts::tr("access", "kind of question");
    case QuestionKind::Plain:
        break;
    }
    return Verdicts::tr("anything", "kind of question");
}

QString word(Retained what)
{
    switch (what) {
    case Retained::Everything:
        return Verdicts::tr("Everything about them but the counts");
    case Retained::Contact:
        return Verdicts::tr("E-mail addresses and telephone numbers");
    case Retained::Answers:
        return Verdicts::tr("Answers to the event's questions");
    case Retained::SensitiveAnswers:
        break;
    }
    return Verdicts::tr("Diet and access needs");
}

} // namespace blokplan::wording
