#include "app/rules/checks.h"
#include "app/rules/decisions.h"
#include "app/rules/heatsheet.h"
#include "app/rules/walking.h"

namespace blokplan::rules
{

namespace
{

/// A person, what else they do, and when they would be wanted in the placement, counted from its start.
struct Wanted {
    const Person *person;
    std::vector<Engagement> others;
    std::vector<Engagement> own;
};

void addOwn(Wanted &wanted, const Row<Placement> &row, const TimeSpan &span, const SessionId &session)
{
    const auto same = [&](const Engagement &one) { return one.session == session; };
    if (std::none_of(wanted.own.begin(), wanted.own.end(), same))
        wanted.own.push_back({span, row, session});
}

Wanted &wantedOf(std::vector<Wanted> &all, const Person &person, const HeatSheet &sheet)
{
    for (Wanted &one : all) {
        if (one.person == &person)
            return one;
    }
    Wanted one{&person, caseOf(sheet.agenda, person).engagements, {}};
    std::erase_if(one.others, [&](const Engagement &e) { return e.placement->id == sheet.what.id; });
    all.push_back(std::move(one));
    return all.back();
}

void addPeople(std::vector<Wanted> &all, const HeatSheet &sheet, const Session &session, const TimeSpan &span,
               const Row<Placement> &row)
{
    if (!occupies(session))
        return;
    for (const Row<Participant> &one : sheet.agenda.participantsOf(session.id)) {
        const Person *person = one->consent == Consent::Declined ? nullptr : sheet.plan.find(one->person);
        if (person != nullptr)
            addOwn(wantedOf(all, *person, sheet), row, span, session.id);
    }
}

std::vector<Wanted> wantedIn(const HeatSheet &sheet)
{
    const auto row = std::make_shared<const Placement>(sheet.what);
    std::vector<Wanted> all;
    if (sheet.session.parent.isNull()) // a part stands where its parent does
        addPeople(all, sheet, sheet.session, {0, sheet.length()}, row);
    LocalMinute at = 0;
    for (const Row<Session> &part : sheet.agenda.partsOf(sheet.session.id)) {
        if (!isAlive(*part))
            continue;
        addPeople(all, sheet, *part, {at, at + part->length}, row);
        at += part->length;
    }
    return all;
}

void heatOfOthers(HeatSheet &sheet, const Wanted &one)
{
    const auto booked = sheet.lens("person-double-booked");
    if (!booked)
        return;
    for (const Engagement &own : one.own) {
        for (const Engagement &other : one.others) {
            if (!own.span.isEmpty() && !other.span.isEmpty())
                sheet.everywhere(other.span.start - own.span.end + 1, other.span.end - own.span.start,
                                 booked->severity);
        }
    }
}

void heatOfAvailability(HeatSheet &sheet, const Wanted &one)
{
    const auto away = sheet.lens("person-unavailable");
    if (!away || one.person->availability.isEmpty())
        return;
    const auto open = spansOf(one.person->availability);
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        const LocalMinute start = sheet.startOf(slot);
        for (const Engagement &own : one.own) {
            if (!isInOne({own.span.start + start, own.span.end + start}, open))
                sheet.everywhere(slot, away->severity);
        }
    }
}

void heatOfWalks(HeatSheet &sheet, const Wanted &one)
{
    const auto walks = sheet.lens("walk-too-long");
    if (!walks)
        return;
    for (const Engagement &other : one.others) {
        const LocalMinute most = longestWalk + minutesPerDay;
        if (other.span.end + most < sheet.startOf(0) ||
            other.span.start - most > sheet.startOf(sheet.starts()))
            continue;
        for (size_t place = 0; place < sheet.placesToStand().size(); ++place) {
            const QList<RoomId> &taken = sheet.placesToStand()[place];
            const int to = walkBetween(sheet.plan, other.placement->rooms, taken, walks->amount);
            const int back = walkBetween(sheet.plan, taken, other.placement->rooms, walks->amount);
            for (const Engagement &own : one.own) {
                sheet.at(place, other.span.end - own.span.start, other.span.end - own.span.start + to,
                         walks->severity);
                sheet.at(place, other.span.start - own.span.end - back + 1,
                         other.span.start - own.span.end + 1, walks->severity);
            }
        }
    }
}

bool isBefore(const Engagement &a, const Engagement &b)
{
    return a.span != b.span ? a.span < b.span : a.placement->id < b.placement->id;
}

/// What a person's whole day looks like with the placement at each start, to rules that ask for no room.
void heatOfDays(HeatSheet &sheet, const Wanted &one)
{
    std::vector<Lens> lenses;
    for (const char *rule : {"person-over-limit", "person-no-pause", "no-lunch"}) {
        if (const auto lens = sheet.lens(rule))
            lenses.push_back(*lens);
    }
    PersonCase day{*one.person, {}};
    Found found;
    for (int slot = 0; slot < sheet.starts(); ++slot) {
        day.engagements = one.others;
        for (Engagement own : one.own) {
            own.span = {own.span.start + sheet.startOf(slot), own.span.end + sheet.startOf(slot)};
            day.engagements.insert(
                std::upper_bound(day.engagements.begin(), day.engagements.end(), own, isBefore), own);
        }
        for (const Lens &lens : lenses) {
            found.clear();
            std::get<PersonCheck>(lens.rule.check)(day, lens, found);
            for (const Finding &finding : found) {
                if (finding.placements.contains(sheet.what.id))
                    sheet.everywhere(slot, finding.severity);
            }
        }
    }
}

} // namespace

void heatByPeople(HeatSheet &sheet)
{
    for (const Wanted &one : wantedIn(sheet)) {
        heatOfOthers(sheet, one);
        heatOfAvailability(sheet, one);
        heatOfWalks(sheet, one);
        heatOfDays(sheet, one);
    }
}

} // namespace blokplan::rules
