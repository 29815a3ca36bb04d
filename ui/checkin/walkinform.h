#pragma once

#include "app/model/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace blokplan::ui
{

/// A guest nobody knew, in fifteen seconds: name, organisation, category, Enter. It stands in the page, no
/// dialog.
class WalkInForm : public QWidget
{
    Q_OBJECT

public:
    explicit WalkInForm(QWidget *parent = nullptr);

    void begin(const Plan &plan, const QString &name);

signals:
    void filled(const blokplan::Attendee &guest);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QLineEdit *name;
    QLineEdit *organisation;
    QComboBox *category;
    QLabel *wrong;
    QList<CategoryId> categories;
};

} // namespace blokplan::ui
