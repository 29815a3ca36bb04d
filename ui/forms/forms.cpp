#include "ui/forms/forms.h"

#include "ui/forms/personform.h"
#include "ui/forms/roomform.h"
#include "ui/forms/sessionform.h"
#include "ui/forms/trackform.h"

namespace blokplan::ui
{

namespace
{

template <class FormOf, class R>
QDialog *opened(Desk &desk, const Id<R> &id, QWidget *parent)
{
    const R *record = desk.plan().find(id);
    if (record == nullptr)
        return nullptr;
    auto *form = new FormOf(desk, *record, parent);
    form->open();
    return form;
}

struct Opener {
    Desk &desk;
    QWidget *parent;

    QDialog *operator()(const SessionId &id) const
    {
        const Session *session = desk.plan().find(id);
        return session == nullptr ? nullptr : newSessionForm(desk, parent, *session);
    }
    QDialog *operator()(const PlacementId &id) const
    {
        const Placement *placement = desk.plan().find(id);
        return placement == nullptr ? nullptr : (*this)(placement->session);
    }
    QDialog *operator()(const PersonId &id) const { return opened<PersonForm>(desk, id, parent); }
    QDialog *operator()(const RoomId &id) const { return opened<RoomForm>(desk, id, parent); }
    QDialog *operator()(const TrackId &id) const { return opened<TrackForm>(desk, id, parent); }
    QDialog *operator()(const RouteId &id) const { return opened<RouteForm>(desk, id, parent); }
};

} // namespace

QDialog *openForm(Desk &desk, const Target &target, QWidget *parent)
{
    return std::visit(Opener{desk, parent}, target);
}

} // namespace blokplan::ui
