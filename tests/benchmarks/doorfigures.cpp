#include "tests/benchmarks/doorfigures.h"

#include "app/store/sqlite.h"
#include "ui/base/desk.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"

#include "tests/benchmarks/timing.h"
#include "tests/support/realguests.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <cstdio>

namespace blokplan::figures
{

namespace
{

constexpr int scans = 300;
constexpr double frame = 1000.0 / 60; // milliseconds

/// Tells when a widget has painted itself.
class Painted : public QObject
{
public:
    explicit Painted(QEventLoop &waiting) : loop(waiting) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && armed)
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }
    bool armed = false;

private:
    QEventLoop &loop;
};

Times bareInserts(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection || !connection->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA "
                                        "wal_autocheckpoint=0; CREATE TABLE t (a TEXT)"))
        std::abort();
    return measure(scans, [&] {
        if (!connection->run("INSERT INTO t VALUES ('a scan of some length, as one is kept')"))
            std::abort();
    });
}

void press(QWidget *field, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &event);
}

Times scansAt(ui::CheckinPage &page, const Plan &plan)
{
    QEventLoop loop;
    Painted painted(loop);
    page.verdict()->installEventFilter(&painted);
    Times times;
    auto guest = plan.attendees().begin();
    for (int i = 0; i < scans; ++i, ++guest) {
        for (const QChar letter : guest->code)
            press(page.field(), letter.unicode(), letter);
        QApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        press(page.field(), Qt::Key_Return, {});
        QObject::connect(
            &page.door(), &ui::DoorDesk::answered, &painted, [&] { painted.armed = true; },
            Qt::SingleShotConnection);
        loop.exec();
        times.ms.push_back(double(clock.nsecsElapsed()) / 1e6);
        painted.armed = false;
    }
    return times;
}

/// From the start of the program to the first painted timetable, and what it holds by then.
void openFiguresFor(const QString &path, int people)
{
    const QString self = QCoreApplication::applicationFilePath();
    const Ended floor = runProcess(self, {QStringLiteral("open")});
    const Ended own = runProcess(self, {QStringLiteral("open"), path});
    line(QStringLiteral("%1 guests: open to the first painted page").arg(people), ms(own.ms),
         QStringLiteral("empty window %1").arg(ms(floor.ms)),
         QStringLiteral("%1 MB").arg(own.peakMegabytes, 0, 'f', 0));
}

void figuresFor(int people)
{
    const QTemporaryDir folder;
    const Plan plan = tests::withGuests(tests::realGuests(people, 1));
    const QString path = folder.filePath(QStringLiteral("door.blokplan"));
    if (!Store::make(path, plan, {}))
        std::abort();
    openFiguresFor(path, people);
    const auto document = Document::open(path);
    if (!document)
        std::abort();
    ui::Desk desk(**document);
    ui::CheckinPage page(desk);
    page.resize(1366, 768);
    page.show();
    QApplication::processEvents();
    const double floor = bareInserts(folder.filePath(QStringLiteral("floor.sqlite"))).median();
    const Times times = scansAt(page, plan);
    line(QStringLiteral("%1 guests: last key to painted verdict, p50 / p99").arg(people),
         ms(times.median()) + QStringLiteral(" / ") + ms(times.p99()),
         QStringLiteral("a durable insert %1").arg(ms(floor)),
         QStringLiteral("aim %1").arg(ms(1.5 * floor + frame)));
}

} // namespace

int doorFigures()
{
    if (tests::realNames(1, 1).isEmpty()) {
        std::printf("no names at hand; set BLOKPLAN_DATA\n");
        return 0;
    }
    std::printf("the door\n");
    for (const int people : {2'000, 50'000, 200'000, 1'000'000})
        figuresFor(people);
    return 0;
}

} // namespace blokplan::figures
