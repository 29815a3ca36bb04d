#pragma once

#include <QWidget>

class QListWidget;
class QLabel;

namespace blokplan::ui
{

class Windows;

/// What one sees first: the events opened lately and the ways to begin one.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(Windows &windows);

    void refresh();

private:
    QWidget *makeWays();
    QWidget *makeRecents();
    void openChosen();
    void askAboutMissing(const QString &path);
    void forget(const QString &path);

    Windows &windows;
    QListWidget *list;
    QLabel *nothingYet;
};

} // namespace blokplan::ui
