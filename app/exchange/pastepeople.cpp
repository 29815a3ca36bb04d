#include "app/exchange/pastepeople.h"

#include "app/base/fold.h"
#include "app/exchange/pastevalues.h"

#include <QRegularExpression>

#include <array>

namespace blokplan::paste
{

namespace
{

const QSet<QString> &particles()
{
    static const QStringList words =
        QStringLiteral(
            "van de den der ten ter te 't ’t 't' 's het in la le du des von zu zum zur el al bin ibn "
            "op aan bij uit voor d' da dos di del della af vande vander ver")
            .split(QLatin1Char(' '));
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

bool isParticle(const QString &word)
{
    return particles().contains(word.toLower());
}

QStringList wordsIn(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isFormOfAddress(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:prof|dr|drs|ir|ing|mr|mw|mevr|mevrouw|dhr|mrs|ms|ds|em)\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch();
}

bool isAcronym(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{Lu}\\d&.-]{2,12}$"));
    static const QRegularExpression initials(QStringLiteral("^(?:\\p{Lu}\\.)+$"));
    return form.match(text).hasMatch() && !initials.match(text).hasMatch();
}

bool namesAnOrganisation(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "(?:^| "
        ")(?:gemeente\\p{L}*|provincie|ministerie|universiteit\\p{L}*|university|stichting|vereniging|bv|"
        "b v|nv|hogeschool|waterschap\\p{L}*|rijks\\p{L}*|raad|dienst\\p{L}*|institute?|instituut|foundation|"
        "agency|bank|kamer|kadaster|politie|ziekenhuis|group|groep|company|college|school|bureau|inc|ltd|"
        "gmbh|"
        "redactie|partij|fractie|omgevingsdienst|veiligheidsregio|consultancy|advies)(?: |$)"));
    return words.match(wordsOf(text)).hasMatch();
}

bool beginsUpper(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^['’(\"“‘]?\\p{Lu}|^['’]\\p{Ll}$|^\\p{Lo}"));
    return form.match(word).hasMatch();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "diverse gebruikers", "alle deelnemers", "panel met wethouders": nobody by name.
bool isFreeText(const QString &name)
{
    static const QRegularExpression many(
        QStringLiteral("^(?:diverse|div|verschillende|various|meerdere|several|alle|all|team|"
                       "gasten|guests|sprekers|speakers|deelnemers|studenten|leden)(?: |$)"));
    const QStringList words = wordsIn(name);
    const bool named =
        std::any_of(words.begin(), words.end(), [](const QString &word) { return beginsUpper(word); });
    return many.match(wordsOf(name)).hasMatch() || hasDigit(name) || words.size() > 7 ||
           (!named && words.size() > 2);
}

bool isNobody(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(?:geen|none|nvt|n v t|na|n a|nobody)?$"));
    return form.match(wordsOf(name)).hasMatch() && name != QLatin1String("?");
}

// --- cutting a cell into pieces ---------------------------------------------------------------------------

enum class Joint { First, Strong, Comma, And };

struct Piece {
    QString text;
    Joint joint = Joint::First; ///< what stands before it
};

/// The length of the separator that begins here outside parentheses, and its sort; 0 when none does.
std::pair<int, Joint> jointAt(const QString &text, qsizetype at)
{
    static const std::array words{QStringLiteral(" en "), QStringLiteral(" and "), QStringLiteral(" und "),
                                  QStringLiteral(" & "), QStringLiteral(" + ")};
    const QChar c = text[at];
    if (c == QLatin1Char(','))
        return {1, Joint::Comma};
    if (c == QLatin1Char('/'))
        return {1, Joint::Strong};
    if (c != QLatin1Char(' '))
        return {0, Joint::First};
    for (const QString &word : words) {
        if (QStringView(text).mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return {int(word.size()) - 1, Joint::And}; // its last space may begin another
    }
    return {0, Joint::First};
}

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces{{QString(), Joint::Strong}};
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        depth += c == QLatin1Char('(') || c == QLatin1Char('[') ? 1 : 0;
        depth -= (c == QLatin1Char(')') || c == QLatin1Char(']')) && depth > 0 ? 1 : 0;
        const auto [length, joint] = depth == 0 ? jointAt(text, at) : std::pair(0, Joint::First);
        if (length > 0)
            pieces.append({QString(), joint});
        else
            pieces.last().text += c;
        at += std::max(1, length);
    }
    return pieces;
}

