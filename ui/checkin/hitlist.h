#pragma once

#include "app/model/register.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace blokplan::ui
{

/// Whether somebody can be ticked as being here, and is.
enum class Tick { None, Off, On };

/// One person that what was typed may mean, or of a group.
struct HitLine {
    AttendeeId id;
    QString name;
    QString under; ///< organisation, category, what tells them apart
    QString state; ///< at the right: in since, cancelled, or what Enter does
    bool isIn = false;
    bool looksLike = false; ///< found by one slip
    Tick tick = Tick::None;
};

/// The people found, in two lines each; walked with the arrows of the field, which keeps the keyboard. Those
/// of a group have a box each.
class HitList : public QListView
{
    Q_OBJECT

public:
    explicit HitList(QWidget *parent = nullptr);

    void show(std::vector<HitLine> lines); ///< the first one is marked
    /// The same people in another state: whoever was marked still is, while they are among them.
    void refresh(std::vector<HitLine> lines);
    void walk(int steps);
    /// Whether anybody shown can be ticked.
    [[nodiscard]] bool isTicking() const;
    [[nodiscard]] std::vector<AttendeeId> ticked() const;
    void tickMarked();                    ///< or no longer
    void tickAll();                       ///< or, when all are, none
    void forgetWalk() { walked = false; } ///< whoever is marked is not meant any more
    /// Whether a person chose the mark, since the lines were shown.
    [[nodiscard]] bool isWalked() const { return walked; }
    [[nodiscard]] const HitLine *marked() const; ///< nullptr when nobody is
    [[nodiscard]] const std::vector<HitLine> &lines() const;

signals:
    void chosen(const blokplan::AttendeeId &attendee); ///< by a double click
    void ticksChanged();

private:
    class Model;
    void tell();
    Model *model;
    bool walked = false;
};

} // namespace blokplan::ui
