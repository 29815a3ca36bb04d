#include "ui/base/longwork.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace blokplan::ui
{

LongWork::LongWork(QWidget *parent)
    : QWidget(parent), bar(new QProgressBar(this)), stop(new QPushButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    bar->setRange(0, 100);
    row->addWidget(bar, 1);
    stop->setAutoDefault(false);
    stop->setFocusPolicy(Qt::TabFocus);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &LongWork::cancel);
    hide();
}

LongWork::~LongWork()
{
    cancelled = true;
    if (worker.joinable())
        worker.join();
}

void LongWork::cancel()
{
    cancelled = true;
}

void LongWork::start(const Work &work, const Done &done)
{
    if (working)
        return;
    if (worker.joinable())
        worker.join();
    working = true;
    cancelled = false;
    bar->setValue(0);
    show();
    emit workingChanged(true);
    worker = std::thread([this, work, done] {
        int shown = 0;
        const auto progress = [&](double part) {
            if (const int now = int(part * 100); now != shown) {
                shown = now;
                QMetaObject::invokeMethod(
                    this, [this, now] { bar->setValue(now); }, Qt::QueuedConnection);
            }
            return !cancelled.load();
        };
        const Result<void> result = work(progress);
        QMetaObject::invokeMethod(
            this, [this, result, done] { finish(result, done); }, Qt::QueuedConnection);
    });
}

void LongWork::finish(const Result<void> &result, const Done &done)
{
    working = false;
    hide();
    emit workingChanged(false);
    done(result);
}

namespace
{

/// Esc and the cross cancel, and leave the end to the work.
class LongDialog : public QDialog
{
public:
    LongDialog(const QString &what, QWidget *parent) : QDialog(parent), work(new LongWork(this))
    {
        setWindowTitle(what);
        setAttribute(Qt::WA_DeleteOnClose);
        setAttribute(Qt::WA_ShowWithoutActivating); // in the middle of a scan it takes no key
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QLabel(what, this));
        column->addWidget(work);
        resize(420, sizeHint().height());
    }

    void reject() override
    {
        if (work->isWorking())
            work->cancel();
        else
            QDialog::reject();
    }

    LongWork *work;
};

} // namespace

void runLong(QWidget *parent, const QString &what, const LongWork::Work &work, const LongWork::Done &done)
{
    static constexpr int aMoment = 400; // milliseconds
    auto *dialog = new LongDialog(what, parent);
    dialog->work->start(work, [dialog, done](const Result<void> &result) {
        dialog->deleteLater();
        done(result);
    });
    QTimer::singleShot(aMoment, dialog, &QWidget::show);
}

} // namespace blokplan::ui
