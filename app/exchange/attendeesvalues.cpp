#include "app/exchange/attendeesvalues.h"

#include "app/base/fold.h"
#include "app/exchange/pastevalues.h"
#include "app/model/codec.h"

#include <QHash>
#include <QRegularExpression>

namespace blokplan::attendees
{

namespace
{

const QHash<QString, AttendeeState> &stateWords()
{
    static const QHash<QString, AttendeeState> known = [] {
        QHash<QString, AttendeeState> all;
        const auto add = [&](AttendeeState state, const char *words) {
            for (const QString &word : QString::fromLatin1(words).split(QLatin1Char('|')))
                all.insert(word, state);
        };
        add(AttendeeState::Registered,
            "registered|attending|checked "
            "in|yes|ja|going|approved|complete|completed|confirmed|paid|active|valid|"
            "false|nee|no void|aangemeld|ingeschreven|bevestigd|betaald|actief|geregistreerd|ok|transferred");
        add(AttendeeState::Waiting,
            "waiting|waitlist|waitlisted|waiting list|on waiting list|wachtlijst|op wachtlijst|wachtend|"
            "pending|pending approval|pending_approval|awaiting payment|invited|in afwachting");
        add(AttendeeState::Cancelled,
            "cancelled|canceled|not attending|deleted|refunded|declined|rejected|withdrawn|void|voided|no|"
            "not going|geannuleerd|afgemeld|geweigerd|afgewezen|ingetrokken|verwijderd|vervallen");
        return all;
    }();
    return known;
}

QString word(const QString &cell)
{
    return folded(cell);
}

/// "1/5/2024 1:30 PM": three numbers, and a time if there is one.
const QRegularExpression &numericDate()
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
        "\\s*([AaPp][Mm])?)?$"));
    return form;
}

QDateTime wallClock(QDate date, QTime time, const QTimeZone &zone)
{
    if (!date.isValid() || date.year() < 1970 || date.year() > 2200 || !time.isValid())
        return {};
    return QDateTime(date, time, zone).toUTC();
}

QDateTime numericMoment(const QString &cell, DayOrder order, const QTimeZone &zone)
{
    const auto match = numericDate().match(cell);
    if (!match.hasMatch())
        return {};
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    if (order == DayOrder::MonthFirst)
        std::swap(day, month);
    const int written = match.capturedView(3).toInt();
    const int year = written < 100 ? 2000 + written : written;
    int hour = match.capturedView(4).toInt();
    const QString half = match.captured(7).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    return wallClock(QDate(year, month, day),
                     QTime(hour, match.capturedView(5).toInt(), match.capturedView(6).toInt()), zone);
}

/// "2024-05-01 12:33:02.123 +02:00", and less of it.
QDateTime isoMoment(QString cell, const QTimeZone &zone)
{
    if (cell.size() < 10 || cell[4] != QLatin1Char('-') || cell[7] != QLatin1Char('-'))
        return {};
    if (cell.size() == 10)
        return wallClock(QDate::fromString(cell, Qt::ISODate), QTime(0, 0), zone);
    cell[10] = QLatin1Char('T');
    static const QRegularExpression offset(QStringLiteral("\\s*(?:UTC|GMT)?\\s*([+-]\\d\\d):?(\\d\\d)$"));
    static const QRegularExpression zulu(QStringLiteral("\\s*(UTC|GMT|Z)$"));
    cell.replace(zulu, QStringLiteral("Z"));
    if (!cell.endsWith(QLatin1Char('Z')))
        cell.replace(offset, QStringLiteral("\\1:\\2"));
    static const QRegularExpression withOffset(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)$"));
    if (!withOffset.match(cell, 11)
             .hasMatch()) // apart: as one it would ask for this machine's zone each time
        return wallClock(QDate::fromString(cell.left(10), Qt::ISODate),
                         QTime::fromString(cell.mid(11), Qt::ISODateWithMs), zone);
    return QDateTime::fromString(cell, Qt::ISODateWithMs).toUTC();
}

} // namespace

std::optional<AttendeeState> stateIn(const QString &cell, bool isVoid)
{
    const QString said = word(cell);
    if (said.isEmpty())
        return AttendeeState::Registered;
    if (isVoid)
        return isYes(cell) || said.startsWith(QLatin1String("void")) ? AttendeeState::Cancelled
                                                                     : AttendeeState::Registered;
    if (said == QLatin1String("nee"))
        return AttendeeState::Cancelled;
    const auto found = stateWords().constFind(said);
    return found == stateWords().constEnd() ? std::nullopt : std::optional(*found);
}

