#include "app/model/editcodec.h"

#include "app/model/jsontext.h"

#include <QJsonDocument>

namespace blokplan
{

namespace
{

template <class R>
void appendSide(QByteArray &json, const std::vector<Change<R>> &changes, Side side)
{
    json += '{';
    for (const Change<R> &change : changes) {
        const Row<R> &row = side == Side::Before ? change.before : change.after;
        jsontext::appendKey(json, jsontext::bare(change.either().id));
        if (row)
            jsontext::append(json, *row);
        else
            json += "null";
    }
    json += '}';
}

} // namespace

QByteArray toJson(const Edit &edit, Side side)
{
    QByteArray json("{");
    AllKinds::each([&]<class R>(R *) {
        if (edit.of<R>().empty())
            return;
        jsontext::appendKey(json, R::kind);
        appendSide(json, edit.of<R>(), side);
    });
    return json + '}';
}

QByteArray toJson(const Intent &intent)
{
    return jsontext::textOf(intent);
}

namespace
{

template <class R>
bool readRow(const QJsonValue &json, Row<R> &row)
{
    if (json.isNull() || json.isUndefined())
        return true;
    R record;
    if (!codec::decode(json, record))
        return false;
    row = std::make_shared<const R>(std::move(record));
    return true;
}

template <class R>
bool readChanges(const QJsonObject &before, const QJsonObject &after, std::vector<Change<R>> &changes)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        Change<R> change;
        if (!readRow<R>(before.value(it.key()), change.before) || !readRow<R>(it.value(), change.after))
            return false;
        if (!change.before && !change.after)
            return false;
        changes.push_back(std::move(change));
    }
    return true;
}

} // namespace

std::optional<Edit> editFromJson(const EditId &id, const QByteArray &intent, const QByteArray &before,
                                 const QByteArray &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before).object();
    const QJsonObject fresh = QJsonDocument::fromJson(after).object();
    Edit edit;
    edit.id = id;
    bool whole = codec::decodeRecord(QJsonDocument::fromJson(intent).object(), edit.intent);
    AllKinds::each([&]<class R>(R *) {
        const QLatin1String kind(R::kind);
        whole =
            whole && readChanges<R>(old.value(kind).toObject(), fresh.value(kind).toObject(), edit.of<R>());
    });
    return whole ? std::optional(std::move(edit)) : std::nullopt;
}

} // namespace blokplan
