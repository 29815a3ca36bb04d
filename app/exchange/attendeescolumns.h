#pragma once

#include "app/exchange/attendeestable.h"
#include "app/model/plan.h"

/// What the columns of a list of attendees hold.
namespace blokplan::attendees
{

enum class Field {
    Ignore,
    Question, ///< an answer; the column's text is the question
    Name,     ///< the whole of it
    Given,
    Particle,
    Family,
    BadgeName,
    Organisation,
    Function,
    Email,
    Phone,
    Country,
    Category,    ///< by its name; made when it is not there
    Code,        ///< a ticket code: ours if it is one of ours, else of another system
    OtherCodes,  ///< several codes of other systems
    FormerCodes, ///< several, replaced
    ExternalId,  ///< the column's text is whose: "tito/reference"
    ExternalIds, ///< several: "tito/reference=AB-1"
    State,       ///< the column's text "void" turns yes and no around
    Order,       ///< who share it are one party
    Party,       ///< the name of a group
    Notes,
    Consent,
    RegisteredAt,
    Sessions, ///< titles the person registered for, separated by semicolons or commas
    SessionsWaiting,
    Instructions, ///< "press; minor: until ten"
    Attention     ///< yes: something is to be read at the door
};

} // namespace blokplan::attendees

template <>
struct blokplan::EnumNames<blokplan::attendees::Field> {
    static constexpr std::array names{"ignore",       "question",
                                      "name",         "given",
                                      "particle",     "family",
                                      "badge-name",   "organisation",
                                      "function",     "email",
                                      "phone",        "country",
                                      "category",     "code",
                                      "other-codes",  "former-codes",
                                      "external-id",  "external-ids",
                                      "state",        "order",
                                      "party",        "notes",
                                      "consent",      "registered-at",
                                      "sessions",     "sessions-waiting",
                                      "instructions", "attention"};
};

namespace blokplan::attendees
{

/// The fields a person can choose, in the order of Field.
constexpr int fieldCount = int(Field::Attention) + 1;

struct Column {
    Field field = Field::Ignore;
    QString text; ///< the question, or whose id it is; else empty

    bool operator==(const Column &) const = default;
};
using Columns = QList<Column>;

/// What each column holds, one for each of the header: by the header's words (Dutch, English, those of
/// pretix, Eventbrite, Tito, Indico, Meetup, Luma and our own export); of two of one meaning the first or
/// clearest. What is nobody's business at a conference (payments, addresses) is left out, the rest are
/// questions. Without header by what the cells look like.
Columns guessColumns(const Table &table);

/// "pretix", "eventbrite", "tito", "indico", "meetup", "luma", "blokplan", or empty: whose list it is.
QString toolOf(const QStringList &header);

constexpr qsizetype longestName = 80; ///< of a column; what is longer is no name

/// Whether a column of these says that a list is one of people.
constexpr bool isOfPeople(Field field)
{
    return field == Field::Name || field == Field::Given || field == Field::Family || field == Field::Email;
}

/// How many of these cells are names of columns that we know.
int knownNames(const QStringList &cells);

/// Whether a row names columns as lists of people do.
bool namesPeople(const QStringList &cells);

/// What stands before a question in the header of our own export where it could be taken for a field.
constexpr char questionMark[] = "question: ";

/// A header as it is looked up: folded, words only.
QString headerKey(const QString &header);

/// What a question is about, by its words: diet, access or anything else.
QuestionKind questionKind(const QString &question);

} // namespace blokplan::attendees
