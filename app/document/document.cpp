#include "app/document/document.h"

#include "app/document/background.h"
#include "app/document/doorthread.h"

#include <QCoreApplication>

namespace blokplan
{

namespace
{

constexpr int followEvery = 500;      // milliseconds
constexpr int checkpointAfter = 1500; // milliseconds; a copy made two seconds after the last edit is whole
constexpr int backupAfter = 1000;     // milliseconds; after the window has painted
constexpr int backupEvery = 600'000;  // milliseconds; nothing is done when nothing has changed
constexpr int busyAfter = 100;        // milliseconds; a shorter wait nobody sees

} // namespace

Document::Document(std::unique_ptr<Store> from, Store::Loaded loaded)
    : store(std::move(from)), index(std::move(loaded.plan)), sequence(loaded.sequence)
{
    followTimer.setInterval(followEvery);
    checkpointTimer.setInterval(checkpointAfter);
    checkpointTimer.setSingleShot(true);
    backupTimer.setInterval(backupAfter);
    backupTimer.setSingleShot(true);
    store->whileWaiting([this](int milliseconds) { waited(milliseconds); });
    connect(&followTimer, &QTimer::timeout, this, &Document::lookWhoIsThere);
    connect(&followTimer, &QTimer::timeout, this, [this] {
        if (const auto followed = follow(); !followed)
            emit failed(followed.error());
    });
    connect(&checkpointTimer, &QTimer::timeout, this, &Document::checkpoint);
    connect(&backupTimer, &QTimer::timeout, this, &Document::backUp);
}

Document::~Document() = default;

void Document::announce()
{
    if (path().isEmpty())
        return;
    const QString name = QStringLiteral("%1 %2").arg(QCoreApplication::applicationName(),
                                                     QString::number(QCoreApplication::applicationPid()));
    presence.emplace(path(), name, isReadOnly() ? Presence::Kind::Watching : Presence::Kind::Announced);
    others = presence->others();
}

void Document::lookWhoIsThere()
{
    QStringList now = presence ? presence->others() : QStringList();
    if (now == others)
        return;
    others = std::move(now);
    emit alsoOpenChanged();
}

void Document::startTimers()
{
    if (path().isEmpty())
        return;
    followTimer.start();
    if (!isReadOnly())
        backupTimer.start();
}

Result<std::unique_ptr<Document>> Document::over(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        return tl::unexpected(std::move(store.error()));
    auto loaded = (*store)->load();
    if (!loaded)
        return tl::unexpected(std::move(loaded.error()));
    std::unique_ptr<Document> document(new Document(std::move(*store), std::move(*loaded)));
    if (auto read = document->readFacts(); !read)
        return tl::unexpected(std::move(read.error()));
    document->merged = document->store->lastMerge().value_or(QDateTime());
    document->announce();
    document->startTimers();
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Store::Access access)
{
    return over(Store::open(path, access));
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Plan &plan,
                                                   const Intent &intent)
{
    return over(Store::create(path, plan, intent));
}

Result<std::unique_ptr<Document>> Document::inMemory(const Plan &plan, const Intent &intent)
{
    return over(Store::inMemory(plan, intent));
}

QString Document::path() const
{
    return store->path();
}

bool Document::isReadOnly() const
{
    return store->isReadOnly();
}

bool Document::isStillThere() const
{
    return store->isStillThere();
}

void Document::takeOver(const Edit &edit, const Plan &next)
{
    const Agenda before = index;
    index.follow(edit, next);
    emit changed(edit, before);
}

void Document::waited(int milliseconds)
{
    if (!busy && milliseconds >= busyAfter) {
        busy = true;
        emit busyChanged(true);
    }
}

Result<qint64> Document::toStore(const Put &put)
{
    atStore = true;
    auto written = put();
    atStore = false;
    if (std::exchange(busy, false))
        emit busyChanged(false);
    return written;
}

Result<void> Document::write(const Edit &edit)
{
    return write(edit, [&] { return store->write(edit, sequence); });
}

/// Each round either writes, or finds that others wrote, and follows them.
Result<void> Document::write(const Edit &edit, const Put &put)
{
    static constexpr int rounds = 20;
    if (isWriting() || atStore)
        return fail(ProblemKind::Busy, path());
    for (int round = 0; round < rounds; ++round) {
        if (auto followed = follow(); !followed)
            return followed;
        const auto next = applied(plan(), edit);
        if (!next)
            return tl::unexpected(next.error());
        const auto written = toStore(put);
        if (written) {
            sequence = *written;
            if (!path().isEmpty())
                checkpointTimer.start();
            takeOver(edit, *next);
            return {};
        }
        if (written.error().kind != ProblemKind::Stale)
            return tl::unexpected(written.error());
        behind = true;
    }
    return fail(ProblemKind::Busy, path());
}

void Document::remember(const Edit &edit)
{
    undoable.push_back(edit);
    redoable.clear();
    emit undoChanged();
}

Result<void> Document::commit(const Edit &edit)
{
    if (edit.isEmpty())
        return {};
    const Edit kept = edit; // who hears of it may make the next one in its place
    return write(kept).map([&] { remember(kept); });
}

const Intent *Document::undoIntent() const
{
    return undoable.empty() ? nullptr : &undoable.back().intent;
}

const Intent *Document::redoIntent() const
{
    return redoable.empty() ? nullptr : &redoable.back().intent;
}

namespace
{

/// Whether the plan itself, or what a door has seen, stands against an edit: then it never fits again, while
/// a full disk or a busy file passes.
bool isForGood(const Problem &problem)
{
    return problem.kind == ProblemKind::Stale || problem.kind == ProblemKind::Dangling ||
           problem.kind == ProblemKind::StillNeeded || problem.kind == ProblemKind::Invalid ||
           problem.kind == ProblemKind::HasFacts;
}

} // namespace

/// The inverse of the last of `from` is carried out and becomes the last of `to`.
Result<void> Document::step(Steps &from, Steps &to)
{
    if (from.empty())
        return fail(ProblemKind::NothingToDo);
    const Edit back = inverse(from.back());
    auto done = write(back);
    if (!done && !isForGood(done.error()))
        return done;
    from.pop_back();
    if (done)
        to.push_back(back);
    emit undoChanged();
    return done;
}

Result<void> Document::undo()
{
    return step(undoable, redoable);
}

Result<void> Document::redo()
{
    return step(redoable, undoable);
}

Result<void> Document::reload()
{
    const auto loaded = store->load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    sequence = loaded->sequence;
    merged = store->lastMerge().value_or(merged);
    if (const Edit edit = diff(plan(), loaded->plan); !edit.isEmpty())
        takeOver(edit, loaded->plan);
    return {};
}

Result<void> Document::followEntry(const JournalEntry &entry)
{
    const auto next = applied(plan(), entry.edit);
    if (!next)
        return reload();
    sequence = entry.sequence;
    if (entry.edit.intent.wish == Wish::Merge)
        merged = entry.at;
    takeOver(entry.edit, *next);
    return {};
}

Result<void> Document::follow()
{
    if (isWriting() || atStore)
        return {};
    behind = store->hasForeignChanges() || behind;
    return behind ? catchUp() : Result<void>();
}

Result<void> Document::catchUp()
{
    const auto entries = store->journalAfter(sequence);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const JournalEntry &entry : *entries) {
        const bool followedAlready =
            entry.sequence <= sequence; // a listener's own commit may have followed it already
        if (auto followed = followedAlready ? Result<void>() : followEntry(entry); !followed)
            return followed;
    }
    behind = false;
    return readFacts();
}

