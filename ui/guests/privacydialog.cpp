#include "ui/guests/privacydialog.h"

#include "app/model/draft.h"
#include "app/wording/privacy.h"
#include "app/wording/sentences.h"
#include "app/wording/verdicts.h"
#include "ui/base/style.h"
#include "ui/forms/dateline.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

const QList<Retained> allRetained{Retained::SensitiveAnswers, Retained::Answers, Retained::Contact,
                                  Retained::Everything};

const Retention *retentionOf(const Plan &plan, Retained what)
{
    for (const Retention &one : plan.retentions()) {
        if (one.what == what)
            return &one;
    }
    return nullptr;
}

QString halfPurged(const Problem &problem)
{
    return wording::problem(problem) + QLatin1Char('\n') +
           PrivacyDialog::tr("It is gone from the plan, but may still stand in the history: purge again.");
}

} // namespace

PrivacyDialog::PrivacyDialog(Desk &wanted, QWidget *parent)
    : QDialog(parent), desk(wanted), told(new QLabel(this)), bar(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Privacy"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        quietLabel(tr("What is kept of your guests, and until when. Nothing goes by itself: when a "
                      "date has passed you are told here, and purge it."),
                   this));
    column->addWidget(makeDates());
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    column->addWidget(told);
    bar->setRange(0, 100);
    bar->hide();
    column->addWidget(bar);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    save = buttons->addButton(tr("&Keep these dates"), QDialogButtonBox::ApplyRole);
    purgeButton = buttons->addButton(tr("&Purge what is due..."), QDialogButtonBox::ActionRole);
    forgetButton = buttons->addButton(tr("&Forget everybody..."), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PrivacyDialog::saveDates);
    connect(purgeButton, &QPushButton::clicked, this,
            [this] { askToPurge(edits::dueOn(desk.plan(), desk.today())); });
    connect(forgetButton, &QPushButton::clicked, this, [this] { askToPurge({Retained::Everything}); });
    connect(&desk, &Desk::changed, this, &PrivacyDialog::count);
    count();
    resize(640, height());
}

PrivacyDialog::~PrivacyDialog()
{
    *cancelled = true;
}

QWidget *PrivacyDialog::makeDates()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(quietLabel(tr("What"), this), 0, 0);
    grid->addWidget(quietLabel(tr("Until"), this), 0, 1);
    grid->addWidget(quietLabel(tr("Now"), this), 0, 2);
    int row = 0;
    for (const Retained what : allRetained) {
        const Retention *known = retentionOf(desk.plan(), what);
        auto *date = new DateLine(known == nullptr ? QDate() : known->until, this);
        date->setPlaceholderText(tr("no date"));
        auto *label = new QLabel(wording::word(what), this);
        label->setBuddy(date);
        grid->addWidget(label, ++row, 0);
        grid->addWidget(date, row, 1);
        grid->addWidget(stands[what] = new QLabel(this), row, 2);
        dates[what] = date;
        connect(date, &QLineEdit::textChanged, this, &PrivacyDialog::showWhatIsDue);
    }
    grid->setColumnStretch(2, 1);
    return box;
}

void PrivacyDialog::saveDates()
{
    Draft draft(desk.plan());
    for (const Retained what : allRetained) {
        const Retention *known = retentionOf(desk.plan(), what);
        const QDate until = dates[what]->date();
        if (known != nullptr && !until.isValid())
            draft.remove(known->id);
        else if (until.isValid())
            draft.put(Retention{known == nullptr ? RetentionId::create() : known->id, what, until});
    }
    desk.commit(draft.edit({Wish::Change, {}, {QLatin1String(Retention::kind)}, 1}));
}

void PrivacyDialog::count()
{
    counts = edits::keptOf(desk.plan());
    showWhatIsDue();
}

void PrivacyDialog::showWhatIsDue()
{
    const auto due = edits::dueOn(desk.plan(), desk.today());
    bool wrong = false;
    bool changed = false;
    for (const Retained what : allRetained) {
        const int count = counts.value(what);
        QString now = tr("of %n attendee(s)", nullptr, count);
        if (due.contains(what) && count > 0)
            now += QStringLiteral(" \u00b7 ") + tr("due");
        const QString message = dates[what]->message();
        stands[what]->setText(message.isEmpty() ? now : message);
        wrong = wrong || !message.isEmpty();
        const Retention *known = retentionOf(desk.plan(), what);
        changed = changed || dates[what]->date() != (known == nullptr ? QDate() : known->until);
    }
    save->setEnabled(changed && !wrong && !isPurging);
    // also again, when nothing is left of it in the plan: the history may still hold it
    purgeButton->setEnabled(!due.isEmpty() && !isPurging);
    forgetButton->setEnabled(!desk.plan().attendees().isEmpty() && !isPurging);
}

void PrivacyDialog::askToPurge(const QList<Retained> &what)
{
    const edits::Scrubbing scrubbing = edits::scrub(desk.plan(), what);
    QStringList lines;
    for (auto one = scrubbing.attendees.begin(); one != scrubbing.attendees.end(); ++one)
        lines.append(wording::kept(one.key(), one.value()));
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Purge now"),
                                     tr("This cannot be undone. It goes from this file, its history and its "
                                        "automatic backups; copies elsewhere you delete yourself.") +
                                         QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Purge"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, edit = scrubbing.edit] { purge(edit); });
    question->open();
}

/// First out of the plan, by an edit as any other; then out of what is kept of the past.
void PrivacyDialog::purge(const Edit &edit)
{
    isPurging = true;
    *cancelled = false;
    bar->setValue(0);
    bar->show();
    told->setText(tr("Rewriting the history and packing the file..."));
    showWhatIsDue();
    const QPointer<PrivacyDialog> self(this);
    const auto goes = [stop = cancelled](double) { return !*stop; };
    desk.document().commitLarge(edit, goes, [self](const Result<void> &done) {
        if (self && done)
            self->purgeHistory();
        else if (self)
            self->finish(wording::problem(done.error()));
    });
}

void PrivacyDialog::purgeHistory()
{
    const Plan now = desk.plan();
    const QPointer<PrivacyDialog> self(this);
    const auto progress = [self, stop = cancelled](double part) {
        QMetaObject::invokeMethod(
            qApp,
            [self, part] {
                if (self)
                    self->bar->setValue(int(part * 100));
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    desk.document().purge([now](Edit &past) { edits::forgetIn(past, now); }, progress,
                          [self](const Result<void> &done) {
                              if (self)
                                  self->finish(done ? wording::purged() : halfPurged(done.error()));
                          });
}

void PrivacyDialog::finish(const QString &sentence)
{
    isPurging = false;
    bar->hide();
    told->setText(sentence);
    showWhatIsDue();
}

/// Closing during the purge stops it, and waits to hear how far that came: what was done by then is undone,
/// but for the plan.
void PrivacyDialog::reject()
{
    if (!isPurging)
        return QDialog::reject();
    *cancelled = true;
    told->setText(tr("Stopping..."));
}

PrivacyDialog *openPrivacyDialog(Desk &desk, QWidget *parent)
{
    auto *dialog = new PrivacyDialog(desk, parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
