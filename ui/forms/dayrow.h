#pragma once

#include "app/model/plan.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QLineEdit;

namespace blokplan::ui
{

class RowList;
class TextInput;

/// A named span of the day.
class RoundRow : public QWidget
{
    Q_OBJECT

public:
    RoundRow(const Round &round, const QStringList &languages, QWidget *parent = nullptr);

    [[nodiscard]] Round record() const;
    [[nodiscard]] QString message() const;

private:
    Round begun;
    TextInput *name;
    QLineEdit *start;
    QLineEdit *length;
};

/// A day of the event: date, hours, name, and its rounds below.
class DayRow : public QWidget
{
    Q_OBJECT

public:
    DayRow(const Day &day, const std::vector<const Round *> &rounds, const QStringList &languages,
           QWidget *parent = nullptr);

    [[nodiscard]] Day record() const;
    [[nodiscard]] std::vector<Round> rounds() const;
    [[nodiscard]] QString message() const;

private:
    void addRound(const Round &round);
    [[nodiscard]] Round nextRound() const;

    Day begun;
    QStringList words; ///< codes of the event's languages
    QDateEdit *date;
    QLineEdit *opens;
    QLineEdit *closes;
    TextInput *name;
    RowList *list;
};

} // namespace blokplan::ui
