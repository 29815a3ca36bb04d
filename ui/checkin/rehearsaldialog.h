#pragma once

#include "app/document/rehearsal.h"
#include "ui/base/desk.h"

#include <QDialog>

#include <atomic>
#include <thread>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace blokplan::ui
{

/// A rehearsal of the door before the day: made-up guests on a copy, and what came of it.
class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    RehearsalDialog(Desk &desk, const CheckinListId &list, QWidget *parent);
    ~RehearsalDialog() override;

    [[nodiscard]] QString report() const;

private:
    void start();
    void finish(const Result<Rehearsal> &done);

    const QString file;
    const CheckinListId list;
    QSpinBox *arrivals;
    QProgressBar *bar;
    QLabel *told;
    QPushButton *go = nullptr;
    std::atomic_bool cancelled = false;
    std::thread worker;
};

/// The report in sentences.
QString rehearsalWords(const Rehearsal &rehearsal);

} // namespace blokplan::ui
