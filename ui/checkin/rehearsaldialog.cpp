#include "ui/checkin/rehearsaldialog.h"

#include "app/checkin/judging.h"
#include "app/wording/sentences.h"
#include "app/wording/verdicts.h"
#include "ui/base/style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

QString rehearsalWords(const Rehearsal &rehearsal)
{
    QStringList lines;
    int all = 0;
    for (auto one = rehearsal.verdicts.begin(); one != rehearsal.verdicts.end(); ++one) {
        lines.append(QStringLiteral("%1: %2").arg(wording::word(one.key())).arg(one.value()));
        all += one.value();
    }
    lines.prepend(RehearsalDialog::tr("%n arrival(s).", nullptr, all));
    lines.append(RehearsalDialog::tr("From a code to its fact on this disk: %1 ms mostly, %2 ms at most.")
                     .arg(milliseconds(rehearsal.median), milliseconds(rehearsal.slowest)));
    if (rehearsal.lost == 0 && rehearsal.faults.empty())
        lines.append(
            RehearsalDialog::tr("Nothing was lost: every answer stands in the copy, and the copy is whole. "
                                "It was thrown away."));
    else
        lines.append(
            RehearsalDialog::tr("%n answer(s) are missing in the copy: do not use this disk at the door.",
                                nullptr, rehearsal.lost));
    for (const Problem &fault : rehearsal.faults)
        lines.append(wording::problem(fault));
    return lines.join(QLatin1Char('\n'));
}

RehearsalDialog::RehearsalDialog(Desk &desk, const CheckinListId &door, QWidget *parent)
    : QDialog(parent), file(desk.document().path()), list(door), arrivals(new QSpinBox(this)),
      bar(new QProgressBar(this)), told(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rehearse the door"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        quietLabel(tr("Made-up guests come to this door on a copy of the event: most show their ticket, "
                      "some twice, some have a code nobody knows. The event itself stays as it is."),
                   this));
    static constexpr int usual = 200;
    static constexpr int most = 100'000;
    arrivals->setRange(1, most);
    arrivals->setValue(usual);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Arrivals"), arrivals);
    column->addLayout(fields);
    bar->setRange(0, 100);
    bar->hide();
    column->addWidget(bar);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(told, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    go = buttons->addButton(tr("&Start"), QDialogButtonBox::ActionRole);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RehearsalDialog::start);
    resize(520, 360);
}

RehearsalDialog::~RehearsalDialog()
{
    cancelled = true;
    if (worker.joinable())
        worker.join();
}

QString RehearsalDialog::report() const
{
    return told->text();
}

void RehearsalDialog::start()
{
    if (worker.joinable())
        worker.join();
    go->setEnabled(false);
    told->clear();
    bar->setValue(0);
    bar->show();
    worker = std::thread([this, count = arrivals->value(), seed = QRandomGenerator::global()->generate()] {
        int shown = -1;
        const auto progress = [&](double part) {
            if (const int now = int(part * 100); now != shown) {
                shown = now;
                QMetaObject::invokeMethod(
                    this, [this, now] { bar->setValue(now); }, Qt::QueuedConnection);
            }
            return !cancelled.load();
        };
        const auto done = rehearse(file, list, count, seed, checkin::judge, progress);
        QMetaObject::invokeMethod(
            this, [this, done] { finish(done); }, Qt::QueuedConnection);
    });
}

void RehearsalDialog::finish(const Result<Rehearsal> &done)
{
    bar->hide();
    go->setEnabled(true);
    told->setText(done ? rehearsalWords(*done) : wording::problem(done.error()));
}

} // namespace blokplan::ui
