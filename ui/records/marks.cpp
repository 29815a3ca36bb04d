#include "ui/records/marks.h"

#include "app/wording/sentences.h"

namespace blokplan::ui
{

std::vector<const Finding *> findingsOn(const Desk &desk, const SessionId &session)
{
    std::vector<const Finding *> found;
    const auto add = [&](const Finding *finding) {
        const auto same = [&](const Finding *other) { return *other == *finding; };
        if (!finding->accepted && std::none_of(found.begin(), found.end(), same))
            found.push_back(finding);
    };
    for (const Finding &finding : desk.findings().of(Subject(session)))
        add(&finding);
    for (const Row<Placement> &placement : desk.agenda().of(session)) {
        for (const Finding *finding : desk.findings().of(placement->id))
            add(finding);
    }
    return found;
}

namespace
{

RecordCell::Ink inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return RecordCell::Ink::Blocking;
    case Severity::Serious:
        return RecordCell::Ink::Serious;
    case Severity::Hint:
    case Severity::Off:
        break;
    }
    return RecordCell::Ink::Quiet;
}

} // namespace

RecordCell marksCell(const Desk &desk, const SessionId &session)
{
    const auto found = findingsOn(desk, session);
    if (found.empty())
        return {{}, 1000.0};
    const auto milder = [](const Finding *a, const Finding *b) { return a->severity < b->severity; };
    const Severity worst = (*std::min_element(found.begin(), found.end(), milder))->severity;
    const auto count =
        std::count_if(found.begin(), found.end(), [&](const Finding *f) { return f->severity == worst; });
    return {QStringLiteral("%1 %2").arg(wording::severity(worst)).arg(count),
            int(worst) * 100.0 - double(std::min<qsizetype>(count, 99)), inkOf(worst)};
}

} // namespace blokplan::ui
