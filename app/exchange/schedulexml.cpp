#include "app/exchange/schedulexml.h"

#include "app/exchange/breaktitle.h"

namespace blokplan::schedulexml
{

int recognise(const QByteArray &head, const QString &fileName)
{
    QByteArray text = head.left(64 * 1024);
    text.replace('\0', QByteArray()); // UTF-16
    if (text.contains("<schedule") && text.contains("<conference"))
        return 95;
    if (text.contains("<schedule"))
        return 60;
    const bool xml = text.trimmed().startsWith('<') || text.contains("<?xml");
    const bool suffix = fileName.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
                        fileName.endsWith(QLatin1String(".frab"), Qt::CaseInsensitive);
    return xml && suffix ? 20 : xml || suffix ? 5 : 0;
}

Result<Incoming> read(const QByteArray &bytes, const QString &source, const ReadOptions &options)
{
    return parse(bytes, source).map([&](const ScheduleFile &file) { return planOf(file, options); });
}

const QUuid &space()
{
    static const QUuid uuid(QStringLiteral("{6a1f0c9e-52f5-5b0b-8d7c-0f7e2c9d5a31}"));
    return uuid;
}

QString numberOf(const QUuid &guid)
{
    const auto id = PlacementId::fromUuid(guid);
    return QString::number(100'000'000 + (id.high ^ id.low) % 900'000'000);
}

QUuid guidIn(const PlacementId &placement, const RoomId &room)
{
    return QUuid::createUuidV5(placement.toUuid(), room.toString());
}

SessionKind kindOf(const QString &type)
{
    const QString word = type.toLower();
    const auto says = [&](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char *one) { return word.contains(QLatin1String(one)); });
    };
    if (word == QLatin1String("break") || word == QLatin1String("pause") || word == QLatin1String("lunch"))
        return SessionKind::Break;
    if (word == QLatin1String("block") || word == QLatin1String("blocker"))
        return SessionKind::Blocker;
    if (says({"workshop", "hands-on", "tutorial"}))
        return SessionKind::Workshop;
    if (says({"discussion", "debat", "panel", "podium"}))
        return SessionKind::Debate;
    if (says({"keynote", "plenary", "ceremony"}))
        return SessionKind::Plenary;
    if (says({"drop-in", "infodesk", "exhibition"}))
        return SessionKind::DropIn;
    return SessionKind::Talk;
}

SessionKind kindOf(const QString &type, const QString &title, bool hasPeople)
{
    return type.isEmpty() && !hasPeople && isBreakTitle(title) ? SessionKind::Break : kindOf(type);
}

QString typeOf(SessionKind kind)
{
    return QLatin1String(EnumNames<SessionKind>::names[size_t(kind)]);
}

} // namespace blokplan::schedulexml
