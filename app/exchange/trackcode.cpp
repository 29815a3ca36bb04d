#include "app/exchange/trackcode.h"

#include "app/base/fold.h"

#include <QStringList>

namespace blokplan
{

namespace
{

QStringList lettersOf(const QString &name)
{
    QStringList words;
    for (const QString &word : slugOf(name).toUpper().split(QLatin1Char('_'), Qt::SkipEmptyParts)) {
        QString letters;
        for (const QChar c : word) {
            if (c.isLetter())
                letters += c;
        }
        if (!letters.isEmpty())
            words.append(letters);
    }
    return words;
}

QStringList candidates(const QStringList &words)
{
    const QString all = words.join(QString());
    QString initials;
    for (const QString &word : words)
        initials += word[0];
    QStringList list{initials.left(4), all.left(3), all.left(4), all.left(2)};
    if (words.size() > 1)
        list += {words[0].left(1) + words[1].left(2), words[0].left(2) + words[1].left(1),
                 words[0].left(2) + words[1].left(2), words[0].left(1) + words[1].left(3)};
    for (char c = 'A'; c <= 'Z'; ++c)
        list += all.left(2) + QLatin1Char(c);
    return list;
}

/// 0 -> "AA", 1 -> "AB", ...: letters as digits, two at least.
QString counted(int number)
{
    QString code;
    for (int i = 0; i < 2 || number > 0; ++i, number /= 26)
        code.prepend(QLatin1Char(char('A' + number % 26)));
    return code;
}

} // namespace

QString TrackCodes::next(const QString &name)
{
    for (const QString &code : candidates(lettersOf(name))) {
        if (code.size() > 1 && !taken.contains(code)) {
            taken.insert(code);
            return code;
        }
    }
    QString code = counted(counter++);
    while (taken.contains(code))
        code = counted(counter++);
    taken.insert(code);
    return code;
}

} // namespace blokplan
