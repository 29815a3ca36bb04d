#include "app/checkin/ticketcode.h"

#include <QRandomGenerator>

#include <algorithm>

namespace blokplan::checkin
{

namespace
{

constexpr int letters = int(sizeof ticketAlphabet) - 1;
constexpr int modulus = 19; ///< prime, and 2 is a primitive root of it: no two weights are the same
static_assert(letters == modulus - 1);

/// The number of a letter, or -1.
int valueOf(QChar letter)
{
    const QLatin1String all(ticketAlphabet, letters);
    return int(all.indexOf(letter.toUpper()));
}

/// The weighted sum of the letters; 0 for a whole code.
int sumOf(QStringView code)
{
    int sum = 0;
    int weight = 1;
    for (qsizetype at = code.size(); at-- > 0;) {
        sum = (sum + weight * valueOf(code[at])) % modulus;
        weight = weight * 2 % modulus;
    }
    return sum;
}

QString randomLetters()
{
    quint32 drawn[ticketLetters]; // at once: each draw is a call of the system
    QRandomGenerator::system()->fillRange(drawn);
    QString code;
    for (const quint32 one : drawn)
        code += QLatin1Char(ticketAlphabet[(quint64(one) * quint64(letters)) >> 32U]);
    return code;
}

} // namespace

QString newTicketCode()
{
    for (;;) {
        const QString code = randomLetters();
        const int check = (modulus - sumOf(QString(code + QLatin1Char(ticketAlphabet[0])))) % modulus;
        if (check < letters) // one in nineteen has no letter
            return code + QLatin1Char(ticketAlphabet[check]);
    }
}

bool isTicketCode(QStringView text)
{
    return text.size() == ticketLetters + 1 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return valueOf(c) >= 0; }) && sumOf(text) == 0;
}

} // namespace blokplan::checkin
