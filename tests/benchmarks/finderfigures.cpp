#include "tests/benchmarks/finderfigures.h"

#include "app/checkin/attendeefinder.h"

#include "tests/benchmarks/timing.h"
#include "tests/support/realguests.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <malloc.h>

namespace blokplan::figures
{

namespace
{

constexpr size_t shown = 50;

double heldMegabytes()
{
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/statm"));
    const bool opened = status.open(QIODevice::ReadOnly);
    const QByteArray pages = opened ? status.readAll().split(' ').value(1) : QByteArray();
    return pages.toDouble() * 4096 / 1e6;
}

/// What a person at the desk types on the way to somebody: name or part of it, letter by letter.
QStringList keystrokes(const QString &wanted)
{
    QStringList all;
    for (int length = 1; length <= int(wanted.size()); ++length)
        all.append(wanted.left(length));
    return all;
}

QString asTyped(const Attendee &attendee, QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0:
        return attendee.asWritten.toLower();
    case 1:
        return (attendee.family + QLatin1Char(' ') + attendee.given.left(2)).toLower();
    default:
        return attendee.family.toLower();
    }
}

QString withSlip(QString text, QRandomGenerator &random)
{
    const int at = random.bounded(1, std::max(2, int(text.size()) - 1));
    if (at + 1 < text.size() && random.bounded(2) == 0)
        std::swap(text[at], text[at + 1]);
    else
        text.remove(at, 1);
    return text;
}

/// Half of them are in.
bool arrived(const AttendeeId &id)
{
    return (id.low & 1U) != 0;
}

Times timesOf(const checkin::AttendeeFinder &finder, const QStringList &typed)
{
    Times times;
    for (const QString &one : typed) {
        QElapsedTimer clock;
        clock.start();
        if (finder.find(one, shown, arrived).size() > shown)
            std::abort();
        times.ms.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

void say(const QString &what, const Times &times, const char *aim)
{
    line(what, ms(times.median()) + QStringLiteral(" / ") + ms(times.p99()),
         QStringLiteral("worst %1").arg(ms(times.share(1))), QLatin1String(aim));
}

void figuresOf(int people, const char *aim, const char *aimWithTypo)
{
    std::printf("%d people\n", people);
    const double before = heldMegabytes();
    const Plan plan = tests::withGuests(tests::realGuests(people, 1));
    const double withPlan = heldMegabytes();
    QElapsedTimer clock;
    clock.start();
    const checkin::AttendeeFinder finder(plan);
    const double built = double(clock.nsecsElapsed()) / 1e6;
    line(QStringLiteral("folding them"), ms(built),
         QStringLiteral("%1 MB beside %2 MB of records")
             .arg(heldMegabytes() - withPlan, 0, 'f', 0)
             .arg(withPlan - before, 0, 'f', 0),
         {});
    QRandomGenerator random(2);
    QStringList plain;
    QStringList slips;
    std::vector<const Attendee *> all;
    for (const Attendee &one : plan.attendees())
        all.push_back(&one);
    for (int i = 0; i < 100; ++i) {
        const Attendee &one = *all[size_t(random.bounded(int(all.size())))];
        plain += keystrokes(asTyped(one, random));
        slips += keystrokes(withSlip(asTyped(one, random), random));
    }
    say(QStringLiteral("a keystroke, p50 / p99"), timesOf(finder, plain), aim);
    say(QStringLiteral("a keystroke with a slip, p50 / p99"), timesOf(finder, slips), aimWithTypo);
}

} // namespace

int finderFigures()
{
    if (tests::realNames(1, 1).isEmpty()) {
        std::printf("no names at hand; set BLOKPLAN_DATA\n");
        return 0;
    }
    figuresOf(50000, "aim p99 10 ms", "aim p99 30 ms");
    figuresOf(200000, "aim p99 10 ms", "aim p99 30 ms");
    figuresOf(1000000, "aim p99 50 ms", "aim p99 50 ms");
    return 0;
}

} // namespace blokplan::figures
