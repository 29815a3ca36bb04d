#include "ui/forms/sessionchoice.h"

#include "app/wording/words.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace blokplan::ui
{

namespace
{

/// "Fri 17 Nov 10:30, Zaal 2"
QString placeOf(const Agenda &agenda, const SessionId &id)
{
    const PlacementRows &rows = agenda.of(id);
    if (rows.empty())
        return {};
    const Placement &first = *rows.front();
    const Room *room = agenda.plan().find(first.rooms.value(0));
    return wording::shortDate(first.date) + QLatin1Char(' ') + clockText(first.start) +
           (room == nullptr ? QString() : QStringLiteral(", ") + room->name.first);
}

std::vector<const Session *> sortedSessions(const Plan &plan, const SessionId &without)
{
    std::vector<const Session *> sessions;
    for (const Session &session : plan.sessions()) {
        if (session.id != without)
            sessions.push_back(&session);
    }
    std::sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) {
        const int order = a->title.first.compare(b->title.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    return sessions;
}

} // namespace

SessionTitles::SessionTitles(const Agenda &agenda, QObject *parent, const SessionId &without)
    : QObject(parent), model(new QStringListModel(this))
{
    const auto sessions = sortedSessions(agenda.plan(), without);
    QStringList titles;
    const auto titleAt = [&](size_t i) { return i < sessions.size() ? sessions[i]->title.first : QString(); };
    for (size_t i = 0; i < sessions.size(); ++i) {
        const QString title = titleAt(i);
        const bool shared = titleAt(i + 1) == title || (i > 0 && titleAt(i - 1) == title);
        const QString place = shared ? placeOf(agenda, sessions[i]->id) : QString();
        titles.append(place.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, place));
        ids.append(sessions[i]->id);
    }
    model->setStringList(titles);
}

SessionChoice::SessionChoice(const SessionTitles &titles, const SessionId &chosen, QWidget *parent)
    : QComboBox(parent), known(titles)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(titles.titles());
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(tr("Part of a title"));
    setCurrentIndex(titles.rowOf(chosen));
    lineEdit()->home(false);
    setAccessibleName(tr("Session"));
}

SessionId SessionChoice::session() const
{
    const QString written = currentText().trimmed();
    if (currentIndex() >= 0 && written == itemText(currentIndex()).trimmed())
        return known.at(currentIndex());
    return known.at(findText(written, Qt::MatchFixedString));
}

QString SessionChoice::message() const
{
    if (currentText().trimmed().isEmpty())
        return tr("Choose a session, or remove the line.");
    return session().isNull() ? tr("No session is called '%1'.").arg(currentText().trimmed()) : QString();
}

} // namespace blokplan::ui
