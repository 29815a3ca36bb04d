#pragma once

#include "ui/base/desk.h"
#include "ui/exchange/importpreview.h"

#include <QDialog>

#include <atomic>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QThread;
class QListWidget;

namespace blokplan::ui
{

/// Files in: chosen, recognised and read on a thread of its own, shown as what they would do, and only then
/// taken over as one edit.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Carries the edit out, in the background, and says when it is done; as Document::commitLarge.
    using Carry = std::function<void(const Edit &, const Progress &, std::function<void(Result<void>)>)>;

    /// `plan` gives the plan to merge into, whenever a file is read.
    ImportDialog(std::function<Plan()> plan, Carry carry, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads the files and shows what they would do.
    void read(const QStringList &paths);
    [[nodiscard]] bool isReading() const { return worker != nullptr; }
    [[nodiscard]] const ImportPreview &preview() const { return shown; }

    void accept() override;
    void reject() override;

signals:
    /// The preview stands.
    void previewed();
    /// The edit has been carried out.
    void imported();

private:
    void makeTop();
    void makePreview();
    void makeButtons();
    void choose();
    void stopReading();
    void display(const ImportPreview &preview);
    void showCounts();
    void showNotes();
    void finish(const Result<void> &result);
    void setBusy(bool busy, const QString &text);

    std::function<Plan()> planNow;
    Carry carry;
    QStringList files;
    ImportPreview shown;
    QThread *worker = nullptr;
    std::shared_ptr<std::atomic_bool> wanted;
    bool isWriting = false;
    QLabel *fileLabel;
    QComboBox *format;
    QLabel *summary;
    QTableWidget *counts;
    QListWidget *notes;
    QProgressBar *bar;
    QPushButton *importButton = nullptr;
};

/// Import into the open event; asks for files when none are given.
ImportDialog *openImportDialog(Desk &desk, QWidget *parent, const QStringList &files = {});

} // namespace blokplan::ui
