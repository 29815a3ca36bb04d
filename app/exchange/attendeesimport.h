#pragma once

#include "app/exchange/attendeesmappings.h"
#include "app/exchange/attendeesmatching.h"
#include "app/exchange/format.h"
#include "app/model/edit.h"

/// A list of attendees read into an event: first on paper, then as one edit.
///
///     const auto table = attendees::read(bytes, fileName);
///     attendees::Options options{attendees::rememberedColumns(plan, *table), fileName};
///     const auto run = attendees::dryRun(plan, *table, options);   // may take seconds: off the window's
///     thread document.commit(run->edit);
namespace blokplan::attendees
{

enum class Fate { New, Changed, Unchanged, Ambiguous, Refused };
constexpr int fateCount = int(Fate::Refused) + 1;

/// What becomes of one row.
struct Outcome {
    int row = 0;  ///< of the table, from 0
    int line = 0; ///< of the file
    Fate fate = Fate::New;
    Reason reason = Reason::None;
    QString name;                 ///< as the list writes it
    AttendeeId attendee;          ///< who it is or will be
    QList<AttendeeId> candidates; ///< of an ambiguous one
    QStringList details;          ///< of a changed one the fields that change; else as the reason says
};

/// What a person decides about an ambiguous row.
struct Answer {
    enum class What { ThisOne, New, Skip };
    What what = What::Skip;
    AttendeeId who; ///< of ThisOne
};

struct Options {
    Columns columns;
    QString source;            ///< the file's name, for the sentences of undo
    QMap<int, Answer> answers; ///< by row of the table
    QDateTime now;             ///< when those registered whose row does not say; invalid: this moment
    std::optional<QString>
        keepMappingAs; ///< a name for the columns as they are chosen; empty: as the last ones
    std::function<bool(double)> progress; ///< 0 to 1; false cancels
};

struct Run {
    std::vector<Outcome> rows;
    std::array<int, fateCount> counts{};
    int newCategories = 0;
    int newQuestions = 0;
    int newRegistrations = 0;
    std::vector<Note> warnings; ///< values that were not understood, sessions nobody knows, changes that stay
    Edit edit;                  ///< Wish::ImportAttendees

    [[nodiscard]] int count(Fate fate) const { return counts[size_t(fate)]; }
};

/// Rows are matched by ticket code or number of another program, then by e-mail address and name, then by
/// name and organisation. What people changed here (a note, a state, a name mended) stays when the list is
/// read again; empty cells erase nothing; nobody is removed; what happened at a door is not touched. New
/// attendees get a ticket code of ours. Cancelled.
Result<Run> dryRun(const Plan &plan, const Table &table, const Options &options);

} // namespace blokplan::attendees
