#include "ui/mainwindow/mainwindow.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/exchange/filedrop.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/pages.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/windowplace.h"
#include "ui/mainwindow/windows.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

#include <unordered_set>

namespace blokplan::ui
{

MainWindow::MainWindow(std::unique_ptr<Document> document, Windows &owner)
    : doc(std::move(document)), theDesk(std::make_unique<Desk>(*doc)), windows(owner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildPages();
    buildMenus();
    buildStatusBar();
    connect(theDesk.get(), &Desk::warned, this, &MainWindow::tell);
    connect(theDesk.get(), &Desk::led, this, &MainWindow::follow);
    connect(theDesk.get(), &Desk::said, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(theDesk.get(), &Desk::changed, this, [this] {
        refreshTitle();
        refreshFindings();
        refreshSigns();
    });
    auto *drop = new FileDrop(*this, tr("Drop an event to open it, or a schedule to import it"));
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) { windows.take(paths, this); });
    connect(doc.get(), &Document::undoChanged, this, &MainWindow::refreshUndo);
    refreshTitle();
    refreshFindings();
    refreshUndo();
    remember();
    placeWindow(*this, QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    if (doc->isReadOnly())
        messages->tell(
            tr("This file can only be read here. To change it, save a copy in a place where you may write."),
            MessageBar::About::File);
}

MainWindow::~MainWindow()
{
    static_cast<void>(letGo());
}

std::unique_ptr<Document> MainWindow::letGo()
{
    if (!doc)
        return {};
    remember();
    disconnect(doc.get(), nullptr, this, nullptr);
    disconnect(theDesk.get(), nullptr, this, nullptr);
    delete takeCentralWidget(); // the pages go before what they read
    theDesk.reset();
    return std::move(doc);
}

void MainWindow::buildPages()
{
    auto *centre = new QWidget(this);
    sideBar = new SideBar(centre);
    stack = new QStackedWidget(centre);
    messages = new MessageBar(centre);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(messages);
    column->addWidget(stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sideBar);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    for (const PageKind &kind : allPages())
        sideBar->add(QLatin1String(kind.name), kind.sign(*theDesk));
    pages.resize(sideBar->count());
    connect(sideBar, &QListWidget::currentRowChanged, this, [this](int at) {
        messages->leavePage();
        if (at < 0)
            return;
        stack->setCurrentWidget(pageAt(at));
        fillPageMenu();
    });
    connect(sideBar, &QListWidget::clicked, this, [this] { stack->currentWidget()->setFocus(); });
    sideBar->setCurrentRow(0);
    stack->currentWidget()->setFocus();
}

Page *MainWindow::pageAt(int at)
{
    Page *&page = pages[at];
    if (page == nullptr) {
        const PageKind &kind = allPages()[size_t(at)];
        page = kind.make(*this);
        page->setObjectName(QLatin1String(kind.name));
        stack->addWidget(page);
        connect(page, &Page::countChanged, this, &MainWindow::refreshSigns);
    }
    return page;
}

void MainWindow::refreshSigns()
{
    for (int at = 0; at < pages.size(); ++at)
        sideBar->setSign(at,
                         pages[at] == nullptr ? allPages()[size_t(at)].sign(*theDesk) : signOf(*pages[at]));
}

void MainWindow::showPage(const QString &name)
{
    Page *wanted = page(name);
    if (wanted == nullptr)
        return;
    sideBar->setCurrentRow(int(pages.indexOf(wanted)));
    wanted->setFocus();
}

QString MainWindow::pageName() const
{
    return stack->currentWidget()->objectName();
}

Page *MainWindow::page(const QString &name)
{
    for (int at = 0; at < pages.size(); ++at) {
        if (name == QLatin1String(allPages()[size_t(at)].name))
            return pageAt(at);
    }
    return nullptr;
}

void MainWindow::carryOut(const QString &what)
{
    commands::carryOut(*this, windows, what);
}

void MainWindow::tell(const QString &sentence)
{
    messages->tell(sentence);
}

/// The page that is shown first, then the others in their order.
void MainWindow::follow(const Target &target)
{
    QList<int> order{sideBar->currentRow()};
    for (int at = 0; at < pages.size(); ++at)
        order.append(at);
    if (pageName() == QLatin1String("findings"))
        order.removeFirst();
    for (const int at : order) {
        Page *page = pageAt(at);
        if (!page->reveal(target))
            continue;
        showPage(page->objectName());
        return;
    }
}

void MainWindow::undo()
{
    const Intent intent = doc->undoIntent() == nullptr ? Intent() : *doc->undoIntent();
    if (const auto done = doc->undo(); !done)
        tell(wording::problem(done.error()));
    else
        statusBar()->showMessage(wording::undo(intent));
}

void MainWindow::redo()
{
    const Intent intent = doc->redoIntent() == nullptr ? Intent() : *doc->redoIntent();
    if (const auto done = doc->redo(); !done)
        tell(wording::problem(done.error()));
    else
        statusBar()->showMessage(wording::redo(intent));
}

void MainWindow::refreshUndo()
{
    undoAction->setEnabled(doc->canUndo());
    redoAction->setEnabled(doc->canRedo());
    undoAction->setText(doc->canUndo() ? wording::undo(*doc->undoIntent()) : tr("Undo"));
    redoAction->setText(doc->canRedo() ? wording::redo(*doc->redoIntent()) : tr("Redo"));
}

void MainWindow::refreshTitle()
{
    setWindowTitle(QStringLiteral("%1 \u2014 %2")
                       .arg(doc->plan().event().name.first, QFileInfo(doc->path()).fileName()));
}

void MainWindow::refreshFindings()
{
    const int blocking = theDesk->findings().count(Severity::Blocking);
    const int serious = theDesk->findings().count(Severity::Serious);
    const int all = blocking + serious + theDesk->findings().count(Severity::Hint);
    findingsLabel->setText(all == 0 ? tr("No findings") : tr("%n finding(s)", nullptr, all));
}

/// The marks at the right have their room from the start: while a commit waits nothing is laid out anew.
void MainWindow::buildStatusBar()
{
    savedLabel = new QLabel(savedWords(), this);
    savedLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    savedLabel->setMinimumWidth(savedLabel->fontMetrics().horizontalAdvance(waitingWords()) + 8);
    othersLabel = new QLabel(this);
    othersLabel->hide();
    findingsLabel = new QLabel(this);
    findingsLabel->setContentsMargins(8, 0, 8, 0);
    for (QLabel *label : {othersLabel, savedLabel, findingsLabel})
        statusBar()->addPermanentWidget(label);
    statusBar()->setSizeGripEnabled(false);
    connect(doc.get(), &Document::busyChanged, this, &MainWindow::showBusy);
    connect(doc.get(), &Document::alsoOpenChanged, this, &MainWindow::showOthers);
    showOthers();
}

QString MainWindow::savedWords() const
{
    return doc->isReadOnly() ? tr("Read only") : tr("Saved", "every change is on disk");
}

QString MainWindow::waitingWords() const
{
    return tr("Waiting for another program...", "which is writing to the same file");
}

/// Painted at once, for no event is seen to while the store waits.
void MainWindow::showBusy(bool busy)
{
    savedLabel->setText(busy ? waitingWords() : savedWords());
    savedLabel->repaint();
}

void MainWindow::showOthers()
{
    const QStringList others = doc->alsoOpenIn();
    othersLabel->setText(
        tr("Also open in %1", "%1 names of programs").arg(others.join(QStringLiteral(", "))));
    othersLabel->setVisible(!others.isEmpty());
}

void MainWindow::remember() const
{
    const auto days = orderedDays(doc->plan());
    std::unordered_set<SessionId> placed;
    for (const Placement &placement : doc->plan().placements())
        placed.insert(placement.session);
    const Event &event = doc->plan().event();
    QStringList place;
    for (const QString &part : {event.venue, event.city}) {
        if (!part.isEmpty())
            place.append(part);
    }
    preferences::remember(
        {doc->path(), event.name.first,
         days.empty() ? QString() : wording::dateRange(days.front()->date, days.back()->date),
         place.join(QStringLiteral(", ")), int(doc->plan().sessions().size()), int(placed.size())});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (locked) {
        event->ignore();
        askToLeaveDoor();
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (doc)
        remember();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        windows.closed(this);
}

} // namespace blokplan::ui
