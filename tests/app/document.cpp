#include "app/document/document.h"

#include "app/edits/placing.h"
#include "app/edits/records.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QSignalSpy>

#include <rapidcheck.h>

namespace blokplan::tests
{

class DocumentTest : public Test
{
    Q_OBJECT

private slots:
    void commitsAndAnnounces();
    void anEmptyEditDoesNothing();
    void undoesAndRedoes();
    void aNewEditForgetsWhatCouldBeRedone();
    void randomEditsUndoneRedoneAndReloadedAreEqual();
    void aStaleEditIsRefusedWhole();
    void followsAnotherDocument();
    void commitsAfterFollowing();
    void refusesUndoOfWhatOthersChanged();
    void listenersMayCommit();
    void writesLargeEditsInTheBackground();
    void cancelsLargeEdits();
    void refusesEditsWhileALargeOneIsWritten();
    void aLargeEditGivesWayToOthers();
    void readOnlyRefusesEdits();
    void livesInMemory();
    void takesABackup();

private:
    std::unique_ptr<Document> made(const QString &name = QStringLiteral("a.blokplan"))
    {
        auto document =
            Document::create(path(name), smallPlan(), {Wish::NewEvent, QStringLiteral("Nu Open"), {}, 1});
        if (!document)
            qFatal("no document: problem %d", int(document.error().kind));
        return std::move(*document);
    }
    std::unique_ptr<Document> opened(Store::Access access = Store::Access::ReadWrite)
    {
        auto document = Document::open(path(QStringLiteral("a.blokplan")), access);
        if (!document)
            qFatal("not opened: problem %d", int(document.error().kind));
        return std::move(*document);
    }
};

namespace
{

Edit grown(const Plan &plan, int sessions)
{
    Draft draft(plan);
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.id = SessionId::create();
        session.title = QStringLiteral("Imported %1").arg(i);
        draft.put(session);
    }
    return draft.edit({Wish::Import, QStringLiteral("test"), {QString::number(sessions)}, 1});
}

/// Starts a large edit and waits for its answer.
struct Answer {
    bool given = false;
    Result<void> result;

    void await()
    {
        QVERIFY(QTest::qWaitFor([this] { return given; }, 20000));
    }
    std::function<void(Result<void>)> taker()
    {
        return [this](Result<void> answer) {
            result = std::move(answer);
            given = true;
        };
    }
};

} // namespace

void DocumentTest::commitsAndAnnounces()
{
    const auto document = made();
    const Agenda old = document->agenda();
    const Edit edit = alphaMoved(document->plan(), 15);
    QList<EditId> announced;
    connect(document.get(), &Document::changed, this, [&](const Edit &one, const Agenda &before) {
        announced.append(one.id);
        QVERIFY(before == old);
        QVERIFY(document->agenda() == Agenda(document->plan()));
    });
    QVERIFY(document->commit(edit));
    QCOMPARE(announced, QList{edit.id});
    QCOMPARE(placementIn(document->plan(), QStringLiteral("Alpha")).start, 900);
    QVERIFY(opened()->plan() == document->plan());
}

void DocumentTest::anEmptyEditDoesNothing()
{
    const auto document = made();
    const QSignalSpy changes(document.get(), &Document::changed);
    QVERIFY(document->commit({}));
    QCOMPARE(changes.size(), 0);
    QVERIFY(!document->canUndo());
}

void DocumentTest::undoesAndRedoes()
{
    const auto document = made();
    const Plan first = document->plan();
    QVERIFY(!document->canUndo() && document->undoIntent() == nullptr);
    QCOMPARE(document->undo().error().kind, ProblemKind::NothingToDo);
    QVERIFY(document->commit(alphaMoved(first, 15)));
    const Plan second = document->plan();
    QCOMPARE(document->undoIntent()->wish, Wish::Move);
    QVERIFY(document->undo());
    QVERIFY(document->plan() == first);
    QVERIFY(!document->canUndo());
    QCOMPARE(document->redoIntent()->subject, QStringLiteral("Alpha"));
    QVERIFY(document->redo());
    QVERIFY(document->plan() == second);
    QCOMPARE(document->redo().error().kind, ProblemKind::NothingToDo);
    QVERIFY(document->verify().empty());
}

void DocumentTest::aNewEditForgetsWhatCouldBeRedone()
{
    const auto document = made();
    QVERIFY(document->commit(alphaMoved(document->plan(), 15)));
    QVERIFY(document->undo());
    QVERIFY(document->canRedo());
    QVERIFY(document->commit(alphaMoved(document->plan(), 16)));
    QVERIFY(!document->canRedo());
}

