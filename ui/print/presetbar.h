#pragma once

#include "app/print/blockschedule.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace blokplan::ui
{

/// The choices kept in the file under a name: choose one, keep the present ones, remove one.
class PresetBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresetBar(Desk &desk, QWidget *parent = nullptr);

    /// Keeps them under that name, in place of what had it. False when that was refused.
    bool keep(const QString &name, const print::BlockScheduleOptions &options);
    /// Shows which preset the choices are, or none.
    void follow(const print::BlockScheduleOptions &options);

signals:
    void chosen(const blokplan::print::BlockScheduleOptions &options);
    /// A name is wanted for the present choices.
    void keepWanted(const QString &proposed);

private:
    void fill();
    void choose(int index);
    void remove();
    [[nodiscard]] QString current() const; ///< a preset's name, or empty

    Desk &desk;
    QComboBox *names;
    QToolButton *keepButton;
    QToolButton *removeButton;
    QMap<QString, QString> values; ///< of the present choices
};

} // namespace blokplan::ui
