#include "ui/base/style.h"
#include "ui/checkin/checkinpage.h"
#include "ui/checkin/scanfield.h"
#include "ui/checkin/verdictpanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>

/// What the check-in page hears, and what it means.
namespace blokplan::ui
{

void CheckinPage::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    panel->shrink(); // who comes back to it finds no green of before
    doorDesk->dropConfirmation();
    Page::hideEvent(event);
}

bool CheckinPage::isForField(const QObject *watched, const QKeyEvent &key) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const bool typed = !key.text().isEmpty() && key.text().at(0).isPrint() &&
                       !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (widget == nullptr || !typed || isForwarding || !scanField->isEnabled() ||
        stack->currentIndex() != 0 || QApplication::activeModalWidget() != nullptr)
        return false;
    const bool isPopup = widget->window()->windowType() == Qt::Popup; // a menu, the lists to choose from
    return widget != scanField && (isPopup || widget->window() == window());
}

bool CheckinPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isForField(watched, static_cast<QKeyEvent &>(*event)))
        return Page::eventFilter(watched, event);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    scanField->setFocus();
    const QScopedValueRollback<bool> once(isForwarding, true);
    QCoreApplication::sendEvent(scanField, event);
    return true;
}

/// Who of that name is expected, for the one who is writing down somebody new.
QString CheckinPage::knownGuest(const QString &name) const
{
    static constexpr int fewest = 4; // letters
    if (name.size() < fewest)
        return {};
    for (const HitLine &line : doorDesk->find(name)) {
        if (!line.looksLike)
            return tr("On the list already: %1. Esc leaves this form, so that you can look them up.")
                .arg(dotted({line.name, line.under, line.state}));
    }
    return {};
}

/// A person's Enter: reads what was to be read, looks up a known code, or lets the marked one in.
void CheckinPage::enter(const QString &text)
{
    const HitLine *marked = hitList->marked();
    const bool nothing = text.isEmpty() && marked == nullptr;
    if (nothing) {
        doorDesk->confirm();
        return;
    }
    const bool byHand = hitList->isWalked();
    if (groupShown && text.isEmpty() &&
        (doorDesk->wantsConfirmation() || !byHand || !hitList->ticked().empty())) {
        // nobody of a group comes in by a second Enter of the scanner
        if (doorDesk->wantsConfirmation())
            doorDesk->confirm();
        else
            admitTicked();
        return;
    }
    const AttendeeId picked = marked == nullptr ? AttendeeId() : marked->id;
    scanField->clear();
    hitList->show({});
    showMiddle();
    if (doorDesk->isPaper() && !text.isEmpty() && !byHand) {
        // on paper a slip is not what comes nearest
        if (doorDesk->enterRow(text))
            return;
        if (!doorDesk->isCode(text)) {
            panel->refuse(
                tr("No row of the list has the letters '%1'. Type them again, or a name, and choose "
                   "with the arrows.")
                    .arg(text));
            return;
        }
    }
    if (doorDesk->isCode(text) || picked.isNull())
        doorDesk->scan(text);
    else
        doorDesk->admit(picked);
}

void CheckinPage::seek()
{
    const QString typed = scanField->text().trimmed();
    groupShown = false;
    scanField->setTicking(false);
    if (!typed.isEmpty())
        hitList->show(doorDesk->find(typed));
    else if (!hitList->lines().empty())
        hitList->show({});
    showMiddle();
}

/// Once nobody is left to tick, the group has come.
void CheckinPage::refreshGroup()
{
    const bool wasTicking = hitList->isTicking();
    hitList->refresh(doorDesk->group());
    groupShown = !wasTicking || hitList->isTicking();
    if (!groupShown)
        hitList->show({});
}

/// A fact or an edit has come: whoever is marked stays marked.
void CheckinPage::refreshHits()
{
    const QString typed = scanField->text().trimmed();
    if (!typed.isEmpty())
        hitList->refresh(doorDesk->find(typed));
    else if (groupShown)
        refreshGroup();
    showMiddle();
}

} // namespace blokplan::ui
