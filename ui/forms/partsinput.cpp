#include "ui/forms/partsinput.h"

#include "app/edits/records.h"
#include "app/wording/words.h"
#include "ui/forms/forms.h"
#include "ui/forms/hanging.h"
#include "ui/forms/partrow.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace blokplan::ui
{

QList<int> dividedMinutes(int minutes, int among)
{
    QList<int> lengths;
    for (int i = 0; i < among; ++i)
        lengths.append(std::max(1, minutes / among + (i < minutes % among ? 1 : 0)));
    return lengths;
}

PartsInput::PartsInput(Desk &wanted, const KnownPeople &people, const Session &parent, QWidget *owner)
    : QWidget(owner), desk(wanted), known(people), whole(parent), list(new RowList(tr("Add a part"), this)),
      sum(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    column->addWidget(makeBar());
    for (const Row<Session> &row : desk.agenda().partsOf(whole.id))
        append(*row, desk.agenda().participantsOf(row->id));
    begun = inRows();
    list->setObjectName(QStringLiteral("parts"));
    setFocusProxy(list);
    connect(list, &RowList::addAsked, this, [this] { append(nextPart(), {}); });
    connect(list, &RowList::changed, this, [this] { showTimes(begins, minutes); });
    connect(&desk, &Desk::changed, this, &PartsInput::follow);
}

QWidget *PartsInput::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, void (PartsInput::*act)()) {
        auto *button = new QPushButton(text, bar);
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        connect(list, &RowList::changed, button,
                [this, button] { button->setEnabled(list->rows().size() > 1); });
        button->setEnabled(false);
    };
    add(tr("Divide the time evenly"), &PartsInput::divideEvenly);
    add(tr("Draw the order"), &PartsInput::drawOrder);
    line->addStretch(1);
    line->addWidget(sum);
    return bar;
}

void PartsInput::append(const Session &part, const ParticipantRows &participants)
{
    auto *row = new PartRow(known, part, participants, list);
    connect(row, &PartRow::lengthEdited, this, [this] { showTimes(begins, minutes); });
    connect(row, &PartRow::openAsked, this, [this, id = part.id] { openForm(desk, id, window()); });
    list->append(row);
}

Session PartsInput::nextPart() const
{
    const std::vector<Session> all = written().sessions;
    Session part;
    part.id = SessionId::create();
    part.parent = whole.id;
    part.sort = all.empty() ? SessionKind::Talk : all.back().sort;
    part.state = whole.state;
    part.length = all.empty() || all.back().length <= 0 ? 10 : all.back().length;
    return part;
}

PartsInput::Parts PartsInput::inRows() const
{
    Parts all;
    for (const PartRow *row : list->rowsAs<PartRow>()) {
        all.sessions.push_back(row->part());
        const auto own = row->participants();
        all.people.insert(all.people.end(), own.begin(), own.end());
    }
    return all;
}

PartsInput::Parts PartsInput::written() const
{
    Parts all = inRows();
    number(all.sessions, begun.sessions, &Session::order);
    return all;
}

QString PartsInput::message() const
{
    for (const PartRow *row : list->rowsAs<PartRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

bool PartsInput::isChanged() const
{
    return written() != begun;
}

/// A part that goes takes along what hangs on it.
void PartsInput::removeGone(Draft &draft, const Parts &now) const
{
    QList<SessionId> gone;
    for (const Session &old : begun.sessions) {
        const auto is = [&](const Session &one) { return one.id == old.id; };
        const bool stays = std::any_of(now.sessions.begin(), now.sessions.end(), is);
        if (!stays && draft.plan().find(old.id) != nullptr)
            gone.append(old.id);
    }
    if (!gone.isEmpty())
        replay(draft, edits::remove(draft.plan(), gone));
}

void PartsInput::put(Draft &draft) const
{
    const Parts now = written();
    removeGone(draft, now);
    for (const PartRow *row : list->rowsAs<PartRow>()) {
        for (const Person &person : row->newPeople())
            draft.put(person);
    }
    bringTo(draft, begun.sessions, now.sessions);
    bringTo(draft, begun.people, now.people);
}

void PartsInput::showTimes(int start, int length)
{
    begins = start;
    minutes = length;
    int at = 0;
    for (PartRow *row : list->rowsAs<PartRow>()) {
        row->showTime(start < 0 ? QString() : wording::span(start + at, row->length()));
        at += row->length();
    }
    const QString together = tr("Together %1 of %2").arg(wording::minutes(at), wording::minutes(length));
    sum->setText(list->rows().isEmpty() ? QString() : together);
    QFont font = sum->font();
    font.setBold(at > length);
    sum->setFont(font);
}

void PartsInput::divideEvenly()
{
    const auto rows = list->rowsAs<PartRow>();
    const QList<int> lengths = dividedMinutes(minutes, int(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i]->setLength(lengths[i]);
}

void PartsInput::drawOrder()
{
    QList<QWidget *> order = list->rows();
    for (qsizetype left = order.size(); left > 1; --left)
        order.swapItemsAt(left - 1, QRandomGenerator::global()->bounded(int(left)));
    list->arrange(order);
}

/// A part's own form was kept, or something was undone.
void PartsInput::follow()
{
    for (Session &old : begun.sessions) {
        if (const Session *newest = desk.plan().find(old.id))
            old = *newest;
    }
    for (PartRow *row : list->rowsAs<PartRow>()) {
        if (const Session *newest = desk.plan().find(row->part().id))
            row->follow(*newest, desk.agenda().participantsOf(newest->id));
    }
    begun.people.clear();
    for (const Session &old : begun.sessions) {
        for (const Row<Participant> &person : desk.agenda().participantsOf(old.id))
            begun.people.push_back(*person);
    }
}

} // namespace blokplan::ui
