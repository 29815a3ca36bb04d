#include "app/exchange/pastevalues.h"

#include "app/base/fold.h"
#include "app/model/codec.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace blokplan::paste
{

namespace
{

using Words = QHash<QString, int>;

/// {"talk lezing", "workshop"} -> talk 0, lezing 0, workshop 1.
Words numbered(std::initializer_list<const char *> groups)
{
    Words words;
    int number = 0;
    for (const char *group : groups) {
        for (const QString &word : QString::fromUtf8(group).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.insert(QString(word).replace(QLatin1Char('_'), QLatin1Char(' ')), number);
        ++number;
    }
    return words;
}

template <class E>
std::optional<E> pick(const Words &words, const QString &text)
{
    const auto found = words.constFind(wordsOf(text));
    return found == words.constEnd() ? std::nullopt : std::optional(E(*found));
}

bool isWhole(const QRegularExpression &form, const QString &text)
{
    return form.match(text).hasMatch();
}

/// A number with a decimal comma or point, where the whole text is one.
std::optional<double> decimal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{0,6}(?:[.,]\\d+)?$"));
    if (text.isEmpty() || text.size() > 30 || !isWhole(form, text))
        return std::nullopt;
    bool good = false;
    const double value = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

/// Spreadsheets count days from the end of 1899; these numbers are 1954 to 2119.
std::optional<QDate> dayNumber(double value)
{
    if (value < 20000 || value >= 80000)
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(qint64(value));
}

int minutesOfFraction(double value)
{
    return int(std::lround((value - std::floor(value)) * minutesPerDay));
}

// --- dates ------------------------------------------------------------------------------------------------

int monthOf(const QString &word)
{
    static const Words months =
        numbered({"", "januari january jan", "februari february feb febr", "maart march mrt mar maa",
                  "april apr", "mei may", "juni june jun", "juli july jul", "augustus august aug",
                  "september sept sep", "oktober october okt oct", "november nov", "december dec"});
    return months.value(word, 0);
}

int weekdayOf(const QString &word)
{
    static const Words days =
        numbered({"", "maandag monday ma mon", "dinsdag tuesday di tue tues", "woensdag wednesday wo wed",
                  "donderdag thursday do thu thur thurs", "vrijdag friday vr vrij fri",
                  "zaterdag saturday za sat", "zondag sunday zo sun"});
    return days.value(word, 0);
}

struct DateParts {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

/// The words of a date but for its weekday: "Vrijdag, 17 november 2017" -> 17 november 2017.
QStringList dateWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,./\\-]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|e|de|ste)$"));
    QStringList words = folded(text).split(between, Qt::SkipEmptyParts);
    if (!words.isEmpty() && weekdayOf(words.first()) != 0)
        words.removeFirst();
    words.removeAll(QStringLiteral("of"));
    words.removeAll(QStringLiteral("the"));
    for (QString &word : words)
        word.replace(ordinal, QStringLiteral("\\1"));
    return words;
}

std::optional<DateParts> spelledDate(const QString &text)
{
    QStringList words = dateWords(text);
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    if (monthOf(words[0]) != 0)
        words.swapItemsAt(0, 1);
    DateParts parts{words[0].toInt(), monthOf(words[1]), std::nullopt};
    if (words.size() == 3)
        parts.year = fullYear(words[2]);
    return parts.month == 0 ? std::nullopt : std::optional(parts);
}

/// The text without a weekday before it and punctuation behind it.
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^(\\p{L}+)[.,]?\\s+(?=\\d)"));
    QString plain = text.simplified();
    const auto match = first.match(plain);
    if (match.hasMatch() && weekdayOf(folded(match.captured(1))) != 0)
        plain.remove(0, match.capturedLength());
    while (plain.endsWith(QLatin1Char(':')) || plain.endsWith(QLatin1Char(',')))
        plain.chop(1);
    return plain.trimmed();
}

std::optional<DateParts> numericDate(const QString &plain)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00)?Z?)?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?: 0?0:00(?::00)?)?$"));
    if (const auto match = iso.match(plain); match.hasMatch())
        return DateParts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    const auto match = dayFirst.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    DateParts parts{match.captured(1).toInt(), match.captured(3).toInt(), std::nullopt};
    if (parts.month > 12 && parts.day <= 12)
        std::swap(parts.day, parts.month); // 11/17/2017: American
    if (!match.captured(4).isEmpty())
        parts.year = fullYear(match.captured(4));
    return parts;
}

std::optional<DateParts> datePartsIn(const QString &text)
{
    if (text.size() > 60)
        return std::nullopt;
    const QString plain = withoutWeekday(text);
    const auto numbers = numericDate(plain);
    return numbers ? numbers : spelledDate(plain);
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() && date.year() > 1900 && date.year() < 2200 ? std::optional(date) : std::nullopt;
}

