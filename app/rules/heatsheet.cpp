#include "app/rules/heatsheet.h"

namespace blokplan::rules
{

HeatSheet::HeatSheet(const Agenda &wantedAgenda, const Session &ofSession, const Placement &placement,
                     Heat &wantedHeat, const RuleBook &rules, const Calendar &days)
    : agenda(wantedAgenda), plan(wantedAgenda.plan()), session(ofSession), what(placement), heat(wantedHeat),
      book(rules), calendar(days), begin(localMinute(heat.date, heat.first)),
      widest(size_t(std::max<qsizetype>(1, placement.rooms.size()))), takes(size_t(heat.rooms.size())),
      inAll(size_t(heat.starts), Severity::Off)
{
    for (size_t place = 0; place < takes.size(); ++place) {
        if (place + widest <= takes.size())
            takes[place] = heat.rooms.mid(qsizetype(place), qsizetype(widest));
        else
            wholeRoom(place, Severity::Blocking);
    }
}

std::optional<Lens> HeatSheet::lens(const char *rule) const
{
    const Rule &found = allRules()[ruleIndex(rule)];
    return book.isOn(found) ? std::optional(book.lens(agenda, calendar, found)) : std::nullopt;
}

std::pair<int, int> HeatSheet::slotsOf(LocalMinute from, LocalMinute to) const
{
    const auto slotFrom = [&](LocalMinute at) { // the first that begins then or later
        const LocalMinute past = at - begin;
        return past <= 0 ? 0 : std::min<LocalMinute>(heat.starts, (past + heat.step - 1) / heat.step);
    };
    return {int(slotFrom(from)), int(slotFrom(to))};
}

void HeatSheet::everywhere(LocalMinute from, LocalMinute to, Severity severity)
{
    const auto [first, end] = slotsOf(from, to);
    for (int slot = first; slot < end; ++slot)
        worsen(inAll[size_t(slot)], severity);
}

void HeatSheet::everywhere(int slot, Severity severity)
{
    worsen(inAll[size_t(slot)], severity);
}

void HeatSheet::at(size_t room, LocalMinute from, LocalMinute to, Severity severity)
{
    const auto [first, end] = slotsOf(from, to);
    for (int slot = first; slot < end; ++slot)
        worsen(cell(room, slot), severity);
}

void HeatSheet::wholeRoom(size_t room, Severity severity)
{
    for (int slot = 0; slot < heat.starts; ++slot)
        worsen(cell(room, slot), severity);
}

void HeatSheet::finish()
{
    for (size_t room = 0; room < takes.size(); ++room) {
        for (int slot = 0; slot < heat.starts; ++slot)
            worsen(cell(room, slot), inAll[size_t(slot)]);
    }
}

} // namespace blokplan::rules