/// What one cell says, while it is read.
class Reading
{
public:
    Reading(Role usual, const KnownNames &names) : usualRole(usual), known(names) {}

    void readPart(const QString &part, bool whole, bool commaMeansAffiliation)
    {
        role = usualRole;
        lasting = true;
        if (whole)
            return readPiece({part, Joint::Strong}, false);
        static const QRegularExpression led(QStringLiteral("\\s+(?=o\\.?l\\.?v\\.?\\s|onder leiding van\\s)"),
                                            QRegularExpression::CaseInsensitiveOption);
        for (const Piece &piece : piecesOf(QString(part).replace(led, QStringLiteral(", "))))
            readPiece(piece, commaMeansAffiliation);
    }

    PastedPeople people;

private:
    void readPiece(const Piece &piece, bool commaMeansAffiliation)
    {
        QString text = piece.text.trimmed();
        if (piece.joint == Joint::Comma && !lasting)
            role = usualRole;
        const bool announced = takeRole(text);
        if (isToFollow(text))
            people.toFollow = true;
        else if (!isNobody(text) && (announced || !isAffiliationOfLast(piece, text, commaMeansAffiliation)))
            readPerson(text);
    }

    /// "moderator: X", "o.l.v. X".
    bool takeRole(QString &text)
    {
        static const QRegularExpression form(
            QStringLiteral(
                "^([\\p{L} ]{2,24}?)\\s*:\\s*|^(o\\.?l\\.?v\\.?|onder leiding van|door|by|met|with|"
                "moderator|gespreksleider|dagvoorzitter)\\s+"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        const auto found =
            match.hasMatch() ? roleIn(match.captured(match.lastCapturedIndex())) : std::nullopt;
        if (!found)
            return false;
        const QString word = wordsOf(match.captured());
        role = *found == Role::Speaker ? usualRole : *found;
        lasting = word.endsWith(QLatin1Char('s')) || word.endsWith(QStringLiteral("en")) ||
                  word == QLatin1String("panel");
        text = text.mid(match.capturedLength()).trimmed();
        return true;
    }

    [[nodiscard]] bool isAffiliation(const QString &text, const PastedPerson &whose) const
    {
        if (known.affiliations.contains(folded(text)) || isAcronym(text) || namesAnOrganisation(text))
            return true;
        const QStringList words = wordsIn(text);
        return words.size() == 1 && wordsIn(whose.name).size() > 1;
    }

    /// Gives the piece to the person before it where it is no person itself.
    bool isAffiliationOfLast(const Piece &piece, const QString &text, bool commaMeansAffiliation)
    {
        if (people.list.isEmpty() || text.isEmpty() || known.people.contains(folded(text)) ||
            (piece.joint != Joint::Comma && piece.joint != Joint::And))
            return false;
        PastedPerson &last = people.list.last();
        if (piece.joint == Joint::And) { // "Economische Zaken en Klimaat"
            if (!byComma || wordsIn(text).size() > 1 || text.contains(QLatin1Char('(')))
                return false;
            last.affiliation += QStringLiteral(" en ") + text;
            return true;
        }
        if (!last.affiliation.isEmpty() || !last.isPerson || text.contains(QLatin1Char('(')) ||
            !(commaMeansAffiliation || isAffiliation(text, last)))
            return false;
        last.affiliation = text;
        byComma = true;
        return true;
    }

    void readPerson(const QString &text)
    {
        PastedPerson one;
        one.role = role;
        one.name = text;
        byComma = false;
        takeAddress(one);
        takeAside(one);
        takeDash(one);
        one.name = one.name.simplified();
        if (isToFollow(one.name)) {
            people.toFollow = true;
            return;
        }
        const bool quoted = takeQuotes(one.name);
        one.isPerson = !quoted && (known.people.contains(folded(one.name)) || !isFreeText(one.name));
        if (!folded(one.name).isEmpty())
            people.list.append(one);
    }

    /// A name in quotes is a text, whatever it looks like; our own CSV says so.
    static bool takeQuotes(QString &name)
    {
        const QLatin1Char mark('"');
        if (name.size() < 3 || !name.startsWith(mark) || name.indexOf(mark, 1) != name.size() - 1)
            return false;
        name = name.mid(1, name.size() - 2).trimmed();
        return true;
    }

    static void takeAddress(PastedPerson &one)
    {
        static const QRegularExpression form(QStringLiteral(
            "\\s*[<(\\[]?(?:mailto:)?([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+)[>)\\]]?"));
        if (!one.name.contains(QLatin1Char('@')))
            return;
        const auto match = form.match(one.name);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return;
        one.email = match.captured(1);
        one.name.remove(match.capturedStart(), match.capturedLength());
    }

    /// "(VNG)", "(moderator)", "(moderator, VNG)".
    static void takeAside(PastedPerson &one)
    {
        if (!one.name.contains(QLatin1Char('(')) && !one.name.contains(QLatin1Char('[')))
            return;
        static const QRegularExpression form(QStringLiteral("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[.,]?$"));
        const auto match = form.match(one.name);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return;
        one.name.truncate(match.capturedStart());
        QStringList rest;
        for (const QString &part : match.captured(1).split(QLatin1Char(','))) {
            const auto role = roleIn(part);
            if (role)
                one.role = *role;
            else
                rest.append(part.trimmed());
        }
        one.affiliation = rest.join(QStringLiteral(", "));
    }

    static void takeDash(PastedPerson &one)
    {
        static const QRegularExpression form(QStringLiteral("\\s+[-–—]\\s+"));
        const auto match = form.match(one.name);
        if (!match.hasMatch() || !one.affiliation.isEmpty())
            return;
        one.affiliation = one.name.mid(match.capturedEnd()).trimmed();
        one.name.truncate(match.capturedStart());
    }

    Role usualRole;
    const KnownNames &known;
    Role role = Role::Speaker;
    bool lasting = true;  ///< whether the role holds behind a comma
    bool byComma = false; ///< whether the last affiliation stood behind a comma
};

/// "Jan de Vries, VNG; Piet Jansen, Open State": one comma in each part.
bool commasMeanAffiliations(const QStringList &parts)
{
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return part.count(QLatin1Char(',')) == 1 && !part.contains(QLatin1Char('('));
           });
}