/// A date without year is the event's day of that name, else it is in the year of the first day.
std::optional<QDate> inTheEventsYear(const DateParts &parts, const Plan &plan)
{
    const auto days = orderedDays(plan);
    for (const Day *day : days) {
        if (day->date.day() == parts.day && day->date.month() == parts.month)
            return day->date;
    }
    return days.empty() ? std::nullopt : valid(QDate(days.front()->date.year(), parts.month, parts.day));
}

/// "vrijdag", "dag 2", or what the event calls the day.
std::optional<QDate> dayByName(const QString &text, const Plan &plan)
{
    static const QRegularExpression ordinal(QStringLiteral("^(?:dag|day) (\\d{1,3})$"));
    const QString words = wordsOf(text);
    const auto days = orderedDays(plan);
    std::optional<QDate> found;
    for (const Day *day : days) {
        if (!words.isEmpty() && wordsOf(day->name.first) == words)
            return day->date;
        if (weekdayOf(words) == day->date.dayOfWeek()) {
            if (found)
                return std::nullopt; // two Fridays
            found = day->date;
        }
    }
    if (const auto match = ordinal.match(words); match.hasMatch()) {
        const size_t number = match.captured(1).toUInt();
        return number >= 1 && number <= days.size() ? std::optional(days[number - 1]->date) : std::nullopt;
    }
    return found;
}

// --- times ------------------------------------------------------------------------------------------------

QString withoutHourWord(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^(?:van|from|vanaf|om|at|ca\\.?|circa)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("\\s*(?:uur|u\\.|hrs?\\.?|hours)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return text.simplified().remove(before).remove(behind);
}

std::optional<int> clockIn(const QString &text)
{
    const QString plain = withoutHourWord(text);
    if (plain == QLatin1String("24:00") || plain == QLatin1String("24.00"))
        return minutesPerDay;
    const int minute = parseClock(plain);
    if (minute >= 0)
        return minute;
    const auto fraction = decimal(plain);
    if (!fraction || *fraction >= 1 || *fraction < 0)
        return std::nullopt;
    return minutesOfFraction(*fraction);
}

/// "17-11-2017 10:30", "2017-11-17T10:30:00+01:00".
std::optional<Moment> datedMoment(const QString &text, const Plan &plan)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*[^\\s,])(?:,?\\s+|T)(\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)"
                       "(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    if (text.size() > 60)
        return std::nullopt;
    const auto match = form.match(text.simplified());
    const auto date = match.hasMatch() ? dateIn(match.captured(1), plan) : std::nullopt;
    const auto minute = match.hasMatch() ? clockIn(match.captured(2)) : std::nullopt;
    return date && minute ? std::optional(Moment{*date, *minute}) : std::nullopt;
}

std::optional<Range> range(const QString &from, const QString &to, const Plan &plan)
{
    const auto start = momentIn(from, plan);
    const auto end = momentIn(to, plan);
    if (!start || !end)
        return std::nullopt;
    return Range{*start, end->minute};
}

} // namespace