bool isYes(const QString &cell)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("true"),
                                 QStringLiteral("1"),   QStringLiteral("x"),  QStringLiteral("waar"),
                                 QStringLiteral("oui"), QStringLiteral("y"),  QStringLiteral("j")};
    return yes.contains(word(cell));
}

DayOrder dayOrderIn(const QStringList &cells)
{
    for (const QString &cell : cells) {
        const auto match = numericDate().match(cell);
        if (match.hasMatch() && match.capturedView(2).toInt() > 12)
            return DayOrder::MonthFirst;
        if (match.hasMatch() && match.capturedView(1).toInt() > 12)
            return DayOrder::DayFirst;
    }
    const bool half = std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        return cell.endsWith(QLatin1String("m"), Qt::CaseInsensitive) && cell.contains(QLatin1Char('/'));
    });
    return half ? DayOrder::MonthFirst : DayOrder::DayFirst; // who writes AM and PM writes the month first
}

QDateTime momentIn(const QString &cell, DayOrder order, const QTimeZone &zone)
{
    if (cell.isEmpty() || cell.size() > 60)
        return {};
    if (QDateTime iso = isoMoment(cell, zone); iso.isValid())
        return iso;
    if (QDateTime numeric = numericMoment(cell, order, zone); numeric.isValid())
        return numeric;
    static const Plan none;
    if (const auto date = paste::fullDateIn(cell))
        return wallClock(*date, QTime(0, 0), zone);
    const auto moment = paste::momentIn(cell, none);
    return moment && moment->date
               ? wallClock(*moment->date, QTime(0, 0).addSecs(60 * std::min(moment->minute, 1439)), zone)
               : QDateTime();
}

QStringList listIn(const QString &cell)
{
    QStringList list;
    for (const QString &one :
         QString(cell).replace(QLatin1Char('\n'), QLatin1Char(';')).split(QLatin1Char(';'))) {
        if (!one.trimmed().isEmpty())
            list.append(one.trimmed());
    }
    return list;
}

QList<Instruction> instructionsIn(const QString &cell)
{
    QList<Instruction> list;
    for (const QString &line : listIn(cell)) {
        const auto kind = codec::enumOf<InstructionKind>(line.section(QLatin1Char(':'), 0, 0).trimmed());
        list.append(kind ? Instruction{*kind, line.section(QLatin1Char(':'), 1).trimmed()}
                         : Instruction{InstructionKind::Other, line});
    }
    return list;
}

QString written(const QList<Instruction> &instructions)
{
    QStringList lines;
    for (const Instruction &one : instructions) {
        QString text = one.text;
        text.replace(QLatin1Char(';'), QLatin1Char(',')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines.append(text.isEmpty() ? codec::nameOf(one.what)
                                    : codec::nameOf(one.what) + QStringLiteral(": ") + text);
    }
    return lines.join(QStringLiteral("; "));
}

ForeignIds idsIn(const QString &cell)
{
    ForeignIds ids;
    for (const QString &line : listIn(cell)) {
        const qsizetype at = line.indexOf(QLatin1Char('='));
        if (at > 0)
            ids.insert(line.left(at).trimmed(), line.mid(at + 1).trimmed());
    }
    return ids;
}

QString written(const ForeignIds &ids)
{
    QStringList lines;
    for (auto it = ids.begin(); it != ids.end(); ++it)
        lines.append(it.key() + QLatin1Char('=') + it.value());
    return lines.join(QStringLiteral("; "));
}

NamedSessions sessionsIn(const QString &cell, const QHash<QString, SessionId> &known)
{
    static const QRegularExpression between(QStringLiteral("[;,\\n]"));
    NamedSessions named;
    constexpr qsizetype mostPieces = 8; // that one title is written in
    QList<qsizetype> ends;              // of each piece
    for (auto it = between.globalMatch(cell); it.hasNext();)
        ends.append(it.next().capturedStart());
    ends.append(cell.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i < ends.size();) {
        qsizetype taken = 0;
        for (qsizetype last = std::min(i + mostPieces, ends.size()) - 1; last >= i && taken == 0; --last) {
            const auto found = known.constFind(folded(QStringView(cell).mid(start, ends[last] - start)));
            if (found == known.constEnd() || found->isNull())
                continue;
            if (!named.sessions.contains(*found))
                named.sessions.append(*found);
            taken = last - i + 1;
        }
        const QString piece = cell.mid(start, ends[i] - start).trimmed();
        if (taken == 0 && !piece.isEmpty())
            named.unknown.append(piece);
        i += std::max<qsizetype>(1, taken);
        start = i > 0 && i <= ends.size() ? ends[i - 1] + 1 : start;
    }
    return named;
}

} // namespace blokplan::attendees
