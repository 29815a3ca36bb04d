#include "ui/timetable/dealdialog.h"

#include "app/edits/parts.h"
#include "app/wording/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSpinBox>

namespace blokplan::ui
{

namespace
{

struct DealDialogWords {
    Q_DECLARE_TR_FUNCTIONS(DealDialog)
};

enum class Length { Own, Each, Divided };

/// "1. 10:30-10:40 'Open data'", as they will stand.
QStringList orderAfter(const Agenda &agenda, const Edit &edit, const SessionId &session)
{
    const auto next = applied(agenda.plan(), edit);
    if (!next)
        return {};
    const Agenda after(*next);
    const PlacementRows &placements = after.of(session);
    QStringList lines;
    int minute = placements.empty() ? 0 : placements.front()->start;
    for (const Row<Session> &part : after.partsOf(session)) {
        lines.append(placements.empty()
                         ? wording::minutes(part->length) + QStringLiteral("  ") + part->title.first
                         : wording::span(minute, part->length) + QStringLiteral("  ") + part->title.first);
        minute += isAlive(*part) ? part->length : 0;
    }
    return lines;
}

/// As it stands on the timetable, if it does.
int lengthOf(const Agenda &agenda, const Session &session)
{
    const PlacementRows &placements = agenda.of(session.id);
    return placements.empty() ? session.length : placements.front()->length;
}

} // namespace

WishDialog *openDealDialog(Desk &desk, const SessionId &session, QWidget *parent)
{
    auto *dialog = new WishDialog(desk, DealDialogWords::tr("Deal the parts out"),
                                  DealDialogWords::tr("&Deal out", "parts"), parent);
    auto *order = dialog->add("order", DealDialogWords::tr("&Order"), new QComboBox(dialog));
    order->addItems({DealDialogWords::tr("As given"), DealDialogWords::tr("Drawn by lot")});
    auto *length = dialog->add("length", DealDialogWords::tr("&Length"), new QComboBox(dialog));
    length->addItems({DealDialogWords::tr("Each its own"), DealDialogWords::tr("All the same"),
                      DealDialogWords::tr("The session's time, divided")});
    auto *each = dialog->add("each", DealDialogWords::tr("&Minutes each"), new QSpinBox(dialog));
    each->setRange(1, 240);
    each->setValue(10);
    auto *follows = dialog->add(
        "follows", {}, new QCheckBox(DealDialogWords::tr("The session &takes as long as its parts"), dialog));
    const quint32 seed = QRandomGenerator::global()->generate();
    const auto outcome = [&desk, session, order, length, each, follows, seed] {
        each->setEnabled(Length(length->currentIndex()) == Length::Each);
        const Session *found = desk.plan().find(session);
        if (found == nullptr)
            return Outcome();
        edits::Deal deal;
        if (order->currentIndex() == 1)
            deal.seed = seed;
        if (Length(length->currentIndex()) == Length::Each)
            deal.each = each->value();
        if (Length(length->currentIndex()) == Length::Divided)
            deal.within = lengthOf(desk.agenda(), *found);
        deal.parentFollows = follows->isChecked();
        const Edit edit = edits::dealParts(desk.agenda(), session, deal);
        return Outcome{edit, firstOf(orderAfter(desk.agenda(), edit, session), 12)};
    };
    for (QComboBox *field : {order, length})
        QObject::connect(field, &QComboBox::currentIndexChanged, dialog, &WishDialog::recheck);
    QObject::connect(each, &QSpinBox::valueChanged, dialog, &WishDialog::recheck);
    QObject::connect(follows, &QCheckBox::toggled, dialog, &WishDialog::recheck);
    dialog->begin(outcome);
    return dialog;
}

} // namespace blokplan::ui
