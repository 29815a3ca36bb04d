#include "ui/guests/categoriesinput.h"

#include "ui/guests/guestkinds.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

CategoriesInput::CategoriesInput(const Plan &plan, const QList<CategoryId> &ticked, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Category *one : orderedCategories(plan)) {
        auto *box =
            new QCheckBox(QString(one->name.first).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        box->setChecked(ticked.contains(one->id));
        column->addWidget(box);
        boxes.append({one->id, box});
    }
    if (!boxes.isEmpty())
        setFocusProxy(boxes.first().second);
}

QList<CategoryId> CategoriesInput::categories() const
{
    QList<CategoryId> ticked;
    for (const auto &[id, box] : boxes) {
        if (box->isChecked())
            ticked.append(id);
    }
    return ticked;
}

} // namespace blokplan::ui
