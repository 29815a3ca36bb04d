#include "ui/mainwindow/startwindow.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/mainwindow/preferences.h"
#include "ui/mainwindow/windows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr int factsRole = Qt::UserRole;
constexpr int pathRole = Qt::UserRole + 1;
constexpr int shareRole = Qt::UserRole + 2;

/// A card: name, dates and place, and a bar of how much is planned.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {320, option.fontMetrics.height() * 3 + 26};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool chosen =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        const QRect card = option.rect.adjusted(2, 3, -2, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(chosen || option.state.testFlag(QStyle::State_MouseOver) ? theme.accent : theme.line, 1));
        painter->setBrush(theme.page);
        painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const QRect words = card.adjusted(16, 8, -16, -8);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(theme.text);
        const auto line = [&](int row, const QString &text, const QFont &font) {
            const QFontMetrics metrics(font);
            const QRect place(words.left(), words.top() + row * (metrics.height() + 3), words.width(),
                              metrics.height());
            painter->setFont(font);
            painter->drawText(place, Qt::AlignVCenter,
                              metrics.elidedText(text, Qt::ElideRight, place.width()));
        };
        line(0, index.data().toString(), bold);
        painter->setPen(theme.quietText);
        const QStringList facts = index.data(factsRole).toStringList();
        line(1, facts.value(0), option.font);
        line(2, facts.value(1), option.font);
        const QRectF bar(words.right() - 120, words.bottom() - 6, 120, 5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line);
        painter->drawRoundedRect(bar, 2.5, 2.5);
        painter->setBrush(theme.good);
        painter->drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * index.data(shareRole).toDouble(), bar.height())), 2.5,
            2.5);
        painter->restore();
    }
};

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
    list->setItemDelegate(new RecentDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setMouseTracking(true);
    list->setAccessibleName(tr("Events opened lately"));
    connect(list, &QListWidget::itemActivated, this, &StartWindow::openChosen);
    connect(list, &QListWidget::itemClicked, this, &StartWindow::openChosen);
    column->addWidget(nothingYet, 1);
    column->addWidget(list, 1);
    return side;
}

void StartWindow::refresh()
{
    list->clear();
    for (const preferences::Recent &one : preferences::recents()) {
        auto *item = new QListWidgetItem(one.name, list);
        const QStringList where{one.dates, one.place};
        QStringList known = where;
        known.removeAll(QString());
        item->setData(factsRole,
                      QStringList{known.join(QStringLiteral(" \u00b7 ")),
                                  tr("%1 of %n session(s) placed", nullptr, one.sessions).arg(one.placed)});
        item->setData(pathRole, one.path);
        item->setData(shareRole, one.sessions == 0 ? 0.0 : double(one.placed) / one.sessions);
        item->setToolTip(one.path);
    }
    const bool isEmpty = list->count() == 0;
    nothingYet->setVisible(isEmpty);
    list->setVisible(!isEmpty);
}

void StartWindow::openChosen()
{
    if (const QListWidgetItem *item = list->currentItem(); item != nullptr)
        windows.open(item->data(pathRole).toString());
}

} // namespace blokplan::ui
