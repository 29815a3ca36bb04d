#include "app/exchange/attendeesmemory.h"

namespace blokplan::attendees
{

namespace
{

constexpr int base = 36;

quint32 shortSum(const QString &text)
{
    const quint64 sum = sumOf(text);
    return quint32(sum ^ (sum >> 32));
}

} // namespace

quint64 sumOf(const QString &text)
{
    quint64 sum = 0xCBF29CE484222325ULL;
    for (const QChar c : text) {
        sum = (sum ^ (c.unicode() & 0xFFU)) * 0x100000001B3ULL;
        sum = (sum ^ (c.unicode() >> 8U)) * 0x100000001B3ULL;
    }
    return sum;
}

Memory::Memory(const Attendee &attendee)
{
    const QString text = attendee.extras.value(QLatin1String(importMemory));
    for (const QStringView one : QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = one.lastIndexOf(QLatin1Char(':'));
        if (at < 0)
            identity = one.toULongLong(nullptr, base);
        else
            sums.insert(one.left(at).toString(), one.mid(at + 1).toUInt(nullptr, base));
    }
}

bool Memory::said(const QString &field, const QString &value) const
{
    const auto found = sums.constFind(field);
    return found != sums.constEnd() && *found == shortSum(value);
}

void Memory::say(const QString &field, const QString &value)
{
    if (!value.isEmpty())
        sums.insert(field, shortSum(value));
}

void Memory::writeTo(Attendee &attendee) const
{
    QString text = QString::number(identity, base);
    for (auto it = sums.begin(); it != sums.end(); ++it)
        text += QLatin1Char(' ') + it.key() + QLatin1Char(':') + QString::number(*it, base);
    attendee.extras.insert(QLatin1String(importMemory), text);
}

Taking takingOf(const QString &field, const Values &values, const Memory *memory)
{
    if (values.said.isEmpty() || values.said == values.mine)
        return Taking::Leave;
    if (values.mine.isEmpty() && (memory == nullptr || !memory->knows(field)))
        return Taking::Take;
    if (memory == nullptr)
        return values.guarded ? Taking::LeaveAndTell : Taking::Take;
    if (!memory->knows(field))
        return Taking::LeaveAndTell; // no list said it: somebody wrote it here
    if (memory->said(field, values.said))
        return Taking::Leave; // changed here since
    return memory->said(field, values.mine) ? Taking::Take : Taking::LeaveAndTell;
}

} // namespace blokplan::attendees
