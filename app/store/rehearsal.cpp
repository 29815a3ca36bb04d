#include "app/store/rehearsal.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace blokplan
{

namespace
{

const auto rehearsalDesk = QStringLiteral("Rehearsal");

/// What each arrival brings.
class Arrivals
{
public:
    Arrivals(const Plan &plan, const CheckinListId &list, quint32 seed) : random(seed), door(list)
    {
        for (const Attendee &one : plan.attendees()) {
            if (one.sameAs.isNull())
                guests.push_back(&one);
        }
    }

    ScanRequest next()
    {
        static constexpr int unknownIn100 = 4;
        static constexpr int againIn100 = 8;
        static constexpr int byNameIn100 = 12;
        static constexpr int apart = 7; // seconds from one to the next
        ScanRequest request;
        request.list = door;
        request.desk = rehearsalDesk;
        request.at = clock = clock.addSecs(apart);
        const int kind = random.bounded(100);
        if (guests.empty() || kind < unknownIn100) {
            request.code = QStringLiteral("UNKNOWN%1").arg(random.bounded(1'000'000));
            return request;
        }
        // once more: who has just come, or anybody of before
        const bool again = !came.empty() && kind < unknownIn100 + againIn100;
        const Attendee *guest = again ? oneOfThem() : guests[size_t(random.bounded(int(guests.size())))];
        came.push_back(guest);
        request.code = guest->code;
        if (request.code.isEmpty() || kind >= 100 - byNameIn100) {
            request.attendee = guest->id;
            request.method = ScanMethod::Search;
        }
        request.confirmed = random.bounded(2) == 0;
        return request;
    }

private:
    const Attendee *oneOfThem()
    {
        return random.bounded(2) == 0 ? came.back() : came[size_t(random.bounded(int(came.size())))];
    }

    QRandomGenerator random;
    CheckinListId door;
    std::vector<const Attendee *> guests;
    std::vector<const Attendee *> came;
    QDateTime clock = QDateTime::currentDateTimeUtc();
};

/// What the file says of it once it is opened anew.
Result<void> lookBack(const QString &copy, const QHash<Nonce, Verdict> &answered, Rehearsal &rehearsal)
{
    const auto store = Store::open(copy);
    if (!store)
        return tl::unexpected(store.error());
    const auto facts = (*store)->factsAfter(0, 0);
    if (!facts)
        return tl::unexpected(facts.error());
    QHash<Nonce, Verdict> kept;
    for (const Scan &scan : facts->scans)
        kept.insert(scan.id, scan.outcome);
    for (auto one = answered.begin(); one != answered.end(); ++one) {
        const auto found = kept.constFind(one.key());
        rehearsal.lost += found == kept.constEnd() || *found != one.value() ? 1 : 0;
    }
    rehearsal.faults = (*store)->verify();
    return {};
}

/// On the same disk, where that may be written to.
std::unique_ptr<QTemporaryDir> folderBeside(const QString &path)
{
    auto beside = std::make_unique<QTemporaryDir>(
        QFileInfo(path).absoluteDir().filePath(QStringLiteral(".rehearsal-XXXXXX")));
    return beside->isValid() ? std::move(beside) : std::make_unique<QTemporaryDir>();
}

} // namespace

Result<Rehearsal> rehearse(const QString &path, const CheckinListId &list, int arrivals, quint32 seed,
                           const Judge &judge, const Progress &progress)
{
    const auto folder = folderBeside(path);
    const QString copy = folder->filePath(QStringLiteral("rehearsal.blokplan"));
    {
        const auto source = Store::open(path, Store::Access::ReadOnly);
        if (!source)
            return tl::unexpected(source.error());
        if (auto copied = (*source)->copyTo(copy); !copied)
            return tl::unexpected(copied.error());
    }
    Rehearsal rehearsal;
    QHash<Nonce, Verdict> answered;
    std::vector<double> times;
    {
        const auto store = Store::open(copy);
        if (!store)
            return tl::unexpected(store.error());
        const auto loaded = (*store)->load();
        if (!loaded)
            return tl::unexpected(loaded.error());
        Arrivals guests(loaded->plan, list, seed);
        for (int i = 0; i < arrivals; ++i) {
            if (progress && !progress(double(i) / arrivals))
                return fail(ProblemKind::Cancelled);
            const ScanRequest request = guests.next();
            QElapsedTimer clock;
            clock.start();
            const auto answer = (*store)->scan(request, judge);
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
            if (!answer)
                return tl::unexpected(answer.error());
            ++rehearsal.verdicts[answer->scan.outcome];
            answered.insert(answer->scan.id, answer->scan.outcome);
        }
    }
    if (auto seen = lookBack(copy, answered, rehearsal); !seen)
        return tl::unexpected(seen.error());
    std::sort(times.begin(), times.end());
    rehearsal.median = times.empty() ? 0 : times[times.size() / 2];
    rehearsal.slowest = times.empty() ? 0 : times.back();
    return rehearsal;
}

} // namespace blokplan
