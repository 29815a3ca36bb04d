#pragma once

#include "ui/findings/findingsmodel.h"

#include <QListView>

namespace blokplan::ui
{

/// The findings as a list under headings. A click chooses a finding; a double click, Enter or a click on the
/// words at its end leads to what it is about. A click or Enter folds a heading up and down; so do Left and
/// Right.
class FindingsList : public QListView
{
    Q_OBJECT

public:
    explicit FindingsList(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] FindingsModel &findings() const { return *rows; }
    void setFilter(const FindingFilter &filter);
    void setGrouping(Grouping grouping);
    [[nodiscard]] int shownCount() const { return rows->shownCount(); }
    /// Those chosen; all below the heading the keyboard is at when none is.
    [[nodiscard]] std::vector<Finding> chosen() const;
    [[nodiscard]] bool isOnHeading() const;
    /// Where one clicks to be led to what that finding is about; null for one that leads nowhere.
    [[nodiscard]] QRect leadRect(const QModelIndex &index) const;
    /// The finding the keyboard is at, or nullptr.
    [[nodiscard]] const FindingLine *current() const { return rows->lineAt(currentIndex().row()); }

public slots:
    /// To what the finding the keyboard is at is about.
    void lead();
    void foldAll();
    void unfoldAll();

signals:
    void chosenChanged();
    /// What is shown follows the programme; a list that nobody sees follows when it is shown.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void refresh();
    /// Does what resets the rows; the keyboard stays at its finding, or as near as can be.
    template <class F>
    void keepingPlace(F &&change);
    void activate(const QModelIndex &index);
    void lead(const QModelIndex &index);
    void fold(bool folded);

    Desk &desk;
    FindingsModel *rows;
    bool isStale = false;
};

} // namespace blokplan::ui
