#include "ui/guests/attendeesimportdialog.h"

#include "app/wording/attendees.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/style.h"

#include <QCheckBox>
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
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

AttendeesImportDialog::AttendeesImportDialog(Desk &wanted, attendees::Table read, const QString &name,
                                             QWidget *parent)
    : QDialog(parent), desk(wanted), table(std::make_shared<const attendees::Table>(std::move(read))),
      source(name), guessed(attendees::rememberedColumns(wanted.plan(), *table)),
      steps(new QStackedWidget(this))
{
    setWindowTitle(tr("Import %1").arg(source));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    steps->addWidget(makeColumns());
    steps->addWidget(makeOutcome());
    column->addWidget(steps);
    makeButtons();
    resize(760, 560);
}

AttendeesImportDialog::~AttendeesImportDialog()
{
    *stopped = true;
    stopTrying();
}

void AttendeesImportDialog::stopTrying()
{
    cancelled = true;
    if (worker.joinable())
        worker.join();
}

QComboBox *AttendeesImportDialog::fieldChoice(int column)
{
    auto *choice = new QComboBox(this);
    for (int field = 0; field < attendees::fieldCount; ++field)
        choice->addItem(wording::word(attendees::Field(field)));
    choice->setCurrentIndex(int(guessed.value(column).field));
    choice->setAccessibleName(nameOfColumn(column));
    choices.append(choice);
    return choice;
}

/// Its number where the list names none.
QString AttendeesImportDialog::nameOfColumn(int column) const
{
    const QString name = table->header.value(column);
    return name.isEmpty() ? QString::number(column + 1) : name;
}

QWidget *AttendeesImportDialog::makeColumns()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *say = new QLabel(
        tr("What do the columns of the list hold? %n row(s) were read.", nullptr, int(table->rows.size())),
        page);
    say->setWordWrap(true);
    column->addWidget(say);
    if (table->doubtfulHeader) {
        auto *names = new QCheckBox(tr("The &first row names the columns"), page);
        names->setChecked(attendees::hasHeader(*table));
        connect(names, &QCheckBox::clicked, this, &AttendeesImportDialog::readOtherwise);
        column->addWidget(names);
    }
    auto *grid = new QTableWidget(int(guessed.size()), 3, page);
    grid->setHorizontalHeaderLabels({tr("Column"), tr("First values"), tr("Holds")});
    grid->verticalHeader()->hide();
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setSelectionMode(QAbstractItemView::NoSelection);
    for (int at = 0; at < int(guessed.size()); ++at) {
        QStringList values;
        for (qsizetype row = 0; row < table->rows.size() && values.size() < 3; ++row) {
            if (const QString cell = table->cell(row, at); !cell.isEmpty() && !values.contains(cell))
                values.append(cell);
        }
        grid->setItem(at, 0, new QTableWidgetItem(nameOfColumn(at)));
        grid->setItem(at, 1, new QTableWidgetItem(values.join(QStringLiteral(" \u00b7 "))));
        grid->setCellWidget(at, 2, fieldChoice(at));
    }
    grid->verticalHeader()->setDefaultSectionSize(32);
    grid->setColumnWidth(0, 190);
    grid->setColumnWidth(2, 260);
    grid->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(grid);
    return page;
}

QWidget *AttendeesImportDialog::makeOutcome()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    counts = new QLabel(page);
    counts->setTextFormat(Qt::PlainText);
    counts->setWordWrap(true);
    remarks = new QListWidget(page);
    remarks->setWordWrap(true);
    remarks->setAccessibleName(tr("Remarks"));
    bar = new QProgressBar(page);
    bar->setRange(0, 100);
    bar->hide();
    column->addWidget(counts);
    column->addWidget(bar);
    column->addWidget(remarks, 1);
    return page;
}

void AttendeesImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    forward = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    forward->setDefault(true);
    back->setEnabled(false);
    back->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &AttendeesImportDialog::goBack);
    connect(forward, &QPushButton::clicked, this, &AttendeesImportDialog::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

/// What a column was guessed to hold keeps its text; a question asks what stands above it.
attendees::Columns AttendeesImportDialog::chosen() const
{
    attendees::Columns columns = guessed;
    for (int at = 0; at < int(columns.size()); ++at) {
        const auto field = attendees::Field(choices[at]->currentIndex());
        if (field == columns[at].field)
            continue;
        const bool wantsText = field == attendees::Field::Question || field == attendees::Field::ExternalId;
        columns[at] = {field, wantsText ? table->header.value(at) : QString()};
    }
    return columns;
}

void AttendeesImportDialog::goOn()
{
    writesNext = steps->currentIndex() != 0 && isAnswered;
    if (steps->currentIndex() == 0)
        answers.clear();
    if (steps->currentIndex() == 0 || isAnswered)
        tryOut();
    else
        write();
}

void AttendeesImportDialog::goBack()
{
    stopTrying();
    steps->setCurrentIndex(0);
    back->setEnabled(false);
    forward->setEnabled(true);
    forward->setText(tr("&Next"));
}

/// A long list takes seconds, so on a thread of its own; whoever goes back or closes stops it.
void AttendeesImportDialog::tryOut()
{
    stopTrying();
    cancelled = false;
    steps->setCurrentIndex(1);
    back->setEnabled(true);
    forward->setEnabled(false);
    forward->setText(tr("&Import"));
    remarks->clear();
    counts->setText(tr("Looking what would become of the rows..."));
    attendees::Options options;
    options.columns = chosen();
    options.source = source;
    options.keepMappingAs = QString();
    options.answers = answers;
    isAnswered = false;
    options.progress = [this](double) { return !cancelled; };
    worker = std::thread([this, plan = desk.plan(), list = table, options] {
        auto tried = std::make_shared<Result<attendees::Run>>(attendees::dryRun(plan, *list, options));
        if (!cancelled)
            QMetaObject::invokeMethod(
                this, [this, tried] { tell(*tried); }, Qt::QueuedConnection);
    });
}

void AttendeesImportDialog::tell(const Result<attendees::Run> &tried)
{
    if (cancelled)
        return;
    if (!tried) {
        counts->setText(wording::problem(tried.error()));
        return;
    }
    edit = tried->edit;
    if (std::exchange(writesNext, false)) {
        write();
        return;
    }
    QStringList lines;
    for (int at = 0; at < attendees::fateCount; ++at) {
        const auto fate = attendees::Fate(at);
        if (tried->count(fate) > 0)
            lines.append(QStringLiteral("%1 %2").arg(tried->count(fate)).arg(wording::word(fate)));
    }
    QString said = tr("Of the rows: %1.").arg(lines.join(QStringLiteral(", ")));
    if (tried->newCategories > 0)
        said += QLatin1Char('\n') + tr("%n new category(s)", nullptr, tried->newCategories);
    if (tried->newRegistrations > 0)
        said += QLatin1Char('\n') + tr("%n registration(s) for sessions", nullptr, tried->newRegistrations);
    if (tried->count(attendees::Fate::Ambiguous) > 0)
        said += QLatin1Char('\n') +
                tr("Rows to decide about are left out unless you say who they are; they stand below.");
    counts->setText(said);
    showRows(*tried);
    forward->setEnabled(!edit.isEmpty());
}

void AttendeesImportDialog::showRows(const attendees::Run &run)
{
    static constexpr int most = 500; // whoever has more has the wrong columns
    for (const attendees::Outcome &one : run.rows) {
        const QString why = wording::reason(one, desk.plan());
        if (why.isEmpty() || remarks->count() >= most)
            continue;
        if (one.fate == attendees::Fate::Ambiguous)
            askAbout(one, why);
        else
            remarks->addItem(tr("Line %1: %2").arg(one.line).arg(why));
    }
    for (const Note &note : run.warnings)
        remarks->addItem(wording::note(note));
    showChanges(run);
    remarks->setVisible(remarks->count() > 0);
}

/// What would come of the others, for whoever wants to read it.
void AttendeesImportDialog::showChanges(const attendees::Run &run)
{
    static constexpr int most = 1000;
    for (const attendees::Outcome &one : run.rows) {
        if (remarks->count() >= most)
            break;
        if (one.fate == attendees::Fate::New)
            remarks->addItem(tr("Line %1: new: %2").arg(one.line).arg(one.name));
        if (one.fate != attendees::Fate::Changed)
            continue;
        QStringList fields;
        for (const QString &field : one.details)
            fields.append(wording::fieldWord(QLatin1String(Attendee::kind), field).toLower());
        remarks->addItem(tr("Line %1: %2: changed: %3", "%2 a person, %3 fields")
                             .arg(one.line)
                             .arg(one.name, fields.join(QStringLiteral(", "))));
    }
}

/// Left out, somebody new, or one of those it may be.
void AttendeesImportDialog::askAbout(const attendees::Outcome &row, const QString &why)
{
    auto *line = new QWidget(remarks);
    auto *column = new QVBoxLayout(line);
    auto *says = new QLabel(tr("Line %1: %2").arg(row.line).arg(why), line);
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    auto *choice = new QComboBox(line);
    choice->setAccessibleName(says->text());
    QList<attendees::Answer> offered{{attendees::Answer::What::Skip, {}}, {attendees::Answer::What::New, {}}};
    choice->addItem(tr("Leave it out"));
    choice->addItem(tr("Somebody new"));
    for (const AttendeeId &id : row.candidates) {
        const Attendee *one = desk.plan().find(id);
        if (one == nullptr)
            continue;
        choice->addItem(
            tr("It is %1").arg(dotted({one->asWritten, one->organisation, one->email, one->code})));
        offered.append({attendees::Answer::What::ThisOne, id});
    }
    column->addWidget(says);
    column->addWidget(choice);
    auto *item = new QListWidgetItem(remarks);
    item->setSizeHint({0, line->sizeHint().height()});
    remarks->setItemWidget(item, line);
    connect(choice, &QComboBox::activated, this, [this, offered, at = row.row](int chosen) {
        answers.insert(at, offered[chosen]);
        isAnswered = true;
        forward->setEnabled(true);
    });
}

void AttendeesImportDialog::write()
{
    back->setEnabled(false);
    forward->setEnabled(false);
    counts->setText(tr("Writing..."));
    bar->setValue(0);
    bar->show();
    isWriting = true;
    *stopped = false;
    const QPointer<AttendeesImportDialog> self = this;
    const auto progress = [self, stop = stopped](double part) {
        if (self)
            self->bar->setValue(int(part * 100));
        return !*stop;
    };
    desk.document().commitLarge(edit, progress,
                                [self, &to = desk, intent = edit.intent](Result<void> written) {
                                    if (written)
                                        emit to.said(wording::done(intent));
                                    if (self == nullptr)
                                        return;
                                    self->isWriting = false;
                                    self->bar->hide();
                                    if (written) {
                                        self->accept();
                                        return;
                                    }
                                    self->counts->setText(wording::problem(written.error()));
                                    self->back->setEnabled(true);
                                    self->forward->setEnabled(true);
                                });
}

/// While the rows are being written this stops that, and stays to tell that nothing was changed.
void AttendeesImportDialog::reject()
{
    if (!isWriting)
        return QDialog::reject();
    *stopped = true;
    counts->setText(tr("Stopping..."));
}

/// The same list once more, its first row the other way.
void AttendeesImportDialog::readOtherwise()
{
    auto *other = new AttendeesImportDialog(desk, attendees::readOtherwise(*table), source, parentWidget());
    other->open();
    QDialog::reject();
}

AttendeesImportDialog *importAttendeesFrom(Desk &desk, const QString &path, QWidget *parent)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = sourceBytes(path);
    auto table =
        bytes ? attendees::read(*bytes, name) : Result<attendees::Table>(tl::unexpected(bytes.error()));
    if (!table) {
        desk.warn(wording::problem(table.error()));
        return nullptr;
    }
    auto *dialog = new AttendeesImportDialog(desk, attendees::likelyReading(desk.plan(), std::move(*table)),
                                             name, parent);
    dialog->open();
    return dialog;
}

void importAttendees(Desk &desk, QWidget *parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, AttendeesImportDialog::tr("Import a list of attendees"), {},
                                     AttendeesImportDialog::tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods)"));
    if (!path.isEmpty())
        importAttendeesFrom(desk, path, parent);
}

} // namespace blokplan::ui
