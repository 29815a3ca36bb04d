#pragma once

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

/// The real schedules of shared/data, as its README counts them.
namespace blokplan::tests
{

struct RealSchedule {
    QString name; ///< below schedule-xml
    int events = 0;
    int days = 0;
    bool wellFormed = true;

    [[nodiscard]] QString path() const { return dataFolder() + QStringLiteral("/schedule-xml/") + name; }
};

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of the README's first table: file | KB | events | rooms | days | ... | well-formed | ...
inline QList<RealSchedule> realSchedules()
{
    QList<RealSchedule> all;
    const QString readme = QString::fromUtf8(contentsOf(dataFolder() + QStringLiteral("/README.md")));
    const QString section = readme.section(QStringLiteral("## 1."), 1).section(QStringLiteral("## 2."), 0, 0);
    for (const QString &line : section.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() < 15 || !cells[1].trimmed().endsWith(QLatin1String(".xml")))
            continue;
        all.append({cells[1].trimmed(), cells[3].trimmed().toInt(), cells[5].trimmed().toInt(),
                    cells[14].trimmed() == QLatin1String("yes")});
    }
    return all;
}

/// Those that are schedules in pentabarf's form and well-formed.
inline QList<RealSchedule> readableSchedules()
{
    QList<RealSchedule> all = realSchedules();
    all.removeIf([](const RealSchedule &s) {
        return !s.wellFormed || s.name.startsWith(QLatin1String("not-pentabarf"));
    });
    return all;
}

/// The names of room elements and of the events' own rooms, counted without the importer's help; an empty
/// one is that of events without a room.
inline QSet<QString> roomNamesIn(const QString &path)
{
    QSet<QString> names;
    QXmlStreamReader xml(contentsOf(path));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("room"))
            continue;
        const auto name = xml.attributes().value(QLatin1String("name"));
        names.insert(
            (xml.attributes().hasAttribute(QLatin1String("name")) ? name.toString() : xml.readElementText())
                .simplified());
    }
    return names;
}

} // namespace blokplan::tests
