#pragma once

#include "ui/base/desk.h"

#include <QAction>
#include <QWidget>

namespace blokplan::ui
{

/// A page of the main window; the frame knows pages by this alone. A page is one line in
/// ui/mainwindow/pages.cpp.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the side bar shows it, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// A name in resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// How many things it lists, for the side bar; -1 for none shown.
    [[nodiscard]] virtual int count() const { return -1; }
    /// Whether the count is a warning (blocking findings): shown on red.
    [[nodiscard]] virtual bool isCountAlarming() const { return false; }
    /// What it offers, for the menu bar's own menu of the page; shortcuts live while the page is shown.
    [[nodiscard]] virtual QList<QAction *> pageActions() { return {}; }
    /// How it can be looked at, for the View menu.
    [[nodiscard]] virtual QList<QAction *> viewActions() { return {}; }
    /// Shows the thing if it is this page's; false when it is not.
    virtual bool reveal(const Target &target)
    {
        Q_UNUSED(target)
        return false;
    }
    /// Puts the keyboard where one searches on this page (Ctrl+F).
    virtual void search() {}

signals:
    void countChanged();
};

} // namespace blokplan::ui
