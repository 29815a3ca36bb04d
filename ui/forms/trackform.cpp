#include "ui/forms/trackform.h"

#include "ui/forms/forms.h"
#include "ui/forms/routeblockrow.h"
#include "ui/forms/rowlist.h"
#include "ui/forms/sessionchoice.h"

namespace blokplan::ui
{

TrackForm::TrackForm(Desk &wanted, const Track &track, QWidget *parent)
    : RecordForm(wanted, track, track.name.first.isEmpty() ? tr("New track") : track.name.first, parent)
{
    TextInput *name = text("name", &Track::name);
    require(name, tr("A track needs a name."));
    QLineEdit *code = line("code", &Track::code);
    code->setMaximumWidth(96);
    addCheck(code, [=] {
        return code->text().trimmed().size() > 8
                   ? tr("A code has two to four letters; it stands on the block.")
                   : QString();
    });
    colour("colour", &Track::colour);
    name->setFocus();
    finish();
}

RouteForm::RouteForm(Desk &wanted, const Route &route, QWidget *parent)
    : RecordForm(wanted, route, route.name.first.isEmpty() ? tr("New route") : route.name.first, parent)
{
    TextInput *name = text("name", &Route::name);
    require(name, tr("A route needs a name."));
    colour("colour", &Route::colour);
    addBlocks();
    paper("notes", &Route::notes);
    name->setFocus();
    finish();
    resize(std::max(width(), 640), std::max(height(), 560));
}

void RouteForm::addBlocks()
{
    auto *titles = new SessionTitles(desk.agenda(), this);
    blocks = new RowList(tr("Add a heading"), this);
    for (const RouteBlock &block : record.blocks)
        blocks->append(new RouteBlockRow(*titles, block, blocks));
    bind("blocks", blocks, [this](Route &route) {
        route.blocks.clear();
        for (const RouteBlockRow *row : blocks->rowsAs<RouteBlockRow>())
            route.blocks.append(row->block());
    });
    connect(blocks, &RowList::addAsked, this,
            [this, titles] { blocks->append(new RouteBlockRow(*titles, {}, blocks)); });
    addCheck(blocks, [this] {
        for (const RouteBlockRow *row : blocks->rowsAs<RouteBlockRow>()) {
            if (const QString wrong = row->message(); !wrong.isEmpty())
                return wrong;
        }
        return QString();
    });
}

QDialog *newTrackForm(Desk &desk, QWidget *parent)
{
    Track track;
    track.id = TrackId::create();
    track.colour = trackColour(int(desk.plan().tracks().size()));
    for (const Track &other : desk.plan().tracks())
        track.position = std::max(track.position, other.position + 1);
    auto *form = new TrackForm(desk, track, parent);
    form->open();
    return form;
}

QDialog *newRouteForm(Desk &desk, QWidget *parent)
{
    Route route;
    route.id = RouteId::create();
    route.colour = trackColour(int(desk.plan().routes().size()));
    for (const Route &other : desk.plan().routes())
        route.position = std::max(route.position, other.position + 1);
    auto *form = new RouteForm(desk, route, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
