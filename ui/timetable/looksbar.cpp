#include "ui/timetable/looksbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace blokplan::ui
{

QStringList wordsOfColourBy()
{
    return {LooksBar::tr("Track", "colour by"),    LooksBar::tr("State", "colour by"),
            LooksBar::tr("Kind", "colour by"),     LooksBar::tr("Language", "colour by"),
            LooksBar::tr("Findings", "colour by"), LooksBar::tr("Audience against seats", "colour by")};
}

QStringList wordsOfRoomsBy()
{
    return {LooksBar::tr("In their own order", "rooms"), LooksBar::tr("By floor", "rooms"),
            LooksBar::tr("By building", "rooms")};
}

namespace
{

QComboBox *boxIn(QWidget *parent, QHBoxLayout *row, const QString &label, const QStringList &words)
{
    auto *text = new QLabel(label, parent);
    auto *box = new QComboBox(parent);
    box->addItems(words);
    box->setAccessibleName(label);
    box->setFocusPolicy(Qt::TabFocus);
    text->setBuddy(box);
    row->addWidget(text);
    row->addWidget(box);
    return box;
}

} // namespace

LooksBar::LooksBar(QWidget *parent)
    : QWidget(parent), buttons(new QWidget(this)), hiddenButton(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 10, 6);
    row->setSpacing(6);
    auto *inner = new QHBoxLayout(buttons);
    inner->setContentsMargins(0, 0, 6, 0);
    inner->setSpacing(0);
    row->addWidget(buttons);
    colourBox = boxIn(this, row, tr("Colour:"), wordsOfColourBy());
    groupBox = boxIn(this, row, tr("Rooms:"), wordsOfRoomsBy());
    walkBox = boxIn(this, row, tr("Walk:"), {});
    walkBox->setMaximumWidth(190);
    hiddenButton->setAutoRaise(true);
    row->addWidget(hiddenButton);
    row->addStretch(1);
    connect(colourBox, &QComboBox::activated, this, [this](int index) {
        now.colourBy = ColourBy(index);
        emit wanted(now);
    });
    connect(groupBox, &QComboBox::activated, this, [this](int index) {
        now.roomsBy = RoomsBy(index);
        emit wanted(now);
    });
    connect(walkBox, &QComboBox::activated, this, [this] {
        now.walk = RouteId::fromString(walkBox->currentData().toString());
        emit wanted(now);
    });
    connect(hiddenButton, &QToolButton::clicked, this,
            [this] { emit hiddenRoomsAsked(hiddenButton->mapToGlobal(QPoint(0, hiddenButton->height()))); });
}

void LooksBar::addButton(QAction *action, bool withText)
{
    auto *button = new QToolButton(buttons);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    buttons->layout()->addWidget(button);
}

void LooksBar::fillWalks(const Plan &plan)
{
    walkBox->clear();
    walkBox->addItem(tr("none", "walk"), QString());
    for (const Route *route : orderedRoutes(plan))
        walkBox->addItem(route->name.first, route->id.toString());
    walkBox->setCurrentIndex(std::max(0, walkBox->findData(now.walk.toString())));
    const bool any = walkBox->count() > 1;
    walkBox->setVisible(any);
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == walkBox)
            label->setVisible(any);
    }
}

void LooksBar::refresh(const Plan &plan, const Showing &showing)
{
    now = showing;
    colourBox->setCurrentIndex(int(now.colourBy));
    groupBox->setCurrentIndex(int(now.roomsBy));
    fillWalks(plan);
    const auto isThere = [&](const RoomId &id) { return plan.find(id) != nullptr; };
    const auto hidden = std::count_if(now.hidden.begin(), now.hidden.end(), isThere);
    hiddenButton->setText(tr("%n rooms hidden", nullptr, int(hidden)));
    hiddenButton->setVisible(hidden > 0);
}

} // namespace blokplan::ui
