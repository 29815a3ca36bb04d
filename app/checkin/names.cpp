#include "app/checkin/names.h"

#include "app/base/fold.h"

#include <QSet>

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

QSet<QString> setOf(const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {all.begin(), all.end()};
}

QStringList wordsIn(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// In small letters, without dots and apostrophes; marks stay: "Văn" is no "van".
QString plain(QStringView word)
{
    static const QString dropped = QStringLiteral(".'\u2019\u2018");
    QString out;
    for (const QChar c : word) {
        if (!dropped.contains(c))
            out += c.toLower();
    }
    return out;
}

bool isFormOfAddress(const QString &word)
{
    static const QSet<QString> forms =
        setOf("prof dr drs ir ing mr mw mevr mevrouw dhr mrs ms ds em bc heer miss");
    return forms.contains(plain(word));
}

/// Letters behind a name.
bool isDegree(const QString &word)
{
    static const QSet<QString> degrees = setOf("msc ma bsc ba phd mba llm llb mph rc ra");
    return degrees.contains(plain(word));
}

QStringList withoutTitles(QStringList words)
{
    while (words.size() > 1 && isFormOfAddress(words.first()))
        words.removeFirst();
    while (words.size() > 1 && isDegree(words.last()))
        words.removeLast();
    return words;
}

QString joined(const QStringList &words, qsizetype from, qsizetype to)
{
    return words.mid(from, to - from).join(QLatin1Char(' '));
}

bool isParticleWord(const QString &word)
{
    return isParticle(word);
}

bool areParticles(const QStringList &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), isParticleWord);
}

/// Where the particle begins: a name may begin with one, but only with one that is no given name ("Al Gore").
qsizetype particleIn(const QStringList &words)
{
    static const QSet<QString> leading = setOf("van de den der ten ter te t s vd v/d vander vande vanden");
    if (leading.contains(plain(words.value(0))) && isParticle(words.value(0)))
        return 0;
    const auto first = std::find_if(words.begin() + 1, words.end(), isParticleWord);
    return first - words.begin();
}

/// "Jan van der Berg"; what stands before the first particle is the given name.
NameParts inOrder(const QStringList &words)
{
    const qsizetype last = words.size() - 1;
    if (last < 1)
        return {{}, {}, words.value(0)};
    qsizetype given = particleIn(words);
    qsizetype family = given;
    while (family <= last && isParticle(words[family]))
        ++family;
    if (family > last) // no particle, or nothing behind it
        given = family = last;
    return {joined(words, 0, given), joined(words, given, family), joined(words, family, words.size())};
}

/// "Berg, Jan van der": the words behind the given name are the particle.
NameParts afterComma(const QString &family, const QStringList &rest)
{
    qsizetype given = rest.size();
    while (given > 0 && isParticle(rest[given - 1]))
        --given;
    NameParts parts{joined(rest, 0, given), joined(rest, given, rest.size()), family};
    const QStringList words = wordsIn(family);
    if (!parts.particle.isEmpty() || words.size() < 2 || particleIn(words) != 0)
        return parts;
    const NameParts inside = inOrder(words); // "van der Berg, Jan"
    return {parts.given, inside.particle, inside.family};
}

} // namespace

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = setOf(
        "van de den der ten ter te het in la le du des von zu zum zur el al bin ibn op aan bij uit voor da "
        "dos di del della af vande vanden vander ver vd v/d");
    static const QSet<QString> elided = setOf("t s d"); // 't, 's, d', and no initial
    const QString text = plain(word);
    if (elided.contains(text))
        return word.size() > 1 ? !word.contains(QLatin1Char('.')) : word.front().isLower();
    return particles.contains(text);
}

NameParts nameParts(const QString &asWritten)
{
    const QString text = asWritten.simplified();
    QStringList pieces = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &piece : pieces)
        piece = piece.trimmed();
    while (pieces.size() > 1 && isDegree(pieces.last()))
        pieces.removeLast();
    if (pieces.size() < 2)
        return inOrder(withoutTitles(wordsIn(pieces.value(0))));
    if (pieces.size() > 2 && areParticles(wordsIn(pieces[1]))) // "Berg, van der, Jan"
        return {withoutTitles(wordsIn(pieces[2])).join(QLatin1Char(' ')), pieces[1], pieces[0]};
    return afterComma(pieces[0], withoutTitles(wordsIn(pieces.mid(1).join(QLatin1Char(' ')))));
}

NameParts partsOf(const Attendee &attendee)
{
    if (attendee.family.isEmpty())
        return nameParts(attendee.asWritten);
    return {attendee.given, attendee.particle, attendee.family};
}

QString fullName(const NameParts &parts)
{
    return QStringList{parts.given, parts.particle, parts.family}.join(QLatin1Char(' ')).simplified();
}

QString familyFirst(const NameParts &parts)
{
    const QString rest = (parts.given + QLatin1Char(' ') + parts.particle).simplified();
    return rest.isEmpty() || parts.family.isEmpty() ? parts.family + rest
                                                    : parts.family + QStringLiteral(", ") + rest;
}

QString badgeNameOf(const Attendee &attendee)
{
    return attendee.badgeName.isEmpty() ? attendee.asWritten : attendee.badgeName;
}

QString sortingKey(const Attendee &attendee)
{
    const NameParts parts = partsOf(attendee);
    static const QSet<QString> belgium = setOf("be bel belgie belgium belgique");
    const bool first = !parts.particle.isEmpty() && parts.particle.front().isUpper() &&
                       belgium.contains(folded(attendee.country));
    const QString family = first ? parts.particle + QLatin1Char(' ') + parts.family
                                 : parts.family + QLatin1Char(' ') + parts.particle;
    return folded(family + QLatin1Char(' ') + parts.given);
}

} // namespace blokplan::checkin
