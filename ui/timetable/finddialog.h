#pragma once

#include "app/scheduler/places.h"
#include "ui/base/desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace blokplan::ui
{

/// A list of possible wishes, best first, one of which is taken with Enter.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    /// One row: what its columns say, and the edit that takes it.
    struct Row {
        QStringList cells;
        std::function<Edit()> edit;
    };

    FindDialog(Desk &desk, const QString &title, const QStringList &heads, QWidget *parent);

    /// `nothing` is said when there are no rows.
    void fill(std::vector<Row> rows, const QString &nothing);
    /// A choice above the list: each entry fills the list anew.
    void addChoice(const QString &label, const QStringList &entries, int chosen,
                   const std::function<void(int)> &fillFor);
    [[nodiscard]] QTreeWidget *list() const { return tree; }
    void accept() override;

signals:
    void taken(const blokplan::Edit &edit);

private:
    Desk &desk;
    std::vector<Row> found;
    QTreeWidget *tree;
    QLabel *nothingFound;
    QPushButton *take;
};

/// "Find a place": free rooms and times for a session, best first. `moving` is the placement that would go
/// there, null for a further one.
FindDialog *openPlacesFor(Desk &desk, const SessionId &session, const PlacementId &moving, QDate shown,
                          QWidget *parent);
/// "Sessions that fit here": unplaced ones, best first.
FindDialog *openSessionsFor(Desk &desk, const edits::Spot &spot, int length, QWidget *parent);

} // namespace blokplan::ui
