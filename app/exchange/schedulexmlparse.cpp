#include "app/exchange/plaintext.h"
#include "app/exchange/schedulefile.h"
#include "app/exchange/xmltext.h"

#include <QXmlStreamReader>

namespace blokplan::schedulexml
{

namespace
{

/// Entities that a document takes from a DTD beside it, which is never read: those of HTML are known, and
/// where the first other one stands is kept.
class OuterEntities : public QXmlStreamEntityResolver
{
public:
    explicit OuterEntities(const QXmlStreamReader &reader) : xml(reader) {}

    [[nodiscard]] bool hasForeign() const { return line > 0; }
    [[nodiscard]] QStringList place() const { return {QString::number(line), QString::number(column)}; }

protected:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString character = htmlEntity(name);
        if (character.isEmpty() && !hasForeign()) {
            line = xml.lineNumber();
            column = xml.columnNumber() + 1;
        }
        return character; // null where it is foreign
    }

private:
    const QXmlStreamReader &xml;
    qint64 line = 0;
    qint64 column = 0;
};

class Parser
{
public:
    Parser(const QByteArray &utf8, const QString &name) : xml(utf8), source(name), outer(xml)
    {
        xml.setEntityExpansionLimit(0);
    }

    Result<ScheduleFile> parse()
    {
        if (!readToRoot())
            return failure();
        if (xml.name() != QLatin1String("schedule"))
            return fail(ProblemKind::NotThatFormat, source, {formatTitle(), xml.name().toString()});
        readSchedule();
        while (!xml.atEnd())
            xml.readNext(); // what follows the root must be well-formed too
        if (xml.hasError() || outer.hasForeign())
            return failure();
        if (!seenConference && !seenEvent)
            return fail(ProblemKind::NotThatFormat, source, {formatTitle(), QStringLiteral("schedule")});
        return std::move(file);
    }

private:
    static QString formatTitle() { return QStringLiteral("Pentabarf schedule.xml"); }

    tl::unexpected<Problem> failure() const
    {
        if (outer.hasForeign())
            return fail(ProblemKind::NotWellFormed, source,
                        outer.place() + QStringList{QStringLiteral("entities")});
        const QStringList place{QString::number(xml.lineNumber()), QString::number(xml.columnNumber() + 1)};
        return fail(ProblemKind::NotWellFormed, source,
                    place + QStringList{foreignEntities ? QStringLiteral("entities") : xml.errorString()});
    }

    /// False at an error, or where the document declares entities of its own.
    bool readToRoot()
    {
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            foreignEntities = token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty();
            if (foreignEntities)
                return false;
            if (token == QXmlStreamReader::DTD && !xml.dtdSystemId().isEmpty())
                xml.setEntityResolver(&outer);
        }
        return false;
    }

    bool is(const char *name) const { return xml.name() == QLatin1String(name); }
    QString attribute(const char *name) const
    {
        return xml.attributes().value(QLatin1String(name)).toString();
    }