QString withoutBullet(const QString &part)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*[-*•·]\\s+"));
    return QString(part).remove(bullet).simplified();
}

} // namespace

PastedPeople peopleIn(const QString &cell, Role role, const KnownNames &known)
{
    static const QRegularExpression strong(QStringLiteral("[;\\n]"));
    const bool whole = cell.trimmed().endsWith(QLatin1Char(';'));
    QStringList parts;
    for (const QString &part : cell.split(strong, Qt::SkipEmptyParts)) {
        const QString plain = withoutBullet(part);
        if (!plain.isEmpty())
            parts.append(plain);
    }
    Reading reading(role, known);
    const bool byCommas = commasMeanAffiliations(parts);
    for (const QString &part : parts)
        reading.readPart(part, whole, byCommas);
    return reading.people;
}

bool looksLikePeople(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("[?!]"));
    if (text.size() > 300 || text.isEmpty() || sentence.match(text).hasMatch())
        return false;
    const PastedPeople people = peopleIn(text, Role::Speaker, {});
    return people.toFollow ||
           (!people.list.isEmpty() &&
            std::all_of(people.list.begin(), people.list.end(), [](const PastedPerson &one) {
                const QStringList words = wordsIn(one.name);
                return words.size() <= 6 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                           return beginsUpper(word) || isParticle(word) || isFormOfAddress(word) ||
                                  !one.isPerson;
                       });
            }));
}

Person namedPerson(const QString &asWritten)
{
    Person person;
    person.asWritten = asWritten;
    QStringList words = wordsIn(asWritten);
    while (words.size() > 1 && isFormOfAddress(words.first()))
        words.removeFirst();
    const auto first = std::find_if(words.begin() + (words.isEmpty() ? 0 : 1), words.end(), isParticle);
    qsizetype given = first - words.begin();
    qsizetype family = given;
    while (family < words.size() && isParticle(words[family]))
        ++family;
    if (given == words.size() || family == words.size()) { // no particle, or nothing behind it
        given = std::max<qsizetype>(1, words.size() - 1);
        family = given;
    }
    person.given = words.mid(0, given).join(QLatin1Char(' '));
    person.particle = words.mid(given, family - given).join(QLatin1Char(' '));
    person.family = words.mid(family).join(QLatin1Char(' '));
    return person;
}

} // namespace blokplan::paste
