#include "app/print/keptoptions.h"

#include "app/print/paper.h"

namespace blokplan::print
{

namespace
{

struct Flag {
    const char *name;
    bool BlockScheduleOptions::*member;
};
constexpr Flag flags[] = {{"landscape", &BlockScheduleOptions::landscape},
                          {"one_page_a_day", &BlockScheduleOptions::onePageADay},
                          {"grey", &BlockScheduleOptions::grey},
                          {"list", &BlockScheduleOptions::list},
                          {"empty_rooms", &BlockScheduleOptions::emptyRooms}};

template <class Tag>
QString textOf(const Id<Tag> &id)
{
    return id.toString();
}
QString textOf(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("none");
}

template <class Value>
QString joined(const QList<Value> &values)
{
    QStringList texts;
    for (const Value &value : values)
        texts.append(textOf(value));
    return texts.join(QLatin1Char(' '));
}

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

template <class Tag>
std::optional<Id<Tag>> keptId(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(Id<Tag>::fromString(text));
}

} // namespace

QMap<QString, QString> valuesOf(const BlockScheduleOptions &options)
{
    const BlockScheduleOptions usual;
    QMap<QString, QString> values;
    const auto keep = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            values.insert(QLatin1String(name), value);
    };
    keep("days", joined(options.days));
    keep("rooms", joined(options.rooms));
    keep("track", options.track ? textOf(*options.track) : QString());
    keep("route", options.route ? textOf(*options.route) : QString());
    keep("paper", options.paper == usual.paper ? QString() : options.paper);
    keep("language", options.language);
    for (const Flag &flag : flags) {
        const bool value = options.*flag.member;
        if (value != usual.*flag.member)
            keep(flag.name, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    return values;
}

BlockScheduleOptions optionsOf(const QMap<QString, QString> &values)
{
    BlockScheduleOptions options;
    for (const QString &date : words(values.value(QStringLiteral("days"))))
        options.days.append(QDate::fromString(date, Qt::ISODate));
    for (const QString &id : words(values.value(QStringLiteral("rooms"))))
        options.rooms.append(RoomId::fromString(id));
    options.track = keptId<Track>(values.value(QStringLiteral("track")));
    options.route = keptId<Route>(values.value(QStringLiteral("route")));
    if (const QString paper = values.value(QStringLiteral("paper")); papers().contains(paper))
        options.paper = paper;
    options.language = values.value(QStringLiteral("language"));
    for (const Flag &flag : flags) {
        if (const QString value = values.value(QLatin1String(flag.name)); !value.isEmpty())
            options.*flag.member = value == QLatin1String("yes");
    }
    return options;
}

} // namespace blokplan::print
