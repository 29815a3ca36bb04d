#include "app/edits/placing.h"
#include "app/exchange/format.h"
#include "app/print/blockschedule.h"
#include "app/print/output.h"
#include "app/rules/rules.h"
#include "ui/base/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windows.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/view.h"

#include "tests/benchmarks/doorfigures.h"
#include "tests/benchmarks/finderfigures.h"
#include "tests/benchmarks/registerfigures.h"
#include "tests/benchmarks/rulefigures.h"
#include "tests/benchmarks/screenfigures.h"
#include "tests/benchmarks/timing.h"
#include "tests/support/ui/desks.h"

#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace blokplan;
using namespace blokplan::figures;

namespace
{

/// Ends the program once the widget has painted itself.
class UntilPainted : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

/// The process measured by "open to the first painted timetable"; without a file, its floor.
int openAndLeave(const QString &file)
{
    UntilPainted until;
    ui::setAppearance(ui::Appearance::Light);
    if (file.isEmpty()) {
        auto *window = new QMainWindow;
        window->resize(1920, 1080);
        window->setCentralWidget(new QWidget);
        window->installEventFilter(&until);
        window->show();
        return QApplication::exec();
    }
    ui::Windows windows;
    ui::MainWindow *window = windows.open(file);
    window->resize(1920, 1080);
    window->page(QStringLiteral("timetable"))
        ->findChild<ui::TimetableView *>()
        ->viewport()
        ->installEventFilter(&until);
    return QApplication::exec();
}

/// A move of a random placement to a random hour and room of its plan.
Edit randomMove(const Plan &plan, QRandomGenerator &random)
{
    const auto rooms = orderedRooms(plan);
    auto placement = plan.placements().begin();
    for (int i = random.bounded(int(plan.placements().size())); i > 0; --i)
        ++placement;
    return edits::move(plan, placement->id,
                       {placement->date,
                        random.bounded(9 * 60, 18 * 60),
                        {rooms[size_t(random.bounded(int(rooms.size())))]->id}});
}

QDate busiestDate(const Agenda &agenda)
{
    QDate busiest;
    for (const QDate &date : agenda.dates()) {
        if (!busiest.isValid() || agenda.onDate(date).size() > agenda.onDate(busiest).size())
            busiest = date;
    }
    return busiest;
}

Times findingsAfterMoves(const Plan &plan, int moves)
{
    QRandomGenerator random(20171117);
    Agenda before(plan);
    Findings findings(before);
    Times times;
    for (int i = 0; i < moves; ++i) {
        const Edit edit = randomMove(before.plan(), random);
        const auto next = applied(before.plan(), edit);
        if (!next)
            continue;
        Agenda after = before;
        after.follow(edit, *next);
        const Times one = [&] {
            Times single;
            const auto began = std::chrono::steady_clock::now();
            findings.follow(before, edit, after);
            single.ms.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
            return single;
        }();
        times.ms.push_back(one.ms.front());
        before = std::move(after);
    }
    return times;
}

void importFigures(const QString &source, const QString &file)
{
    const QString cli = QStringLiteral(BLOKPLAN_CLI);
    const double floor =
        measureProcess(15, QStringLiteral("xmllint"), {QStringLiteral("--noout"), source}).median();
    const double own = measureProcess(15, cli, {QStringLiteral("import"), file, source}, [&] {
                           QFile::remove(file);
                       }).median();
    line(QStringLiteral("import into a new file"), ms(own),
         QStringLiteral("xmllint --noout %1").arg(ms(floor)),
         QStringLiteral("%1 floors (aim 6)").arg(own / floor, 0, 'f', 1));
}

void openFigures(const QString &file)
{
    const QString self = QCoreApplication::applicationFilePath();
    const double floor = measureProcess(9, self, {QStringLiteral("open")}).median();
    const double own = measureProcess(9, self, {QStringLiteral("open"), file}).median();
    line(QStringLiteral("open to the first painted timetable"), ms(own),
         QStringLiteral("empty window %1").arg(ms(floor)),
         QStringLiteral("aim %1").arg(ms(1.5 * floor + 100)));
    line(QStringLiteral("peak memory"),
         QStringLiteral("%1 MB").arg(runProcess(self, {QStringLiteral("open"), file}).peakMegabytes, 0, 'f',
                                     0),
         QStringLiteral("empty window %1 MB")
             .arg(runProcess(self, {QStringLiteral("open")}).peakMegabytes, 0, 'f', 0),
         QStringLiteral("aim 150 MB"));
}

void planFigures(const Plan &plan)
{
    const Agenda agenda(plan);
    const Times moves = findingsAfterMoves(plan, 1000);
    line(QStringLiteral("findings after a move, p50 and p99"),
         ms(moves.median()) + QStringLiteral(" / ") + ms(moves.p99()), {}, QStringLiteral("aim p99 1 ms"));
    line(QStringLiteral("all findings"), ms(measure(20, [&] { Findings all(agenda); }).median()), {}, {});
    print::BlockScheduleOptions options;
    options.days = {busiestDate(agenda)};
    options.paper = QStringLiteral("A2");
    const Times pdf = measure(5, [&] {
        const auto done = print::pdf(print::blockSchedule(agenda, options), QStringLiteral("x"));
        if (!done)
            std::abort();
    });
    line(QStringLiteral("block schedule PDF of the busiest day, A2"), ms(pdf.median()), {},
         QStringLiteral("aim 500 ms"));
}

int eventFigures(const QString &source)
{
    std::printf("%s\n", qPrintable(QFileInfo(source).fileName()));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("event.blokplan"));
    importFigures(source, file);
    openFigures(file);
    screenFigures(file);
    const auto incoming = readSource(source, {}, {});
    if (!incoming)
        return 1;
    planFigures(incoming->plan);
    return 0;
}

