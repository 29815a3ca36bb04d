#pragma once

#include "app/edits/records.h"
#include "ui/base/desk.h"

#include <QColor>

#include <functional>
#include <memory>
#include <optional>

namespace blokplan::ui
{

/// The id of a record of whichever kind a table shows.
using AnyId = Id<struct AnyRecord>;
template <class R>
Id<R> idOf(const AnyId &id)
{
    return {id.high, id.low};
}
template <class R>
AnyId anyId(const Id<R> &id)
{
    return {id.high, id.low};
}

/// What one cell of a table shows.
struct RecordCell {
    enum class Ink { Plain, Quiet, Serious, Blocking };

    QString text;
    std::optional<double> order = {}; ///< sorts by this; else by the text, numbers in it as numbers
    Ink ink = Ink::Plain;
    QColor swatch = {};  ///< a square of colour before the text; invalid for none
    bool struck = false; ///< cancelled
    QString key = {};    ///< sorts by this instead of the text; empty for the text
};

/// A column of the table of one kind of record.
template <class R>
struct RecordColumn {
    const char *name;   ///< stable
    QString (*title)(); ///< translated
    int width;          ///< pixels, until somebody drags it
    std::function<RecordCell(const Desk &desk, const R &record)> cell;
    bool (*set)(R &record, const QString &text) = nullptr; ///< in place; false when the text cannot be
    QStringList (*choices)() = nullptr;                    ///< in place from a list
    QString (*tip)(const Desk &desk, const R &record) = nullptr;
};

/// The rows an edit touches in the table of one kind.
struct TouchedRows {
    QList<AnyId> added;
    QList<AnyId> removed;
    QList<AnyId> changed; ///< may name one twice, or one that is gone
    bool all = false;     ///< every row may look different
};

/// What a table knows of the kind of record it shows; made from a list of columns by `KindOf`.
class RecordKind
{
public:
    RecordKind() = default;
    virtual ~RecordKind() = default;
    RecordKind(const RecordKind &) = delete;
    RecordKind &operator=(const RecordKind &) = delete;

    [[nodiscard]] virtual QString name() const = 0; ///< as Record::kind
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual const char *columnName(int column) const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual int width(int column) const = 0;
    [[nodiscard]] virtual bool isEditable(int column) const = 0;
    [[nodiscard]] virtual QStringList choices(int column) const = 0;
    [[nodiscard]] virtual QList<AnyId> ids(const Plan &plan) const = 0;
    [[nodiscard]] virtual RecordCell cell(const Desk &desk, const AnyId &id, int column) const = 0;
    [[nodiscard]] virtual QString tip(const Desk &desk, const AnyId &id, int column) const = 0;
    /// The edit that writes the text into that cell's field; none when the text cannot be.
    [[nodiscard]] virtual std::optional<Edit> written(const Plan &plan, const AnyId &id, int column,
                                                      const QString &text) const = 0;
    [[nodiscard]] virtual Edit removed(const Plan &plan, const QList<AnyId> &ids) const = 0;
    [[nodiscard]] virtual Target target(const AnyId &id) const = 0;
    [[nodiscard]] virtual TouchedRows touched(const Desk &desk, const Edit &edit) const = 0;
};

template <class R>
class KindOf : public RecordKind
{
public:
    using AlsoTouched = void (*)(const Desk &desk, const Edit &edit, TouchedRows &rows);

    /// `also` adds the rows that other kinds of record touch (a placement touches its session's row).
    KindOf(std::vector<RecordColumn<R>> list, AlsoTouched also) : columns(std::move(list)), alsoTouched(also)
    {
    }

    [[nodiscard]] QString name() const override { return QLatin1String(R::kind); }
    [[nodiscard]] int columnCount() const override { return int(columns.size()); }
    [[nodiscard]] const char *columnName(int column) const override { return at(column).name; }
    [[nodiscard]] QString title(int column) const override { return at(column).title(); }
    [[nodiscard]] int width(int column) const override { return at(column).width; }
    [[nodiscard]] bool isEditable(int column) const override { return at(column).set != nullptr; }
    [[nodiscard]] QStringList choices(int column) const override
    {
        return at(column).choices == nullptr ? QStringList() : at(column).choices();
    }
    [[nodiscard]] QList<AnyId> ids(const Plan &plan) const override
    {
        QList<AnyId> found;
        found.reserve(qsizetype(plan.all<R>().size()));
        for (const R &record : plan.all<R>())
            found.append(anyId(record.id));
        return found;
    }
    [[nodiscard]] RecordCell cell(const Desk &desk, const AnyId &id, int column) const override
    {
        const R *record = desk.plan().find(idOf<R>(id));
        return record == nullptr ? RecordCell() : at(column).cell(desk, *record);
    }
    [[nodiscard]] QString tip(const Desk &desk, const AnyId &id, int column) const override
    {
        const R *record = desk.plan().find(idOf<R>(id));
        return record == nullptr || at(column).tip == nullptr ? QString() : at(column).tip(desk, *record);
    }
    [[nodiscard]] std::optional<Edit> written(const Plan &plan, const AnyId &id, int column,
                                              const QString &text) const override
    {
        const R *record = plan.find(idOf<R>(id));
        if (record == nullptr || at(column).set == nullptr)
            return {};
        R copy = *record;
        if (!at(column).set(copy, text.trimmed()))
            return {};
        return edits::put(plan, std::move(copy), QLatin1String(at(column).name));
    }
    [[nodiscard]] Edit removed(const Plan &plan, const QList<AnyId> &ids) const override
    {
        QList<Id<R>> own;
        for (const AnyId &id : ids)
            own.append(idOf<R>(id));
        if constexpr (requires { edits::remove(plan, own); })
            return edits::remove(plan, own);
        return {}; // a kind of its own says what becomes of them
    }
    [[nodiscard]] Target target(const AnyId &id) const override
    {
        if constexpr (std::is_constructible_v<Target, Id<R>>)
            return idOf<R>(id);
        return {}; // nothing leads to it
    }
    [[nodiscard]] TouchedRows touched(const Desk &desk, const Edit &edit) const override
    {
        TouchedRows rows;
        for (const Change<R> &change : edit.of<R>()) {
            auto &list = !change.before ? rows.added : !change.after ? rows.removed : rows.changed;
            list.append(anyId(change.either().id));
        }
        alsoTouched(desk, edit, rows);
        return rows;
    }

private:
    [[nodiscard]] const RecordColumn<R> &at(int column) const { return columns[size_t(column)]; }

    std::vector<RecordColumn<R>> columns;
    AlsoTouched alsoTouched;
};

/// Calls f(record) for both sides of every change of that kind.
template <class R, class F>
void eachSide(const Edit &edit, F &&f)
{
    for (const Change<R> &change : edit.of<R>()) {
        if (change.before)
            f(*change.before);
        if (change.after)
            f(*change.after);
    }
}

} // namespace blokplan::ui
