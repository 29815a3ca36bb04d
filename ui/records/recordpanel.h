#pragma once

#include "ui/records/recordfilter.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

class QHBoxLayout;
class QMenu;
class QStackedLayout;

namespace blokplan::ui
{

class ButtonRow;
class ColumnFit;
class EmptyState;

/// A table of one kind of record with its bar: make, edit, delete, search. In place where the column allows,
/// in the record's form otherwise.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    RecordPanel(Desk &desk, std::unique_ptr<RecordKind> kind, QWidget *parent = nullptr);
    ~RecordPanel() override;

    /// What stands in place of the table while there is no record at all.
    void setEmptyState(EmptyState *state);
    /// Puts a further action into the bar, the menu and behind its shortcut.
    QAction *addAction(const QString &icon, const QString &text, const QKeySequence &shortcut);
    /// The same for a choice of several; what is in the menu is the page's to fill.
    QMenu *addMenu(const QString &icon, const QString &text);
    /// Puts a further condition beside the search field.
    void addToBar(QWidget *widget);
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);

    [[nodiscard]] int count() const { return model->rowCount(); }
    [[nodiscard]] QList<AnyId> selected() const;
    [[nodiscard]] QList<QAction *> panelActions() const { return bar; }
    bool reveal(const AnyId &id);
    void startSearch();
    void select(const QList<AnyId> &ids);
    /// Searches by other means than the words of a row: from what is typed to whether a row is meant.
    using Condition = std::function<bool(const AnyId &)>;
    void setFinder(std::function<Condition(const QString &typed)> finder);
    /// The search once more, after what it searches has changed.
    void searchAnew();
    [[nodiscard]] RecordModel &records() { return *model; }
    [[nodiscard]] RecordFilter &filter() { return *rows; }
    [[nodiscard]] QTableView &table() { return *view; }

    QAction *newAction;
    QAction *editAction;
    QAction *deleteAction;

signals:
    void newAsked();
    void openAsked(const blokplan::ui::AnyId &id);
    void countChanged();
    void selectionChanged();

private:
    void makeTable();
    void makeBar();
    void makeActions();
    void connectRows();
    void keepSelectionOverReset();
    void restoreHeader();
    void edit(const QModelIndex &index, bool inPlace);
    void removeSelected();
    void reopen(const QPersistentModelIndex &index, const QString &text);
    void showMenu(const QPoint &at);
    void showCount();
    void updateActions();

    Desk &desk;
    RecordModel *model;
    RecordFilter *rows;
    QTableView *view;
    ColumnFit *columns = nullptr;
    QLineEdit *field;
    QLabel *countLabel;
    ButtonRow *buttons;
    QHBoxLayout *barLayout;
    QStackedLayout *stack;
    QList<QAction *> bar;
    QList<AnyId> kept;
    std::function<Condition(const QString &typed)> find;
};

} // namespace blokplan::ui
