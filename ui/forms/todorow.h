#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace blokplan::ui
{

class DateLine;

/// Something to do for a session: done or not, what, until when.
class TodoRow : public QWidget
{
    Q_OBJECT

public:
    explicit TodoRow(const Todo &todo, QWidget *parent = nullptr);

    [[nodiscard]] Todo record() const;
    [[nodiscard]] QString message() const;

private:
    void showDone();

    Todo begun;
    QCheckBox *done;
    QLineEdit *text;
    DateLine *due;
};

} // namespace blokplan::ui
