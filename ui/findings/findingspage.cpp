#include "ui/findings/findingspage.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace blokplan::ui
{

FindingsPage::FindingsPage(Desk &wanted, QWidget *parent)
    : Page(parent), desk(wanted), field(new QLineEdit(this)), list(new FindingsList(wanted, this)),
      stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 8, 8);
    bar->addStretch(1);
    bar->addWidget(field);
    field->setPlaceholderText(tr("Search"));
    field->setAccessibleName(tr("Search"));
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(260);
    field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    column->addLayout(bar);
    column->addLayout(stack, 1);
    stack->addWidget(list);
    stack->addWidget(makeAllWell());
    setFocusProxy(list);
    connect(field, &QLineEdit::textChanged, list, &FindingsList::setWords);
    connect(list, &FindingsList::refreshed, this, [this] {
        showState();
        emit countChanged();
    });
    showState();
}

QWidget *FindingsPage::makeAllWell()
{
    auto *label =
        new QLabel(tr("No findings. Nobody and no room is booked twice, all sessions have a place."), this);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(24);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(palette).good);
    label->setPalette(palette);
    return label;
}

int FindingsPage::count() const
{
    return desk.findings().count(Severity::Blocking) + desk.findings().count(Severity::Serious) +
           desk.findings().count(Severity::Hint);
}

bool FindingsPage::isCountAlarming() const
{
    return desk.findings().count(Severity::Blocking) > 0;
}

void FindingsPage::showState()
{
    stack->setCurrentIndex(count() == 0 ? 1 : 0);
    field->setVisible(count() > 0);
}

void FindingsPage::search()
{
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

} // namespace blokplan::ui
