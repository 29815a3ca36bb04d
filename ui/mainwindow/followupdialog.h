#pragma once

#include "app/edits/followup.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace blokplan::ui
{

/// What is offered for an event after this one: on the same weekday in a year's time (or as many years as it
/// takes to lie ahead), with that year in the name where the name has one.
edits::FollowUp followUpOf(const Plan &plan, QDate today);

/// Asks what comes along into a new event from this one, and shows what it will hold.
class FollowUpDialog : public QDialog
{
    Q_OBJECT

public:
    FollowUpDialog(const Agenda &from, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] edits::FollowUp choice() const;
    [[nodiscard]] Plan plan() const;

private:
    QFormLayout *makeFields();
    void addChoices(QFormLayout *form);
    QCheckBox *addChoice(QFormLayout *form, const char *name, const QString &text, bool on,
                         const QString &hint = {});
    void refresh();

    Agenda agenda;
    QLineEdit *name;
    QDateEdit *first;
    QCheckBox *rooms = nullptr;
    QCheckBox *tracks = nullptr;
    QCheckBox *people = nullptr;
    QCheckBox *frame = nullptr;
    QCheckBox *sessions = nullptr;
    QCheckBox *routes = nullptr;
    QCheckBox *rules = nullptr;
    QLabel *summary;
    QDialogButtonBox *buttons;
};

} // namespace blokplan::ui
