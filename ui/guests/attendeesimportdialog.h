#pragma once

#include "app/exchange/attendeesimport.h"
#include "ui/base/desk.h"

#include <QDialog>

#include <atomic>
#include <thread>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace blokplan::ui
{

/// A list of attendees taken over in two steps: what its columns hold, then what would become of its rows;
/// nothing is written before the last button, and that is one edit.
class AttendeesImportDialog : public QDialog
{
    Q_OBJECT

public:
    AttendeesImportDialog(Desk &desk, attendees::Table table, const QString &source, QWidget *parent);
    ~AttendeesImportDialog() override;

    void reject() override;

private:
    QWidget *makeColumns();
    void readOtherwise();
    QWidget *makeOutcome();
    void makeButtons();
    [[nodiscard]] QString nameOfColumn(int column) const;
    [[nodiscard]] QComboBox *fieldChoice(int column);
    [[nodiscard]] attendees::Columns chosen() const;
    void goOn();
    void goBack();
    void tryOut();
    void tell(const Result<attendees::Run> &tried);
    void showRows(const attendees::Run &run);
    void showChanges(const attendees::Run &run);
    void askAbout(const attendees::Outcome &row, const QString &why);
    void write();
    void stopTrying();

    Desk &desk;
    const std::shared_ptr<const attendees::Table> table;
    const QString source;
    const attendees::Columns guessed;
    QList<QComboBox *> choices;
    QStackedWidget *steps;
    QLabel *counts = nullptr;
    QProgressBar *bar = nullptr;
    QListWidget *remarks = nullptr;
    QPushButton *back = nullptr;
    QPushButton *forward = nullptr;
    Edit edit;                            ///< of the last try
    QMap<int, attendees::Answer> answers; ///< by row, to what the list leaves open
    bool isAnswered = false;              ///< since the last try: it is tried again before it is written
    bool writesNext = false;              ///< once the try that runs is done
    bool isWriting = false;
    std::shared_ptr<bool> stopped = std::make_shared<bool>(false); ///< the writing
    std::thread worker;
    std::atomic_bool cancelled = false;
};

/// Asks for the file, reads it and opens the dialog; says why not where it cannot be read.
void importAttendees(Desk &desk, QWidget *parent);
/// The same with a file known; nullptr where it cannot be read.
AttendeesImportDialog *importAttendeesFrom(Desk &desk, const QString &path, QWidget *parent);

} // namespace blokplan::ui
