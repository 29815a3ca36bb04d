#include "app/wording/words.h"
#include "ui/exchange/pastedialog.h"

namespace blokplan::ui
{

namespace
{

QString sessionWord(const char *field)
{
    return wording::fieldWord(QLatin1String(Session::kind), QLatin1String(field));
}

} // namespace

QString columnWord(PasteColumn column)
{
    switch (column) {
    case PasteColumn::Ignore:
        return PasteDialog::tr("(not used)");
    case PasteColumn::Title:
        return sessionWord("title");
    case PasteColumn::Subtitle:
        return sessionWord("subtitle");
    case PasteColumn::People:
        return PasteDialog::tr("People");
    case PasteColumn::Moderator:
        return wording::word(Role::Moderator);
    case PasteColumn::Room:
        return PasteDialog::tr("Room");
    case PasteColumn::Date:
        return PasteDialog::tr("Date");
    case PasteColumn::Start:
        return PasteDialog::tr("Start");
    case PasteColumn::End:
        return PasteDialog::tr("End");
    case PasteColumn::Time:
        return PasteDialog::tr("Start and end");
    case PasteColumn::Length:
        return sessionWord("length");
    case PasteColumn::Expected:
        return sessionWord("expected");
    case PasteColumn::Track:
        return PasteDialog::tr("Track");
    case PasteColumn::Kind:
        return sessionWord("kind");
    case PasteColumn::State:
        return sessionWord("state");
    case PasteColumn::Language:
        return sessionWord("language");
    case PasteColumn::Abstract:
        return sessionWord("abstract");
    case PasteColumn::Description:
        return sessionWord("description");
    case PasteColumn::Notes:
        return sessionWord("notes_before");
    case PasteColumn::NotesAfter:
        return sessionWord("notes_after");
    case PasteColumn::DetailsToFollow:
        return sessionWord("details_to_follow");
    case PasteColumn::Affiliation:
        return wording::fieldWord(QLatin1String(Person::kind), QStringLiteral("affiliation"));
    case PasteColumn::Key:
        return PasteDialog::tr("Key (the same key is one session)");
    }
    return {};
}

} // namespace blokplan::ui
