#include "ui/timetable/showing.h"

#include <QSettings>

namespace blokplan::ui
{

namespace
{

template <class E>
QString nameOf(E value)
{
    return QLatin1String(EnumNames<E>::names[size_t(value)]);
}

/// What a setting names, or `otherwise` where it names nothing we know.
template <class E>
E named(const QVariant &name, E otherwise)
{
    const auto &names = EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i) {
        if (name.toString() == QLatin1String(names[i]))
            return E(i);
    }
    return otherwise;
}

template <class Tag>
Id<Tag> idOf(const QVariant &value)
{
    return Id<Tag>::fromString(value.toString());
}

template <class Tag>
QString asText(const Id<Tag> &id)
{
    return id.isNull() ? QString() : id.toString();
}

Filter loadFilter(const QSettings &settings)
{
    Filter filter;
    filter.track = idOf<Track>(settings.value(QStringLiteral("filter/track")));
    filter.route = idOf<Route>(settings.value(QStringLiteral("filter/route")));
    filter.person = idOf<Person>(settings.value(QStringLiteral("filter/person")));
    const QVariant state = settings.value(QStringLiteral("filter/state"));
    if (!state.toString().isEmpty())
        filter.state = named(state, SessionState::Confirmed);
    return filter;
}

} // namespace

void save(const Showing &showing, QSettings &settings)
{
    QStringList hidden;
    for (const RoomId &id : showing.hidden)
        hidden.append(id.toString());
    hidden.sort();
    settings.setValue(QStringLiteral("hidden"), hidden);
    settings.setValue(QStringLiteral("across"), nameOf(showing.across));
    settings.setValue(QStringLiteral("colourBy"), nameOf(showing.colourBy));
    settings.setValue(QStringLiteral("roomsBy"), nameOf(showing.roomsBy));
    settings.setValue(QStringLiteral("shading"), showing.shading);
    settings.setValue(QStringLiteral("walk"), asText(showing.walk));
    settings.setValue(QStringLiteral("hidesOthers"), showing.hidesOthers);
    settings.setValue(QStringLiteral("filter/track"), asText(showing.filter.track));
    settings.setValue(QStringLiteral("filter/route"), asText(showing.filter.route));
    settings.setValue(QStringLiteral("filter/person"), asText(showing.filter.person));
    settings.setValue(QStringLiteral("filter/state"),
                      showing.filter.state ? nameOf(*showing.filter.state) : QString());
}

Showing loadShowing(const QSettings &settings)
{
    Showing showing;
    for (const QString &id : settings.value(QStringLiteral("hidden")).toStringList())
        showing.hidden.insert(RoomId::fromString(id));
    showing.across = named(settings.value(QStringLiteral("across")), showing.across);
    showing.colourBy = named(settings.value(QStringLiteral("colourBy")), showing.colourBy);
    showing.roomsBy = named(settings.value(QStringLiteral("roomsBy")), showing.roomsBy);
    showing.shading = settings.value(QStringLiteral("shading")).toBool();
    showing.walk = idOf<Route>(settings.value(QStringLiteral("walk")));
    showing.hidesOthers = settings.value(QStringLiteral("hidesOthers")).toBool();
    showing.filter = loadFilter(settings);
    return showing;
}

} // namespace blokplan::ui
