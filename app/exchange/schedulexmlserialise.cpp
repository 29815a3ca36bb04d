#include "app/exchange/schedulefile.h"

namespace blokplan::schedulexml
{

namespace
{

/// Writes elements line by line, indented, as the field's files look.
class XmlLines
{
public:
    XmlLines() { out = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"); }

    using Attributes = QList<std::pair<const char *, QString>>;

    void open(const char *name, const Attributes &attributes = {})
    {
        begin(name, attributes);
        out += QLatin1String(">\n");
        ++depth;
    }
    void close(const char *name)
    {
        --depth;
        indent();
        out += QLatin1String("</") + QLatin1String(name) + QLatin1String(">\n");
    }
    void text(const char *name, const QString &value, const Attributes &attributes = {})
    {
        begin(name, attributes);
        if (value.isEmpty()) {
            out += QLatin1String("/>\n");
            return;
        }
        out += QLatin1Char('>');
        escape(value, false);
        out += QLatin1String("</") + QLatin1String(name) + QLatin1String(">\n");
    }
    void textUnlessEmpty(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            text(name, value);
    }
    [[nodiscard]] QByteArray bytes() const { return out.toUtf8(); }

private:
    void indent() { out += QString(qsizetype(depth) * 2, QLatin1Char(' ')); }

    /// An attribute without a value is left out, for the XSD admits no empty one; only a name must stand.
    void begin(const char *name, const Attributes &attributes)
    {
        indent();
        out += QLatin1Char('<') + QLatin1String(name);
        for (const auto &[key, value] : attributes) {
            if (value.isEmpty() && qstrcmp(key, "name") != 0)
                continue;
            out += QLatin1Char(' ') + QLatin1String(key) + QLatin1String("=\"");
            escape(value, true);
            out += QLatin1Char('"');
        }
    }

    void escape(const QString &value, bool attribute)
    {
        for (const QChar c : value) {
            switch (c.unicode()) {
            case u'&':
                out += QLatin1String("&amp;");
                break;
            case u'<':
                out += QLatin1String("&lt;");
                break;
            case u'>':
                out += QLatin1String("&gt;");
                break;
            case u'"':
                out += attribute ? QLatin1String("&quot;") : QLatin1String("\"");
                break;
            case u'\n':
                out += attribute ? QLatin1String("&#10;") : QLatin1String("\n");
                break;
            case u'\t':
                out += attribute ? QLatin1String("&#9;") : QLatin1String("\t");
                break;
            default:
                out += c;
            }
        }
    }

    QString out;
    int depth = 0;
};

void writeConference(XmlLines &xml, const ScheduleFile &file)
{
    xml.open("conference");
    for (const char *name : {"acronym", "title", "start", "end", "days", "timeslot_duration",
                             "time_zone_name", "base_url", "url", "logo"})
        xml.textUnlessEmpty(name, file.conference.value(QLatin1String(name)));
    const QString primary = file.conference.value(QStringLiteral("color.primary"));
    if (!primary.isEmpty())
        xml.text("color", {},
                 {{"primary", primary},
                  {"background", file.conference.value(QStringLiteral("color.background"))}});
    for (const FileTrack &track : file.tracks)
        xml.text("track", {}, {{"name", track.name}, {"color", track.colour}, {"slug", track.slug}});
    xml.close("conference");
}

void writeLinks(XmlLines &xml, const char *list, const char *one, const std::vector<FileLink> &links)
{
    if (links.empty())
        return;
    xml.open(list);
    for (const FileLink &link : links)
        xml.text(one, link.title, {{"href", link.address}, {"type", link.type}, {"service", link.service}});
    xml.close(list);
}

void writePersons(XmlLines &xml, const FileEvent &event)
{
    if (event.persons.empty())
        return;
    xml.open("persons");
    for (const FilePerson &person : event.persons)
        xml.text("person", person.name, {{"id", person.id}, {"guid", person.guid}});
    xml.close("persons");
}

void writeRecording(XmlLines &xml, const FileEvent &event)
{
    if (!event.recording)
        return;
    xml.open("recording");
    xml.text("license", event.recording->license);
    xml.text("optout", event.recording->optout);
    xml.textUnlessEmpty("url", event.recording->url);
    xml.textUnlessEmpty("link", event.recording->link);
    xml.close("recording");
}

void writeEvent(XmlLines &xml, const FileEvent &event)
{
    xml.open("event", {{"guid", event.guid}, {"id", event.id}, {"code", event.code}});
    for (const char *name : {"room", "title"})
        xml.text(name, event.text(name));
    xml.textUnlessEmpty("subtitle", event.text("subtitle"));
    for (const char *name : {"type", "date", "start", "duration", "abstract"})
        xml.text(name, event.text(name));
    xml.textUnlessEmpty("slug", event.text("slug"));
    xml.text("track", event.text("track"));
    for (const char *name : {"logo", "language", "description"})
        xml.textUnlessEmpty(name, event.text(name));
    writePersons(xml, event);
    writeRecording(xml, event);
    writeLinks(xml, "links", "link", event.links);
    writeLinks(xml, "attachments", "attachment", event.attachments);
    for (const char *name : {"video_download_url", "url", "feedback_url", "origin_url"})
        xml.textUnlessEmpty(name, event.text(name));
    xml.close("event");
}

void writeDay(XmlLines &xml, const FileDay &day)
{
    xml.open("day", {{"index", day.index}, {"date", day.date}, {"start", day.start}, {"end", day.end}});
    size_t next = 0; // the events stand in the order of the rooms
    for (const FileRoom &room : day.rooms) {
        xml.open("room", {{"name", room.name}, {"guid", room.guid}});
        for (; next < day.events.size() && day.events[next].enclosingRoom == room.guid; ++next)
            writeEvent(xml, day.events[next]);
        xml.close("room");
    }
    xml.close("day");
}

} // namespace

QByteArray serialised(const ScheduleFile &file)
{
    XmlLines xml;
    xml.open("schedule");
    xml.text("generator", {}, {{"name", file.generator}});
    xml.textUnlessEmpty("url", file.url);
    xml.text("version", file.version);
    writeConference(xml, file);
    for (const FileDay &day : file.days)
        writeDay(xml, day);
    xml.close("schedule");
    return xml.bytes();
}

} // namespace blokplan::schedulexml
