#include "app/document/background.h"
#include "app/document/doorthread.h"

#include <QFileInfo>

#include <unordered_set>

namespace blokplan
{

void Document::openDoor()
{
    if (!doorThread && !path().isEmpty())
        doorThread = std::make_unique<DoorThread>(path());
}

/// The door's work on its thread; that of a document without a file at once, but answered later all the same.
template <class T>
void Document::atDoor(std::function<Result<T>(Store &)> work, std::function<void(Result<T>)> answered)
{
    const auto answer = [this, answered = std::move(answered)](const Result<T> &result) {
        answered(result);
        if (const auto read = readFacts(); !read)
            emit failed(read.error());
    };
    openDoor();
    if (!doorThread) {
        QMetaObject::invokeMethod(
            this, [answer, result = work(*store)] { answer(result); }, Qt::QueuedConnection);
        return;
    }
    doorThread->ask([this, work = std::move(work), answer](Store *own, const Problem &why) {
        Result<T> result = own == nullptr ? Result<T>(tl::unexpected(why)) : work(*own);
        QMetaObject::invokeMethod(
            this, [answer, result = std::move(result)] { answer(result); }, Qt::QueuedConnection);
    });
}

void Document::scan(const ScanRequest &request, const Judge &judge, Answered answered)
{
    atDoor<ScanAnswer>([request, judge](Store &own) { return own.scan(request, judge); },
                       std::move(answered));
}

void Document::annul(const Nonce &entry, const ScanRequest &request, Answered answered)
{
    atDoor<ScanAnswer>([entry, request](Store &own) { return own.annul(entry, request); },
                       std::move(answered));
}

void Document::wrongPerson(const Nonce &entry, const ScanRequest &other, const Judge &judge,
                           Answered answered)
{
    atDoor<ScanAnswer>([entry, other, judge](Store &own) { return own.wrongPerson(entry, other, judge); },
                       std::move(answered));
}

void Document::walkIn(const Edit &edit, const ScanRequest &request, const Judge &judge, Answered answered)
{
    atDoor<ScanAnswer>([edit, request, judge](Store &own) { return own.walkIn(edit, request, judge); },
                       [this, answered = std::move(answered)](const Result<ScanAnswer> &answer) {
                           behind = true; // the edit is in the file and not yet in the plan
                           if (const auto followed = follow(); !followed)
                               emit failed(followed.error());
                           answered(answer);
                       });
}

void Document::keepBadges(const std::vector<BadgeFact> &badges, std::function<void(Result<void>)> answered)
{
    atDoor<void>([badges](Store &own) { return own.append(badges); }, std::move(answered));
}

void Document::purge(const Store::Forget &forget, const Progress &progress,
                     std::function<void(Result<void>)> answered)
{
    // nothing may come back while it is under way
    const auto steps = std::pair(std::exchange(undoable, {}), std::exchange(redoable, {}));
    emit undoChanged();
    // a backup under way would bring back what goes: it is waited for on the thread of the door
    const auto running = std::make_shared<std::unique_ptr<Backup>>(std::move(backup));
    atDoor<void>(
        [forget, progress, running](Store &own) {
            running->reset();
            return own.purge(forget, progress);
        },
        [this, steps, answered = std::move(answered)](const Result<void> &done) {
            const bool leftAsItWas = !done && done.error().kind == ProblemKind::Cancelled;
            if (leftAsItWas && undoable.empty() && redoable.empty()) {
                std::tie(undoable, redoable) = steps;
                emit undoChanged();
            }
            answered(done);
        });
}

Result<void> Document::readFacts()
{
    auto fresh = store->factsAfter(known.lastScan, known.lastBadge);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->scans.empty() && fresh->badges.empty())
        return {};
    known.scans.insert(known.scans.end(), fresh->scans.begin(), fresh->scans.end());
    known.badges.insert(known.badges.end(), fresh->badges.begin(), fresh->badges.end());
    known.lastScan = fresh->lastScan;
    known.lastBadge = fresh->lastBadge;
    if (!path().isEmpty() && !isReadOnly())
        checkpointTimer.start(); // a plain copy holds them soon
    emit factsChanged();
    return {};
}

