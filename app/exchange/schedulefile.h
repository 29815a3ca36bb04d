#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

/// A pentabarf/frab schedule.xml as it stands in the file: strings, nothing interpreted. Between bytes and
/// plan, both ways. Source: the c3voc XSD and real files since 2007.
namespace blokplan::schedulexml
{

struct FilePerson {
    QString id;
    QString guid;
    QString name;
    QString url;
    QString biography;
};

struct FileLink {
    QString title;
    QString address;
    QString type;
    QString service;
};

struct FileRecording {
    QString license;
    QString optout;
    QString url;
    QString link;
};

/// The texts of an event by the name of their element: few, so they are sought one by one, without a copy of
/// the name.
class FileTexts
{
public:
    struct Text {
        QString name;
        QString value;
    };

    template <class Name>
    [[nodiscard]] const QString &value(const Name &name) const
    {
        static const QString none;
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const Text &t) { return t.name == name; });
        return found == list.end() ? none : found->value;
    }
    template <class Name>
    [[nodiscard]] bool contains(const Name &name) const
    {
        return std::any_of(list.begin(), list.end(), [&](const Text &t) { return t.name == name; });
    }
    /// One that is not there yet.
    void add(const QString &name, const QString &value) { list.push_back({name, value}); }
    [[nodiscard]] auto begin() const { return list.begin(); }
    [[nodiscard]] auto end() const { return list.end(); }

private:
    std::vector<Text> list;
};

struct FileEvent {
    qint64 line = 0;
    QString id;
    QString guid;
    QString code;
    QString enclosingRoom; ///< name of the room element around it; empty when directly under its day
    FileTexts texts;       ///< of its child elements: title, date, start, room, ..., unknown ones too
    std::optional<FileRecording> recording;
    std::vector<FilePerson> persons;
    std::vector<FileLink> links;
    std::vector<FileLink> attachments;

    [[nodiscard]] const QString &text(const char *name) const { return texts.value(QLatin1String(name)); }
};

struct FileRoom {
    QString name;
    QString guid;
};

struct FileDay {
    QString index;
    QString date;
    QString start;
    QString end;
    std::vector<FileRoom> rooms;
    std::vector<FileEvent> events;
};

struct FileTrack {
    QString name;
    QString colour;
    QString slug;
};

struct ScheduleFile {
    QString generator;
    QString url;
    QString version;
    QMap<QString, QString> conference; ///< child element -> text; "color.primary", "color.background"
    std::vector<FileTrack> tracks;
    std::vector<FileDay> days;
    QMap<QString, int> unknown; ///< name of an element we do not know -> how often
    QString guessedEncoding;
};

/// The name of the generator in files written here: their texts are plain and their numbers ours.
constexpr auto ourGenerator = "Blokplan";

/// Reads a document. NotWellFormed (of a document with entities of its own: "entities") and WrongEncoding
/// with line and column, NotThatFormat. No entity is expanded but the five of XML; none is ever loaded.
Result<ScheduleFile> parse(const QByteArray &bytes, const QString &source);

/// The document as UTF-8, in the order the XSD wants.
QByteArray serialised(const ScheduleFile &file);

} // namespace blokplan::schedulexml