QString wordsOf(const QString &text)
{
    QString words = folded(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return words.simplified();
}

std::optional<QDate> fullDateIn(const QString &text)
{
    const auto parts = datePartsIn(text);
    if (!parts || !parts->year)
        return std::nullopt;
    return valid(QDate(*parts->year, parts->month, parts->day));
}

std::optional<QDate> dateIn(const QString &text, const Plan &plan)
{
    const auto parts = datePartsIn(text);
    if (parts && parts->year)
        return valid(QDate(*parts->year, parts->month, parts->day));
    if (parts)
        return inTheEventsYear(*parts, plan);
    if (const auto number = decimal(text.trimmed()))
        return dayNumber(*number);
    if (const auto dated = datedMoment(text, plan))
        return dated->date;
    return dayByName(text, plan);
}

std::optional<Moment> momentIn(const QString &text, const Plan &plan)
{
    if (const auto minute = clockIn(text))
        return Moment{std::nullopt, *minute};
    if (const auto number = decimal(text.trimmed())) {
        const auto date = dayNumber(*number);
        return date ? std::optional(Moment{date, minutesOfFraction(*number)}) : std::nullopt;
    }
    return datedMoment(text, plan);
}

std::optional<Range> rangeIn(const QString &text, const Plan &plan)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*[–—−]\\s*|\\s+(?:-|tot|t/m|to|until|till)\\s+|(?<=[\\duUhHrRmM])-(?=\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 120)
        return std::nullopt;
    if (const auto start = momentIn(text, plan))
        return Range{*start, std::nullopt};
    for (auto it = between.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto found = range(text.left(match.capturedStart()), text.mid(match.capturedEnd()), plan);
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<int> lengthIn(const QString &text)
{
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,2}[.,]\\d{1,2})\\s*(?:u|uur|h|hours?|hrs?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.simplified();
    int minutes = parseLength(plain);
    if (const auto match = hours.match(plain); match.hasMatch())
        minutes = int(std::lround(decimal(match.captured(1)).value_or(0) * 60));
    else if (const auto part = decimal(plain); part && *part < 1 && minutes < 0)
        minutes = minutesOfFraction(*part);
    return minutes > 0 && minutes <= 7 * minutesPerDay ? std::optional(minutes) : std::nullopt;
}

std::optional<SessionKind> kindIn(const QString &text)
{
    static const Words words = numbered(
        {"talk lezing presentatie presentation lecture praatje pitch keynote_lezing sessie session "
         "break_out breakout deelsessie",
         "workshop werksessie training masterclass hands_on handson atelier",
         "debate debat discussie discussion panel paneldiscussie panel_discussion gesprek rondetafel "
         "round_table roundtable tafelgesprek interview",
         "plenary plenair plenaire plenaire_sessie plenary_session keynote opening afsluiting sluiting",
         "break pauze lunch koffiepauze lunchpauze koffie borrel coffee coffee_break lunch_break theepauze "
         "netwerkborrel diner ontvangst inloop",
         "drop_in dropin doorlopend inloopsessie stand markt informatiemarkt kraam expo",
         "blocker blokkade bezet gereserveerd reserved opbouw afbouw blocked"});
    return pick<SessionKind>(words, text);
}

std::optional<SessionState> stateIn(const QString &text)
{
    static const Words words =
        numbered({"idea idee", "proposed voorgesteld voorstel ingediend submitted proposal open",
                  "accepted geaccepteerd aangenomen goedgekeurd akkoord approved toegelaten gekozen",
                  "confirmed bevestigd definitief toegezegd final ja ok",
                  "cancelled canceled geannuleerd vervallen vervalt gaat_niet_door afgezegd",
                  "rejected afgewezen geweigerd niet_gekozen nee"});
    return pick<SessionState>(words, text);
}

std::optional<Role> roleIn(const QString &text)
{
    static const Words words = numbered(
        {"speaker speakers spreker sprekers presentatie presenter inleider inleiders met with door by",
         "moderator moderators moderatoren moderatie gespreksleider gespreksleiders gespreksleiding "
         "dagvoorzitter voorzitter chair facilitator o_l_v olv onder_leiding_van debatleider",
         "host gastheer gastvrouw hosts zaalhost zaalwacht",
         "panellist panellists panelist panelists "
         "panellid panelleden panel"});
    return pick<Role>(words, text);
}

QString languageIn(const QString &text)
{
    static const Words words =
        numbered({"nl nederlands nederlandstalig dutch nederlandse nld",
                  "en engels engelstalig english engelse eng uk", "de duits duitstalig german deutsch ger",
                  "fr frans franstalig french", "fy fries friese frysk frisian", "es spaans spanish",
                  "it italiaans italian"});
    static const QStringList codes = QStringLiteral("nl en de fr fy es it").split(QLatin1Char(' '));
    static const QRegularExpression code(QStringLiteral("^[a-zA-Z]{2,3}(?:-[a-zA-Z]{2,4})?$"));
    if (const auto known = pick<int>(words, text))
        return codes.at(*known);
    const QString plain = text.trimmed();
    return isWhole(code, plain) ? plain.toLower() : QString();
}

std::optional<int> countIn(const QString &text)
{
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d)[.  ](?=\\d{3}(?!\\d))"));
    static const QRegularExpression number(QStringLiteral("\\d+"));
    std::optional<int> most;
    for (auto it = number.globalMatch(QString(text).remove(thousands)); it.hasNext();) {
        const QString digits = it.next().captured();
        if (digits.size() <= 7)
            most = std::max(most.value_or(0), digits.toInt());
    }
    return most;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const Words words = numbered({"no nee false onwaar 0 n", "yes ja true waar 1 x j y"});
    return pick<bool>(words, text);
}

bool looksLikeRoom(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("(?:^|\\s)(?:\\p{L}*zaal|zalen|rooms?|ruimtes?|hal|hall|foyer|lokaal|auditorium|aula|"
                       "theater|podium|stage|studio|kamer|vergaderkamer|verdieping|begane grond|lounge|tent|"
                       "atrium|lobby|entree|restaurant|boardroom|track room|plein|kapel|bibliotheek)"
                       "(?:\\s|$)"));
    static const QRegularExpression number(
        QStringLiteral("^[A-Za-z]{0,2}[ .-]?\\d{1,3}(?:[.-]\\d{1,3})?[a-z]?$"));
    const QString plain = text.simplified();
    return plain.size() <= 60 && (isWhole(words, wordsOf(plain)) || isWhole(number, plain));
}

bool isToFollow(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:ntb|n t b|tba|t b a|tbd|t b d|tbc|nnb|n n b|nn|n n|onbekend|unknown|vacature|to be (?:announced|"
        "confirmed|determined|decided)|(?:nog )?nader te bepalen|(?:nog )?te bepalen|nog (?:niet )?bekend|"
        "nog onbekend|(?:\\p{L}+ )?volg(?:t|en)(?: nog| later)?|(?:details )?to follow)$"));
    const QString plain = text.trimmed();
    return plain == QLatin1String("?") || (plain.size() <= 60 && isWhole(form, wordsOf(plain)));
}

} // namespace blokplan::paste
