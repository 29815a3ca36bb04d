#pragma once

#include "app/edits/forgetting.h"
#include "ui/base/desk.h"

#include <QDialog>
#include <QMap>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace blokplan::ui
{

class DateLine;

/// Until when what is kept of attendees, and the purge: out of the plan, its history, free pages and backups,
/// with a preview and no way back.
class PrivacyDialog : public QDialog
{
    Q_OBJECT

public:
    PrivacyDialog(Desk &desk, QWidget *parent);
    ~PrivacyDialog() override;

    void reject() override;

private:
    QWidget *makeDates();
    void saveDates();
    void count();
    void showWhatIsDue();
    void askToPurge(const QList<Retained> &what);
    void purge(const Edit &edit);
    void purgeHistory();
    void finish(const QString &sentence);

    Desk &desk;
    QMap<Retained, int> counts; ///< of how many there is what
    QMap<Retained, DateLine *> dates;
    QMap<Retained, QLabel *> stands;
    QLabel *told;
    QProgressBar *bar;
    QPushButton *purgeButton = nullptr;
    QPushButton *forgetButton = nullptr;
    QPushButton *save = nullptr;
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    bool isPurging = false;
};

PrivacyDialog *openPrivacyDialog(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
