#pragma once

#include "app/exchange/paste.h"
#include "ui/base/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace blokplan::ui
{

/// Rows from a spreadsheet or a mail: what each column means, what will be made and which rows cannot be,
/// before anything is done; then one edit.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(Desk &desk, const QString &text, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *makeTop();
    QWidget *makeBottom();
    void makeOptions();
    void readText();
    void showTable();
    void addColumnChoices();
    void readColumns();
    void work();
    void showResult();
    void say(const QString &sentence, bool isWrong);

    Desk &desk;
    PasteTable pasted;
    QList<PasteColumn> columns;
    PasteResult result;
    QPlainTextEdit *paper;
    QTableWidget *table;
    QComboBox *day;
    QCheckBox *rooms;
    QCheckBox *tracks;
    QLabel *summary;
    QListWidget *notes;
    QPushButton *pasteButton = nullptr;
};

/// With what is on the clipboard.
QDialog *openPasteDialog(Desk &desk, QWidget *parent);

/// What a column holds, as people say it.
QString columnWord(PasteColumn column);

} // namespace blokplan::ui
