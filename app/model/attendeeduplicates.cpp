#include "app/model/attendeeduplicates.h"

#include "app/base/fold.h"

#include <QHash>
#include <QSet>

namespace blokplan
{

namespace
{

struct Known {
    const Attendee *who = nullptr;
    QString name; ///< folded
    QString email;
    QString organisation;
    QString phone;
};

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.right(8); // with or without the number of the country
}

Known knownOf(const Attendee &one)
{
    return {&one, folded(one.asWritten), one.email.toCaseFolded(), folded(one.organisation),
            digitsOf(one.phone)};
}

bool agree(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}
bool contradict(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// Of two with one name.
bool mayBeOne(const Known &a, const Known &b)
{
    if (agree(a.email, b.email) || agree(a.phone, b.phone) || agree(a.organisation, b.organisation))
        return true;
    return !contradict(a.email, b.email) && !contradict(a.organisation, b.organisation) &&
           !contradict(a.phone, b.phone);
}

/// Of two with one e-mail address: the same words in another order, an initial for a first name, or one of
/// the names left out.
bool areAlike(const QString &a, const QString &b)
{
    const QStringList wordsA = a.split(QLatin1Char(' '));
    const QStringList wordsB = b.split(QLatin1Char(' '));
    const QStringList &fewer = wordsA.size() <= wordsB.size() ? wordsA : wordsB;
    const QStringList &more = wordsA.size() <= wordsB.size() ? wordsB : wordsA;
    return std::all_of(fewer.begin(), fewer.end(), [&](QString word) {
        if (word.endsWith(QLatin1Char('.')))
            word.chop(1);
        return std::any_of(more.begin(), more.end(), [&](const QString &other) {
            return other == word || (word.size() == 1 && other.startsWith(word)) ||
                   (other.size() <= 2 && word.startsWith(other.left(1)));
        });
    });
}

class Grouping
{
public:
    explicit Grouping(const Plan &plan)
    {
        for (const Preset &preset : plan.presets()) {
            if (preset.purpose == QLatin1String(attendeesApartPurpose))
                apart += QSet<QString>(preset.values.keyBegin(), preset.values.keyEnd());
        }
        for (const Attendee &one : plan.attendees()) {
            if (!one.sameAs.isNull() || one.asWritten.isEmpty())
                continue;
            known.push_back(knownOf(one));
            byName[known.back().name].append(known.size() - 1);
            if (!known.back().email.isEmpty())
                byMail[known.back().email].append(known.size() - 1);
        }
        parents.resize(known.size());
        for (size_t i = 0; i < parents.size(); ++i)
            parents[i] = i;
    }

    QList<QList<AttendeeId>> groups()
    {
        join(byName, [](const Known &a, const Known &b) { return mayBeOne(a, b); });
        join(byMail, [](const Known &a, const Known &b) { return areAlike(a.name, b.name); });
        QMap<std::pair<QString, size_t>, QList<size_t>> byRoot;
        for (size_t i = 0; i < known.size(); ++i) {
            if (const size_t root = rootOf(i); root != i || hasOthers.contains(i))
                byRoot[{known[root].name, root}].append(i);
        }
        QList<QList<AttendeeId>> list;
        for (QList<size_t> &group : byRoot)
            list.append(idsOf(group));
        return list;
    }

private:
    size_t rootOf(size_t one)
    {
        while (parents[one] != one)
            one = parents[one] = parents[parents[one]];
        return one;
    }

    /// Who has very many namesakes is compared with the next ones only: a name alone says little then.
    template <class May>
    void join(const QHash<QString, QList<size_t>> &lists, May may)
    {
        constexpr qsizetype reach = 50;
        for (const QList<size_t> &list : lists) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                for (qsizetype j = i + 1; j < std::min(list.size(), i + reach); ++j) {
                    const Known &a = known[list[i]];
                    const Known &b = known[list[j]];
                    if (may(a, b) && !apart.contains(apartKey(a.who->id, b.who->id)))
                        unite(list[i], list[j]);
                }
            }
        }
    }

    void unite(size_t a, size_t b)
    {
        const size_t root = rootOf(a);
        parents[rootOf(b)] = root;
        hasOthers.insert(root);
    }

    [[nodiscard]] QList<AttendeeId> idsOf(QList<size_t> &group) const
    {
        std::sort(group.begin(), group.end(), [&](size_t a, size_t b) {
            const Attendee &one = *known[a].who;
            const Attendee &other = *known[b].who;
            return one.registeredAt != other.registeredAt ? one.registeredAt < other.registeredAt
                                                          : one.id < other.id;
        });
        QList<AttendeeId> ids;
        for (const size_t i : group)
            ids.append(known[i].who->id);
        return ids;
    }

    std::vector<Known> known;
    QHash<QString, QList<size_t>> byName;
    QHash<QString, QList<size_t>> byMail;
    QSet<QString> apart;
    std::vector<size_t> parents;
    QSet<size_t> hasOthers;
};

} // namespace

QString apartKey(const AttendeeId &a, const AttendeeId &b)
{
    return std::min(a, b).toString() + QLatin1Char(' ') + std::max(a, b).toString();
}

QList<QList<AttendeeId>> likelyDuplicateAttendees(const Plan &plan)
{
    return Grouping(plan).groups();
}

} // namespace blokplan
