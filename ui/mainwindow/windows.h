#pragma once

#include "app/document/document.h"
#include "ui/base/theme.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace blokplan::ui
{

class MainWindow;
class StartWindow;

/// All windows of the process: one an event, and the start window when there is none.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    void showStart();
    /// Opens the file in a window of its own, or raises the one that has it. Refusals are shown over the
    /// window in front.
    MainWindow *open(const QString &path);
    /// Makes the file and opens it; asks for the name first when `path` is empty.
    MainWindow *create(const Plan &plan, const Intent &intent, QString path = {});
    void openSample();
    void newEvent();
    /// Asks what comes along, makes the file and opens it.
    void newEventFrom(const Agenda &agenda);
    /// A schedule of another program as an event of its own: asks for files when none are given.
    void importSchedule(const QStringList &paths = {});
    /// Files dropped: events are opened, schedules imported into that window's event, or as one of their own.
    void take(const QStringList &paths, MainWindow *into);
    void askToOpen();

    void closed(MainWindow *window);
    void quit();

    /// Both build every window anew.
    void setLanguage(const QString &language);
    void setAppearance(Appearance appearance);

    [[nodiscard]] QList<MainWindow *> all() const { return windows; }

private:
    [[nodiscard]] QWidget *inFront() const;
    MainWindow *show(std::unique_ptr<Document> document);
    void rebuild();

    QList<MainWindow *> windows;
    QPointer<StartWindow> start;
    bool isQuitting = false;
};

/// Where new files are offered to be put.
QString defaultFolder();

} // namespace blokplan::ui
