#pragma once

#include "ui/records/recordpanel.h"

#include <QDialog>

namespace blokplan::ui
{

/// The doors of the event, that is what each of them checks, and the sorts of guests. Every change is one
/// step; the window behind stays at hand to undo it.
class DoorsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DoorsDialog(Desk &desk, QWidget *parent = nullptr);

private:
    RecordPanel *addPart(const QString &heading, std::unique_ptr<RecordKind> kind, const QString &newText);

    Desk &desk;
};

/// Opens it over the window, or brings it to the front.
DoorsDialog *openDoorsDialog(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
