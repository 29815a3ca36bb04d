#include "ui/base/longwork.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

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

} // namespace blokplan::ui
