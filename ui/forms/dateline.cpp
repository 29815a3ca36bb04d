#include "ui/forms/dateline.h"

#include "ui/base/icons.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace blokplan::ui
{

namespace
{

QString shortMonth(int month)
{
    return QLocale().monthName(month, QLocale::ShortFormat).remove(QLatin1Char('.'));
}

/// The month that begins so in one of the languages; 0 when none does.
int monthNamed(const QString &word)
{
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name :
             {QLocale().monthName(month), shortMonth(month), QLocale::c().monthName(month)}) {
            if (name.startsWith(word, Qt::CaseInsensitive) && word.size() > 2)
                return month;
        }
    }
    return 0;
}

QDate nextOn(int day, int month, QDate from)
{
    const QDate date(from.year(), month, day);
    return date.isValid() && date < from ? QDate(from.year() + 1, month, day) : date;
}

} // namespace

QDate parseDate(const QString &text, QDate from)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[\\s./-]+(\\d{1,2}|\\p{L}+)\\.?(?:[\\s./-]+(\\d{4}))?$"));
    if (const QDate iso = QDate::fromString(text.trimmed(), Qt::ISODate); iso.isValid())
        return iso;
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    bool isNumber = false;
    int month = match.captured(2).toInt(&isNumber);
    if (!isNumber)
        month = monthNamed(match.captured(2));
    return match.captured(3).isEmpty() ? nextOn(day, month, from)
                                       : QDate(match.captured(3).toInt(), month, day);
}

QString writtenDate(QDate date)
{
    return date.isValid()
               ? QStringLiteral("%1 %2 %3").arg(date.day()).arg(shortMonth(date.month())).arg(date.year())
               : QString();
}

DateLine::DateLine(QDate date, QWidget *parent) : QLineEdit(writtenDate(date), parent)
{
    setMinimumWidth(120);
    setMaximumWidth(132);
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateLine::openCalendar);
}

void DateLine::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate chosen) {
        setText(writtenDate(chosen));
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, menu, take);
    connect(calendar, &QCalendarWidget::activated, menu, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

QDate DateLine::date() const
{
    return parseDate(text(), QDate::currentDate());
}

QString DateLine::message() const
{
    return text().trimmed().isEmpty() || date().isValid()
               ? QString()
               : tr("Write a date, such as %1, or nothing.").arg(writtenDate(QDate(2017, 11, 17)));
}

} // namespace blokplan::ui
