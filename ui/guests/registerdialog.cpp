#include "ui/guests/registerdialog.h"

#include "app/checkin/names.h"
#include "app/edits/enrolling.h"
#include "app/model/titles.h"
#include "app/wording/booking.h"
#include "app/wording/sentences.h"
#include "ui/base/guestfinder.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr size_t mostFound = 40;

bool enrolThem(Desk &desk, const QList<AttendeeId> &attendees, const SessionId &session)
{
    // the team registers: a closing date is for guests
    const auto edit = edits::enrol(desk.plan(), attendees, session, QDateTime::currentDateTimeUtc(),
                                   edits::Closing::PassedOver);
    if (!edit) {
        desk.warn(wording::problem(edit.error()));
        return false;
    }
    return desk.commit(*edit);
}

} // namespace

RegisterDialog::RegisterDialog(Desk &wanted, const SessionId &forSession, QWidget *parent)
    : QDialog(parent), desk(wanted), session(forSession), stand(new QLabel(this)), field(new QLineEdit(this)),
      hits(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register for '%1'").arg(titleIn(desk.plan(), session)));
    auto *column = new QVBoxLayout(this);
    column->addWidget(stand);
    stand->setTextFormat(Qt::PlainText);
    stand->setWordWrap(true);
    field->setPlaceholderText(tr("Name, e-mail address, organisation or ticket code"));
    field->setClearButtonEnabled(true);
    field->installEventFilter(this);
    column->addWidget(field);
    hits->setFocusPolicy(Qt::NoFocus);
    hits->setAccessibleName(tr("People found"));
    column->addWidget(hits, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *enrol = buttons->addButton(tr("&Register"), QDialogButtonBox::ActionRole);
    enrol->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(enrol, &QPushButton::clicked, this, &RegisterDialog::registerMarked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(hits, &QListWidget::itemDoubleClicked, this, &RegisterDialog::registerMarked);
    connect(field, &QLineEdit::textChanged, this, &RegisterDialog::seek);
    connect(&desk, &Desk::changed, this, [this] {
        seek();
        showStand();
    });
    showStand();
    resize(520, 480);
    field->setFocus();
}

bool RegisterDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            hits->setCurrentRow(std::clamp(row, 0, std::max(0, hits->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RegisterDialog::seek()
{
    hits->clear();
    const QString typed = field->text().trimmed();
    if (typed.isEmpty())
        return;
    QHash<AttendeeId, AttendeeState> standing;
    for (const Row<Registration> &one : desk.agenda().registrationsFor(session))
        standing.insert(one->attendee, one->state);
    for (const auto &hit : desk.guests().ready().find(typed, mostFound)) {
        const Attendee *guest = desk.plan().find(hit.id);
        if (guest == nullptr)
            continue;
        QStringList parts{guest->asWritten};
        if (!guest->organisation.isEmpty())
            parts.append(guest->organisation);
        const auto state = standing.constFind(hit.id);
        if (state != standing.constEnd() && *state == AttendeeState::Registered)
            parts.append(tr("is registered"));
        else if (state != standing.constEnd() && *state == AttendeeState::Waiting)
            parts.append(tr("waits for a place"));
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" \u00b7 ")), hits);
        item->setData(Qt::UserRole, hit.id.toString());
    }
    hits->setCurrentRow(0);
}

void RegisterDialog::registerMarked()
{
    const QListWidgetItem *marked = hits->currentItem();
    if (marked == nullptr)
        return;
    const AttendeeId id = AttendeeId::fromString(marked->data(Qt::UserRole).toString());
    const Attendee *guest = desk.plan().find(id);
    const QString name = guest == nullptr ? QString() : guest->asWritten;
    const auto isIn = [&](AttendeeState state) {
        const auto &all = desk.agenda().registrationsFor(session);
        return std::any_of(all.begin(), all.end(), [&](const Row<Registration> &one) {
            return one->attendee == id && one->state == state;
        });
    };
    if (isIn(AttendeeState::Registered) || isIn(AttendeeState::Waiting)) {
        showStand(isIn(AttendeeState::Waiting) ? tr("%1 waits for a place already.").arg(name)
                                               : tr("%1 is registered already.").arg(name));
    } else if (enrolThem(desk, {id}, session)) {
        showStand(isIn(AttendeeState::Waiting) ? tr("All places are taken: %1 waits.").arg(name)
                                               : tr("%1 is registered.").arg(name));
    }
    field->clear();
    field->setFocus();
}

void RegisterDialog::showStand(const QString &before)
{
    const QString now = wording::booking(edits::lineOf(desk.agenda(), session).booking);
    stand->setText(before.isEmpty() ? now : before + QLatin1Char('\n') + now);
}

void registerForSession(Desk &desk, const QList<AttendeeId> &attendees, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<std::pair<QString, SessionId>> sessions;
    for (const Enrolment &one : desk.plan().enrolments())
        sessions.emplace_back(titleIn(desk.plan(), one.session), one.session);
    std::sort(sessions.begin(), sessions.end());
    for (const auto &[title, session] : sessions) {
        const edits::Booking booking = edits::lineOf(desk.agenda(), session).booking;
        const QString left =
            booking.left() ? RegisterDialog::tr("%n left", nullptr, std::max(0, *booking.left())) : QString();
        QString text = title;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(left.isEmpty() ? text : text + QLatin1Char('\t') + left, parent,
                        [&desk, attendees, session = session] { enrolThem(desk, attendees, session); });
    }
    if (sessions.empty())
        menu->addAction(RegisterDialog::tr("No session takes registrations yet: see the page Registrations"))
            ->setEnabled(false);
    menu->popup(QCursor::pos());
}

} // namespace blokplan::ui
