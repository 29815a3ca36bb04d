#include "ui/base/buttonrow.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace blokplan::ui
{

namespace
{

bool showsWords(const QToolButton *button)
{
    return button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
}

/// What the words add to a button's width, as QToolButton::sizeHint has it.
int wordsOf(const QToolButton *button)
{
    const QFontMetrics metrics = button->fontMetrics();
    return 4 + metrics.size(Qt::TextShowMnemonic, button->text()).width() +
           2 * metrics.horizontalAdvance(QLatin1Char(' '));
}

int bareWidthOf(const QToolButton *button)
{
    return button->sizeHint().width() - (showsWords(button) ? wordsOf(button) : 0);
}

} // namespace

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->setSizeConstraint(QLayout::SetNoConstraint); // the row may become narrower than its words
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *ButtonRow::add(QAction *action, Words words)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    buttons.append(button);
    if (words == Words::Always)
        wordy.append(button);
    return button;
}

int ButtonRow::widthOf(bool withAllWords) const
{
    int width = std::max(0, int(buttons.size()) - 1) * layout()->spacing();
    for (const QToolButton *button : buttons)
        width += bareWidthOf(button) + (withAllWords || keepsWords(button) ? wordsOf(button) : 0);
    return width;
}

QSize ButtonRow::sizeHint() const
{
    return {widthOf(true), layout()->sizeHint().height()};
}

QSize ButtonRow::minimumSizeHint() const
{
    return {widthOf(false), layout()->sizeHint().height()};
}

/// The first ones keep their words longest.
void ButtonRow::fit()
{
    int width = widthOf(true);
    for (auto button = buttons.rbegin(); button != buttons.rend(); ++button) {
        const bool mayStay = keepsWords(*button) || width <= this->width();
        if (!mayStay)
            width -= wordsOf(*button);
        const auto style = mayStay ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
        if ((*button)->toolButtonStyle() != style)
            (*button)->setToolButtonStyle(style);
    }
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // words have changed
        fit();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace blokplan::ui
