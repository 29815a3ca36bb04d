#include "ui/checkin/rehearsaldialog.h"

#include "app/checkin/judging.h"
#include "app/wording/rehearsing.h"
#include "app/wording/sentences.h"
#include "ui/base/longwork.h"
#include "ui/base/style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace blokplan::ui
{

RehearsalDialog::RehearsalDialog(Desk &desk, const CheckinListId &door, QWidget *parent)
    : QDialog(parent), file(desk.document().path()), list(door), arrivals(new QSpinBox(this)),
      work(new LongWork(this)), told(new QLabel(this))
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
    column->addWidget(work);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(told, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    go = buttons->addButton(tr("&Start"), QDialogButtonBox::ActionRole);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(work, &LongWork::workingChanged, go, &QWidget::setDisabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RehearsalDialog::start);
    resize(520, 360);
}

QString RehearsalDialog::report() const
{
    return told->text();
}

void RehearsalDialog::start()
{
    told->clear();
    const auto outcome = std::make_shared<Rehearsal>();
    const quint32 seed = QRandomGenerator::global()->generate();
    work->start(
        [path = file, door = list, count = arrivals->value(), seed, outcome](const Progress &progress) {
            return rehearse(path, door, count, seed, checkin::judge, progress)
                .map([&](const Rehearsal &done) { *outcome = done; });
        },
        [this, outcome](const Result<void> &done) {
            told->setText(done ? wording::rehearsal(*outcome) : wording::problem(done.error()));
        });
}

} // namespace blokplan::ui
