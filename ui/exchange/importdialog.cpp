#include "ui/exchange/importdialog.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/exchange/filedrop.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QThread>
#include <QVBoxLayout>

namespace blokplan::ui
{

ImportDialog::ImportDialog(std::function<Plan()> plan, Carry carryOut, QWidget *parent)
    : QDialog(parent), planNow(std::move(plan)), carry(std::move(carryOut)), fileLabel(new QLabel(this)),
      format(new QComboBox(this)), summary(new QLabel(this)), counts(new QTableWidget(0, 4, this)),
      notes(new QListWidget(this)), bar(new QProgressBar(this))
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    makeTop();
    makePreview();
    makeButtons();
    resize(640, 560);
    auto *drop = new FileDrop(*this, tr("Drop the files to read them"));
    connect(drop, &FileDrop::dropped, this, &ImportDialog::read);
}

ImportDialog::~ImportDialog()
{
    stopReading();
}

void ImportDialog::makeTop()
{
    auto *line = new QHBoxLayout;
    auto *chooser = new QPushButton(icon(QStringLiteral("open")), tr("&Choose files..."), this);
    auto *label = new QLabel(tr("&Format"), this);
    label->setBuddy(format);
    format->addItem(tr("As recognised"), QString());
    for (const Format &one : allFormats()) {
        if (one.read != nullptr)
            format->addItem(QLatin1String(one.title), QLatin1String(one.name));
    }
    fileLabel->setText(tr("No file chosen"));
    line->addWidget(chooser);
    line->addWidget(fileLabel, 1);
    line->addWidget(label);
    line->addWidget(format);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(chooser, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(format, &QComboBox::activated, this, [this] { read(files); });
}

void ImportDialog::makePreview()
{
    summary->setWordWrap(true);
    counts->setHorizontalHeaderLabels({tr("What"), tr("New"), tr("Changed"), tr("The same")});
    counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    counts->verticalHeader()->hide();
    counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    counts->setSelectionMode(QAbstractItemView::NoSelection);
    counts->setShowGrid(false);
    counts->verticalHeader()->setDefaultSectionSize(24);
    counts->setAccessibleName(tr("What will be imported"));
    notes->setWordWrap(true);
    notes->setAccessibleName(tr("What to know about it"));
    bar->setRange(0, 1000);
    bar->hide();
    layout()->addWidget(summary);
    static_cast<QVBoxLayout *>(layout())->addWidget(counts, 3);
    static_cast<QVBoxLayout *>(layout())->addWidget(notes, 1);
    layout()->addWidget(bar);
    summary->setText(tr("Choose a schedule, or drop one here, to see what it would bring. Nothing is "
                        "changed before you press Import."));
}

void ImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    importButton = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    importButton->setDefault(true);
    importButton->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    layout()->addWidget(buttons);
}

