#include "ui/forms/routeblockrow.h"

#include "ui/forms/rowlist.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

/// All sessions by title, to be found as one types.
QComboBox *sessionChoice(const Plan &plan, const SessionId &chosen, QWidget *parent)
{
    std::vector<const Session *> sessions;
    for (const Session &session : plan.sessions())
        sessions.push_back(&session);
    std::sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) {
        return a->title.first.compare(b->title.first, Qt::CaseInsensitive) < 0;
    });
    auto *choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    for (const Session *session : sessions)
        choice->addItem(session->title.first, session->id.toString());
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->setCurrentIndex(choice->findData(chosen.toString()));
    return choice;
}

} // namespace

RouteBlockRow::RouteBlockRow(const Plan &now, const RouteBlock &block, QWidget *parent)
    : QWidget(parent), plan(now), heading(new QLineEdit(block.heading, this)),
      note(new QLineEdit(block.note, this)), sessions(new RowList(tr("Add a session"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    heading->setPlaceholderText(tr("Heading"));
    heading->setAccessibleName(tr("Heading"));
    note->setPlaceholderText(tr("Note"));
    note->setAccessibleName(tr("Note"));
    column->addWidget(heading);
    column->addWidget(note);
    column->addWidget(sessions);
    setFocusProxy(heading);
    for (const SessionId &id : block.sessions)
        append(id);
    connect(sessions, &RowList::addAsked, this, [this] { append({}); });
}

void RouteBlockRow::append(const SessionId &session)
{
    auto *choice = sessionChoice(plan, session, sessions);
    choice->setAccessibleName(tr("Session"));
    sessions->append(choice);
}

RouteBlock RouteBlockRow::block() const
{
    RouteBlock block{heading->text().trimmed(), note->text().trimmed(), {}};
    for (const QComboBox *choice : sessions->rowsAs<QComboBox>()) {
        const auto id = SessionId::fromString(choice->currentData().toString());
        if (!id.isNull() && !block.sessions.contains(id))
            block.sessions.append(id);
    }
    return block;
}

} // namespace blokplan::ui
