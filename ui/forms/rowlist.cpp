#include "ui/forms/rowlist.h"

#include "ui/base/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace blokplan::ui
{

RowList::RowList(const QString &addText, QWidget *parent, Order wanted)
    : QWidget(parent), order(wanted), column(new QVBoxLayout(this)),
      addButton(new QPushButton(icon(QStringLiteral("add")), addText, this))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(addButton, 0, Qt::AlignLeft);
    addButton->setAutoDefault(false);
    setFocusProxy(addButton);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(addButton, &QPushButton::clicked, this, [this] {
        emit addAsked();
        if (!list.isEmpty())
            list.last()->setFocus(Qt::OtherFocusReason);
    });
}

void RowList::append(QWidget *row)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row, 1);
    addButtons(line, row);
    column->insertWidget(int(list.size()), line);
    list.append(row);
    line->show();
    setTabOrder(line, addButton);
    emit changed();
}

void RowList::addButtons(QWidget *line, QWidget *row)
{
    auto *layout = static_cast<QHBoxLayout *>(line->layout());
    const auto add = [&](const char *iconName, const QString &tip, auto act) {
        auto *button = new QToolButton(line);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        button->setMinimumHeight(addButton->sizeHint().height());
        layout->addWidget(button, 0, Qt::AlignTop); // a row of several lines has them at its first
        connect(button, &QToolButton::clicked, this, act);
    };
    if (order == Order::Free) {
        add("up", tr("Move up"), [this, row] { move(row, -1); });
        add("down", tr("Move down"), [this, row] { move(row, 1); });
    }
    add("remove", tr("Remove"), [this, row] { remove(row); });
}

void RowList::arrange(const QList<QWidget *> &rows)
{
    list = rows;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        column->removeWidget(rows[at]->parentWidget());
        column->insertWidget(int(at), rows[at]->parentWidget());
    }
    emit changed();
}

void RowList::move(QWidget *row, int by)
{
    const qsizetype from = list.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= list.size())
        return;
    list.move(from, to);
    QWidget *line = row->parentWidget();
    column->removeWidget(line);
    column->insertWidget(int(to), line);
    emit changed();
}

void RowList::remove(QWidget *row)
{
    list.removeOne(row);
    QWidget *line = row->parentWidget();
    column->removeWidget(line);
    line->hide();
    line->deleteLater();
    addButton->setFocus(Qt::OtherFocusReason);
    emit changed();
}

} // namespace blokplan::ui
