#include "app/model/duplicates.h"

#include "app/base/fold.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <numeric>

namespace blokplan
{

namespace
{

/// Groups that grow together: union-find over the numbers of people.
class Unions
{
public:
    explicit Unions(size_t size) : parents(size) { std::iota(parents.begin(), parents.end(), size_t(0)); }

    size_t rootOf(size_t one)
    {
        while (parents[one] != one)
            one = parents[one] = parents[parents[one]];
        return one;
    }
    void join(size_t a, size_t b) { parents[rootOf(a)] = rootOf(b); }

private:
    std::vector<size_t> parents;
};

/// "Dr. T.M. van den Berg" -> t, m, van, den, berg
QStringList wordsOf(const QString &name)
{
    static const QSet<QString> titles{QStringLiteral("dr"),  QStringLiteral("drs"), QStringLiteral("prof"),
                                      QStringLiteral("ir"),  QStringLiteral("ing"), QStringLiteral("mr"),
                                      QStringLiteral("mrs"), QStringLiteral("ms")};
    QString letters = folded(name);
    for (QChar &c : letters) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    QStringList words = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 2 && titles.contains(words.first()))
        words.removeFirst();
    return words;
}

/// Whether one insertion, deletion, substitution or exchange of neighbours makes one of the other.
bool isOneErrorApart(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return isOneErrorApart(b, a);
    if (b.size() - a.size() > 1)
        return false;
    const auto differs = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QStringView restA = QStringView(a).mid(differs.first - a.begin());
    const QStringView restB = QStringView(b).mid(differs.second - b.begin());
    if (a.size() < b.size())
        return restA == restB.mid(1);
    const bool substituted = restA.mid(1) == restB.mid(1);
    const bool exchanged =
        restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.mid(2) == restB.mid(2);
    return substituted || exchanged;
}

struct Names {
    std::vector<QStringList> words;
    QStringList whole;
};

void joinEqual(const QStringList &keys, Unions &unions)
{
    QHash<QString, size_t> first;
    for (size_t i = 0; i < size_t(keys.size()); ++i) {
        const QString &key = keys[qsizetype(i)];
        if (key.isEmpty())
            continue;
        const auto found = first.constFind(key);
        if (found == first.constEnd())
            first.insert(key, i);
        else
            unions.join(i, *found);
    }
}

/// Two names one error apart have a form in common with one letter left out of each, or one is such a form of
/// the other; so only those few are compared.
void joinMistyped(const QStringList &names, Unions &unions)
{
    constexpr qsizetype longEnough = 8;
    QHash<QString, std::vector<qsizetype>> byForm;
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].size() < longEnough || seen.contains(names[i]))
            continue;
        seen.insert(names[i]);
        QSet<QString> forms{names[i]};
        for (qsizetype at = 0; at < names[i].size(); ++at)
            forms.insert(QString(names[i]).remove(at, 1));
        for (const QString &form : forms) {
            auto &others = byForm[form];
            for (const qsizetype other : others) {
                if (isOneErrorApart(names[other], names[i]))
                    unions.join(size_t(i), size_t(other));
            }
            others.push_back(i);
        }
    }
}

/// How many words at the beginning are but a letter, of a name that has more.
qsizetype initialsOf(const QStringList &words)
{
    qsizetype count = 0;
    while (count + 1 < words.size() && words[count].size() == 1)
        ++count;
    return count;
}

/// "T. Kunzler" goes with "Tom Kunzler" where no other full name fits.
void joinInitials(const Names &names, Unions &unions)
{
    QHash<QString, std::vector<size_t>> full; // initial and family name -> those with a first name
    for (size_t i = 0; i < names.words.size(); ++i) {
        const QStringList &words = names.words[i];
        if (words.size() > 1 && words.first().size() > 1)
            full[words.first().left(1) + QLatin1Char(' ') + words.mid(1).join(QLatin1Char(' '))].push_back(i);
    }
    for (size_t i = 0; i < names.words.size(); ++i) {
        const QStringList &words = names.words[i];
        const qsizetype initials = initialsOf(words);
        if (initials == 0)
            continue;
        const auto fits =
            full.value(words.first() + QLatin1Char(' ') + words.mid(initials).join(QLatin1Char(' ')));
        const auto isAsFirst = [&](size_t one) {
            return names.whole[qsizetype(one)] == names.whole[qsizetype(fits.front())];
        };
        if (!fits.empty() && std::all_of(fits.begin(), fits.end(), isAsFirst))
            unions.join(i, fits.front());
    }
}

QSet<QString> keptApart(const Plan &plan)
{
    QSet<QString> pairs;
    for (const Preset &preset : plan.presets()) {
        if (preset.purpose == QLatin1String(apartPurpose))
            pairs += QSet<QString>(preset.values.keyBegin(), preset.values.keyEnd());
    }
    return pairs;
}

/// Those who may still be somebody else of the group.
QList<PersonId> undecided(const QList<PersonId> &group, const QSet<QString> &apart)
{
    QList<PersonId> left;
    for (const PersonId &one : group) {
        const bool mayBe = std::any_of(group.begin(), group.end(), [&](const PersonId &other) {
            return other != one && !apart.contains(apartKey(one, other));
        });
        if (mayBe)
            left.append(one);
    }
    return left;
}

} // namespace

QString apartKey(const PersonId &a, const PersonId &b)
{
    return std::min(a, b).toString() + QLatin1Char(' ') + std::max(a, b).toString();
}

QList<QList<PersonId>> likelyDuplicates(const Plan &plan)
{
    std::vector<const Person *> people;
    Names names;
    QStringList mails;
    for (const Person &person : plan.people()) {
        people.push_back(&person);
        names.words.push_back(wordsOf(person.asWritten));
        names.whole.append(names.words.back().join(QLatin1Char(' ')));
        mails.append(person.email.trimmed().toLower());
    }
    Unions unions(people.size());
    joinEqual(names.whole, unions);
    joinEqual(mails, unions);
    joinMistyped(names.whole, unions);
    joinInitials(names, unions);

    QHash<size_t, std::vector<size_t>> byRoot;
    for (size_t i = 0; i < people.size(); ++i)
        byRoot[unions.rootOf(i)].push_back(i);
    const auto before = [&](size_t a, size_t b) {
        return std::tie(names.whole[qsizetype(a)], people[a]->id) <
               std::tie(names.whole[qsizetype(b)], people[b]->id);
    };
    std::vector<std::vector<size_t>> groups;
    for (std::vector<size_t> &group : byRoot) {
        std::sort(group.begin(), group.end(), before);
        if (group.size() > 1)
            groups.push_back(group);
    }
    std::sort(groups.begin(), groups.end(),
              [&](const auto &a, const auto &b) { return before(a.front(), b.front()); });
    const QSet<QString> apart = keptApart(plan);
    QList<QList<PersonId>> found;
    for (const auto &group : groups) {
        QList<PersonId> ids;
        for (const size_t one : group)
            ids.append(people[one]->id);
        ids = undecided(ids, apart);
        if (!ids.isEmpty())
            found.append(ids);
    }
    return found;
}

} // namespace blokplan
