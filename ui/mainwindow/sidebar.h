#pragma once

#include "ui/base/page.h"

#include <QListWidget>

namespace blokplan::ui
{

/// The list of pages at the left, each with its icon, name and count.
class SideBar : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void add(Page *page);
    /// Reads names and counts anew.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;

private:
    QList<Page *> pages;
};

} // namespace blokplan::ui
