#include "ui/forms/routeblockrow.h"

#include "ui/forms/rowlist.h"
#include "ui/forms/sessionchoice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace blokplan::ui
{

RouteBlockRow::RouteBlockRow(const SessionTitles &titles, const RouteBlock &block, QWidget *parent)
    : QWidget(parent), known(titles), heading(new QLineEdit(block.heading, this)),
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
    sessions->append(new SessionChoice(known, session, sessions));
}

RouteBlock RouteBlockRow::block() const
{
    RouteBlock block{heading->text().trimmed(), note->text().trimmed(), {}};
    for (const SessionChoice *choice : sessions->rowsAs<SessionChoice>()) {
        const SessionId id = choice->session();
        if (!id.isNull() && !block.sessions.contains(id))
            block.sessions.append(id);
    }
    return block;
}

QString RouteBlockRow::message() const
{
    for (const SessionChoice *choice : sessions->rowsAs<SessionChoice>()) {
        if (const QString wrong = choice->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace blokplan::ui
