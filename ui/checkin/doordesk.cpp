#include "ui/checkin/doordesk.h"

#include "app/checkin/judging.h"
#include "app/checkin/rowcodes.h"
#include "app/checkin/ticketcode.h"
#include "app/edits/records.h"
#include "app/model/eventclock.h"
#include "app/wording/sentences.h"
#include "app/wording/verdicts.h"
#include "ui/base/guestfinder.h"

#include <algorithm>

namespace blokplan::ui
{

namespace
{

constexpr size_t mostHits = 30;

} // namespace

DoorDesk::DoorDesk(Desk &wanted, QObject *parent)
    : QObject(parent), name(tr("Door 1")), desk(wanted), present(wanted.plan())
{
    connect(&desk, &Desk::changed, this, &DoorDesk::follow);
    connect(&desk.document(), &Document::factsChanged, this, &DoorDesk::readFacts);
    static_cast<void>(desk.guests()); // folded meanwhile
    readFacts();
    if (const auto all = lists(); !all.empty())
        chosen = all.front()->id;
}

void DoorDesk::readFacts()
{
    const auto &scans = desk.document().facts().scans;
    for (; factsRead < scans.size(); ++factsRead) {
        present.add(scans[factsRead]);
        if (counted)
            counted->settle(desk.plan(), present, scans[factsRead].attendee);
    }
    lastMoved = {};
    emit changed();
}

void DoorDesk::follow(const Edit &edit)
{
    present.follow(edit, desk.plan());
    if (parties)
        parties->follow(edit);
    soon.reset();
    if (edit.of<Attendee>().empty() && edit.of<CheckinList>().empty() && edit.of<Registration>().empty() &&
        edit.of<Category>().empty())
        return;
    counted.reset();
    emit changed();
}

void DoorDesk::choose(const CheckinListId &wanted)
{
    chosen = wanted;
    counted.reset();
    soon.reset();
    replacing.reset();
    dropConfirmation();
    exiting = false;
    emit changed();
}

const CheckinList *DoorDesk::list() const
{
    const CheckinList *found = desk.plan().find(chosen);
    const auto all = lists();
    return found != nullptr || all.empty() ? found : all.front();
}

std::vector<const CheckinList *> DoorDesk::lists() const
{
    std::vector<const CheckinList *> all;
    for (const CheckinList &one : desk.plan().checkinLists())
        all.push_back(&one);
    std::stable_sort(all.begin(), all.end(), [](const CheckinList *a, const CheckinList *b) {
        return a->position != b->position ? a->position < b->position : a->name.first < b->name.first;
    });
    return all;
}

ScanRequest DoorDesk::request() const
{
    ScanRequest wanted;
    wanted.list = list() == nullptr ? CheckinListId() : list()->id;
    wanted.desk = name;
    wanted.operatorName = operatorName;
    wanted.at = clock();
    wanted.sort = exiting ? ScanKind::Exit : ScanKind::Entry;
    wanted.confirmed = paper; // read where the row was ticked
    if (paper)
        wanted.method = ScanMethod::Paper;
    return wanted;
}

void DoorDesk::scan(const QString &code)
{
    ScanRequest wanted = request();
    wanted.code = code;
    send(wanted);
}

void DoorDesk::admit(const AttendeeId &attendee, ScanMethod method)
{
    send(requestFor(attendee, method));
}

ScanRequest DoorDesk::requestFor(const AttendeeId &attendee, ScanMethod method) const
{
    ScanRequest wanted = request();
    const Attendee *known = desk.plan().find(attendee);
    wanted.attendee = attendee;
    wanted.code = known == nullptr ? QString() : known->code;
    if (!paper)
        wanted.method = method;
    return wanted;
}

bool DoorDesk::enterRow(const QString &code)
{
    const auto attendee = checkin::attendeeOfRow(desk.plan(), code);
    if (attendee)
        admit(*attendee, ScanMethod::Paper);
    return attendee.has_value();
}

void DoorDesk::togglePaper()
{
    dropConfirmation();
    paper = !paper;
    emit changed();
}

void DoorDesk::pass(const ScanRequest &wanted)
{
    unconfirmed.reset();
    QElapsedTimer timer;
    timer.start();
    // the document may outlive this: another look builds the window anew around it
    const auto answer = [self = QPointer(this), wanted, timer](const Result<ScanAnswer> &result) {
        if (self.isNull())
            return;
        self->took = timer.elapsed();
        self->take(wanted, result);
    };
    if (replacing && wanted.sort == ScanKind::Entry)
        desk.document().wrongPerson(*replacing, wanted, checkin::judge, answer);
    else
        desk.document().scan(wanted, checkin::judge, answer);
}

/// The timer that follows the file may have been quicker than the answer.
bool DoorDesk::isRead(const Nonce &scan) const
{
    static constexpr size_t newest = 100;
    const auto &scans = desk.document().facts().scans;
    const auto last = scans.rbegin() + std::ptrdiff_t(std::min(newest, scans.size()));
    return std::any_of(scans.rbegin(), last, [&](const Scan &one) { return one.id == scan; });
}

void DoorDesk::take(const ScanRequest &asked, const Result<ScanAnswer> &answer)
{
    const bool ofGroup = together && together->asked == asked.nonce;
    if (!answer) {
        emit refused(wording::problem(answer.error()));
        if (ofGroup)
            endTogether();
        return;
    }
    const Verdict verdict = answer->scan.outcome;
    if (!ofGroup)
        unconfirmed.reset(); // Enter is for what is shown, and for nothing before it
    if (verdict == Verdict::Attention && !ofGroup)
        unconfirmed = asked;
    if (verdict == Verdict::Admitted && asked.sort == ScanKind::Entry && replacing)
        emit tookBack(attendeeOf(*replacing));
    if (verdict == Verdict::Admitted)
        ours.insert(answer->scan.id);
    if (verdict == Verdict::Admitted)
        replacing.reset();
    lastShown = answer->attendee ? answer->attendee->id : AttendeeId();
    if ((checkin::isGreen(verdict) || verdict == Verdict::WentOut) && !isRead(answer->scan.id))
        lastMoved = {lastShown, asked.sort == ScanKind::Entry};
    if (ofGroup)
        takeOfGroup(asked, *answer);
    else
        emit answered(textOf(*answer));
    if (verdict == Verdict::Admitted && asked.sort == ScanKind::Entry && answer->attendee)
        emit cameIn(answer->attendee->id);
}

void DoorDesk::walkIn(Attendee guest)
{
    dropConfirmation();
    guest.id = AttendeeId::create();
    guest.code = checkin::newTicketCode();
    guest.registeredAt = clock();
    ScanRequest wanted = request();
    wanted.sort = ScanKind::Entry;
    wanted.method = ScanMethod::WalkIn;
    wanted.attendee = guest.id;
    wanted.code = guest.code;
    wanted.confirmed = true;
    QElapsedTimer timer;
    timer.start();
    desk.document().walkIn(edits::put(desk.plan(), guest), wanted, checkin::judge,
                           [self = QPointer(this), wanted, timer](const Result<ScanAnswer> &result) {
                               if (self.isNull())
                                   return;
                               self->took = timer.elapsed();
                               self->endWalkIn(wanted, result);
                           });
}

AttendeeId DoorDesk::attendeeOf(const Nonce &entry) const
{
    const auto &scans = desk.document().facts().scans;
    const auto found =
        std::find_if(scans.rbegin(), scans.rend(), [&](const Scan &one) { return one.id == entry; });
    return found == scans.rend() ? AttendeeId() : found->attendee;
}

const Scan *DoorDesk::lastEntry() const
{
    const auto &scans = desk.document().facts().scans;
    const CheckinList *now = list();
    if (now == nullptr)
        return nullptr;
    for (auto at = scans.rbegin(); at != scans.rend(); ++at) {
        const bool isOurs = at->list == now->id && ours.contains(at->id) && present.holds(at->id);
        const auto *here = isOurs ? present.of(now->id, at->attendee) : nullptr;
        if (here != nullptr && (here->entry == at->id || now->reentry))
            return &*at;
    }
    return nullptr;
}

QString DoorDesk::nobodyToTakeBack() const
{
    return tr(
        "Nobody was let in here since the program was started whose entry still holds. F5 shows the last "
        "ones from every desk.");
}

QString DoorDesk::replacedName() const
{
    const Attendee *one = replacing ? desk.plan().find(attendeeOf(*replacing)) : nullptr;
    return one == nullptr ? QString() : one->asWritten;
}

void DoorDesk::lastOneBack()
{
    dropConfirmation();
    const Scan *last = lastEntry();
    if (last == nullptr) {
        emit refused(nobodyToTakeBack());
        return;
    }
    takeBack(*last, tr("at this desk, as the last one", "why an entry was taken back"));
}

void DoorDesk::takeBack(const Scan &entry, const QString &reason)
{
    dropConfirmation();
    ScanRequest wanted = request();
    wanted.reason = reason;
    desk.document().annul(entry.id, wanted,
                          [self = QPointer(this), wanted](const Result<ScanAnswer> &result) {
                              if (self)
                                  self->take(wanted, result);
                          });
}

/// A guest nobody knew may take somebody's place, too.
void DoorDesk::endWalkIn(const ScanRequest &asked, const Result<ScanAnswer> &answer)
{
    const auto replaced = replacing;
    take(asked, answer);
    if (answer && answer->scan.outcome == Verdict::Admitted && replaced)
        desk.document().annul(*replaced, request(), [self = QPointer(this)](const Result<ScanAnswer> &done) {
            if (self && !done)
                emit self->refused(wording::problem(done.error()));
        });
    emit walkedIn(answer.has_value());
}

std::vector<Scan> DoorDesk::lastEntries(size_t most) const
{
    static constexpr size_t looked = 200; // of all lists
    std::vector<Scan> last;
    const CheckinList *now = list();
    for (Scan &entry : present.lastEntries(looked)) {
        if (now != nullptr && entry.list == now->id && last.size() < most)
            last.push_back(std::move(entry));
    }
    return last;
}

QString DoorDesk::nameOf(const Scan &scan) const
{
    const Attendee *attendee = desk.plan().find(scan.attendee);
    return attendee == nullptr || attendee->asWritten.isEmpty() ? scan.code : attendee->asWritten;
}

void DoorDesk::toggleWrongPerson()
{
    if (isGroupUnderWay())
        return; // it is not clear yet who the last one is
    dropConfirmation();
    if (replacing) {
        replacing.reset();
    } else if (const Scan *last = lastEntry(); last != nullptr) {
        replacing = last->id;
    } else {
        emit refused(nobodyToTakeBack());
        return;
    }
    emit changed();
}

void DoorDesk::toggleExit()
{
    dropConfirmation();
    const CheckinList *now = list();
    exiting = now != nullptr && now->reentry && !exiting;
    emit changed();
}

bool DoorDesk::isCode(const QString &text) const
{
    return !text.isEmpty() && !desk.guests().ready().byCode(text).empty();
}

QString DoorDesk::underOf(const Attendee &attendee) const
{
    QStringList parts;
    const Category *category = desk.plan().find(attendee.category);
    for (const QString &part :
         {attendee.organisation, attendee.function, category == nullptr ? QString() : category->name.first}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString DoorDesk::clockOf(const QDateTime &utc) const
{
    return onEventClock(utc, desk.plan()).toString(QStringLiteral("HH:mm:ss"));
}

HitLine DoorDesk::lineOf(const Attendee &attendee) const
{
    HitLine line{attendee.id, attendee.asWritten, underOf(attendee), {}};
    const CheckinList *now = list();
    const auto *here = now == nullptr ? nullptr : present.of(now->id, attendee.id);
    if (lastMoved.who == attendee.id) {
        line.isIn = lastMoved.inside;
    } else if (here != nullptr) {
        line.isIn = here->inside;
        const QString when = clockOf(here->at).left(5);
        line.state = here->inside ? tr("in since %1, %2", "%1 a time, %2 a desk").arg(when, here->desk)
                                  : tr("went out");
    } else if (attendee.state != AttendeeState::Registered) {
        line.state = wording::word(attendee.state);
    }
    return line;
}

std::vector<HitLine> DoorDesk::find(const QString &typed) const
{
    const CheckinList *now = list();
    const auto arrived = [&](const AttendeeId &id) {
        return now != nullptr && present.of(now->id, id) != nullptr;
    };
    std::vector<HitLine> lines;
    for (const auto &hit : desk.guests().ready().find(typed, mostHits, arrived)) {
        if (const Attendee *attendee = desk.plan().find(hit.id); attendee != nullptr) {
            lines.push_back(lineOf(*attendee));
            lines.back().looksLike = hit.match == checkin::AttendeeFinder::Match::Typo;
        }
    }
    return lines;
}

/// What was answered to the questions whose answers the door needs, and to no others.
QStringList DoorDesk::answersFor(const Attendee &attendee) const
{
    QStringList lines;
    for (const Question &question : desk.plan().questions()) {
        const QString answer = attendee.answers.value(question.id.toString());
        if (question.atDoor && !answer.isEmpty())
            lines.append(question.name.first + QStringLiteral(": ") + answer);
    }
    return lines;
}

VerdictText DoorDesk::textOf(const ScanAnswer &answer) const
{
    VerdictText text;
    text.verdict = answer.scan.outcome;
    text.word = wording::word(answer.scan.outcome);
    text.name = answer.attendee ? answer.attendee->asWritten : answer.scan.code;
    text.under = answer.attendee ? underOf(*answer.attendee) : QString();
    text.sentence = wording::verdict(answer, desk.plan().event().zone);
    if (answer.attendee) {
        for (const Instruction &one : answer.attendee->instructions)
            text.notes.append(wording::instruction(one));
        text.notes += answersFor(*answer.attendee);
        const auto members = group();
        const auto left = int(std::count_if(members.begin(), members.end(),
                                            [](const HitLine &line) { return line.tick != Tick::None; }));
        if (members.size() > 1)
            text.notes.append((exiting ? tr("Group %1: %n still inside.", nullptr, left)
                                       : tr("Group %1: %n not here yet.", nullptr, left))
                                  .arg(answer.attendee->party));
    }
    text.footer = clockOf(answer.scan.at) + QStringLiteral(" \u00b7 ") + answer.scan.desk;
    if (answer.scan.outcome == Verdict::Attention)
        text.keys = tr("Enter: read, and let in");
    else if (answer.scan.outcome == Verdict::Admitted)
        text.keys = tr("F6: take back \u00b7 F3: wrong person");
    return text;
}

} // namespace blokplan::ui
