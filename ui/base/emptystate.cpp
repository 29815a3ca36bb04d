#include "ui/base/emptystate.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace blokplan::ui
{

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), column(new QVBoxLayout(this)), buttons(new QVBoxLayout)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(40, 40));
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    heading->setFont(font);
    auto *body = new QLabel(text, this);
    body->setWordWrap(true);
    body->setFixedWidth(440);
    body->setMinimumHeight(body->heightForWidth(440)); // a centred label does not ask for its lines
    body->setAlignment(Qt::AlignHCenter);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *label : {picture, heading, body})
        column->addWidget(label, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(3);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setMinimumWidth(240);
    button->setMinimumHeight(36);
    button->setDefault(buttons->count() == 0);
    button->setAutoDefault(true);
    buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace blokplan::ui
