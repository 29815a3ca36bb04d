#include "app/wording/words.h"

#include <QCoreApplication>
#include <QHash>

namespace blokplan::wording
{

namespace
{

struct FieldWord {
    const char *field;
    const char *word;
};

/// Fields by their names in files; the words of a form.
constexpr FieldWord fieldWords[] = {
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"subtitle", QT_TRANSLATE_NOOP("Fields", "Subtitle")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"length", QT_TRANSLATE_NOOP("Fields", "Length")},
    {"details_to_follow", QT_TRANSLATE_NOOP("Fields", "Details to follow")},
    {"tracks", QT_TRANSLATE_NOOP("Fields", "Tracks")},
    {"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"languages", QT_TRANSLATE_NOOP("Fields", "Languages")},
    {"expected", QT_TRANSLATE_NOOP("Fields", "Expected audience")},
    {"abstract", QT_TRANSLATE_NOOP("Fields", "Abstract")},
    {"description", QT_TRANSLATE_NOOP("Fields", "Description")},
    {"notes", QT_TRANSLATE_NOOP("Fields", "Notes")},
    {"notes_before", QT_TRANSLATE_NOOP("Fields", "Notes before")},
    {"notes_after", QT_TRANSLATE_NOOP("Fields", "Notes after")},
    {"needs", QT_TRANSLATE_NOOP("Fields", "Needs")},
    {"parent", QT_TRANSLATE_NOOP("Fields", "Part of")},
    {"part_order", QT_TRANSLATE_NOOP("Fields", "Order")},
    {"links", QT_TRANSLATE_NOOP("Fields", "Links")},
    {"building", QT_TRANSLATE_NOOP("Fields", "Building")},
    {"floor", QT_TRANSLATE_NOOP("Fields", "Floor")},
    {"seats", QT_TRANSLATE_NOOP("Fields", "Seats")},
    {"features", QT_TRANSLATE_NOOP("Fields", "Features")},
    {"hours", QT_TRANSLATE_NOOP("Fields", "Opening hours")},
    {"changeover", QT_TRANSLATE_NOOP("Fields", "Changeover")},
    {"walking", QT_TRANSLATE_NOOP("Fields", "Walking minutes")},
    {"position", QT_TRANSLATE_NOOP("Fields", "Position")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Code")},
    {"colour", QT_TRANSLATE_NOOP("Fields", "Colour")},
    {"blocks", QT_TRANSLATE_NOOP("Fields", "Blocks")},
    {"as_written", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"given", QT_TRANSLATE_NOOP("Fields", "Given name")},
    {"particle", QT_TRANSLATE_NOOP("Fields", "Particle")},
    {"family", QT_TRANSLATE_NOOP("Fields", "Family name")},
    {"affiliation", QT_TRANSLATE_NOOP("Fields", "Affiliation")},
    {"email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {"biography", QT_TRANSLATE_NOOP("Fields", "Biography")},
    {"availability", QT_TRANSLATE_NOOP("Fields", "Availability")},
    {"acronym", QT_TRANSLATE_NOOP("Fields", "Short name")},
    {"zone", QT_TRANSLATE_NOOP("Fields", "Time zone")},
    {"day_change", QT_TRANSLATE_NOOP("Fields", "Day changes at")},
    {"venue", QT_TRANSLATE_NOOP("Fields", "Venue")},
    {"city", QT_TRANSLATE_NOOP("Fields", "City")},
    {"host", QT_TRANSLATE_NOOP("Fields", "Organised by")},
    {"hashtag", QT_TRANSLATE_NOOP("Fields", "Hashtag")},
    {"version", QT_TRANSLATE_NOOP("Fields", "Version")},
    {"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"opens", QT_TRANSLATE_NOOP("Fields", "Opens")},
    {"closes", QT_TRANSLATE_NOOP("Fields", "Closes")},
    {"day", QT_TRANSLATE_NOOP("Fields", "Day")},
    {"start", QT_TRANSLATE_NOOP("Fields", "Start")},
    {"rooms", QT_TRANSLATE_NOOP("Fields", "Rooms")},
    {"fixed", QT_TRANSLATE_NOOP("Fields", "Fixed")},
    {"session", QT_TRANSLATE_NOOP("Fields", "Session")},
    {"person", QT_TRANSLATE_NOOP("Fields", "Person")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"audiences", QT_TRANSLATE_NOOP("Fields", "Audiences")},
    {"daily_limit", QT_TRANSLATE_NOOP("Fields", "Sessions a day at most")},
    {"agreed_date", QT_TRANSLATE_NOOP("Fields", "Fixed on")},
    {"agreed_start", QT_TRANSLATE_NOOP("Fields", "Fixed at")},
    {"agreed_room", QT_TRANSLATE_NOOP("Fields", "Fixed in")},
    {"tie", QT_TRANSLATE_NOOP("Fields", "Relation")},
    {"first", QT_TRANSLATE_NOOP("Fields", "First session")},
    {"second", QT_TRANSLATE_NOOP("Fields", "Second session")},
    {"done", QT_TRANSLATE_NOOP("Fields", "Done")},
    {"due", QT_TRANSLATE_NOOP("Fields", "Due")},
    {"rule", QT_TRANSLATE_NOOP("Fields", "Rule")},
    {"severity", QT_TRANSLATE_NOOP("Fields", "Severity")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"sessions", QT_TRANSLATE_NOOP("Fields", "Sessions")},
    {"people", QT_TRANSLATE_NOOP("Fields", "People")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "Minutes")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"utc", QT_TRANSLATE_NOOP("Fields", "When")},
    {"purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"values", QT_TRANSLATE_NOOP("Fields", "Values")},
    {"at_door", QT_TRANSLATE_NOOP("Fields", "Needed at the door")},
    {"badge_name", QT_TRANSLATE_NOOP("Fields", "Name on the badge")},
    {"organisation", QT_TRANSLATE_NOOP("Fields", "Organisation")},
    {"function", QT_TRANSLATE_NOOP("Fields", "Position held")},
    {"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    {"category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"codes", QT_TRANSLATE_NOOP("Fields", "Codes of other systems")},
    {"former_codes", QT_TRANSLATE_NOOP("Fields", "Replaced codes")},
    {"party", QT_TRANSLATE_NOOP("Fields", "Group")},
    {"instructions", QT_TRANSLATE_NOOP("Fields", "Instructions for the door")},
    {"answers", QT_TRANSLATE_NOOP("Fields", "Answers")},
    {"consent", QT_TRANSLATE_NOOP("Fields", "Consent")},
    {"registered_at", QT_TRANSLATE_NOOP("Fields", "Registered at")},
    {"same_as", QT_TRANSLATE_NOOP("Fields", "Same as")},
    {"limit", QT_TRANSLATE_NOOP("Fields", "Places")},
    {"attendee", QT_TRANSLATE_NOOP("Fields", "Attendee")},
    {"at", QT_TRANSLATE_NOOP("Fields", "At")},
    {"scope", QT_TRANSLATE_NOOP("Fields", "For")},
    {"categories", QT_TRANSLATE_NOOP("Fields", "Categories")},
    {"reentry", QT_TRANSLATE_NOOP("Fields", "In and out")},
    {"what", QT_TRANSLATE_NOOP("Fields", "What")},
    {"until", QT_TRANSLATE_NOOP("Fields", "Until")},
    {"foreign_ids", QT_TRANSLATE_NOOP("Fields", "Ids elsewhere")},
    {"extras", QT_TRANSLATE_NOOP("Fields", "Further values")},
    {"id", QT_TRANSLATE_NOOP("Fields", "Id")},
};

} // namespace

QString fieldWord(const QString &kind, const QString &field)
{
    Q_UNUSED(kind)
    for (const FieldWord &one : fieldWords) {
        if (field == QLatin1String(one.field))
            return QCoreApplication::translate("Fields", one.word);
    }
    return field;
}

} // namespace blokplan::wording