namespace
{

Result<History> historyOf(const Store &store, Plan plan, const Store::Facts &facts)
{
    auto entries = store.journalAfter(0);
    if (!entries)
        return tl::unexpected(entries.error());
    History history{std::move(plan), {}};
    history.edits.reserve(entries->size());
    for (JournalEntry &entry : *entries)
        history.edits.push_back(std::move(entry.edit));
    for (const Scan &scan : facts.scans) {
        history.lists.insert(scan.list);
        if (!scan.attendee.isNull())
            history.attendees.insert(scan.attendee);
    }
    for (const BadgeFact &badge : facts.badges)
        history.attendees.insert(badge.attendee);
    return history;
}

/// Which file, and its last edit: where the next merge of it begins.
Intent mergeIntent(const QString &file, const History &theirs)
{
    const QString last = theirs.edits.empty() ? QString() : theirs.edits.back().id.toString();
    return {Wish::Merge, QFileInfo(file).fileName(), {last}, 1};
}

/// Another copy as it was read, and what both have been through.
struct Copies {
    History ours;
    History theirs;
    Store::Facts facts; ///< theirs
};

Result<Copies> readCopies(const Store &own, const Plan &plan, const Store::Facts &known, const QString &other)
{
    const auto source = Store::open(other, Store::Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    auto loaded = (*source)->load();
    auto facts = (*source)->factsAfter(0, 0);
    if (!loaded || !facts)
        return tl::unexpected(!loaded ? loaded.error() : facts.error());
    if (loaded->plan.event().id != plan.event().id)
        return fail(ProblemKind::OtherEvent, other, {loaded->plan.event().name.first});
    auto ours = historyOf(own, plan, known);
    auto theirs = historyOf(**source, std::move(loaded->plan), *facts);
    if (!ours || !theirs)
        return tl::unexpected(!ours ? ours.error() : theirs.error());
    return Copies{std::move(*ours), std::move(*theirs), std::move(*facts)};
}

template <class R>
std::vector<R> freshOf(const std::vector<R> &others, const std::vector<R> &ours)
{
    std::unordered_set<decltype(R::id)> known;
    for (const R &one : ours)
        known.insert(one.id);
    std::vector<R> fresh;
    std::copy_if(others.begin(), others.end(), std::back_inserter(fresh),
                 [&](const R &one) { return !known.contains(one.id); });
    return fresh;
}

/// What of their facts is new here, and how many are not.
std::pair<Store::Facts, int> withoutKnown(const Store::Facts &theirs, const Store::Facts &ours)
{
    Store::Facts fresh;
    fresh.scans = freshOf(theirs.scans, ours.scans);
    fresh.badges = freshOf(theirs.badges, ours.badges);
    const size_t left = theirs.scans.size() + theirs.badges.size() - fresh.scans.size() - fresh.badges.size();
    return {std::move(fresh), int(left)};
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(other).canonicalFilePath() == QFileInfo(one).canonicalFilePath();
}

} // namespace

Result<Store::UnionCounts> Document::merge(const QString &other, const MergeMaker &make)
{
    if (isSameFile(path(), other))
        return fail(ProblemKind::SameFile, other);
    if (auto followed = follow(); !followed)
        return tl::unexpected(followed.error());
    const auto copies = readCopies(*store, plan(), known, other);
    if (!copies)
        return tl::unexpected(copies.error());
    Edit edit = make(copies->ours, copies->theirs);
    edit.intent = mergeIntent(other, copies->theirs);
    Store::UnionCounts counts;
    const auto put = [&] {
        return store->merge(edit, sequence, copies->facts).map([&](const Store::Merged &done) {
            counts = done.facts;
            return done.sequence;
        });
    };
    if (auto done = write(edit, put); !done)
        return tl::unexpected(done.error());
    if (!edit.isEmpty())
        remember(edit);
    if (!edit.isEmpty() || counts.fresh > 0)
        merged = QDateTime::currentDateTimeUtc();
    return readFacts().map([&] { return counts; });
}

void Document::mergeLarge(const QString &other, const MergeMaker &make, const Progress &progress,
                          std::function<void(Result<Store::UnionCounts>)> done)
{
    mergeRound(other, make, progress, std::move(done), 0);
}

void Document::mergeRound(const QString &other, const MergeMaker &make, const Progress &progress,
                          std::function<void(Result<Store::UnionCounts>)> done, int round)
{
    static constexpr int mostRounds = 5;
    const auto later = [&](Result<Store::UnionCounts> result) {
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    };
    if (isWriting() || atStore)
        return later(fail(ProblemKind::Busy, path()));
    // others who write again and again would have it begin anew as often
    if (path().isEmpty() || isReadOnly() || isSameFile(path(), other) || round == mostRounds)
        return later(merge(other, make));
    if (auto followed = follow(); !followed)
        return later(tl::unexpected(followed.error()));
    static constexpr double read = 0.4;
    static constexpr double compared = 0.6;
    const auto work = [other, make, plan = plan(),
                       after = sequence](Store &own, const Progress &goes) -> Result<Written> {
        const auto seen = own.factsAfter(0, 0);
        if (!seen)
            return tl::unexpected(seen.error());
        const auto copies = readCopies(own, plan, *seen, other);
        if (!copies)
            return tl::unexpected(copies.error());
        if (!goes(read))
            return fail(ProblemKind::Cancelled);
        Edit edit = make(copies->ours, copies->theirs);
        edit.intent = mergeIntent(other, copies->theirs);
        const auto next = applied(plan, edit);
        if (!next)
            return tl::unexpected(next.error());
        if (!goes(compared))
            return fail(ProblemKind::Cancelled);
        // the doors wait while it writes: what is known here is not written again
        const auto [fresh, left] = withoutKnown(copies->facts, *seen);
        return own.merge(edit, after, fresh).map([&, known = left](const Store::Merged &written) {
            Store::UnionCounts counts = written.facts;
            counts.known += known;
            return Written{edit, *next, written.sequence, counts};
        });
    };
    const auto end = [this, done](const Result<Written> &written) {
        if (written && (!written->edit.isEmpty() || written->facts.fresh > 0))
            merged = QDateTime::currentDateTimeUtc();
        if (const auto facts = readFacts(); !facts)
            emit failed(facts.error());
        done(written.map([](const Written &one) { return one.facts; }));
    };
    const auto again = [=, this] { mergeRound(other, make, progress, done, round + 1); };
    large = std::make_unique<LargeWrite>(LargeWrite::Order{path(), work, progress, end, again});
    large->start(this, [this](const Result<Written> &written) { finishLarge(written); });
}

} // namespace blokplan
