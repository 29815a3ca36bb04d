#pragma once

#include "ui/base/desk.h"

#include <QDialog>

#include <thread>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace blokplan::ui
{

class PersonCard;

/// People who may be the same, a group at a time, side by side: one name stays and the others become one with
/// it, or they are kept apart. Each answer is one edit.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks for likely duplicates, on a thread of its own.
    MergeDialog(Desk &desk, QWidget *parent);
    /// These people.
    MergeDialog(Desk &desk, const QList<PersonId> &people, QWidget *parent);
    ~MergeDialog() override;

private:
    void build();
    QWidget *makeButtons();
    void find();
    void setGroups(const QList<QList<PersonId>> &found);
    void showGroup();
    void choose(const PersonCard *chosen);
    void updateButtons();
    void merge();
    void keepApart();
    void finishGroup();
    void follow(const Edit &edit);
    [[nodiscard]] QList<PersonId> group() const;
    /// Of the group shown, those who are meant.
    [[nodiscard]] QList<PersonId> meant() const;
    [[nodiscard]] QString titleOfGroup(const QList<PersonId> &people) const;

    Desk &desk;
    const bool looks; ///< for duplicates itself
    QList<QList<PersonId>> groups;
    QList<PersonCard *> cards;
    QListWidget *list;
    QLabel *message;
    QWidget *shelf = nullptr; ///< where the cards stand
    QPushButton *mergeButton = nullptr;
    QPushButton *apartButton = nullptr;
    bool isAnswering = false;
    std::thread worker;
};

} // namespace blokplan::ui
