#include "tests/support/realguests.h"

#include "app/base/fold.h"
#include "app/checkin/names.h"
#include "app/checkin/ticketcode.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QFile>
#include <QRandomGenerator>

namespace blokplan::tests
{

namespace
{

const QUuid space(QStringLiteral("{0d5f0f5e-35f8-4b5e-9a58-0b0c1f6a7d10}"));

QStringList linesOf(const QString &name)
{
    QFile file(dataFolder() + QStringLiteral("/attendees/names/") + name);
    if (dataFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
}

/// Names with how often they come.
class Urn
{
public:
    void add(const QString &name, int weight)
    {
        names.append(name);
        ends.append((ends.isEmpty() ? 0 : ends.last()) + weight);
    }
    [[nodiscard]] bool isEmpty() const { return names.isEmpty(); }
    [[nodiscard]] QString draw(QRandomGenerator &random) const
    {
        const int at = random.bounded(ends.last());
        return names[std::upper_bound(ends.begin(), ends.end(), at) - ends.begin()];
    }

private:
    QStringList names;
    QList<int> ends;
};

struct Urns {
    Urn given;
    Urn family;
};

Urns realUrns()
{
    Urns urns;
    for (const QString &line : linesOf(QStringLiteral("faker_names_multi_locale.csv"))) {
        const QStringList cells = line.split(QLatin1Char(','));
        const bool dutch = cells[0].startsWith(QLatin1String("nl"));
        Urn &urn = cells[1].startsWith(QLatin1String("first")) ? urns.given : urns.family;
        urn.add(cells[2], dutch ? 12 : 3);
    }
    for (const QString &line : linesOf(QStringLiteral("nl_top1000_family_names_2007.csv"))) {
        const QString plain = line.section(QLatin1String(",http"), 1);
        urns.family.add(line.section(QLatin1Char(','), 0, 0),
                        plain.section(QLatin1Char(','), 1, 1).toInt() / 60);
    }
    return urns;
}

} // namespace

Attendee named(const QString &name)
{
    Attendee one;
    one.id = AttendeeId::named(space, name);
    one.asWritten = name;
    return one;
}

Plan withGuests(const std::vector<Attendee> &guests)
{
    Plan plan = smallPlan();
    CheckinList list;
    list.id = CheckinListId::create();
    list.name = QStringLiteral("Toegang");
    plan.all<CheckinList>().put(std::make_shared<const CheckinList>(list));
    std::vector<Row<Attendee>> rows;
    rows.reserve(guests.size());
    for (const Attendee &one : guests)
        rows.push_back(std::make_shared<const Attendee>(one));
    plan.all<Attendee>() = Table<Attendee>::from(std::move(rows));
    return plan;
}

Plan withGuests(const QStringList &names)
{
    std::vector<Attendee> guests;
    for (const QString &name : names)
        guests.push_back(named(name));
    return withGuests(guests);
}

QStringList realNames(int count, quint32 seed)
{
    const Urns urns = realUrns();
    if (urns.given.isEmpty() || urns.family.isEmpty())
        return {};
    QRandomGenerator random(seed);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QString given = urns.given.draw(random);
        names.append(given + QLatin1Char(' ') + urns.family.draw(random));
    }
    return names;
}

std::vector<Attendee> realGuests(int count, quint32 seed)
{
    static const QStringList places{QStringLiteral("Gemeente Amsterdam"),
                                    QStringLiteral("Gemeente Den Haag"),
                                    QStringLiteral("VNG"),
                                    QStringLiteral("Open State Foundation"),
                                    QStringLiteral("Provincie Utrecht"),
                                    QStringLiteral("Waterschap Rivierenland"),
                                    QStringLiteral("Stichting Argu"),
                                    QString()};
    QRandomGenerator random(seed + 1);
    std::vector<Attendee> guests;
    guests.reserve(size_t(count));
    for (const QString &name : realNames(count, seed)) {
        Attendee one;
        one.id = AttendeeId::named(space, QString::number(guests.size()));
        one.asWritten = name;
        const checkin::NameParts parts = checkin::nameParts(name);
        one.given = parts.given;
        one.particle = parts.particle;
        one.family = parts.family;
        one.organisation = places[random.bounded(int(places.size()))];
        one.email = QStringLiteral("%1.%2%3@example.nl")
                        .arg(slugOf(one.given), slugOf(one.family))
                        .arg(random.bounded(1000));
        one.phone = QStringLiteral("+31 6 %1").arg(random.bounded(10000000, 99999999));
        for (int i = 0; i < checkin::ticketLetters + 1; ++i)
            one.code += QLatin1Char(checkin::ticketAlphabet[random.bounded(18)]);
        guests.push_back(std::move(one));
    }
    return guests;
}

} // namespace blokplan::tests
