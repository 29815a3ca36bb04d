#include "app/exchange/attendeesguest.h"

#include "app/checkin/names.h"
#include "app/model/codec.h"

namespace blokplan::attendees
{

namespace
{

QString &at(Guest &guest, Field field)
{
    return guest.values[size_t(field)];
}

bool isOneLine(Field field)
{
    return field != Field::Notes && field != Field::Sessions && field != Field::SessionsWaiting &&
           field != Field::Consent;
}

/// What several columns of one field say: lists and notes together, of the others the first that says
/// anything.
void join(QString &value, Field field, const QString &cell)
{
    if (value.isEmpty())
        value = isOneLine(field) ? cell.simplified() : cell;
    else if (!isOneLine(field))
        value += QLatin1Char('\n') + cell;
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

} // namespace

Keys Guest::keys() const
{
    return {(*this)[Field::Name], (*this)[Field::Email], (*this)[Field::Organisation], codes, ids};
}

GuestReader::GuestReader(const Table &source, const Columns &what, const QTimeZone &where)
    : table(source), columns(what), zone(where)
{
    QStringList dates;
    QSet<QString> orders;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const Field field = columns[column].field;
        hasParticles = hasParticles || field == Field::Particle;
        if (field != Field::RegisteredAt && field != Field::Order)
            continue;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString cell = table.cell(row, column);
            if (field == Field::RegisteredAt && dates.size() < 5000)
                dates.append(cell);
            else if (field == Field::Order && orders.contains(cell))
                shared.insert(cell);
            orders.insert(cell);
        }
    }
    order = dayOrderIn(dates);
}

Guest GuestReader::read(qsizetype row) const
{
    Guest guest;
    const QStringList &cells = table.rows[row];
    const qsizetype width = std::min(columns.size(), cells.size());
    for (qsizetype column = 0; column < width; ++column) {
        if (!cells[column].isEmpty() && columns[column].field != Field::Ignore)
            put(guest, int(column), cells[column]);
    }
    tidy(guest);
    return guest;
}

void GuestReader::put(Guest &guest, int column, const QString &cell) const
{
    const auto &[field, text] = columns[column];
    switch (field) {
    case Field::Question:
        guest.answers.append({column, cell});
        break;
    case Field::Code:
        guest.codes.append(cell);
        break;
    case Field::OtherCodes:
        guest.codes += listIn(cell);
        break;
    case Field::FormerCodes:
        guest.formerCodes += listIn(cell);
        break;
    case Field::ExternalId:
        guest.ids.insert(text, cell);
        break;
    case Field::ExternalIds:
        guest.ids.insert(idsIn(cell));
        break;
    case Field::State:
        guest.state = stateIn(cell, text == QLatin1String("void"));
        if (!guest.state)
            guest.unread.append(QStringLiteral("state"));
        break;
    case Field::RegisteredAt:
        guest.registeredAt = momentIn(cell, order, zone);
        if (!guest.registeredAt.isValid())
            guest.unread.append(QStringLiteral("registered_at"));
        break;
    case Field::Instructions:
        guest.instructions += instructionsIn(cell);
        break;
    case Field::Attention:
        if (isYes(cell))
            guest.instructions.append({InstructionKind::Other, table.header[column].simplified()});
        break;
    default:
        join(at(guest, field), field, cell);
    }
}

void GuestReader::tidy(Guest &guest) const
{
    QString &name = at(guest, Field::Name);
    QString &family = at(guest, Field::Family);
    QString &given = at(guest, Field::Given);
    QString &particle = at(guest, Field::Particle);
    if (name.isEmpty())
        name = joined({given, particle, family});
    if (!hasParticles && family.contains(QLatin1Char(' '))) {
        const auto parts =
            checkin::nameParts(joined({given.isEmpty() ? QStringLiteral("X") : given, family}));
        if (!parts.particle.isEmpty() && family == joined({parts.particle, parts.family})) {
            particle = parts.particle;
            family = parts.family;
        }
    }
    QString &party = at(guest, Field::Party);
    const QString &booked = guest[Field::Order];
    if (party.isEmpty() && shared.contains(booked))
        party = booked;
}

} // namespace blokplan::attendees
