#include "ui/exchange/pastedialog.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

/// More rows say nothing new about the columns.
constexpr qsizetype mostRowsShown = 200;

QWidget *columnOf(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return widget;
}

} // namespace

PasteDialog::PasteDialog(Desk &wanted, const QString &text, QWidget *parent)
    : QDialog(parent), desk(wanted), paper(new QPlainTextEdit(text, this)), table(new QTableWidget(this)),
      day(new QComboBox(this)), rooms(new QCheckBox(tr("Make &rooms that are not there yet"), this)),
      tracks(new QCheckBox(tr("Make &tracks that are not there yet"), this)), summary(new QLabel(this)),
      notes(new QListWidget(this))
{
    setWindowTitle(tr("Paste rows"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTop());
    halves->addWidget(makeBottom());
    halves->setStretchFactor(1, 3);
    halves->setSizes({140, 480});
    column->addWidget(halves, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    pasteButton = buttons->addButton(tr("&Add sessions"), QDialogButtonBox::AcceptRole);
    pasteButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    makeOptions();
    resize(920, 640);
    readText();
}

QWidget *PasteDialog::makeTop()
{
    QWidget *top = columnOf(this);
    auto *label = new QLabel(tr("Rows from a spreadsheet, or &lines of a mail:"), top);
    label->setBuddy(paper);
    paper->setTabChangesFocus(true);
    paper->setLineWrapMode(QPlainTextEdit::NoWrap);
    paper->setPlaceholderText(tr("Title\tSpeaker\tRoom\tStart\n"
                                 "Open data\tAnna de Vries\tZaal 1\t10:30"));
    paper->setMinimumHeight(72);
    top->layout()->addWidget(label);
    top->layout()->addWidget(paper);
    connect(paper, &QPlainTextEdit::textChanged, this, &PasteDialog::readText);
    return top;
}

QWidget *PasteDialog::makeBottom()
{
    QWidget *bottom = columnOf(this);
    auto *label = new QLabel(tr("What does each &column hold?"), bottom);
    label->setBuddy(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->hide();
    table->setMinimumHeight(140);
    auto *options = new QHBoxLayout;
    auto *dayLabel = new QLabel(tr("&Day of rows without a date"), bottom);
    dayLabel->setBuddy(day);
    for (QWidget *one : {static_cast<QWidget *>(dayLabel), static_cast<QWidget *>(day),
                         static_cast<QWidget *>(rooms), static_cast<QWidget *>(tracks)})
        options->addWidget(one);
    options->addStretch(1);
    summary->setWordWrap(true);
    notes->setWordWrap(true);
    notes->setMaximumHeight(96);
    notes->setAccessibleName(tr("Rows that cannot be taken whole"));
    auto *column = static_cast<QVBoxLayout *>(bottom->layout());
    column->addWidget(label);
    column->addWidget(table, 1);
    column->addLayout(options);
    column->addWidget(summary);
    column->addWidget(notes);
    return bottom;
}

void PasteDialog::makeOptions()
{
    const auto days = orderedDays(desk.plan());
    day->addItem(tr("None: not placed"));
    for (const Day *one : days)
        day->addItem(wording::longDate(one->date), one->date);
    day->setCurrentIndex(days.size() == 1 ? 1 : 0);
    rooms->setChecked(desk.plan().rooms().isEmpty());
    tracks->setChecked(true);
    connect(day, &QComboBox::currentIndexChanged, this, &PasteDialog::work);
    connect(rooms, &QCheckBox::toggled, this, &PasteDialog::work);
    connect(tracks, &QCheckBox::toggled, this, &PasteDialog::work);
    connect(&desk, &Desk::changed, this, &PasteDialog::work);
}

/// Columns somebody chose stay as long as the table keeps its shape.
void PasteDialog::readText()
{
    const PasteTable before = pasted;
    pasted = pasteTable(paper->toPlainText());
    if (pasted.width() != before.width() || pasted.header != before.header || before.rows.isEmpty())
        columns = guessColumns(pasted);
    showTable();
    work();
}

void PasteDialog::showTable()
{
    const auto shown = std::min(mostRowsShown, pasted.rows.size());
    table->clear();
    table->setColumnCount(pasted.width());
    table->setRowCount(int(shown) + 1);
    for (int column = 0; column < pasted.width(); ++column) {
        const QString head = pasted.header.value(column);
        table->setHorizontalHeaderItem(
            column, new QTableWidgetItem(head.isEmpty() ? tr("Column %1").arg(column + 1) : head));
        for (int row = 0; row < shown; ++row)
            table->setItem(row + 1, column, new QTableWidgetItem(pasted.rows[row].value(column)));
    }
    addColumnChoices();
    table->resizeColumnsToContents();
    for (int column = 0; column < pasted.width(); ++column)
        table->setColumnWidth(column, std::clamp(table->columnWidth(column), 110, 320));
}

void PasteDialog::addColumnChoices()
{
    for (int column = 0; column < pasted.width(); ++column) {
        auto *choice = new QComboBox(table);
        for (int one = 0; one <= int(PasteColumn::Key); ++one)
            choice->addItem(columnWord(PasteColumn(one)));
        choice->setCurrentIndex(int(columns.value(column, PasteColumn::Ignore)));
        choice->setAccessibleName(table->horizontalHeaderItem(column)->text());
        table->setCellWidget(0, column, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::readColumns);
    }
}

void PasteDialog::readColumns()
{
    columns.clear();
    for (int column = 0; column < pasted.width(); ++column) {
        const auto *choice = qobject_cast<QComboBox *>(table->cellWidget(0, column));
        columns.append(PasteColumn(choice->currentIndex()));
    }
    work();
}

void PasteDialog::work()
{
    PasteOptions options;
    if (day->currentIndex() > 0)
        options.date = day->currentData().toDate();
    options.createRooms = rooms->isChecked();
    options.createTracks = tracks->isChecked();
    result = pasteEdit(desk.plan(), pasted, columns, options);
    showResult();
}

void PasteDialog::showResult()
{
    pasteButton->setEnabled(!result.edit.isEmpty());
    notes->clear();
    const Theme theme = Theme::of(palette());
    for (const Note &note : result.refused) {
        auto *item = new QListWidgetItem(wording::note(note), notes);
        item->setForeground(theme.blocking);
    }
    for (const Note &note : result.warnings)
        notes->addItem(wording::note(note));
    notes->setVisible(notes->count() > 0);
    if (pasted.rows.isEmpty())
        say(tr("Copy the rows in your spreadsheet or mail and paste them above."), false);
    else if (!columns.contains(PasteColumn::Title))
        say(tr("Say which column holds the title."), true);
    else
        say(tr("This adds %1, %2 of them placed; %3 and %4 are new.")
                .arg(wording::counted(QLatin1String(Session::kind), result.sessions))
                .arg(result.placed)
                .arg(wording::counted(QLatin1String(Person::kind), result.newPeople),
                     wording::counted(QLatin1String(Room::kind), result.newRooms)),
            false);
}

void PasteDialog::say(const QString &sentence, bool isWrong)
{
    const Theme theme = Theme::of(palette());
    QPalette own = summary->palette();
    own.setColor(QPalette::WindowText, isWrong ? theme.blocking : theme.text);
    summary->setPalette(own);
    summary->setText(sentence);
}

void PasteDialog::accept()
{
    if (result.edit.isEmpty())
        return;
    const auto refusal =
        connect(&desk, &Desk::warned, this, [this](const QString &sentence) { say(sentence, true); });
    const Edit edit = result.edit; // the result is worked out anew as soon as the plan has changed
    const bool isDone = desk.commit(edit);
    disconnect(refusal);
    if (isDone)
        QDialog::accept();
}

QDialog *openPasteDialog(Desk &desk, QWidget *parent)
{
    auto *dialog = new PasteDialog(desk, QGuiApplication::clipboard()->text(), parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
