#include "ui/mainwindow/neweventdialog.h"

#include "app/wording/language.h"
#include "app/wording/words.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace blokplan::ui
{

namespace
{

QSpinBox *minutesBox(int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, 480);
    box->setSingleStep(5);
    box->setValue(value);
    box->setSuffix(QLatin1Char(' ') + NewEventDialog::tr("min", "minutes, after a number"));
    return box;
}

QTimeEdit *timeBox(int minute)
{
    auto *box = new QTimeEdit(QTime(minute / 60, minute % 60));
    box->setDisplayFormat(QStringLiteral("HH:mm"));
    return box;
}

int minuteOf(const QTimeEdit *box)
{
    return box->time().hour() * 60 + box->time().minute();
}

edits::Outline::Room roomFromLine(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\t]"));
    edits::Outline::Room room;
    for (const QString &raw : line.split(separators)) {
        const QString part = raw.trimmed();
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (room.name.isEmpty())
            room.name = part;
        else if (isNumber && number >= 0 && !room.seats)
            room.seats = number;
        else if (!part.isEmpty())
            room.floor = part;
    }
    return room;
}

/// A Friday about two months on.
QDate likelyDay(QDate today)
{
    const QDate about = today.addDays(60);
    return about.addDays(Qt::Friday - about.dayOfWeek());
}

} // namespace

QList<edits::Outline::Room> roomsFromLines(const QString &lines)
{
    QList<edits::Outline::Room> rooms;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            rooms.append(roomFromLine(line.trimmed()));
    }
    return rooms;
}

NewEventDialog::NewEventDialog(QWidget *parent)
    : QDialog(parent), name(new QLineEdit), venue(new QLineEdit), city(new QLineEdit),
      date(new QDateEdit(likelyDay(QDate::currentDate()))), days(new QSpinBox), zone(new QComboBox),
      opens(timeBox(540)), closes(timeBox(1020)), rooms(new QPlainTextEdit), welcome(minutesBox(30)),
      round(minutesBox(45)), pause(minutesBox(15)), lunchAt(timeBox(750)), lunch(minutesBox(60)),
      preview(new QLabel), message(new QLabel),
      buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("New event"));
    auto *left = new QVBoxLayout;
    left->addWidget(makeWhat());
    left->addWidget(makeRooms(), 1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeDay(), 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(columns);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(message, 1);
    bottom->addWidget(buttons);
    all->addLayout(bottom);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the event"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(rooms, &QPlainTextEdit::textChanged, this, &NewEventDialog::refresh);
    for (auto *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &NewEventDialog::refresh);
    for (auto *box : findChildren<QDateTimeEdit *>())
        connect(box, &QDateTimeEdit::dateTimeChanged, this, &NewEventDialog::refresh);
    connect(name, &QLineEdit::textChanged, this, &NewEventDialog::refresh);
    resize(880, 600);
    refresh();
    name->setFocus();
}

QWidget *NewEventDialog::makeWhat()
{
    auto *box = new QGroupBox(tr("What, when and where"));
    auto *form = new QFormLayout(box);
    name->setObjectName(QStringLiteral("name"));
    days->setRange(1, 60);
    date->setCalendarPopup(true);
    date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
                               ? locale().dateFormat(QLocale::ShortFormat)
                               : QStringLiteral("dd-MM-yyyy"));
    zone->setEditable(true);
    zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            zone->addItem(QString::fromLatin1(id));
    }
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    zone->setCurrentText(own.contains(QLatin1Char('/')) && !own.startsWith(QLatin1String("Etc/"))
                             ? own
                             : QStringLiteral("Europe/Amsterdam"));
    auto *hours = new QHBoxLayout;
    hours->addWidget(opens);
    hours->addWidget(new QLabel(tr("to", "between two times")));
    hours->addWidget(closes);
    hours->addStretch();
    auto *dates = new QHBoxLayout;
    dates->addWidget(date, 1);
    dates->addWidget(days);
    connect(days, &QSpinBox::valueChanged, this,
            [this](int count) { days->setSuffix(tr(" day(s)", nullptr, count)); });
    days->setSuffix(tr(" day(s)", nullptr, 1));
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&First day"), dates);
    form->addRow(tr("&Hours"), hours);
    form->addRow(tr("&Venue"), venue);
    form->addRow(tr("&City"), city);
    form->addRow(tr("&Time zone"), zone);
    static_cast<QLabel *>(form->labelForField(dates))->setBuddy(date);
    static_cast<QLabel *>(form->labelForField(hours))->setBuddy(opens);
    return box;
}

