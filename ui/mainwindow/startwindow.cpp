#include "ui/mainwindow/startwindow.h"

#include "ui/base/icons.h"
#include "ui/exchange/filedrop.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/recentcards.h"
#include "ui/mainwindow/windows.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

QLabel *heading(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartWindow::StartWindow(Windows &owner) : windows(owner), list(new QListWidget), nothingYet(new QLabel)
{
    setWindowTitle(QStringLiteral("Blokplan"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 40, 40, 40);
    row->setSpacing(40);
    row->addWidget(makeWays());
    row->addWidget(makeRecents(), 1);
    resize(900, 560);
    auto *drop = new FileDrop(*this, tr("Drop an event to open it, or a schedule to import it"));
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { windows.take(paths, nullptr); });
}

QWidget *StartWindow::makeWays()
{
    auto *ways = new QWidget(this);
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(QStringLiteral("Blokplan"), 2.2));
    auto *promise = new QLabel(
        tr("Plan a conference day, print its block schedule and welcome its guests: one program, one "
           "file, no network."));
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(16);
    const auto way = [&](const QString &text, const char *iconName, auto doIt) {
        auto *button = new QPushButton(icon(QLatin1String(iconName)), text);
        button->setMinimumHeight(40);
        button->setIconSize({20, 20});
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 0 14px;"));
        connect(button, &QPushButton::clicked, this, doIt);
        column->addWidget(button);
        return button;
    };
    way(tr("&New event..."), "new", [this] { windows.newEvent(); })->setDefault(true);
    way(tr("Open the &sample event"), "sample", [this] { windows.openSample(); });
    way(tr("&Import a schedule..."), "import", [this] { windows.importSchedule(); });
    way(tr("&Open..."), "open", [this] { windows.askToOpen(); });
    column->addStretch();
    ways->setFixedWidth(280);
    return ways;
}

QWidget *StartWindow::makeRecents()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Events opened lately"), 1.2));
    nothingYet->setText(
        tr("None yet. Begin with a new event, or look around in the sample: the Nu Open route of a Dutch "
           "open-government day."));
    nothingYet->setWordWrap(true);
    nothingYet->setAlignment(Qt::AlignTop);
    auto *cards = new RecentCards(list);
    list->setItemDelegate(cards);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setMouseTracking(true);
    list->setAccessibleName(tr("Events opened lately"));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(cards, &RecentCards::removeAsked, this, &StartWindow::forget, Qt::QueuedConnection);
    connect(list, &QListWidget::itemActivated, this, &StartWindow::openChosen);
    connect(list, &QListWidget::itemClicked, this, [this, cards] {
        if (!cards->tookClick())
            openChosen();
    });
    auto *remove = new QAction(icon(QStringLiteral("remove")), tr("&Remove from this list"), list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] { forget(pathOfCard(list->currentIndex())); });
    list->addAction(remove);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(nothingYet, 1);
    column->addWidget(list, 1);
    return side;
}

void StartWindow::refresh()
{
    list->clear();
    for (const preferences::Recent &one : preferences::recents())
        addRecentCard(*list, one);
    const bool isEmpty = list->count() == 0;
    nothingYet->setVisible(isEmpty);
    list->setVisible(!isEmpty);
}

void StartWindow::forget(const QString &path)
{
    preferences::forget(path);
    refresh();
}

void StartWindow::openChosen()
{
    const QModelIndex card = list->currentIndex();
    if (!card.isValid())
        return;
    if (isCardMissing(card))
        askAboutMissing(pathOfCard(card));
    else
        windows.open(pathOfCard(card));
}

void StartWindow::askAboutMissing(const QString &path)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("The file is not there"),
        tr("%1 is not there any more. It may have been moved, renamed or deleted, or stand on a disk that is "
           "not connected.")
            .arg(QDir::toNativeSeparators(path)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = box->addButton(tr("&Remove from the list"), QMessageBox::DestructiveRole);
    auto *search = box->addButton(tr("&Look for it..."), QMessageBox::ActionRole);
    connect(remove, &QPushButton::clicked, this, [this, path] { forget(path); });
    connect(search, &QPushButton::clicked, &windows, &Windows::askToOpen);
    box->open();
}

} // namespace blokplan::ui
