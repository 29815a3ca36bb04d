#include "ui/forms/persondayview.h"

#include "app/wording/sentences.h"
#include "app/wording/words.h"

#include <QKeyEvent>

namespace blokplan::ui
{

namespace
{

using Kind = DayLine::Kind;

QString roomName(const Plan &plan, const RoomId &id)
{
    const Room *room = plan.find(id);
    return room == nullptr ? QString() : room->name.first;
}

/// "Zaal 2 · speaker, moderator · asked"
QString detailOf(const Plan &plan, const DayLine &line, const Session &session)
{
    QStringList roles;
    for (const Role role : line.roles)
        roles.append(wording::word(role));
    QStringList parts{roomName(plan, line.room), roles.join(QStringLiteral(", ")),
                      wording::word(line.consent)};
    if (!isAlive(session))
        parts.append(wording::word(session.state));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

PersonDayView::PersonDayView(const Desk &wanted, QWidget *parent) : QListWidget(parent), desk(wanted)
{
    setItemDelegate(new DayLinePainter(this));
    setAccessibleName(tr("Programme of this person"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, &PersonDayView::ask);
    connect(&desk, &Desk::changed, this, &PersonDayView::fill);
    connect(&desk, &Desk::dayTurned, this, &PersonDayView::fill);
}

void PersonDayView::setPerson(const PersonId &person)
{
    if (shown == person)
        return;
    shown = person;
    fill();
    scrollToTop();
}

void PersonDayView::fill()
{
    std::vector<DayLine> now = personDay(desk.agenda(), desk.findings(), shown);
    const int row = currentRow();
    clear();
    lines = std::move(now);
    for (const DayLine &line : lines)
        add(line);
    setCurrentRow(std::min(row, count() - 1), QItemSelectionModel::NoUpdate);
}

void PersonDayView::add(const DayLine &line)
{
    const Plan &plan = desk.plan();
    const Session *session = plan.find(line.session);
    auto *item = new QListWidgetItem(this);
    item->setData(DayLinePainter::KindRole, int(line.kind));
    if (line.kind == Kind::Day || line.kind == Kind::Shelf) {
        item->setText(line.kind == Kind::Day ? wording::longDate(line.date) : tr("Without a place"));
        item->setFlags(Qt::ItemIsEnabled);
    } else if (line.kind == Kind::Between) {
        const QString free = tr("%1 free").arg(wording::minutes(line.minutes));
        const QString walk = tr("%1 on foot").arg(wording::minutes(line.walk));
        item->setText(line.walk > 0 ? free + QStringLiteral(" \u00b7 ") + walk : free);
        item->setData(DayLinePainter::GravityRole,
                      int(line.walk > line.minutes ? Severity::Blocking : Severity::Off));
        item->setFlags(Qt::ItemIsEnabled);
    } else if (line.kind == Kind::Finding) {
        item->setText(wording::finding(line.finding, plan));
        item->setData(DayLinePainter::GravityRole, int(line.finding.severity));
    } else if (session != nullptr) {
        item->setText(session->title.first);
        item->setData(DayLinePainter::DetailRole, detailOf(plan, line, *session));
        item->setData(DayLinePainter::DimRole, line.consent == Consent::Declined || !isAlive(*session));
        if (!line.placement.isNull())
            item->setData(DayLinePainter::TimeRole,
                          wording::span(minuteOf(line.span.start), int(line.span.length())));
    }
    const QString time = item->data(DayLinePainter::TimeRole).toString();
    const QString detail = item->data(DayLinePainter::DetailRole).toString();
    QStringList spoken{time, item->text(), detail};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    item->setToolTip(detail.isEmpty() ? item->text() : item->text() + QLatin1Char('\n') + detail);
}

void PersonDayView::ask(const QListWidgetItem *item)
{
    const int at = item == nullptr ? -1 : row(item);
    if (at < 0)
        return;
    const DayLine &line = lines[size_t(at)];
    if (!line.placement.isNull())
        emit asked(line.placement);
    else if (!line.session.isNull())
        emit asked(line.session);
}

void PersonDayView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

/// The sentences wrap anew.
void PersonDayView::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace blokplan::ui
