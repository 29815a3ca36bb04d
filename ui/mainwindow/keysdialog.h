#pragma once

#include "ui/mainwindow/keysheet.h"

#include <QDialog>

class QLineEdit;
class QPagedPaintDevice;
class QTextBrowser;

namespace blokplan::ui
{

/// All keys at a glance: searched as one types, printed on one page.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(KeySheet sheet, QWidget *parent = nullptr);

    /// On one page, however small the letters become.
    void printTo(QPagedPaintDevice &device) const;

private:
    void refresh();
    void print();

    KeySheet sheet;
    QLineEdit *search;
    QTextBrowser *text;
};

void showKeys(MainWindow &window);

} // namespace blokplan::ui
