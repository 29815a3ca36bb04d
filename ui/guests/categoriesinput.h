#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QCheckBox;

namespace blokplan::ui
{

/// Categories to tick, in their order.
class CategoriesInput : public QWidget
{
    Q_OBJECT

public:
    CategoriesInput(const Plan &plan, const QList<CategoryId> &ticked, QWidget *parent = nullptr);

    [[nodiscard]] QList<CategoryId> categories() const;
    [[nodiscard]] bool isEmpty() const { return boxes.isEmpty(); }

private:
    QList<std::pair<CategoryId, QCheckBox *>> boxes;
};

} // namespace blokplan::ui