QWidget *NewEventDialog::makeRooms()
{
    auto *box = new QGroupBox(tr("Rooms"));
    auto *column = new QVBoxLayout(box);
    auto *hint = new QLabel(tr("&One room a line; seats and floor after a comma."));
    hint->setWordWrap(true);
    hint->setBuddy(rooms);
    rooms->setObjectName(QStringLiteral("rooms"));
    rooms->setTabChangesFocus(true);
    rooms->setPlainText(tr("Main hall, 200\nRoom 1, 60\nRoom 2, 40", "example rooms, one a line"));
    rooms->setAccessibleName(tr("Rooms"));
    column->addWidget(hint);
    column->addWidget(rooms, 1);
    return box;
}

QWidget *NewEventDialog::makeDay()
{
    auto *box = new QGroupBox(tr("Rounds and breaks"));
    auto *column = new QVBoxLayout(box);
    auto *form = new QFormLayout;
    form->addRow(tr("&Welcome"), welcome);
    form->addRow(tr("&Rounds of"), round);
    form->addRow(tr("&Pauses of"), pause);
    form->addRow(tr("&Lunch about"), lunchAt);
    form->addRow(tr("Lunch l&asts"), lunch);
    column->addLayout(form);
    preview->setAlignment(Qt::AlignTop);
    preview->setTextFormat(Qt::PlainText);
    preview->setMargin(12);
    preview->setFrameShape(QFrame::StyledPanel);
    preview->setBackgroundRole(QPalette::Base);
    preview->setAutoFillBackground(true);
    column->addWidget(preview, 1);
    return box;
}

edits::DayPattern NewEventDialog::pattern() const
{
    return {minuteOf(opens), minuteOf(closes),  welcome->value(), round->value(),
            pause->value(),  minuteOf(lunchAt), lunch->value()};
}

edits::Outline NewEventDialog::outline() const
{
    edits::Outline outline;
    outline.name = name->text().trimmed();
    outline.venue = venue->text().trimmed();
    outline.city = city->text().trimmed();
    outline.zone = zone->currentText();
    outline.language = wording::language();
    outline.first = date->date();
    outline.days = days->value();
    outline.opens = minuteOf(opens);
    outline.closes = minuteOf(closes);
    outline.rooms = roomsFromLines(rooms->toPlainText());
    const edits::DayParts parts = edits::partsOf(pattern());
    for (int i = 0; i < int(parts.rounds.size()); ++i)
        outline.rounds.append(
            {tr("Round %1").arg(i + 1), int(parts.rounds[i].start), int(parts.rounds[i].length())});
    if (parts.welcome)
        outline.commons.append({tr("Welcome with coffee"), SessionKind::Break, int(parts.welcome->start),
                                int(parts.welcome->length())});
    if (parts.lunch)
        outline.commons.append(
            {tr("Lunch"), SessionKind::Break, int(parts.lunch->start), int(parts.lunch->length())});
    return outline;
}

Plan NewEventDialog::plan() const
{
    return edits::newEvent(outline());
}

QString NewEventDialog::wrong() const
{
    if (name->text().trimmed().isEmpty())
        return tr("Give the event a name.");
    if (minuteOf(closes) <= minuteOf(opens))
        return tr("The day ends before it begins.");
    if (!QTimeZone(zone->currentText().toLatin1()).isValid())
        return tr("That is not a time zone.");
    QStringList names;
    for (const auto &room : roomsFromLines(rooms->toPlainText()))
        names.append(room.name);
    return names.removeDuplicates() > 0 ? tr("Two rooms have one name.") : QString();
}

void NewEventDialog::refresh()
{
    const edits::Outline now = outline();
    QList<QPair<int, QString>> lines;
    for (const auto &one : now.commons)
        lines.append({one.start, wording::span(one.start, one.length) + QStringLiteral("   ") + one.title});
    for (const auto &one : now.rounds)
        lines.append({one.start, wording::span(one.start, one.length) + QStringLiteral("   ") + one.name});
    std::sort(lines.begin(), lines.end());
    QStringList text{wording::longDate(now.first),
                     wording::counted(QLatin1String(Room::kind), int(now.rooms.size()))};
    for (const edits::Outline::Room &room : now.rooms) {
        QStringList parts{room.name};
        if (room.seats)
            parts.append(wording::seats(*room.seats));
        if (!room.floor.isEmpty())
            parts.append(tr("floor: %1").arg(room.floor));
        text.append(QStringLiteral("   ") + parts.join(QStringLiteral(" \u00b7 ")));
    }
    text.append(QString());
    for (const auto &[start, line] : lines)
        text.append(line);
    preview->setText(text.join(QLatin1Char('\n')));
    const QString sentence = wrong();
    message->setText(sentence);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(sentence.isEmpty());
}

} // namespace blokplan::ui
