#pragma once

#include "ui/base/desk.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;

namespace blokplan::ui
{

/// Takes over what another laptop's copy knows, as one step, while the doors go on; then how much was new,
/// and each conflict with what holds. Cancelled before it is written, it leaves the file as it was; after
/// that it tells all the same.
class MergeReport : public QDialog
{
    Q_OBJECT

public:
    /// Begins at once. What is refused stands on the desk as a sentence, and this is gone.
    MergeReport(Desk &desk, const QString &path, QWidget *parent);
    void done(int result) override;

signals:
    void told(); ///< the conflicts are there

private:
    struct Found;
    void tell(const Store::UnionCounts &facts);
    void keepFromKeys();
    [[nodiscard]] QStringList conflictsWith(const Store::UnionCounts &facts) const;

    Desk &desk;
    std::shared_ptr<Found> found; ///< shared with the thread that merges
    bool isMerging = true;
    QLabel *said;
    QProgressBar *bar;
    QListWidget *list;
    QDialogButtonBox *buttons;
};

/// After asking which file. At a door it takes no key from whoever scans on.
void askMergeCopy(Desk &desk, QWidget *parent, bool isAtDoor);

} // namespace blokplan::ui
