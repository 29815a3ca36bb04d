#include "tests/benchmarks/screenfigures.h"

#include "app/edits/groups.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windows.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/view.h"

#include "tests/benchmarks/timing.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

namespace blokplan::figures
{

namespace
{

constexpr QSize usual(1920, 1080);
constexpr QSize large(3840, 2160);

QString sized(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
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

void send(QWidget *to, QEvent::Type type, const QPoint &at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, to->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &event);
}

/// One step and all that is painted for it.
Times steps(int count, const std::function<void()> &step)
{
    Times times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        step();
        QCoreApplication::processEvents();
        times.ms.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// An open window on its busiest day.
class Screen
{
public:
    Screen(const QString &file, const QSize &size)
    {
        window = windows.open(file);
        window->resize(size);
        const Agenda &agenda = window->desk().agenda();
        const PlacementRows &there = agenda.onDate(busiestDate(agenda));
        some = there[there.size() / 2]->id;
        window->desk().lead(some);
        page = qobject_cast<ui::TimetablePage *>(window->page(QStringLiteral("timetable")));
        view = page->view();
        QCoreApplication::processEvents();
        const QImage::Format format = QImage::Format_RGB32;
        QImage filled(view->viewport()->size(), format);
        floor = measure(50, [&] {
                    QPainter painter(&filled);
                    painter.fillRect(filled.rect(), QColor(1, 2, 3));
                }).median();
    }
    ~Screen() { window->close(); }

    Times repaints()
    {
        return measure(50, [this] { view->viewport()->repaint(); });
    }

    /// From the middle of a block, back and forth over the grid.
    Times drag()
    {
        QWidget *viewport = view->viewport();
        const QPoint from = view->rectOf(some).center();
        QRandomGenerator random(1);
        send(viewport, QEvent::MouseButtonPress, from, Qt::LeftButton);
        const Times times = steps(500, [&] {
            const QPoint at(random.bounded(100, viewport->width() - 60),
                            random.bounded(100, viewport->height() - 60));
            send(viewport, QEvent::MouseMove, at, Qt::LeftButton);
        });
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &escape);
        send(viewport, QEvent::MouseButtonRelease, from, Qt::LeftButton);
        return times;
    }

    /// After a second's rest: what scrolls into sight was laid out meanwhile.
    Times scroll()
    {
        QTest::qWait(1000);
        int at = 0;
        return steps(300, [&] {
            for (QScrollBar *bar : {view->horizontalScrollBar(), view->verticalScrollBar()})
                bar->setValue(bar->minimum() +
                              std::abs(at % std::max(1, 2 * bar->maximum()) - bar->maximum()));
            at += 40;
        });
    }

    Times zoom()
    {
        int at = 0;
        return steps(120, [&] { view->zoomBy(++at % 20 < 10 ? 1.08 : 1 / 1.08); });
    }

    Times moveAll()
    {
        ui::Desk &desk = window->desk();
        int by = 5;
        return steps(20, [&] {
            view->selectAll();
            const QList<PlacementId> all = view->selection();
            if (!desk.commit(edits::moveAll(desk.plan(), all, by = -by, 0)))
                std::abort();
        });
    }

    /// The shading of where the hand's load could go, where there is a switch for it.
    bool shade(bool on)
    {
        QAction *shading = page->action(QStringLiteral("shading"));
        if (shading != nullptr && shading->isChecked() != on)
            shading->trigger();
        return shading != nullptr;
    }

    void say(const QString &what, const Times &times, const QString &aim) const
    {
        line(what, ms(times.median()) + QStringLiteral(" / ") + ms(times.p99()),
             QStringLiteral("filling the viewport %1").arg(ms(floor)), aim);
    }

private:
    ui::Windows windows;
    ui::MainWindow *window;
    ui::TimetablePage *page;
    ui::TimetableView *view;
    PlacementId some;
    double floor = 0;
};

} // namespace

void screenFigures(const QString &file)
{
    const QString at = QStringLiteral(" at ") + sized(usual) + QStringLiteral(", p50 / p99");
    Screen screen(file, usual);
    screen.say(QStringLiteral("full repaint") + at, screen.repaints(), {});
    screen.say(QStringLiteral("drag step") + at, screen.drag(), QStringLiteral("aim p99 4 ms"));
    if (screen.shade(true))
        screen.say(QStringLiteral("drag step with shading") + at, screen.drag(),
                   QStringLiteral("aim p99 4 ms"));
    screen.say(QStringLiteral("scroll step") + at, screen.scroll(), QStringLiteral("aim p99 4 ms"));
    screen.shade(false);
    screen.say(QStringLiteral("zoom step") + at, screen.zoom(), QStringLiteral("aim p99 16 ms"));
    screen.say(QStringLiteral("select all and move, p50 / p99"), screen.moveAll(),
               QStringLiteral("aim 50 ms"));
    Screen wide(file, large);
    wide.say(QStringLiteral("drag step at ") + sized(large) + QStringLiteral(", p50 / p99"), wide.drag(),
             QStringLiteral("aim p99 8 ms"));
}

} // namespace blokplan::figures
