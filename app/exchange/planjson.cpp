#include "app/exchange/planjson.h"

#include "app/exchange/jsonplace.h"
#include "app/exchange/sourceplace.h"
#include "app/model/codec.h"

#include <QJsonDocument>
#include <QSet>

namespace blokplan::planjson
{

namespace
{

/// Ids made of the keys that people write by hand.
const QUuid keySpace(QStringLiteral("{0b6b1ce8-5a0e-5d0f-9a39-3f1a3a1c6f52}"));

template <class R>
Id<R> idOf(const QString &key)
{
    const Id<R> id = Id<R>::fromString(key);
    return id.isNull() ? Id<R>::named(keySpace, QLatin1String(R::kind) + QLatin1Char('/') + key) : id;
}

// Keys become UUIDs in the JSON itself, field by field, so that the one codec reads the record.
template <class T>
QJsonValue resolved(const QJsonValue &json, const T *)
{
    return json;
}

template <class R>
QJsonValue resolved(const QJsonValue &json, const Id<R> *)
{
    if (!json.isString())
        return json;
    const QString key = json.toString();
    return key.isEmpty() ? QJsonValue() : QJsonValue(idOf<R>(key).toString());
}

template <class R>
QJsonValue resolved(const QJsonValue &json, const QMap<Id<R>, int> *)
{
    QJsonObject object;
    const QJsonObject keys = json.toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        object.insert(idOf<R>(it.key()).toString(), it.value());
    return json.isObject() ? QJsonValue(object) : json;
}

template <Fielded R>
QJsonValue resolved(const QJsonValue &json, const R *);

template <class T>
QJsonValue resolved(const QJsonValue &json, const QList<T> *)
{
    QJsonArray array;
    for (const auto one : json.toArray())
        array.append(resolved(QJsonValue(one), static_cast<const T *>(nullptr)));
    return json.isArray() ? QJsonValue(array) : json;
}

template <Fielded R, class M>
QJsonValue resolvedField(const QJsonValue &json, M R::*)
{
    return resolved(json, static_cast<const M *>(nullptr));
}

template <Fielded R>
QJsonValue resolved(const QJsonValue &json, const R *)
{
    QJsonObject object = json.toObject();
    eachField<R>([&](const auto &f) {
        const auto found = object.find(QLatin1String(f.name));
        if (found != object.end())
            *found = resolvedField(QJsonValue(*found), f.member);
    });
    return json.isObject() ? QJsonValue(object) : json;
}

/// A record as it stands in the file: number `index` of the list of its kind.
struct Spot {
    const char *kind;
    int index;
    QString key; ///< its id as written; empty for the list as a whole
};

bool isIdOf(const QString &key, const QString &id)
{
    bool found = false;
    AllKinds::each([&]<class R>(R *) { found = found || idOf<R>(key).toString() == id; });
    return found;
}

/// The key in the record that became that id; empty when none did.
QString keyIn(const QJsonValue &json, const QString &id)
{
    if (json.isString())
        return isIdOf(json.toString(), id) ? json.toString() : QString();
    QString found;
    for (const auto one : json.toArray())
        found = found.isEmpty() ? keyIn(QJsonValue(one), id) : found;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end() && found.isEmpty(); ++it)
        found = isIdOf(it.key(), id) ? it.key() : keyIn(it.value(), id);
    return found;
}

struct Reading {
    const QByteArray &bytes;
    QString source;
    Plan plan;
    std::optional<Problem> problem;
    QMap<QString, int> unknown;  ///< "session/titel" -> how often
    QHash<QString, Spot> places; ///< by the record's id in the plan

