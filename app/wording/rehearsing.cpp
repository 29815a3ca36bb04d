#include "app/wording/rehearsing.h"

#include "app/wording/sentences.h"
#include "app/wording/verdicts.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Rehearsing {
    Q_DECLARE_TR_FUNCTIONS(Rehearsing)
};

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

QString whatWasKept(const Rehearsal &rehearsal)
{
    if (rehearsal.lost == 0 && rehearsal.faults.empty())
        return Rehearsing::tr("Nothing was lost: every answer stands in the copy, and the copy is whole. "
                              "It was thrown away.");
    return Rehearsing::tr("%n answer(s) are missing in the copy: do not use this disk at the door.", nullptr,
                          rehearsal.lost);
}

} // namespace

QString rehearsal(const Rehearsal &rehearsal)
{
    QStringList lines;
    int all = 0;
    for (auto one = rehearsal.verdicts.begin(); one != rehearsal.verdicts.end(); ++one) {
        lines.append(QStringLiteral("%1: %2").arg(word(one.key())).arg(one.value()));
        all += one.value();
    }
    lines.prepend(Rehearsing::tr("%n arrival(s).", nullptr, all));
    lines.append(Rehearsing::tr("From a code to its fact on this disk: %1 ms mostly, %2 ms at most.")
                     .arg(milliseconds(rehearsal.median), milliseconds(rehearsal.slowest)));
    lines.append(whatWasKept(rehearsal));
    for (const Problem &fault : rehearsal.faults)
        lines.append(problem(fault));
    return lines.join(QLatin1Char('\n'));
}

} // namespace blokplan::wording
