#include "app/checkin/belonging.h"
#include "app/checkin/judging.h"
#include "app/checkin/names.h"
#include "app/wording/verdicts.h"
#include "ui/base/style.h"
#include "ui/checkin/doordesk.h"

#include <algorithm>

/// Who come together: one scan shows them, ticks say who are here, one Enter lets those in; and what is read
/// before anybody comes in.
namespace blokplan::ui
{

namespace
{

QString nameIn(const ScanAnswer &answer)
{
    return answer.attendee ? answer.attendee->asWritten : answer.scan.code;
}

QString namesOf(const std::vector<ScanAnswer> &answers)
{
    QStringList names;
    for (const ScanAnswer &one : answers)
        names.append(nameIn(one));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString DoorDesk::groupName() const
{
    const Attendee *one = desk.plan().find(lastShown);
    return one == nullptr ? QString() : one->party;
}

std::vector<HitLine> DoorDesk::group() const
{
    const QString party = groupName();
    const CheckinList *now = list();
    if (party.isEmpty() || now == nullptr)
        return {};
    if (!parties)
        parties.emplace(desk.plan());
    const checkin::Belonging belongs(desk.plan(), *now);
    std::vector<std::pair<QString, HitLine>> named;
    for (const AttendeeId &id : parties->of(party)) {
        const Attendee *one = desk.plan().find(id);
        if (one == nullptr)
            continue;
        HitLine line = lineOf(*one);
        const bool isWrong = !belongs(*one);
        if (line.isIn == exiting && !isWrong)
            line.tick = Tick::Off;
        if (isWrong && line.state.isEmpty())
            line.state = wording::word(Verdict::NotOnList);
        named.emplace_back(checkin::sortingKey(*one), std::move(line));
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second.tick == Tick::None, a.first, a.second.id) <
               std::tuple(b.second.tick == Tick::None, b.first, b.second.id);
    });
    std::vector<HitLine> lines;
    for (auto &[key, line] : named)
        lines.push_back(std::move(line));
    return lines;
}

void DoorDesk::admitTogether(const std::vector<AttendeeId> &attendees)
{
    if (attendees.empty() || isGroupUnderWay())
        return;
    if (attendees.size() == 1)
        return admit(attendees.front());
    dropConfirmation();
    together = Together{groupName(), {}, {}, {}, {}, {}};
    // as things are now: who leaves the list or turns to going out meanwhile means the next ones
    for (auto one = attendees.rbegin(); one != attendees.rend(); ++one)
        together->left.push_back(requestFor(*one, ScanMethod::Search));
    askNext();
}

void DoorDesk::confirm()
{
    if (!unconfirmed)
        return;
    ScanRequest wanted = *unconfirmed;
    wanted.nonce = Nonce::create();
    wanted.at = clock();
    wanted.confirmed = true;
    if (together)
        together->asked = wanted.nonce;
    send(wanted);
}

void DoorDesk::dropConfirmation()
{
    unconfirmed.reset();
    if (together && together->asked.isNull())
        endTogether(); // who had something to read stay out
}

void DoorDesk::send(const ScanRequest &wanted)
{
    if (isGroupUnderWay() && together->asked != wanted.nonce) {
        afterGroup.push_back(wanted); // the group is told first
        return;
    }
    if (!isGroupUnderWay())
        dropConfirmation();
    pass(wanted);
}

void DoorDesk::askNext()
{
    const ScanRequest wanted = together->left.back();
    together->left.pop_back();
    together->asked = wanted.nonce;
    pass(wanted);
}

void DoorDesk::takeOfGroup(const ScanRequest &asked, const ScanAnswer &answer)
{
    const Verdict verdict = answer.scan.outcome;
    together->asked = {};
    if (verdict == Verdict::Attention)
        together->unread.emplace_back(asked, answer);
    else if (checkin::isGreen(verdict) || verdict == Verdict::WentOut)
        together->in.push_back(answer);
    else
        together->refusals.push_back(answer);
    if (!together->left.empty())
        return askNext();
    if (together->unread.empty()) {
        emit answered(groupText(*together));
        return endTogether();
    }
    const auto [request, toRead] = together->unread.front();
    together->unread.erase(together->unread.begin());
    unconfirmed = request;
    lastShown = request.attendee;
    emit answered(unreadText(toRead, *together));
}

void DoorDesk::endTogether()
{
    together.reset();
    passOnWhatWaits();
}

/// What was scanned meanwhile comes next.
void DoorDesk::passOnWhatWaits()
{
    for (const ScanRequest &one : std::exchange(afterGroup, {}))
        pass(one);
}

/// What is to be read of one of them, and who of the others are in already.
VerdictText DoorDesk::unreadText(const ScanAnswer &answer, const Together &of) const
{
    VerdictText text = textOf(answer);
    if (!of.in.empty())
        text.notes.append(tr("Let in: %1", "%1 names").arg(namesOf(of.in)));
    return text;
}

VerdictText DoorDesk::groupText(const Together &done) const
{
    VerdictText text;
    const bool isWhole = done.refusals.empty();
    const ScanAnswer &told = isWhole ? done.in.back() : done.refusals.front();
    text.verdict = told.scan.outcome;
    text.word = wording::word(text.verdict);
    if (isWhole) {
        text.name = tr("%n people", nullptr, int(done.in.size()));
        text.under = done.name;
        text.sentence = namesOf(done.in);
    } else {
        text = textOf(told);
        text.notes.clear();
        for (auto other = done.refusals.begin() + 1; other != done.refusals.end(); ++other)
            text.notes.append(nameIn(*other) + QStringLiteral(": ") +
                              wording::verdict(*other, desk.plan().event().zone));
        if (!done.in.empty())
            text.notes.append(tr("Let in: %1", "%1 names").arg(namesOf(done.in)));
    }
    for (const ScanAnswer &one : done.in) {
        const QStringList answers = one.attendee ? answersFor(*one.attendee) : QStringList();
        if (!answers.isEmpty())
            text.notes.append(nameIn(one) + QStringLiteral(": ") + answers.join(QStringLiteral("; ")));
    }
    text.footer = clockOf(told.scan.at) + QStringLiteral(" \u00b7 ") + told.scan.desk;
    text.keys = done.in.empty() ? QString() : tr("F6: take the last one back");
    return text;
}

} // namespace blokplan::ui