/// How the cost grows: 100, 1,000 and 10,000 sessions.
int growthFigures()
{
    std::printf("100, 1,000 and 10,000 sessions (aim: 10,000 at most 15 times 1,000)\n");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("growth.blokplan"));
    QList<Plan> plans;
    for (const int sessions : {100, 1000, 10000}) { // as they lie in memory when their file was opened
        QFile::remove(path);
        const auto store = Store::create(path, tests::manyDaysPlan(sessions), {});
        plans.append((*store)->load()->plan);
    }
    const auto row = [&](const QString &what, const std::function<double(const Plan &)> &cost) {
        QList<double> costs;
        for (const Plan &plan : plans)
            costs.append(cost(plan));
        line(what, ms(costs[2]), ms(costs[0]) + QStringLiteral(", ") + ms(costs[1]),
             QStringLiteral("%1 times").arg(costs[2] / costs[1], 0, 'f', 1));
    };
    row(QStringLiteral("write to a new file"), [&](const Plan &plan) {
        return measure(5,
                       [&] {
                           QFile::remove(path);
                           if (!Store::create(path, plan, {}))
                               std::abort();
                       })
            .median();
    });
    row(QStringLiteral("load from disk"), [&](const Plan &plan) {
        QFile::remove(path);
        const auto store = Store::create(path, plan, {});
        return measure(5,
                       [&] {
                           if (!(*store)->load())
                               std::abort();
                       })
            .median();
    });
    row(QStringLiteral("agenda"),
        [](const Plan &plan) { return measure(5, [&] { Agenda agenda(plan); }).median(); });
    row(QStringLiteral("all findings"), [](const Plan &plan) {
        const Agenda agenda(plan);
        return measure(5, [&] { Findings findings(agenda); }).median();
    });
    row(QStringLiteral("findings after a move, p99"),
        [](const Plan &plan) { return findingsAfterMoves(plan, 300).p99(); });
    row(QStringLiteral("plan as JSON"), [](const Plan &plan) {
        const Agenda agenda(plan);
        return measure(3,
                       [&] {
                           if (!formatNamed(QStringLiteral("plan-json"))->write(agenda, {}))
                               std::abort();
                       })
            .median();
    });
    row(QStringLiteral("plan as schedule.xml"), [](const Plan &plan) {
        const Agenda agenda(plan);
        return measure(3,
                       [&] {
                           if (!formatNamed(QStringLiteral("schedule-xml"))->write(agenda, {}))
                               std::abort();
                       })
            .median();
    });
    row(QStringLiteral("block schedule, A2"), [](const Plan &plan) {
        const Agenda agenda(plan);
        print::BlockScheduleOptions options;
        options.paper = QStringLiteral("A2");
        return measure(2, [&] { print::blockSchedule(agenda, options); }).median();
    });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Blokplan"));
    QApplication::setApplicationName(QStringLiteral("blokplan-figures"));
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1String("open"))
        return openAndLeave(arguments.value(1));
    ui::setAppearance(ui::Appearance::Light);
    if (arguments.value(0) == QLatin1String("register"))
        return registerFigures();
    if (arguments.value(0) == QLatin1String("rules")) {
        return ruleFigures();
    }
    if (arguments.value(0) == QLatin1String("finder"))
        return finderFigures();
    if (arguments.value(0) == QLatin1String("door"))
        return doorFigures();
    if (arguments.value(0) == QLatin1String("event"))
        return eventFigures(arguments.value(1));
    return growthFigures();
}
