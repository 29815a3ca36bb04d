#include "ui/exchange/exportdialog.h"

#include "app/base/fold.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"
#include "ui/exchange/exporting.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

template <class R>
std::optional<Id<R>> chosenIn(const QComboBox *choice)
{
    const auto id = Id<R>::fromString(choice->currentData().toString());
    return id.isNull() ? std::optional<Id<R>>() : id;
}

} // namespace

ExportDialog::ExportDialog(Desk &wanted, QWidget *parent)
    : QDialog(parent), desk(wanted), fields(new QFormLayout), format(new QComboBox(this)),
      day(new QComboBox(this)), room(new QComboBox(this)), track(new QComboBox(this)),
      route(new QComboBox(this)), path(new QLineEdit(this)), result(new QLabel(this)),
      notes(new QListWidget(this)), bar(new QProgressBar(this)), exportButton(nullptr), closeButton(nullptr)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addLayout(fields);
    makeFields();
    result->setWordWrap(true);
    result->hide();
    notes->setWordWrap(true);
    notes->hide();
    bar->setRange(0, 0);
    bar->hide();
    column->addWidget(result);
    column->addWidget(bar);
    column->addWidget(notes, 1);
    column->addStretch(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    exportButton = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    exportButton->setDefault(true);
    closeButton = buttons->button(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    column->addWidget(buttons);
    followFormat();
    resize(560, sizeHint().height());
}

void ExportDialog::makeFields()
{
    for (const Format &one : allFormats()) {
        if (one.write != nullptr)
            format->addItem(QCoreApplication::translate("Formats", one.title), QLatin1String(one.name));
    }
    addChoice(tr("&Format"), format);
    fillSelection();
    addChoice(tr("&Day"), day);
    addChoice(tr("&Room"), room);
    addChoice(tr("&Track"), track);
    addChoice(tr("Ro&ute"), route);
    auto *line = new QHBoxLayout;
    auto *chooser = new QPushButton(tr("&Choose..."), this);
    line->addWidget(path, 1);
    line->addWidget(chooser);
    auto *label = new QLabel(tr("F&ile"), this);
    label->setBuddy(path);
    fields->addRow(label, line);
    connect(chooser, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
}

void ExportDialog::addChoice(const QString &label, QComboBox *choice)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(choice);
    fields->addRow(text, choice);
}

void ExportDialog::fillSelection()
{
    const Plan &plan = desk.plan();
    day->addItem(tr("All days"));
    for (const Day *one : orderedDays(plan))
        day->addItem(wording::longDate(one->date), one->date);
    room->addItem(tr("All rooms"));
    for (const Room *one : orderedRooms(plan))
        room->addItem(one->name.first, one->id.toString());
    track->addItem(tr("All tracks"));
    for (const Track *one : orderedTracks(plan))
        track->addItem(one->name.first, one->id.toString());
    route->addItem(tr("Not only a route"));
    for (const Route *one : orderedRoutes(plan))
        route->addItem(one->name.first, one->id.toString());
}

const Format *ExportDialog::chosenFormat() const
{
    return formatNamed(format->currentData().toString());
}

/// The name follows the format until somebody chose another.
void ExportDialog::followFormat()
{
    const Format *chosen = chosenFormat();
    if (chosen == nullptr)
        return;
    for (QComboBox *choice : {day, room, track, route})
        choice->setEnabled(!chosen->whole);
    const QString suffix = chosen->suffixes().value(0);
    const QFileInfo now(path->text());
    const QString name = path->text().isEmpty() ? slugOf(desk.plan().event().name.first) : now.baseName();
    const QString folder =
        path->text().isEmpty() ? QFileInfo(desk.document().path()).absolutePath() : now.absolutePath();
    path->setText(
        QStringLiteral("%1/%2.%3").arg(folder, name.isEmpty() ? QStringLiteral("programme") : name, suffix));
}

void ExportDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), path->text());
    if (!chosen.isEmpty())
        path->setText(chosen);
}

Selection ExportDialog::selection() const
{
    Selection wanted;
    if (chosenFormat() == nullptr || chosenFormat()->whole)
        return wanted;
    if (day->currentIndex() > 0)
        wanted.day = day->currentData().toDate();
    wanted.room = chosenIn<Room>(room);
    wanted.track = chosenIn<Track>(track);
    wanted.route = chosenIn<Route>(route);
    return wanted;
}

void ExportDialog::accept()
{
    const Format *chosen = chosenFormat();
    if (chosen == nullptr || path->text().isEmpty() || job != nullptr)
        return;
    job = new Exporting({chosen, desk.agenda(), selection(), path->text()}, this);
    connect(job, &Exporting::finished, this, &ExportDialog::finish);
    setBusy(true);
}

void ExportDialog::finish()
{
    const Result<Outgoing> outgoing = job->result();
    job->deleteLater();
    job = nullptr;
    setBusy(false);
    if (outgoing)
        showDone(*outgoing);
    else
        say(wording::problem(outgoing.error()), false);
}

/// While it is written, Cancel leaves the file as it was.
void ExportDialog::reject()
{
    if (job == nullptr) {
        QDialog::reject();
        return;
    }
    job->cancel();
    job->deleteLater();
    job = nullptr;
    setBusy(false);
    say(tr("Cancelled; nothing was written."), false);
}

void ExportDialog::setBusy(bool busy)
{
    bar->setVisible(busy);
    exportButton->setEnabled(!busy);
    closeButton->setText(busy ? tr("Cancel") : tr("Close"));
    if (busy) {
        notes->hide();
        result->hide();
    }
}

void ExportDialog::showDone(const Outgoing &outgoing)
{
    say(tr("Written: %1, %2")
            .arg(outgoing.attendees > 0 ? wording::counted(QLatin1String(Attendee::kind), outgoing.attendees)
                                        : wording::counted(QLatin1String(Session::kind), outgoing.sessions),
                 path->text()),
        true);
    notes->clear();
    for (const Note &note : outgoing.warnings)
        notes->addItem(wording::note(note));
    notes->setVisible(notes->count() > 0);
    if (notes->isVisible())
        resize(width(), std::max(height(), 520));
}

void ExportDialog::say(const QString &sentence, bool isGood)
{
    const Theme theme = Theme::of(palette());
    QPalette own = result->palette();
    own.setColor(QPalette::WindowText, isGood ? theme.good : theme.blocking);
    result->setPalette(own);
    result->setText(sentence);
    result->show();
}

ExportDialog *openExportDialog(Desk &desk, QWidget *parent)
{
    auto *dialog = new ExportDialog(desk, parent);
    dialog->open();
    return dialog;
}

} // namespace blokplan::ui
