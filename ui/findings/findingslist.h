#pragma once

#include "ui/findings/findingsmodel.h"

#include <QListView>

namespace blokplan::ui
{

/// The findings as a list under headings. A click or Enter leads to what a finding is about, or folds a
/// heading up and down; so do Left and Right.
class FindingsList : public QListView
{
    Q_OBJECT

public:
    explicit FindingsList(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] FindingsModel &findings() const { return *rows; }
    void setFilter(const FindingFilter &filter);
    void setGrouping(Grouping grouping);
    [[nodiscard]] int shownCount() const { return rows->shownCount(); }
    [[nodiscard]] std::vector<Finding> chosen() const;
    /// The finding the keyboard is at, or nullptr.
    [[nodiscard]] const FindingLine *current() const { return rows->lineAt(currentIndex().row()); }

public slots:
    void foldAll();
    void unfoldAll();

signals:
    void chosenChanged();
    /// What is shown follows the programme; a list that nobody sees follows when it is shown.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void refresh();
    /// Does what resets the rows; the keyboard stays at its finding, or as near as can be.
    template <class F>
    void keepingPlace(F &&change);
    void activate(const QModelIndex &index);
    void fold(bool folded);

    Desk &desk;
    FindingsModel *rows;
    bool isStale = false;
};

/// Where a finding is best seen: its first placement, else its first session, person or room.
std::optional<Target> placeOf(const Finding &finding);

} // namespace blokplan::ui
