#pragma once

#include <QPushButton>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace blokplan::ui
{

/// What an empty page shows: what it is for, what to do first, and the button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// The first button added is the one that is meant (default look); the page connects its clicked().
    QPushButton *addButton(const QString &text);

private:
    QVBoxLayout *column;
    QVBoxLayout *buttons;
};

} // namespace blokplan::ui
