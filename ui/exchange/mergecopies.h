#pragma once

#include "ui/base/desk.h"

#include <QDialog>

namespace blokplan::ui
{

/// What came of merging another laptop's copy: how much was new, and each conflict with what holds.
class MergeReport : public QDialog
{
    Q_OBJECT

public:
    MergeReport(const QString &summary, const QStringList &conflicts, QWidget *parent);
};

/// Takes over what the copy at `path` knows, as one step, and shows what came of it; nullptr, with a sentence
/// on the desk, when it was refused.
MergeReport *mergeCopy(Desk &desk, const QString &path, QWidget *parent);
/// The same after asking which file.
void askMergeCopy(Desk &desk, QWidget *parent);

} // namespace blokplan::ui
