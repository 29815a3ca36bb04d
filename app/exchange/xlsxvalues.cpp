#include "app/exchange/xlsxvalues.h"

#include "app/exchange/spreadsheets.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace blokplan::spreadsheets::xlsx
{

int columnOf(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        const ushort letter = c.toUpper().unicode();
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > 100'000)
            break; // past any sheet
    }
    return column - 1;
}

bool isTrue(QStringView text)
{
    return text == QLatin1String("1") || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype at = 0;
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += QChar(match.capturedView(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

Shown shownBy(int format, const QString &code)
{
    if (code.isEmpty()) {
        const bool date = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
                          (format >= 50 && format <= 58);
        const bool time = (format >= 18 && format <= 22) || (format >= 45 && format <= 47);
        return {date, time, 0};
    }
    static const QRegularExpression aside(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."));
    const QString plain = QString(code).remove(aside).toLower();
    if (!plain.isEmpty() && plain.count(QLatin1Char('0')) == plain.size())
        return {false, false, int(plain.size())};
    const bool date = plain.contains(QLatin1Char('y')) || plain.contains(QLatin1Char('d'));
    const bool time = plain.contains(QLatin1Char('h')) || plain.contains(QLatin1String("ss"));
    return {date, time, 0};
}

void Values::prepare()
{
    for (const int format : formats)
        ways.append(shownBy(format, codes.value(format)));
}

QString Values::moment(double serial, const Shown &how) const
{
    constexpr qint64 daySeconds = 24 * 60 * 60;
    const auto seconds = qint64(std::llround(serial * daySeconds));
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QTime time = QTime(0, 0).addSecs(int(seconds % daySeconds));
    const QString clock =
        time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (!how.date)
        return clock;
    const QString day = first.addDays(seconds / daySeconds).toString(Qt::ISODate);
    return how.time ? day + QLatin1Char(' ') + clock : day;
}

QString Values::shown(const QString &type, const QString &raw, int style) const
{
    if (type == QLatin1String("b"))
        return isTrue(raw) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1String("e"))
        return {}; // an error is no value
    if (type == QLatin1String("inlineStr"))
        return raw; // unescaped as it was read
    if (type == QLatin1String("str"))
        return unescaped(raw);
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || type == QLatin1String("d"))
        return raw;
    const Shown how = ways.value(style);
    constexpr double lastDay = 2'958'466; // of the year 9999
    if ((how.date || how.time) && value >= 0 && value < lastDay)
        return moment(value, how);
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(qint64(value)).rightJustified(how.digits, QLatin1Char('0'));
    if (isDigits(raw))
        return raw.rightJustified(how.digits, QLatin1Char('0')); // a ticket's code: no double holds it
    return QString::number(value, 'g', 15);
}

} // namespace blokplan::spreadsheets::xlsx
