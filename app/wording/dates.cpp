#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace blokplan::wording
{

namespace
{

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString in(const QDate &date, const QString &form)
{
    return QLocale().toString(date, form);
}

} // namespace

QString longDate(QDate date)
{
    return in(date, Dates::tr("dddd d MMMM yyyy", "form of a long date; see QLocale::toString"));
}

QString shortDate(QDate date)
{
    return in(date, Dates::tr("ddd d MMM", "form of a short date; see QLocale::toString"));
}

QString dateRange(QDate first, QDate last)
{
    const QString whole = Dates::tr("d MMMM yyyy", "form of a date; see QLocale::toString");
    if (!first.isValid() || first == last || !last.isValid())
        return first.isValid() ? in(first, whole) : QString();
    const QString dash(QChar(0x2013));
    if (first.year() != last.year())
        return in(first, whole) + QLatin1Char(' ') + dash + QLatin1Char(' ') + in(last, whole);
    if (first.month() != last.month())
        return in(first, Dates::tr("d MMMM", "form of a date without its year; see QLocale::toString")) +
               QLatin1Char(' ') + dash + QLatin1Char(' ') + in(last, whole);
    return QString::number(first.day()) + dash + in(last, whole);
}

} // namespace blokplan::wording
