#include "ui/forms/sessionform.h"

#include "app/model/agenda.h"
#include "ui/forms/checklist.h"
#include "ui/forms/forms.h"
#include "ui/forms/participantrow.h"
#include "ui/forms/placementrow.h"
#include "ui/forms/rowlist.h"

namespace blokplan::ui
{

SessionForm::SessionForm(Desk &wanted, const Session &session, const edits::Spot &spot, QWidget *parent)
    : RecordForm(wanted, session,
                 session.title.first.isEmpty() ? SessionForm::tr("New session") : session.title.first, parent)
{
    addSessionTab();
    addPlacements(spot);
    addTextTab();
    addNotesTab();
    finish();
    resize(std::max(width(), 780), std::max(height(), 640));
}

void SessionForm::addSessionTab()
{
    startTab(tr("Session"));
    TextInput *title = text("title", &Session::title);
    require(title, tr("A session needs a title."));
    text("subtitle", &Session::subtitle);
    choice<SessionKind>("kind", &Session::sort, wording::word);
    choice<SessionState>("state", &Session::state, wording::word);
    length("length", &Session::length);
    addPeople();
    box("details_to_follow", &Session::detailsToFollow);
    if (!desk.plan().tracks().isEmpty())
        addTracks();
    title->setFocus();
}

void SessionForm::addTracks()
{
    auto *tracks = new TracksInput(desk.plan(), record.tracks, this);
    bind("tracks", tracks, [=](Session &session) { session.tracks = tracks->tracks(); });
}

void SessionForm::addPeople()
{
    people = new RowList(tr("Add a person"), this);
    people->setObjectName(QStringLiteral("people"));
    for (const Row<Participant> &row : desk.agenda().participantsOf(record.id))
        appendPerson(*row);
    begunPeople = writtenPeople();
    addBlock(tr("People"), people);
    addCheck(people, [this] { return peopleMessage(); });
    connect(people, &RowList::addAsked, this, [this] {
        Participant participant;
        participant.id = ParticipantId::create();
        participant.session = record.id;
        appendPerson(participant);
    });
}

void SessionForm::addPlacements(const edits::Spot &spot)
{
    startTab(tr("Times and rooms"));
    placements = new RowList(tr("Add a time"), this);
    placements->setObjectName(QStringLiteral("placements"));
    for (const Row<Placement> &row : desk.agenda().of(record.id))
        appendPlacement(*row);
    begunPlacements = writtenPlacements();
    if (!spot.rooms.isEmpty()) {
        Placement placement = nextPlacement();
        placement.date = spot.date;
        placement.start = spot.start;
        placement.rooms = spot.rooms;
        appendPlacement(placement);
    }
    addBlock(tr("Times and rooms"), placements);
    addCheck(placements, [this] { return placementsMessage(); });
    connect(placements, &RowList::addAsked, this, [this] { appendPlacement(nextPlacement()); });
}

Placement SessionForm::nextPlacement() const
{
    const auto days = orderedDays(desk.plan());
    Placement placement;
    placement.id = PlacementId::create();
    placement.session = record.id;
    placement.length = std::max(1, written().length);
    if (!days.empty()) {
        placement.date = days.front()->date;
        placement.start = days.front()->opens;
    }
    return placement;
}

void SessionForm::addTextTab()
{
    startTab(tr("Texts"));
    text("abstract", &Session::abstract, TextInput::Size::Paragraphs);
    text("description", &Session::description, TextInput::Size::Paragraphs);
    line("language", &Session::language);
}

void SessionForm::addNotesTab()
{
    startTab(tr("Notes and needs"));
    number("expected", &Session::expected);
    list("needs", &Session::needs);
    paper("notes_before", &Session::notesBefore);
    paper("notes_after", &Session::notesAfter);
}

void SessionForm::appendPerson(const Participant &participant)
{
    people->append(new ParticipantRow(desk.plan(), participant, people));
}

void SessionForm::appendPlacement(const Placement &placement)
{
    placements->append(new PlacementRow(desk.plan(), placement, placements));
}

QString SessionForm::peopleMessage() const
{
    for (const ParticipantRow *row : people->rowsAs<ParticipantRow>()) {
        if (row->name().isEmpty())
            return tr("Write a name, or remove the line.");
        if (row->as() == ParticipantRow::As::Person && row->participant().person.isNull())
            return tr("'%1' is not on the list of people yet.").arg(row->name());
    }
    return {};
}

QString SessionForm::placementsMessage() const
{
    for (const PlacementRow *row : placements->rowsAs<PlacementRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

std::vector<Participant> SessionForm::writtenPeople() const
{
    std::vector<Participant> written;
    for (const ParticipantRow *row : people->rowsAs<ParticipantRow>()) {
        written.push_back(row->participant());
        written.back().position = int(written.size()) - 1;
        if (row->as() == ParticipantRow::As::NewPerson) {
            written.back().person = row->newPerson().id;
            written.back().text.clear();
        }
    }
    return written;
}

std::vector<Placement> SessionForm::writtenPlacements() const
{
    std::vector<Placement> written;
    for (const PlacementRow *row : placements->rowsAs<PlacementRow>())
        written.push_back(row->placement());
    return written;
}

bool SessionForm::hasMoreChanges() const
{
    return writtenPeople() != begunPeople || writtenPlacements() != begunPlacements;
}

void SessionForm::putMore(Draft &draft)
{
    for (const ParticipantRow *row : people->rowsAs<ParticipantRow>()) {
        if (row->as() == ParticipantRow::As::NewPerson)
            draft.put(row->newPerson());
    }
    bringTo(draft, begunPeople, writtenPeople());
    bringTo(draft, begunPlacements, writtenPlacements());
}

QDialog *newSessionForm(Desk &desk, QWidget *parent, const Session &draft, const edits::Spot &spot)
{
    Session session = draft;
    if (session.id.isNull())
        session.id = SessionId::create();
    auto *form = new SessionForm(desk, session, spot, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