void ImportDialog::choose()
{
    QStringList patterns;
    for (const Format &one : allFormats()) {
        for (const QString &suffix : one.read == nullptr ? QStringList() : one.suffixes())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    patterns.removeDuplicates();
    const QStringList chosen =
        QFileDialog::getOpenFileNames(this, tr("Import"), {},
                                      tr("Schedules (%1)").arg(patterns.join(QLatin1Char(' '))) +
                                          QStringLiteral(";;") + tr("All files (*)"));
    if (!chosen.isEmpty())
        read(chosen);
}

void ImportDialog::stopReading()
{
    if (worker == nullptr)
        return;
    *wanted = false;
    worker->disconnect(this);
    worker->wait();
    delete worker;
    worker = nullptr;
}

void ImportDialog::read(const QStringList &paths)
{
    if (paths.isEmpty() || isWriting)
        return;
    stopReading();
    files = paths;
    fileLabel->setText(paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                         : tr("%n files", nullptr, int(paths.size())));
    fileLabel->setToolTip(paths.join(QLatin1Char('\n')));
    setBusy(true, tr("Reading..."));
    wanted = std::make_shared<std::atomic_bool>(true);
    auto result = std::make_shared<ImportPreview>();
    const QString forced = format->currentData().toString();
    const Plan plan = planNow();
    const QString zone = plan.all<Event>().isEmpty() ? QString() : plan.event().zone;
    worker = QThread::create(
        [=, go = wanted] { *result = previewOf(plan, paths, forced, {zone}, [go] { return go->load(); }); });
    connect(worker, &QThread::finished, this, [this, result] {
        worker->deleteLater();
        worker = nullptr;
        display(*result);
    });
    worker->start();
}

void ImportDialog::setBusy(bool busy, const QString &text)
{
    bar->setRange(0, busy && !isWriting ? 0 : 1000);
    bar->setVisible(busy);
    importButton->setEnabled(!busy && !shown.edit.isEmpty());
    if (!text.isEmpty())
        summary->setText(text);
}

void ImportDialog::display(const ImportPreview &preview)
{
    shown = preview;
    showCounts();
    showNotes();
    setBusy(false, {});
    emit previewed();
}

void ImportDialog::showCounts()
{
    counts->setRowCount(0);
    const auto number = [](const QMap<QString, int> &map, const QString &kind) {
        const int count = map.value(kind);
        return new QTableWidgetItem(count == 0 ? QString() : QString::number(count));
    };
    AllKinds::each([&]<class R>(R *) {
        const QString kind = QLatin1String(R::kind);
        const MergeCounts &c = shown.counts;
        const int all = c.added.value(kind) + c.changed.value(kind) + c.unchanged.value(kind);
        if (all == 0)
            return;
        const int row = counts->rowCount();
        counts->insertRow(row);
        counts->setItem(row, 0, new QTableWidgetItem(wording::counted(kind, all)));
        counts->setItem(row, 1, number(c.added, kind));
        counts->setItem(row, 2, number(c.changed, kind));
        counts->setItem(row, 3, number(c.unchanged, kind));
    });
    if (!shown.edit.isEmpty())
        summary->setText(tr("This is what the import will do. It is one step: Undo takes it back whole."));
    else
        summary->setText(shown.problems.empty() ? tr("There is nothing new in it.")
                                                : tr("Nothing can be imported."));
}

void ImportDialog::showNotes()
{
    notes->clear();
    const Theme theme = Theme::of(palette());
    const auto add = [&](const QString &text, const QColor &colour) {
        auto *item = new QListWidgetItem(text, notes);
        item->setForeground(colour);
    };
    for (const Problem &problem : shown.problems)
        add(wording::problem(problem), theme.blocking);
    for (const Note &note : shown.refused)
        add(wording::note(note), theme.blocking);
    for (const Note &note : shown.warnings)
        add(wording::note(note), theme.serious);
    notes->setVisible(notes->count() > 0);
}

void ImportDialog::accept()
{
    if (shown.edit.isEmpty() || isReading() || isWriting)
        return;
    isWriting = true;
    wanted = std::make_shared<std::atomic_bool>(true);
    setBusy(true, tr("Importing..."));
    QPointer<ImportDialog> self(this);
    const auto progress = [self, go = wanted](double share) {
        QMetaObject::invokeMethod(
            qApp,
            [self, share] {
                if (self)
                    self->bar->setValue(int(share * 1000));
            },
            Qt::QueuedConnection);
        return go->load();
    };
    carry(shown.edit, progress, [self](const Result<void> &result) {
        if (self)
            self->finish(result);
    });
}

void ImportDialog::finish(const Result<void> &result)
{
    isWriting = false;
    if (result) {
        emit imported();
        QDialog::accept();
        return;
    }
    setBusy(false, wording::problem(result.error()));
}

/// While it is written Cancel stops the writing; what was written so far goes with it.
void ImportDialog::reject()
{
    if (isWriting)
        *wanted = false;
    else
        QDialog::reject();
}

ImportDialog *openImportDialog(Desk &desk, QWidget *parent, const QStringList &paths)
{
    const auto carry = [&desk](const Edit &edit, const Progress &progress, auto done) {
        desk.document().commitLarge(edit, progress, [&desk, edit, done](Result<void> result) {
            if (result)
                emit desk.said(wording::done(edit.intent));
            done(std::move(result));
        });
    };
    auto *dialog = new ImportDialog([&desk] { return desk.plan(); }, carry, parent);
    dialog->open();
    dialog->read(paths);
    return dialog;
}

} // namespace blokplan::ui