    /// `details` as for such a problem anywhere, and behind them the place in the source.
    void refuse(ProblemKind kind, const Spot &spot, const QStringList &details)
    {
        const SourcePlace place = placeIn(bytes, placeOfRecord(bytes, spot.kind, spot.index));
        if (!problem)
            problem = Problem{kind, source, details + place.details()};
    }
    void refuseValue(const Spot &spot, const QString &field, const QString &value)
    {
        refuse(ProblemKind::Invalid, spot, {field, value, QLatin1String(spot.kind), spot.key});
    }
};

QString shownValue(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    const QJsonDocument document(QJsonArray{json});
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

template <class R>
void countUnknown(Reading &reading, const QJsonObject &json)
{
    QSet<QString> known;
    eachField<R>([&](const auto &f) { known.insert(QLatin1String(f.name)); });
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            ++reading.unknown[QLatin1String(R::kind) + QLatin1Char('/') + it.key()];
    }
}

template <class R>
void readFields(Reading &reading, R &record, const QJsonObject &json, const Spot &spot)
{
    const QJsonObject plain = resolved(QJsonValue(json), static_cast<const R *>(nullptr)).toObject();
    eachField<R>([&](const auto &f) {
        const QLatin1String name(f.name);
        const auto found = plain.constFind(name);
        if (found != plain.constEnd() && !codec::decode(QJsonValue(*found), record.*f.member))
            reading.refuseValue(spot, name, shownValue(json.value(name)));
    });
}

template <class R>
void readRecord(Reading &reading, const QJsonValue &value, int index, std::vector<Row<R>> &rows,
                QSet<Id<R>> &ids)
{
    const QJsonObject json = value.toObject();
    const QJsonValue id = json.value(QLatin1String("id"));
    const QString key = id.isUndefined() ? QStringLiteral("#%1").arg(index + 1) : id.toString();
    const Spot spot{R::kind, index, key};
    if (!value.isObject() || key.isEmpty())
        return reading.refuseValue(spot, QStringLiteral("id"), shownValue(value.isObject() ? id : value));
    R record;
    countUnknown<R>(reading, json);
    readFields(reading, record, json, spot);
    record.id = idOf<R>(key);
    if (ids.contains(record.id))
        return reading.refuseValue(spot, QStringLiteral("id"), key);
    ids.insert(record.id);
    reading.places.insert(record.id.toString(), spot);
    rows.push_back(std::make_shared<const R>(std::move(record)));
}

template <class R>
void readKind(Reading &reading, const QJsonObject &file)
{
    const QLatin1String kind(R::kind);
    const QJsonValue value = file.value(kind);
    if (value.isUndefined())
        return;
    const QJsonArray list = value.isObject() ? QJsonArray{value} : value.toArray();
    if (!value.isArray() && !value.isObject())
        return reading.refuseValue({R::kind, 0, {}}, kind, shownValue(value));
    std::vector<Row<R>> rows;
    QSet<Id<R>> ids;
    for (int i = 0; i < list.size() && !reading.problem; ++i)
        readRecord(reading, list.at(i), i, rows, ids);
    reading.plan.all<R>() = Table<R>::from(std::move(rows));
}

QJsonValue recordAt(const QJsonObject &file, const Spot &spot)
{
    const QJsonValue list = file.value(QLatin1String(spot.kind));
    return list.isArray() ? list.toArray().at(spot.index) : list;
}

/// What is wrong with the plan as a whole, at the record that is to blame.
void judge(Reading &reading, const QJsonObject &file)
{
    const auto problems = reading.problem ? std::vector<Problem>() : problemsOf(reading.plan);
    if (problems.empty())
        return;
    const Problem &first = problems.front();
    const Spot spot = reading.places.value(first.where, Spot{Event::kind, 1, {}});
    if (first.kind == ProblemKind::Dangling)
        reading.refuse(
            ProblemKind::Dangling, spot,
            {QLatin1String(spot.kind), keyIn(recordAt(file, spot), first.details[1]), {}, spot.key});
    else
        reading.refuseValue(spot, first.details.value(0), first.details.value(1));
}

std::vector<Note> notesOf(const Reading &reading)
{
    std::vector<Note> notes;
    for (auto it = reading.unknown.begin(); it != reading.unknown.end(); ++it)
        notes.push_back({NoteKind::UnknownElement, {}, {it.key(), QString::number(it.value())}});
    return notes;
}

void countUnknownKinds(Reading &reading, const QJsonObject &file)
{
    QSet<QString> known{QStringLiteral("blokplan")};
    ProgrammeKinds::each([&]<class R>(R *) { known.insert(QLatin1String(R::kind)); });
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (!known.contains(it.key()))
            ++reading.unknown[it.key()];
    }
}

} // namespace

int recognise(const QByteArray &head, const QString &fileName)
{
    const QByteArray start = head.left(4096).trimmed();
    if (start.contains("\"blokplan\""))
        return 100;
    return start.startsWith('{') && fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? 10 : 0;
}

Result<Incoming> read(const QByteArray &bytes, const QString &source, const ReadOptions &)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ProblemKind::NotWellFormed, source,
                    placeIn(bytes, error.offset).details() + QStringList{error.errorString()});
    const QJsonObject file = document.object();
    if (file.value(QLatin1String("blokplan")).toString() != QLatin1String("plan"))
        return fail(ProblemKind::NotThatFormat, source, {QStringLiteral("Blokplan JSON")});
    Reading reading{bytes, source, {}, {}, {}, {}};
    countUnknownKinds(reading, file);
    ProgrammeKinds::each([&]<class R>(R *) { readKind<R>(reading, file); });
    judge(reading, file);
    if (reading.problem)
        return tl::unexpected(*reading.problem);
    return Incoming{reading.plan, notesOf(reading), {}};
}

namespace
{

template <class R>
QByteArray line(const R &record)
{
    [[maybe_unused]] static const R plain{};
    QByteArray out("{");
    eachField<R>([&](const auto &f) {
        const bool isId = qstrcmp(f.name, "id") == 0;
        if (!isId && record.*f.member == plain.*f.member)
            return;
        const QJsonDocument value(QJsonArray{codec::encode(record.*f.member)});
        out += out.size() > 1 ? ", \"" : "\"";
        out += QByteArray(f.name) + "\": " + value.toJson(QJsonDocument::Compact).mid(1).chopped(1);
    });
    return out + "}";
}

template <class R>
QByteArray list(const Table<R> &table)
{
    QByteArray out = QByteArray(",\n  \"") + R::kind + "\": [";
    const char *before = "\n    ";
    for (const R &record : table) {
        out += before + line(record);
        before = ",\n    ";
    }
    return out + "\n  ]";
}

} // namespace

QByteArray toJson(const Plan &plan)
{
    QByteArray out("{\n  \"blokplan\": \"plan\"");
    ProgrammeKinds::each([&]<class R>(R *) {
        if (!plan.all<R>().isEmpty())
            out += list(plan.all<R>());
    });
    return out + "\n}\n";
}

Result<Outgoing> write(const Agenda &agenda, const Selection &)
{
    const Plan &plan = agenda.plan();
    return Outgoing{toJson(plan), int(plan.sessions().size()), {}};
}

} // namespace blokplan::planjson
