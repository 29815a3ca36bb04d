#pragma once

#include "app/exchange/format.h"

#include <QStringList>

#include <array>

/// Rows from a spreadsheet, a mail or any text on the clipboard -> sessions. Pure: text -> table -> columns
/// -> one Edit; the dialog shows each step and lets a person change it.
namespace blokplan
{

/// What was pasted, as rows of cells. Rows may differ in length.
struct PasteTable {
    QStringList header; ///< the cells of the first row where it names the columns; else empty
    QList<QStringList> rows;
    QList<int> numbers; ///< for each row its number among the lines pasted, from 1

    [[nodiscard]] int columns() const; ///< of the widest row
};

/// What a column holds; `Ignore` is not read.
enum class PasteField {
    Ignore,
    Title,
    Subtitle,
    People,
    Room,
    Date,
    Start,
    End,
    Length,
    Expected,
    Track,
    Kind,
    Language,
    Description,
    Notes
};
template <>
struct EnumNames<PasteField> {
    static constexpr std::array names{"ignore", "title", "subtitle", "people",      "room",
                                      "date",   "start", "end",      "length",      "expected",
                                      "track",  "kind",  "language", "description", "notes"};
};

/// The field of each column, in the order of the columns.
using PasteColumns = QList<PasteField>;

struct PasteOptions {
    bool createRooms = false; ///< make rooms that are not there; else such a session goes to the shelf
    QDate date;               ///< for rows without a date; invalid: the event's day where it has only one
    SessionState state = SessionState::Proposed;
};

/// What a row became; for the preview.
struct PastedRow {
    int number = 0; ///< as in PasteTable::numbers
    SessionId session;
    bool placed = false;
};

struct PasteResult {
    Edit edit; ///< Wish::Paste; empty when no row could be taken
    std::vector<PastedRow> rows;
    /// RowRefused (details = row number, why: a field name with its value); NoRoom (title) and others for
    /// rows that were taken but stand on the shelf. `where` is the row number.
    std::vector<Note> notes;
};

/// Reads the clipboard's text: tab-separated (with quoted cells of several lines), comma- or
/// semicolon-separated, or plain lines such as "- 10:30-11:15 Title - Person, Person (Zaal 1)".
PasteTable pasteTable(const QString &text);

/// By the header in Dutch or English, else by what the cells look like. A field is given to one column only;
/// Title is always given when there is a row.
PasteColumns guessColumns(const PasteTable &table);

/// The field a header cell means, or Ignore.
PasteField fieldOfHeader(const QString &cell);

PasteResult pasteEdit(const Plan &plan, const PasteTable &table, const PasteColumns &columns,
                      const PasteOptions &options);

/// One name out of a cell of people, as written there.
struct PastedPerson {
    QString name;
    QString affiliation; ///< what stood in parentheses behind the name
    Role role = Role::Speaker;
    bool operator==(const PastedPerson &) const = default;
};

/// "Jan de Vries (VNG), moderator: Piet Puk" -> people in order. Separated by ; / & + newline, comma,
/// " en ", " and ", never inside parentheses.
QList<PastedPerson> pastedPeople(const QString &cell);

} // namespace blokplan
