#pragma once

#include "app/checkin/attendance.h"
#include "app/checkin/attendeefinder.h"
#include "app/checkin/doorcounts.h"
#include "app/checkin/expected.h"
#include "app/checkin/parties.h"
#include "ui/base/desk.h"
#include "ui/checkin/hitlist.h"
#include "ui/checkin/verdictpanel.h"

#include <QColor>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

namespace blokplan::ui
{

/// One desk at a door: what it checks, who sits there, and the way from a code or a person to a verdict.
/// Holds what is sought in memory, and follows the plan and the facts.
class DoorDesk : public QObject
{
    Q_OBJECT

public:
    explicit DoorDesk(Desk &desk, QObject *parent = nullptr);

    QString name;         ///< of the desk: "Door 1"
    QString operatorName; ///< who sits there
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };

    void choose(const CheckinListId &list);
    [[nodiscard]] const CheckinList *list() const;
    [[nodiscard]] std::vector<const CheckinList *> lists() const; ///< in their order

    /// A code, whoever it leads to; a person picked; the same again once its instructions were read.
    void scan(const QString &code);
    void admit(const AttendeeId &attendee, ScanMethod method = ScanMethod::Search);
    /// Several of one group, one after another and told as one: whose instructions are to be read come last,
    /// each by itself.
    void admitTogether(const std::vector<AttendeeId> &attendees);
    void confirm();
    [[nodiscard]] bool wantsConfirmation() const { return unconfirmed.has_value(); }
    void dropConfirmation();
    /// A row of the paper list, by the code printed before it: let in with method paper, its instructions
    /// having been read there. False when no row has that code.
    bool enterRow(const QString &code);
    /// What is scanned or picked next comes from paper; again: no longer.
    void togglePaper();
    [[nodiscard]] bool isPaper() const { return paper; }
    /// A guest nobody knew: registered and let in, in one step.
    void walkIn(Attendee guest);
    /// Takes the last entry of this desk back.
    void lastOneBack();
    void takeBack(const Scan &entry, const QString &reason);
    /// The next one let in takes the place of the last entry; again: no.
    void toggleWrongPerson();
    [[nodiscard]] bool isReplacing() const { return replacing.has_value(); }
    [[nodiscard]] QString replacedName() const; ///< of whom the next one let in takes the place
    /// The next ones go out, on a list for going in and out; again: in.
    void toggleExit();
    [[nodiscard]] bool isExit() const { return exiting; }

    [[nodiscard]] std::vector<HitLine> find(const QString &typed) const;
    /// The group of whom the last verdict was about, who can be ticked first; empty when they came alone.
    [[nodiscard]] std::vector<HitLine> group() const;
    [[nodiscard]] QString groupName() const;                       ///< of that group
    [[nodiscard]] AttendeeId lastOne() const { return lastShown; } ///< whom the last verdict was about
    [[nodiscard]] bool isCode(const QString &text) const;
    /// Of this desk on this list since the program was started, if it still holds.
    [[nodiscard]] const Scan *lastEntry() const;

    /// The newest entries on this list that hold, from all desks.
    [[nodiscard]] std::vector<Scan> lastEntries(size_t most) const;
    [[nodiscard]] QString nameOf(const Scan &scan) const;
    /// How many came in each of the last so many minutes, the present one last.
    [[nodiscard]] QList<int> arrivals(int minutes) const;
    struct CategoryCount {
        QString name;
        QColor colour; ///< invalid for none
        int in = 0;
        int expected = 0;
    };
    /// Of those whom this list asks for, in the order of the categories; those without one last.
    [[nodiscard]] std::vector<CategoryCount> categories() const;

    [[nodiscard]] int admitted() const; ///< inside now, on a list for going in and out
    [[nodiscard]] int expectedInAll() const;
    [[nodiscard]] double perMinute() const; ///< over the last five minutes
    /// Who is wanted on stage or in a session soon and is not here, as of the last `lookAhead`.
    [[nodiscard]] std::vector<checkin::Expected> missingSoon() const;
    /// The clock has moved on.
    void lookAhead() { soon.reset(); }
    [[nodiscard]] qint64 lastMilliseconds() const { return took; } ///< from the code to its commit
    [[nodiscard]] QString clockOf(const QDateTime &utc) const;     ///< HH:MM:SS in the event's zone
    [[nodiscard]] const checkin::Attendance &attendance() const { return present; }

signals:
    void answered(const blokplan::ui::VerdictText &text);
    void refused(const QString &sentence);
    void walkedIn(bool kept); ///< a guest nobody knew was written down, or could not be
    void cameIn(const blokplan::AttendeeId &attendee);
    void tookBack(const blokplan::AttendeeId &attendee); ///< the wrong person: somebody else is in instead
    void changed();                                      ///< numbers, states, lists

private:
    /// Several of one group on their way in.
    struct Together {
        QString name;
        std::vector<ScanRequest> left; ///< not yet asked, the next one last
        Nonce asked;                   ///< without an answer so far; null: a person is reading
        std::vector<std::pair<ScanRequest, ScanAnswer>> unread;
        std::vector<ScanAnswer> in;
        std::vector<ScanAnswer> refusals;
    };
    ScanRequest request() const;
    [[nodiscard]] ScanRequest requestFor(const AttendeeId &attendee, ScanMethod method) const;
    void send(const ScanRequest &wanted);
    void pass(const ScanRequest &wanted);
    void askNext();
    void takeOfGroup(const ScanRequest &asked, const ScanAnswer &answer);
    void endTogether();
    void passOnWhatWaits();
    [[nodiscard]] bool isGroupUnderWay() const { return together && !together->asked.isNull(); }
    [[nodiscard]] VerdictText unreadText(const ScanAnswer &answer, const Together &of) const;
    [[nodiscard]] VerdictText groupText(const Together &done) const;
    void endWalkIn(const ScanRequest &asked, const Result<ScanAnswer> &answer);
    void take(const ScanRequest &asked, const Result<ScanAnswer> &answer);
    [[nodiscard]] bool isRead(const Nonce &scan) const;
    [[nodiscard]] VerdictText textOf(const ScanAnswer &answer) const;
    [[nodiscard]] HitLine lineOf(const Attendee &attendee) const;
    [[nodiscard]] QStringList answersFor(const Attendee &attendee) const;
    [[nodiscard]] QString underOf(const Attendee &attendee) const;
    [[nodiscard]] AttendeeId attendeeOf(const Nonce &entry) const;
    [[nodiscard]] QString nobodyToTakeBack() const;
    void readFacts();
    void follow(const Edit &edit);
    [[nodiscard]] const checkin::DoorCounts &counts() const;

    Desk &desk;
    CheckinListId chosen;
    checkin::Attendance present;
    size_t factsRead = 0;
    // made when asked for, dropped when the plan or the list changes
    mutable std::optional<checkin::DoorCounts> counted;
    mutable std::optional<std::vector<checkin::Expected>> soon;
    std::optional<ScanRequest> unconfirmed;
    std::optional<Together> together;
    std::vector<ScanRequest> afterGroup; ///< what was scanned while a group was on its way in
    mutable std::optional<checkin::Parties> parties;
    struct Moved {
        AttendeeId who;
        bool inside = false;
    };
    Moved lastMoved; ///< by a fact not yet among those read
    std::optional<Nonce> replacing;
    QSet<Nonce> ours; ///< entries made here: another laptop may bear this desk's name
    AttendeeId lastShown;
    bool exiting = false;
    bool paper = false;
    qint64 took = -1;
};

} // namespace blokplan::ui
