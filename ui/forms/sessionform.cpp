#include "ui/forms/sessionform.h"

#include "app/model/agenda.h"
#include "ui/base/style.h"
#include "ui/forms/checklist.h"
#include "ui/forms/forms.h"
#include "ui/forms/knownpeople.h"
#include "ui/forms/participantrow.h"
#include "ui/forms/partsinput.h"
#include "ui/forms/placementrow.h"
#include "ui/forms/relationrow.h"
#include "ui/forms/sessionchoice.h"
#include "ui/forms/todorow.h"

#include <QLabel>

namespace blokplan::ui
{

namespace
{

/// The words the plan uses already, so that one thing is written one way.
template <class R>
QStringList wordsIn(const Table<R> &records, QStringList R::*member)
{
    QStringList words;
    for (const R &one : records)
        words += one.*member;
    return words;
}

} // namespace

SessionForm::SessionForm(Desk &wanted, const Session &session, const edits::Spot &spot, QWidget *parent)
    : RecordForm(wanted, session,
                 session.title.first.isEmpty() ? SessionForm::tr("New session") : session.title.first,
                 parent),
      known(new KnownPeople(wanted, this)), titles(new SessionTitles(wanted.agenda(), this, session.id))
{
    addSessionTab();
    addPlacements(spot);
    if (record.parent.isNull())
        addPartsTab();
    addWishesTab();
    addTodoTab();
    addTextTab();
    finish();
    resize(std::max(width(), 820), std::max(height(), 640));
}

void SessionForm::addSessionTab()
{
    startTab(tr("Session"));
    TextInput *title = text("title", &Session::title);
    require(title, tr("A session needs a title."));
    text("subtitle", &Session::subtitle);
    if (!record.parent.isNull())
        addParent();
    choice<SessionKind>("kind", &Session::sort, wording::word);
    choice<SessionState>("state", &Session::state, wording::word);
    length("length", &Session::length);
    addPeople();
    box("details_to_follow", &Session::detailsToFollow);
    addTracks();
    title->setFocus();
}

void SessionForm::addParent()
{
    const Session *whole = desk.plan().find(record.parent);
    auto *line = new QLineEdit(whole == nullptr ? QString() : whole->title.first, this);
    line->setReadOnly(true);
    addField(wording::fieldWord(QLatin1String(Session::kind), QStringLiteral("parent")), line);
}

void SessionForm::addTracks()
{
    if (desk.plan().tracks().isEmpty()) {
        addField(wording::fieldWord(QLatin1String(Session::kind), QStringLiteral("tracks")),
                 quietLabel(tr("There are no tracks yet; they are made on their own page."), this));
        return;
    }
    auto *tracks = new TracksInput(desk.plan(), record.tracks, this);
    bind("tracks", tracks, [=](Session &session) { session.tracks = tracks->tracks(); });
}

void SessionForm::addPeople()
{
    people.list = new RowList(tr("Add a person"), this);
    people.list->setObjectName(QStringLiteral("people"));
    const auto append = [this](const Participant &participant) {
        people.list->append(new ParticipantRow(*known, participant, people.list));
    };
    for (const Row<Participant> &row : desk.agenda().participantsOf(record.id))
        append(*row);
    people.begin();
    addBlock(tr("People"), people.list);
    addCheck(people.list, [this] { return people.message(); });
    connect(people.list, &RowList::addAsked, this, [this, append] {
        Participant participant;
        participant.id = ParticipantId::create();
        participant.session = record.id;
        append(participant);
    });
}

void SessionForm::addPlacements(const edits::Spot &spot)
{
    placements.list = new RowList(tr("Add a time"), this, RowList::Order::None);
    placements.list->setObjectName(QStringLiteral("placements"));
    const auto append = [this](const Placement &placement) {
        placements.list->append(new PlacementRow(desk.plan(), placement, placements.list));
    };
    for (const Row<Placement> &row : desk.agenda().of(record.id))
        append(*row);
    placements.begin();
    if (!spot.rooms.isEmpty()) {
        Placement placement = nextPlacement();
        placement.date = spot.date;
        placement.start = spot.start;
        placement.rooms = spot.rooms;
        append(placement);
    }
    connect(placements.list, &RowList::addAsked, this, [this, append] { append(nextPlacement()); });
    if (!record.parent.isNull() && placements.list->rows().isEmpty()) {
        placements.list->hide(); // the time of a part follows from its session
        return;
    }
    startTab(tr("Times and rooms"));
    addBlock(tr("Times and rooms"), placements.list);
    addCheck(placements.list, [this] { return placements.message(); });
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

void SessionForm::addPartsTab()
{
    startTab(tr("Parts"));
    parts = new PartsInput(desk, *known, record, this);
    addBlock(tr("Parts, one after the other"), parts);
    addCheck(parts, [this] { return parts->message(); });
}

void SessionForm::addWishesTab()
{
    startTab(tr("Wishes"));
    number("expected", &Session::expected);
    QLineEdit *needs = list("needs", &Session::needs);
    needs->setPlaceholderText(tr("What its room must have, with commas between"));
    completeWords(needs, wordsIn(desk.plan().rooms(), &Room::features) +
                             wordsIn(desk.plan().sessions(), &Session::needs));
    QLineEdit *audiences = list("audiences", &Session::audiences);
    audiences->setPlaceholderText(tr("Whom it is for, with commas between"));
    completeWords(audiences, wordsIn(desk.plan().sessions(), &Session::audiences));
    addRelations();
}

void SessionForm::addRelations()
{
    relations.list = new RowList(tr("Add a relation"), this, RowList::Order::None);
    relations.list->setObjectName(QStringLiteral("relations"));
    const auto append = [this](const Relation &relation) {
        relations.list->append(new RelationRow(*titles, record.id, relation, relations.list));
    };
    for (const Relation &relation : desk.plan().relations()) {
        if (relation.first == record.id || relation.second == record.id)
            append(relation);
    }
    relations.begin();
    addBlock(tr("Relations to other sessions"), relations.list);
    addCheck(relations.list, [this] { return relationsMessage(); });
    connect(relations.list, &RowList::addAsked, this, [this, append] {
        Relation relation;
        relation.id = RelationId::create();
        relation.tie = Tie::FollowUp;
        relation.second = record.id;
        append(relation);
    });
}

QString SessionForm::relationsMessage() const
{
    if (const QString wrong = relations.message(); !wrong.isEmpty())
        return wrong;
    std::vector<Relation> seen;
    for (const Relation &relation : relations.written()) {
        const auto same = [&](const Relation &other) {
            return other.tie == relation.tie && other.first == relation.first &&
                   other.second == relation.second;
        };
        if (std::any_of(seen.begin(), seen.end(), same))
            return tr("One relation stands here twice.");
        seen.push_back(relation);
    }
    return {};
}

void SessionForm::addTodoTab()
{
    startTab(tr("To do and notes"));
    addTodos();
    paper("notes_before", &Session::notesBefore);
    paper("notes_after", &Session::notesAfter);
}

void SessionForm::addTodos()
{
    todos.list = new RowList(tr("Add something to do"), this);
    todos.list->setObjectName(QStringLiteral("todos"));
    const auto append = [this](const Todo &todo) { todos.list->append(new TodoRow(todo, todos.list)); };
    std::vector<const Todo *> own;
    for (const Todo &todo : desk.plan().todos()) {
        if (todo.session == record.id)
            own.push_back(&todo);
    }
    std::stable_sort(own.begin(), own.end(),
                     [](const Todo *a, const Todo *b) { return a->position < b->position; });
    for (const Todo *todo : own)
        append(*todo);
    todos.begin();
    addBlock(tr("To do"), todos.list);
    addCheck(todos.list, [this] { return todos.message(); });
    connect(todos.list, &RowList::addAsked, this, [this, append] {
        Todo todo;
        todo.id = TodoId::create();
        todo.session = record.id;
        append(todo);
    });
}

void SessionForm::addTextTab()
{
    startTab(tr("Texts"));
    text("abstract", &Session::abstract, TextInput::Size::Paragraphs);
    text("description", &Session::description, TextInput::Size::Paragraphs);
    line("language", &Session::language);
    links("links", &Session::links);
}

/// The parts' times follow from the session's own.
void SessionForm::refresh()
{
    if (parts == nullptr)
        return;
    const auto times = placements.list->rowsAs<PlacementRow>();
    const Placement first = times.isEmpty() ? Placement() : times.first()->record();
    const int length = times.isEmpty() ? written().length : first.length;
    parts->showTimes(times.isEmpty() ? -1 : first.start, std::max(0, length));
}

bool SessionForm::hasMoreChanges() const
{
    return people.isChanged() || placements.isChanged() || relations.isChanged() || todos.isChanged() ||
           (parts != nullptr && parts->isChanged());
}

void SessionForm::putMore(Draft &draft)
{
    for (const ParticipantRow *row : people.list->rowsAs<ParticipantRow>()) {
        if (row->as() == ParticipantRow::As::NewPerson)
            draft.put(row->newPerson());
    }
    people.put(draft);
    placements.put(draft);
    relations.put(draft);
    todos.put(draft);
    if (parts != nullptr)
        parts->put(draft);
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