void DocumentTest::randomEditsUndoneRedoneAndReloadedAreEqual()
{
    int run = 0;
    const auto check = [&](quint32 seed) {
        const auto document = made(QString::number(++run));
        const Plan first = document->plan();
        for (quint32 i = 0; i < 12; ++i)
            RC_ASSERT(document->commit(randomEdit(document->plan(), seed + i)).has_value());
        const Plan last = document->plan();
        while (document->canUndo())
            RC_ASSERT(document->undo().has_value());
        RC_ASSERT(document->plan() == first);
        while (document->canRedo())
            RC_ASSERT(document->redo().has_value());
        RC_ASSERT(document->plan() == last);
        RC_ASSERT(document->agenda() == Agenda(last));
        RC_ASSERT(document->verify().empty());
        const auto again = Document::open(document->path());
        RC_ASSERT(again.has_value());
        RC_ASSERT((*again)->plan() == last);
    };
    QVERIFY(rc::check(check));
}

void DocumentTest::aStaleEditIsRefusedWhole()
{
    const auto document = made();
    Edit edit = alphaMoved(document->plan(), 15);
    Draft draft(document->plan());
    draft.change(roomIn(document->plan(), QStringLiteral("Zaal 2")).id, [](Room &room) { room.seats = 7; });
    edit.of<Room>() = draft.edit({}).of<Room>();
    QVERIFY(document->commit(alphaMoved(document->plan(), 16)));
    const Plan before = document->plan();
    const QSignalSpy changes(document.get(), &Document::changed);
    const auto refused = document->commit(edit);
    QCOMPARE(refused.error().kind, ProblemKind::Stale);
    QCOMPARE(refused.error().details, QStringList({QStringLiteral("placement"), QStringLiteral("Alpha")}));
    QVERIFY(document->plan() == before);
    QVERIFY(opened()->plan() == before);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(document->undoIntent()->details.value(1), QStringLiteral("16:00"));
}

void DocumentTest::followsAnotherDocument()
{
    const auto a = made();
    const auto b = opened();
    const QSignalSpy seen(b.get(), &Document::changed);
    const QSignalSpy own(a.get(), &Document::changed);
    QVERIFY(a->commit(alphaMoved(a->plan(), 15)));
    QVERIFY(a->commit(alphaMoved(a->plan(), 16)));
    QVERIFY(b->follow());
    QCOMPARE(seen.size(), 2);
    QVERIFY(b->plan() == a->plan());
    QVERIFY(b->agenda() == Agenda(a->plan()));
    QVERIFY(!b->canUndo());
    QVERIFY(a->follow());
    QCOMPARE(own.size(), 2);
}

void DocumentTest::commitsAfterFollowing()
{
    const auto a = made();
    const auto b = opened();
    QVERIFY(a->commit(alphaMoved(a->plan(), 15)));
    const Edit edit = edits::unplace(b->plan(), {placementIn(b->plan(), QStringLiteral("Beta")).id});
    QVERIFY(b->commit(edit));
    QCOMPARE(placementIn(b->plan(), QStringLiteral("Alpha")).start, 900);
    QVERIFY(a->follow());
    QVERIFY(a->plan() == b->plan());
    QVERIFY(a->verify().empty());
}

void DocumentTest::refusesUndoOfWhatOthersChanged()
{
    const auto a = made();
    const auto b = opened();
    const Edit kept = edits::pin(a->plan(), {placementIn(a->plan(), QStringLiteral("Beta")).id}, true);
    QVERIFY(a->commit(kept));
    QVERIFY(a->commit(alphaMoved(a->plan(), 15)));
    QVERIFY(b->follow());
    QVERIFY(b->commit(alphaMoved(b->plan(), 16)));
    const QSignalSpy steps(a.get(), &Document::undoChanged);
    QCOMPARE(a->undo().error().kind, ProblemKind::Stale);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(placementIn(a->plan(), QStringLiteral("Alpha")).start, 960);
    QCOMPARE(a->undoIntent()->wish, Wish::Pin);
    QVERIFY(!a->canRedo());
    QVERIFY(a->undo());
    QVERIFY(!placementIn(a->plan(), QStringLiteral("Beta")).fixed);
    QVERIFY(b->follow());
    QVERIFY(a->plan() == b->plan());
}

void DocumentTest::listenersMayCommit()
{
    const auto a = made();
    const auto b = opened();
    bool answered = false;
    connect(b.get(), &Document::changed, this, [&] {
        if (!std::exchange(answered, true))
            QVERIFY(
                b->commit(edits::pin(b->plan(), {placementIn(b->plan(), QStringLiteral("Beta")).id}, true)));
    });
    QVERIFY(a->commit(alphaMoved(a->plan(), 15)));
    QVERIFY(a->commit(alphaMoved(a->plan(), 16)));
    QVERIFY(b->follow());
    QVERIFY(a->follow());
    QVERIFY(a->plan() == b->plan());
    QVERIFY(placementIn(a->plan(), QStringLiteral("Beta")).fixed);
}

