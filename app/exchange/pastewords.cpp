#include "app/exchange/pastewords.h"

#include "app/exchange/pastevalues.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace blokplan::paste
{

namespace
{

struct HeaderWords {
    PasteColumn column;
    const char *words; ///< folded; _ for a space
};

/// The words of headers. Where a header has several, the first one listed here that it contains decides.
constexpr HeaderWords headerWords[] = {
    {PasteColumn::Key, "id key sleutel"},
    {PasteColumn::DetailsToFollow, "details_to_follow details_volgen"},
    {PasteColumn::NotesAfter, "notes_after nazorg notities_achteraf"},
    {PasteColumn::Affiliation, "affiliation affiliatie organisatie organisaties organisation organization "
                               "bedrijf company instelling werkgever"},
    {PasteColumn::Subtitle, "subtitle ondertitel subtitel"},
    {PasteColumn::Moderator, "moderator moderators moderatoren moderatie gespreksleider gespreksleiders "
                             "dagvoorzitter voorzitter chair olv"},
    {PasteColumn::People, "people sprekers spreker speaker speakers presenter presenters presentator "
                          "inleider inleiders wie door who by deelnemer_namen"},
    {PasteColumn::Expected, "expected verwacht aantal deelnemers plaatsen seats capacity capaciteit audience "
                            "attendees bezoekers pax zitplaatsen"},
    {PasteColumn::Start, "start begin aanvang begintijd starttijd aanvangstijd from van vanaf start_time "
                         "begint starts"},
    {PasteColumn::End, "end eind einde tot eindtijd until till finish end_time ends to eindigt"},
    {PasteColumn::Length, "length duur lengte duration min minuten minutes tijdsduur minutes_long"},
    {PasteColumn::Time, "time tijd tijdstip tijden times tijdslot tijdvak slot timeslot uur hour hours"},
    {PasteColumn::Date, "date datum dag day"},
    {PasteColumn::Room, "room rooms zaal zalen ruimte ruimtes locatie location lokaal plek place venue waar "
                        "where zaalnaam"},
    {PasteColumn::Track, "track tracks thema themas stroom theme themes lijn categorie category spoor"},
    {PasteColumn::Kind, "kind soort type vorm werkvorm format sessietype"},
    {PasteColumn::State, "state status"},
    {PasteColumn::Language, "language taal voertaal lang"},
    {PasteColumn::Abstract, "abstract samenvatting summary korte_omschrijving intro teaser"},
    {PasteColumn::Description, "description omschrijving beschrijving toelichting inhoud details"},
    {PasteColumn::Notes, "notes notities opmerkingen opmerking notitie notes_before remarks comments comment "
                         "bijzonderheden wensen"},
    {PasteColumn::Title, "title titel sessie session sessies sessions onderwerp onderdeel programma "
                         "programmaonderdeel sessietitel sessienaam topic subject titel_sessie naam_sessie "
                         "titel_van_de_sessie session_title talk activiteit activity item workshop"},
    {PasteColumn::People, "naam namen name names"},
};

const QHash<QString, HeaderMeaning> &meanings()
{
    static const QHash<QString, HeaderMeaning> known = [] {
        QHash<QString, HeaderMeaning> all;
        for (const HeaderWords &line : headerWords) {
            for (QString word : QString::fromLatin1(line.words).split(QLatin1Char(' ')))
                all.insert(word.replace(QLatin1Char('_'), QLatin1Char(' ')), {line.column, int(all.size())});
        }
        return all;
    }();
    return known;
}

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

/// Words that mean a column only where they stand alone: "van", but not "dag van de week".
bool countsAmongOthers(const QString &word)
{
    static const QSet<QString> alone = setOf(
        "van vanaf from to tot door by wie who until till waar where uur lang min item lijn id key open");
    return !alone.contains(word);
}

/// Columns about somebody or something that no session has a place for.
bool isOfNoUse(const QStringList &words)
{
    static const QSet<QString> none =
        setOf("email mail telefoon phone mobiel foto photo bio biografie url link "
              "website functie twitter linkedin");
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return none.contains(word); });
}

HeaderMeaning meaningAmong(const QStringList &words)
{
    HeaderMeaning best;
    if (words.size() > 4 || isOfNoUse(words))
        return best;
    for (const QString &word : words) {
        const auto found = meanings().constFind(word);
        if (found != meanings().constEnd() && countsAmongOthers(word) &&
            (best.column == PasteColumn::Ignore || found->rank < best.rank))
            best = *found;
    }
    return best;
}

} // namespace

HeaderMeaning meaningOf(const QString &cell)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)"));
    if (cell.isEmpty() || cell.size() > 60)
        return {};
    QString words = wordsOf(QString(cell).remove(aside));
    if (words.isEmpty())
        words = wordsOf(cell);
    const auto whole = meanings().constFind(words);
    return whole != meanings().constEnd() ? *whole : meaningAmong(words.split(QLatin1Char(' ')));
}

bool isHeader(const QStringList &cells)
{
    int filled = 0;
    QSet<PasteColumn> columns;
    int known = 0;
    for (const QString &cell : cells) {
        const PasteColumn column = meaningOf(cell).column;
        filled += cell.isEmpty() ? 0 : 1;
        known += column == PasteColumn::Ignore ? 0 : 1;
        columns.insert(column);
    }
    columns.remove(PasteColumn::Ignore);
    if (filled == 1) {
        const auto whole = meanings().constFind(wordsOf(cells.join(QString())));
        return whole != meanings().constEnd() && whole->column == PasteColumn::Title;
    }
    return columns.size() >= 2 && 2 * known >= filled;
}

} // namespace blokplan::paste
