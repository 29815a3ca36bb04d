#include "ui/mainwindow/preferences.h"

#include <QFile>
#include <QLocale>
#include <QSettings>

namespace blokplan::ui::preferences
{

namespace
{

constexpr int mostRecents = 12;

void write(const QList<Recent> &list)
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recent"), int(list.size()));
    for (int i = 0; i < int(list.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), list[i].path);
        settings.setValue(QStringLiteral("name"), list[i].name);
        settings.setValue(QStringLiteral("dates"), list[i].dates);
        settings.setValue(QStringLiteral("place"), list[i].place);
        settings.setValue(QStringLiteral("sessions"), list[i].sessions);
        settings.setValue(QStringLiteral("placed"), list[i].placed);
    }
    settings.endArray();
}

} // namespace

QString language()
{
    return QSettings().value(QStringLiteral("language"), QLocale::system().name().left(2)).toString();
}

void setLanguage(const QString &language)
{
    QSettings().setValue(QStringLiteral("language"), language);
}

Appearance appearance()
{
    const QString name = QSettings().value(QStringLiteral("appearance")).toString();
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    return name == QLatin1String("light") ? Appearance::Light : Appearance::System;
}

void setAppearance(Appearance appearance)
{
    const char *name = appearance == Appearance::Dark    ? "dark"
                       : appearance == Appearance::Light ? "light"
                                                         : "system";
    QSettings().setValue(QStringLiteral("appearance"), QLatin1String(name));
}

QList<Recent> recents()
{
    QSettings settings;
    QList<Recent> list;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Recent one{settings.value(QStringLiteral("path")).toString(),
                   settings.value(QStringLiteral("name")).toString(),
                   settings.value(QStringLiteral("dates")).toString(),
                   settings.value(QStringLiteral("place")).toString(),
                   settings.value(QStringLiteral("sessions")).toInt(),
                   settings.value(QStringLiteral("placed")).toInt()};
        one.missing = !QFile::exists(one.path);
        list.append(one);
    }
    return list;
}

void remember(const Recent &recent)
{
    QList<Recent> list = recents();
    list.removeIf([&](const Recent &one) { return one.path == recent.path; });
    list.prepend(recent);
    write(list.mid(0, mostRecents));
}

void forget(const QString &path)
{
    QList<Recent> list = recents();
    list.removeIf([&](const Recent &one) { return one.path == path; });
    write(list);
}

} // namespace blokplan::ui::preferences
