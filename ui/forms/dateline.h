#pragma once

#include <QDate>
#include <QLineEdit>

namespace blokplan::ui
{

/// "17 nov", "17-11", "17/11/2017", "2017-11-17" -> a date, the first of that name from `from` on where no
/// year is written; an invalid one when it is none. Months by name in English and the program's language.
QDate parseDate(const QString &text, QDate from);
/// "17 Nov 2017"
QString writtenDate(QDate date);

/// A line that takes a date or nothing, with a calendar to choose from.
class DateLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(QDate date, QWidget *parent = nullptr);

    /// Invalid when nothing is written.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString message() const;

private:
    void openCalendar();
};

} // namespace blokplan::ui
