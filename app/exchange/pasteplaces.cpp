#include "app/exchange/pasteplaces.h"

#include "app/exchange/pastevalues.h"

#include <QRegularExpression>

namespace blokplan::paste
{

namespace
{

QStringList cut(const QString &cell, const QRegularExpression &between)
{
    QStringList names;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name) && names.size() < 100)
            names.append(name);
    }
    return names;
}

/// "Zaal 1 (1e verd.)" -> "zaal 1".
QString looseName(const QString &name)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    const QString without = wordsOf(QString(name).remove(aside));
    return without.isEmpty() ? wordsOf(name) : without;
}

QString number(const QString &words)
{
    static const QRegularExpression last(QStringLiteral("^(?:zaal|room|ruimte|lokaal|hall?) (\\w{1,3})$"));
    return last.match(words).captured(1);
}

} // namespace

QStringList cutNames(const QString &cell, const std::function<bool(const QString &)> &isKnown)
{
    static const QRegularExpression semicolon(QStringLiteral(";"));
    static const QRegularExpression strong(QStringLiteral("\\n| \\+ "));
    static const QRegularExpression weak(QStringLiteral("\\n|\\s*[,/&+]\\s*|\\s(?:en|and|und)\\s"));
    if (cell.contains(QLatin1Char(';')))
        return cut(cell, semicolon);
    if (isKnown(cell.simplified()))
        return {cell.simplified()};
    const QStringList parts = cut(cell, weak);
    return std::all_of(parts.begin(), parts.end(), isKnown) ? parts : cut(cell, strong);
}

RoomNames::RoomNames(const Plan &plan)
{
    for (const Room *room : orderedRooms(plan))
        add(*room);
}

void RoomNames::add(const Room &room)
{
    inOrder.append(room.id);
    exact.insert(wordsOf(room.name.first), room.id);
    for (const QString &name : room.name.others)
        exact.insert(wordsOf(name), room.id);
    const QString name = looseName(room.name.first);
    enter(name, room.id);
    if (!number(name).isEmpty())
        enter(number(name), room.id);
}

void RoomNames::enter(const QString &key, const RoomId &id)
{
    const auto found = loose.find(key);
    if (found == loose.end())
        loose.insert(key, id);
    else if (*found != id)
        *found = RoomId();
}

RoomId RoomNames::find(const QString &name) const
{
    const QString words = wordsOf(name);
    if (words.isEmpty())
        return {};
    const auto same = exact.constFind(words);
    return same != exact.constEnd() ? *same : loose.value(looseName(name));
}

bool RoomNames::meansAll(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:alle (?:zalen|ruimtes|ruimten)|all (?:rooms|halls)|iedere zaal|elke zaal)$"));
    return form.match(wordsOf(name)).hasMatch();
}

} // namespace blokplan::paste
