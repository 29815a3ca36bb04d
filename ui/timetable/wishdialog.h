#pragma once

#include "ui/base/desk.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace blokplan::ui
{

/// What a wish would do: its edit, and sentences that say so before it is done.
struct Outcome {
    Edit edit;
    QStringList lines;
};

/// A small dialog for one wish: some fields, what would happen with them as they are, and the button that
/// does it. Lives until it is closed; one edit; a refusal leaves it open.
class WishDialog : public QDialog
{
    Q_OBJECT

public:
    WishDialog(Desk &desk, const QString &title, const QString &okText, QWidget *parent);

    template <class W>
    W *add(const char *name, const QString &label, W *field)
    {
        addRow(name, label, field);
        return field;
    }
    /// Once all fields stand; they call recheck() when they change.
    void begin(std::function<Outcome()> outcome);
    void accept() override;

public slots:
    void recheck();

private:
    void addRow(const char *name, const QString &label, QWidget *field);

    Desk &desk;
    std::function<Outcome()> judged;
    Outcome now;
    QFormLayout *rows;
    QLabel *told;
    QPushButton *ok;
};

/// At most some of the lines, and how many more there are.
QStringList firstOf(const QStringList &lines, int most = 5);

} // namespace blokplan::ui