    /// All text inside the element. Not readElementText: that goes as deep as the document says.
    QString text()
    {
        QString all;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                ++depth;
            else if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::Characters)
                all += xml.text();
        }
        return all;
    }

    void pass(const QString &name)
    {
        ++file.unknown[name];
        xml.skipCurrentElement();
    }

    void readSchedule()
    {
        while (xml.readNextStartElement()) {
            if (is("generator")) {
                file.generator = attribute("name");
                xml.skipCurrentElement();
            } else if (is("url"))
                file.url = text();
            else if (is("version"))
                file.version = text();
            else if (is("conference"))
                readConference();
            else if (is("tracks"))
                readTracks();
            else if (is("day"))
                readDay();
            else
                pass(xml.name().toString());
        }
    }

    void readConference()
    {
        seenConference = true;
        while (xml.readNextStartElement()) {
            const QString name = xml.name().toString();
            if (name == QLatin1String("track"))
                readTrack();
            else if (name == QLatin1String("color"))
                readColours();
            else if (const QString value = text(); !file.conference.contains(name))
                file.conference.insert(name, value);
        }
    }

    void readColours()
    {
        QString primary = attribute("primary");
        const QString background = attribute("background");
        const QString inside = text(); // as pretalx wrote it
        file.conference.insert(QStringLiteral("color.primary"), primary.isEmpty() ? inside : primary);
        file.conference.insert(QStringLiteral("color.background"), background);
    }

    void readTracks()
    {
        while (xml.readNextStartElement())
            readTrack();
    }

    void readTrack()
    {
        FileTrack track{attribute("name"), attribute("color"), attribute("slug")};
        const QString inside = text();
        if (track.name.isEmpty())
            track.name = inside;
        file.tracks.push_back(std::move(track));
    }

    void readDay()
    {
        file.days.push_back(
            {attribute("index"), attribute("date"), attribute("start"), attribute("end"), {}, {}});
        while (xml.readNextStartElement()) {
            if (is("room"))
                readRoom();
            else if (is("event"))
                readEvent({});
            else
                pass(xml.name().toString());
        }
    }

    void readRoom()
    {
        const QString name = attribute("name");
        file.days.back().rooms.push_back({name, attribute("guid")});
        while (xml.readNextStartElement()) {
            if (is("event"))
                readEvent(name);
            else
                pass(xml.name().toString());
        }
    }

    void readEvent(const QString &room)
    {
        seenEvent = true;
        FileEvent event;
        event.line = xml.lineNumber();
        const QXmlStreamAttributes attributes = xml.attributes();
        event.id = attributes.value(QLatin1String("id")).toString();
        event.guid = attributes.value(QLatin1String("guid")).toString();
        event.code = attributes.value(QLatin1String("code")).toString();
        event.enclosingRoom = room;
        while (xml.readNextStartElement())
            readPart(event);
        file.days.back().events.push_back(std::move(event));
    }

    void readPart(FileEvent &event)
    {
        if (is("persons"))
            readPersons(event);
        else if (is("links"))
            readLinks(event.links, "link");
        else if (is("attachments"))
            readLinks(event.attachments, "attachment");
        else if (is("recording"))
            readRecording(event);
        else if (is("answers"))
            pass(xml.name().toString());
        else
            readText(event);
    }

    void readText(FileEvent &event)
    {
        static const std::vector<QString> known = [] {
            const QStringList list =
                QStringLiteral(
                    "room title subtitle type date start duration abstract slug track logo language "
                    "description video_download_url url feedback_url origin_url")
                    .split(QLatin1Char(' '));
            return std::vector<QString>(list.begin(), list.end());
        }();
        const auto found = std::find(known.begin(), known.end(), xml.name());
        const QString name = found == known.end() ? xml.name().toString() : *found; // else shared by all
        const QString value = text();
        if (found == known.end())
            ++file.unknown[name];
        if (!event.texts.contains(name))
            event.texts.add(name, value);
    }

    void readPersons(FileEvent &event)
    {
        while (xml.readNextStartElement()) {
            FilePerson person{attribute("id"), attribute("guid"), {}, attribute("href"), {}};
            readPerson(person);
            event.persons.push_back(std::move(person));
        }
    }

    /// A name, or children with names of several kinds: the most public one counts.
    void readPerson(FilePerson &person)
    {
        QString names[3];
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isCharacters())
                person.name += xml.text();
            if (!xml.isStartElement())
                continue;
            if (is("public_name"))
                names[0] = text();
            else if (is("full_public_name"))
                names[1] = text();
            else if (is("name"))
                names[2] = text();
            else if (is("url"))
                person.url = text();
            else if (is("biography"))
                person.biography = text();
            else
                xml.skipCurrentElement();
        }
        for (const QString &name : names) {
            if (person.name.trimmed().isEmpty())
                person.name = name;
        }
    }

    void readLinks(std::vector<FileLink> &links, const char *kind)
    {
        while (xml.readNextStartElement()) {
            if (!is(kind)) {
                pass(xml.name().toString());
                continue;
            }
            FileLink link{{}, attribute("href"), attribute("type"), attribute("service")};
            link.title = text();
            links.push_back(std::move(link));
        }
    }

    void readRecording(FileEvent &event)
    {
        FileRecording recording;
        while (xml.readNextStartElement()) {
            if (is("license"))
                recording.license = text();
            else if (is("optout"))
                recording.optout = text();
            else if (is("url"))
                recording.url = text();
            else if (is("link"))
                recording.link = text();
            else
                pass(xml.name().toString());
        }
        event.recording = recording;
    }

    QXmlStreamReader xml;
    QString source;
    OuterEntities outer;
    ScheduleFile file;
    bool seenConference = false;
    bool seenEvent = false;
    bool foreignEntities = false;
};

} // namespace

Result<ScheduleFile> parse(const QByteArray &bytes, const QString &source)
{
    const auto text = xmlText(bytes, source);
    if (!text)
        return tl::unexpected(text.error());
    auto file = Parser(text->utf8, source).parse();
    if (file)
        file->guessedEncoding = text->guessedEncoding;
    return file;
}

} // namespace blokplan::schedulexml