void Document::checkpoint()
{
    if (!isWriting() && !atStore && !store->checkpoint())
        checkpointTimer.start();
}

void Document::backUp()
{
    if (isReadOnly() || path().isEmpty())
        return;
    backup = std::make_unique<Backup>(path(), this, [this](const Problem &problem) { emit failed(problem); });
    backupTimer.start(backupEvery);
}

void Document::commitLarge(const Edit &edit, const Progress &progress, std::function<void(Result<void>)> done)
{
    const auto later = [&](Result<void> result) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    };
    if (path().isEmpty() || isWriting() || atStore || edit.isEmpty() || isReadOnly())
        return later(commit(edit));
    if (auto followed = follow(); !followed)
        return later(std::move(followed));
    const auto next = applied(plan(), edit);
    if (!next)
        return later(tl::unexpected(next.error()));
    const auto work = [edit, next = *next, after = sequence](Store &own, const Progress &goes) {
        return own.write(edit, after, goes).map([&](qint64 written) { return Written{edit, next, written}; });
    };
    const auto end = [done](const Result<Written> &written) { done(written.map([](const Written &) {})); };
    const auto again = [this, edit, progress, done] { commitLarge(edit, progress, done); };
    large = std::make_unique<LargeWrite>(LargeWrite::Order{path(), work, progress, end, again});
    large->start(this, [this](const Result<Written> &written) { finishLarge(written); });
}

void Document::cancelLarge()
{
    if (large)
        large->cancelled = true;
}

void Document::finishLarge(const Result<Written> &written)
{
    const std::unique_ptr<LargeWrite> finished = std::move(large);
    if (!written && written.error().kind == ProblemKind::Stale) { // others wrote first: once more, after them
        behind = true;
        if (finished->cancelled)
            finished->order.done(fail(ProblemKind::Cancelled));
        else
            finished->order.again();
        return;
    }
    if (written) {
        sequence = written->sequence;
        checkpointTimer.start();
        takeOver(written->edit, written->next);
        if (!written->edit.isEmpty())
            remember(written->edit);
    }
    finished->order.done(written);
}

Result<void> Document::copyTo(const QString &path, const Progress &progress) const
{
    return store->copyTo(path, progress);
}

std::vector<Problem> Document::verify() const
{
    return store->verify();
}

QDateTime Document::lastBackup() const
{
    return store->lastBackup();
}

} // namespace blokplan
