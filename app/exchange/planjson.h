#pragma once

#include "app/exchange/format.h"

/// The whole plan as JSON, both ways: format "plan-json".
///
/// {"blokplan": "plan", "event": [{...}], "day": [...], "round": [...], "room": [...], "track": [...],
///  "route": [...], "person": [...], "session": [...], "participant": [...], "placement": [...]}
///
/// Each record is an object of its fields by their names in app/model/records.h; a field at its default is
/// left out; "event" may also be one object instead of a list. Minutes are numbers, dates ISO. A text is a
/// string, or
/// {"": "in the first language", "en": "..."}.
///
/// For files written by hand: an id is a UUID or any short key ("zaal-1"), unique among its kind; a key
/// always gives the same UUID, and other records name it by the key ("rooms": ["zaal-1"]). A record without
/// id gets one by its place in the list.
///
/// Written out: ids are UUIDs, kinds and fields in the order of their declarations, records by id, one a
/// line, so that equal plans give equal bytes and a diff of two files reads well.
namespace blokplan::planjson
{

int recognise(const QByteArray &head, const QString &fileName);
/// NotWellFormed with line and column, NotThatFormat; Invalid (details = field, value, kind, key, line,
/// column) and Dangling (details = kind, the key that is not there, -, key of the record, line, column).
Result<Incoming> read(const QByteArray &bytes, const QString &source, const ReadOptions &options);
/// The whole plan; a selection is not heeded, for half a plan is none.
Result<Outgoing> write(const Agenda &agenda, const Selection &selection);

QByteArray toJson(const Plan &plan);

} // namespace blokplan::planjson
