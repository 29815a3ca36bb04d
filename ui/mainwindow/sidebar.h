#pragma once

#include "ui/mainwindow/pages.h"

#include <QListWidget>

namespace blokplan::ui
{

/// The list of pages at the left, each with its icon, name and count.
class SideBar : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void add(const QString &iconName, const PageSign &sign);
    void setSign(int row, const PageSign &sign);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace blokplan::ui
