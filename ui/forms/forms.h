#pragma once

#include "app/edits/placing.h"
#include "ui/base/desk.h"

class QDialog;

/// The forms of all records. Each opens over `parent`, lives until it is closed and makes one edit when it is
/// accepted; the dialog is returned for those who want to know when it is done.
namespace blokplan::ui
{

/// The form of the record; that of the session for a placement. nullptr when it is not there.
QDialog *openForm(Desk &desk, const Target &target, QWidget *parent);
/// The event with its days and rounds.
QDialog *openEventForm(Desk &desk, QWidget *parent);

/// A new session, begun as `draft` says; placed at `spot` when that has rooms.
QDialog *newSessionForm(Desk &desk, QWidget *parent, const Session &draft = {}, const edits::Spot &spot = {});
QDialog *newPersonForm(Desk &desk, QWidget *parent);
QDialog *newRoomForm(Desk &desk, QWidget *parent);
QDialog *newTrackForm(Desk &desk, QWidget *parent);
QDialog *newRouteForm(Desk &desk, QWidget *parent);
/// The day after the last one, with its hours.
QDialog *newDayForm(Desk &desk, QWidget *parent);

/// People who may be the same, to be merged or kept apart.
QDialog *openDuplicates(Desk &desk, QWidget *parent);
/// These people, to become one.
QDialog *openMerge(Desk &desk, const QList<PersonId> &people, QWidget *parent);

} // namespace blokplan::ui
