#pragma once

#include "app/model/plan.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace blokplan::ui
{

class ScanListener;

/// A guest nobody knew, in fifteen seconds: name, organisation, category, Enter. It stands in the page, no
/// dialog.
class WalkInForm : public QWidget
{
    Q_OBJECT

public:
    explicit WalkInForm(QWidget *parent = nullptr);

    void begin(const Plan &plan, const QString &name);
    void goOn(); ///< it could not be kept: with what was written
    /// What is to be said of a name that may be known; empty when nobody has it.
    void setKnown(std::function<QString(const QString &name)> says) { known = std::move(says); }

signals:
    void filled(const blokplan::Attendee &guest);
    void left();
    void scanned(const QString &code); ///< somebody scanned a ticket meanwhile

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QLineEdit *name;
    QLineEdit *organisation;
    QComboBox *category;
    QLabel *wrong;
    QList<CategoryId> categories;
    ScanListener *listener;
    QLabel *there;
    std::function<QString(const QString &)> known;
};

} // namespace blokplan::ui
