#pragma once

#include "app/exchange/format.h"
#include "ui/base/desk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace blokplan::ui
{

class Exporting;

/// The programme, or a part of it, out to a file of another format.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Desk &desk, QWidget *parent = nullptr);

    /// Writes on a thread of its own; the dialog stays, and says what came of it.
    void accept() override;
    void reject() override;
    [[nodiscard]] bool isWriting() const { return job != nullptr; }

private:
    void makeFields();
    void fillSelection();
    void addChoice(const QString &label, QComboBox *choice);
    void choosePath();
    void followFormat();
    void finish();
    void setBusy(bool busy);
    void showDone(const Outgoing &outgoing);
    void say(const QString &sentence, bool isGood);
    [[nodiscard]] const Format *chosenFormat() const;
    [[nodiscard]] Selection selection() const;

    Desk &desk;
    QFormLayout *fields;
    QComboBox *format;
    QComboBox *day;
    QComboBox *room;
    QComboBox *track;
    QComboBox *route;
    QLineEdit *path;
    QLabel *result;
    QListWidget *notes;
    QProgressBar *bar;
    QPushButton *exportButton;
    QPushButton *closeButton;
    Exporting *job = nullptr;
};

ExportDialog *openExportDialog(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
