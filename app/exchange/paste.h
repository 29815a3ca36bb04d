#pragma once

#include "app/exchange/format.h"

#include <array>

/// Rows pasted from a spreadsheet or a mail become sessions: text -> table -> columns -> one edit.
namespace blokplan
{

/// What a pasted column holds.
enum class PasteColumn {
    Ignore,
    Title,
    Subtitle,
    People,    ///< "Jan de Vries (VNG); moderator: Piet Jansen"
    Moderator, ///< as People, in that role
    Room,
    Date,
    Start,
    End,
    Time, ///< "10:30-11:15"
    Length,
    Expected, ///< audience
    Track,
    Kind,
    State,
    Language,
    Abstract,
    Description,
    Notes,
    NotesAfter,
    DetailsToFollow, ///< yes or no
    Affiliation,     ///< of the people who name none themselves
    Key              ///< rows with the same key are one session, placed several times
};
constexpr auto lastPasteColumn = PasteColumn::Key;

/// The pasted text cut into rows of cells, all of one width.
struct PasteTable {
    QStringList header; ///< empty when the first row is no header
    QList<QStringList> rows;
    QList<int> lines; ///< in which line of the text each row begins, from 1
    /// What a column holds where the form of the text says so (plain lines, dates between the rows); else
    /// Ignore. May be empty.
    QList<PasteColumn> known = {};

    [[nodiscard]] int width() const;
};

/// Tab-separated (spreadsheets, with quoted cells of several lines), comma- or semicolon-separated, or plain
/// lines as in a mail: "10:30-11:15 Title - Person, Person (Zaal 1)", with or without bullets.
PasteTable pasteTable(const QString &text);

/// What each column holds: by the header's words in Dutch or English, else by its contents.
QList<PasteColumn> guessColumns(const PasteTable &table);

struct PasteOptions {
    std::optional<QDate> date; ///< for rows that name none; an event of one day needs none
    bool createRooms = false;  ///< else a session in an unknown room goes on the shelf, with a note
    bool createTracks = true;
};

struct PasteResult {
    Edit edit; ///< Wish::Paste; empty when no row is of use
    int sessions = 0;
    int placed = 0;
    int newPeople = 0;
    int newRooms = 0;
    std::vector<Note> refused;  ///< RowRefused: details = row, field, value
    std::vector<Note> warnings; ///< taken, but not all of it
};

/// The edit that adds the rows as sessions. People and tracks are matched by folded name or made; a row with
/// date, start and a known room is placed, others go on the shelf.
PasteResult pasteEdit(const Plan &plan, const PasteTable &table, const QList<PasteColumn> &columns,
                      const PasteOptions &options);

} // namespace blokplan
