#include "ui/mainwindow/messagebar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace blokplan::ui
{

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), words(new QLabel(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("warning")).pixmap(20, 20));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton(this);
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    row->addWidget(dismiss, 0, Qt::AlignTop);
    setAutoFillBackground(true);
    hide();
}

void MessageBar::leavePage()
{
    if (subject == About::Page)
        hide();
}

void MessageBar::tell(const QString &sentence, About about)
{
    subject = about;
    const Theme theme = Theme::of(parentWidget() == nullptr ? QPalette() : parentWidget()->palette());
    QPalette own = palette();
    QColor ground = theme.serious;
    ground.setAlphaF(theme.dark ? 0.25F : 0.16F);
    own.setColor(QPalette::Window, ground);
    setPalette(own);
    words->setText(sentence);
    show();
    QAccessibleEvent alert(words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : words->text();
}

} // namespace blokplan::ui