void DocumentTest::writesLargeEditsInTheBackground()
{
    const auto document = made();
    const Plan before = document->plan();
    QList<double> progress;
    Answer answer;
    document->commitLarge(
        grown(before, 2000),
        [&](double part) {
            progress.append(part);
            return true;
        },
        answer.taker());
    QVERIFY(!answer.given && document->isWriting());
    QVERIFY(document->plan() == before);
    answer.await();
    QVERIFY(answer.result && !document->isWriting());
    QCOMPARE(document->plan().sessions().size(), before.sessions().size() + 2000);
    QVERIFY(!progress.isEmpty() && std::is_sorted(progress.begin(), progress.end()) && progress.last() <= 1);
    QVERIFY(opened()->plan() == document->plan());
    QCOMPARE(document->undoIntent()->wish, Wish::Import);
    QVERIFY(document->undo());
    QVERIFY(document->plan() == before);
    QVERIFY(document->verify().empty());
}

void DocumentTest::cancelsLargeEdits()
{
    const auto document = made();
    const Plan before = document->plan();
    Answer answer;
    document->commitLarge(
        grown(before, 60000), [](double) { return false; }, answer.taker());
    answer.await();
    QCOMPARE(answer.result.error().kind, ProblemKind::Cancelled);
    QVERIFY(document->plan() == before && !document->canUndo());
    QVERIFY(opened()->plan() == before);
    QVERIFY(document->commit(alphaMoved(before, 15)));
}

void DocumentTest::refusesEditsWhileALargeOneIsWritten()
{
    const auto document = made();
    Answer answer;
    const Edit small = alphaMoved(document->plan(), 15);
    document->commitLarge(grown(document->plan(), 3000), {}, answer.taker());
    QCOMPARE(document->commit(small).error().kind, ProblemKind::Busy);
    QCOMPARE(document->undo().error().kind,
             document->canUndo() ? ProblemKind::Busy : ProblemKind::NothingToDo);
    answer.await();
    QVERIFY(answer.result && document->commit(small));
}

void DocumentTest::aLargeEditGivesWayToOthers()
{
    const auto a = made();
    const auto b = opened();
    QVERIFY(b->commit(alphaMoved(b->plan(), 15)));
    Answer answer;
    a->commitLarge(grown(a->plan(), 1000), {}, answer.taker());
    answer.await();
    QVERIFY(answer.result);
    QVERIFY(b->follow());
    QVERIFY(a->plan() == b->plan());
    QCOMPARE(placementIn(a->plan(), QStringLiteral("Alpha")).start, 900);
}

void DocumentTest::readOnlyRefusesEdits()
{
    made();
    const auto document = opened(Store::Access::ReadOnly);
    QVERIFY(document->isReadOnly());
    const Plan before = document->plan();
    QCOMPARE(document->commit(alphaMoved(before, 15)).error().kind, ProblemKind::ReadOnly);
    QVERIFY(document->plan() == before);
    Answer answer;
    document->commitLarge(grown(before, 10), {}, answer.taker());
    answer.await();
    QCOMPARE(answer.result.error().kind, ProblemKind::ReadOnly);
}

void DocumentTest::livesInMemory()
{
    const auto document = std::move(*Document::inMemory(smallPlan()));
    const Plan before = document->plan();
    QVERIFY(document->path().isEmpty() && !document->isReadOnly());
    QVERIFY(document->commit(alphaMoved(before, 15)));
    QVERIFY(document->undo());
    QVERIFY(document->plan() == before);
    Answer answer;
    document->commitLarge(grown(before, 300), {}, answer.taker());
    answer.await();
    QVERIFY(answer.result && document->verify().empty());
    QVERIFY(document->copyTo(path(QStringLiteral("kept.blokplan"))));
    QVERIFY((*Document::open(path(QStringLiteral("kept.blokplan"))))->plan() == document->plan());
}

void DocumentTest::takesABackup()
{
    const auto document = made();
    document->backUp();
    const QDir backups(document->path() + QStringLiteral("-backups"));
    QVERIFY(QTest::qWaitFor(
        [&] { return backups.entryList({QStringLiteral("*Z.blokplan")}, QDir::Files).size() == 1; }));
    document->backUp();
    const auto copy = Document::open(backups.filePath(backups.entryList(QDir::Files).first()));
    QVERIFY((*copy)->plan() == document->plan());
}

} // namespace blokplan::tests

using blokplan::tests::DocumentTest;
BLOKPLAN_TEST(DocumentTest)
#include "document.moc"
